import { type CalendarDate, fromDayNumber, toDayNumber } from '../calendar/calendar-date.ts';
import { type CalendarName, calendarSystem } from '../calendar/calendars.ts';
import { onlyFile } from '../calendar/data-file.ts';

/** A feast during which few notices are read. */
interface Occasion {
  readonly id: string;
  readonly calendar: CalendarName;
  readonly month: number;
  readonly day: number;
  readonly days: number;
  readonly slack: number;
  readonly countries: readonly string[];
  readonly calendars: readonly CalendarName[];
}

/** The first days of a feast that a span of time touches; calculated ones may move by a day. */
export interface LikelyHoliday {
  readonly occasion: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly isCalculated: boolean;
}

const { occasions } = onlyFile(
  import.meta.glob<{ occasions: readonly Occasion[] }>('../../locales/notice/occasions.yaml', {
    eager: true,
    import: 'default',
  }),
);

function firstTouched(occasion: Occasion, from: CalendarDate, to: CalendarDate): LikelyHoliday[] {
  const { calendar, month, day, days, slack } = occasion;
  const system = calendarSystem(calendar);
  try {
    // A feast of last year may reach into this one, and a span may begin after this year's feast.
    const { year } = system.partsOf(toDayNumber(from));
    for (const candidate of [year - 1, year, year + 1]) {
      const first = system.monthStart(candidate, month) + day - 1;
      const last = first + days - 1;
      if (last + slack < toDayNumber(from)) continue;
      if (first - slack > toDayNumber(to)) return [];
      return [
        {
          occasion: occasion.id,
          from: fromDayNumber(first),
          to: fromDayNumber(last),
          isCalculated: slack > 0,
        },
      ];
    }
  } catch (error) {
    // Outside the calendar's table nothing can be said.
    if (!(error instanceof RangeError)) throw error;
  }
  return [];
}

/**
 * The feasts that a span of time touches, each with its first days in it.
 *
 * @param country  those observed there; without it, those that go with the contract's calendar
 * @returns none outside a calendar's table
 * @example likelyHolidays({ country: 'SA' }, from, to)[0]?.occasion // 'eid-al-fitr'
 */
export function likelyHolidays(
  { country, calendar = 'gregory' }: { country?: string | undefined; calendar?: CalendarName | undefined },
  from: CalendarDate,
  to: CalendarDate,
): LikelyHoliday[] {
  return occasions
    .filter(({ countries, calendars }) =>
      country === undefined ? calendars.includes(calendar) : countries.includes(country),
    )
    .flatMap((occasion) => firstTouched(occasion, from, to));
}
