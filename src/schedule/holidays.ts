import { type CalendarDate, toDayNumber } from '../calendar/calendar-date.ts';
import { type CalendarName, calendarSystem, fromCalendar } from '../calendar/calendars.ts';
import { onlyFile } from '../calendar/data-file.ts';
import type { Confidence } from './weekend.ts';

/** The fixed-date holidays of a country, with where they were read. */
export interface HolidayRecord {
  /** Calendar of the days; Gregorian if absent. */
  readonly calendar?: CalendarName;
  readonly confidence: Confidence;
  readonly source: string;
  /** Id of the holiday to its days, `MM-DD`. */
  readonly days: Readonly<Record<string, readonly string[]>>;
}

/** A holiday that may belong into a case's list. */
export interface SuggestedHoliday {
  readonly id: string;
  readonly on: CalendarDate;
}

interface HolidayTable {
  readonly reviewedOn: string;
  readonly countries: Readonly<Record<string, HolidayRecord>>;
}

const table = onlyFile(
  import.meta.glob<HolidayTable>('../../locales/notice/holidays.yaml', { eager: true, import: 'default' }),
);

const nameFiles = import.meta.glob<Record<string, string>>('../../locales/notice/holidays.*.yaml', {
  eager: true,
  import: 'default',
});

/** The day on which the holiday table was last compared with its sources, as an ISO date. */
export const holidaysReviewedOn: string = table.reviewedOn;

/**
 * The fixed-date holidays of a country and their source. An emirate has those of its country.
 *
 * @param country ISO 3166 code in capitals, or `AE-SH`
 * @returns undefined for a country that is not in the table
 * @example fixedHolidaysOf('QA')?.days // { 'national-day': ['12-18'] }
 */
export function fixedHolidaysOf(country: string): HolidayRecord | undefined {
  const [state = ''] = country.split('-');
  const code = Object.hasOwn(table.countries, country) ? country : state;
  return Object.hasOwn(table.countries, code) ? table.countries[code] : undefined;
}

/**
 * Holidays of a country between two dates, both included: for an owner to choose from, never to be counted unasked.
 *
 * Lunar feasts, Easter, substitute and announced days are not among them.
 *
 * @returns by date; empty for a country without a table
 * @example suggestedHolidays('TR', calendarDate('2026-05-01'), calendarDate('2026-05-31'))[0] // { id: 'labour-day', … }
 */
export function suggestedHolidays(country: string, from: CalendarDate, to: CalendarDate): SuggestedHoliday[] {
  const { calendar = 'gregory', days = {} } = fixedHolidaysOf(country) ?? {};
  const system = calendarSystem(calendar);
  const firstYear = system.partsOf(toDayNumber(from)).year;
  const lastYear = system.partsOf(toDayNumber(to)).year;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  const all = years.flatMap((year) =>
    Object.entries(days).flatMap(([id, list]) =>
      list.map((monthDay) => {
        const [month, day] = monthDay.split('-').map(Number);
        return { id, on: fromCalendar({ year, month: month ?? 0, day: day ?? 0 }, calendar) };
      }),
    ),
  );
  return all
    .filter(({ on }) => on >= from && on <= to)
    .sort((one, other) => toDayNumber(one.on) - toDayNumber(other.on));
}

/**
 * The name of a holiday for a reader.
 *
 * @param language language code, such as `fa`; a region after it is left out of account
 * @returns undefined if that language or that holiday has no name
 * @example holidayName('nowruz', 'en') // 'Nowruz'
 */
export function holidayName(id: string, language: string): string | undefined {
  const [code] = language.split('-');
  const names = nameFiles[`../../locales/notice/holidays.${code}.yaml`];
  return names && Object.hasOwn(names, id) ? names[id] : undefined;
}
