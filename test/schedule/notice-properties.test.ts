import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, fromDayNumber, toDayNumber } from '../../src/calendar/calendar-date.ts';
import { calendarNames, monthLength, toCalendar } from '../../src/calendar/calendars.ts';
import { noticeDates, safeNoticeDates } from '../../src/schedule/notice.ts';
import type { NoticeGiven } from '../../src/schedule/notice-types.ts';
import { anyNotice, convenience } from './random-notice.ts';
import { uncheckedDates } from './unchecked.ts';

const days1900To2200 = fc
  .integer({ min: toDayNumber(calendarDate('1900-01-01')), max: toDayNumber(calendarDate('2200-12-31')) })
  .map(fromDayNumber);

/** Only what the period itself decides. */
const bare = (given: NoticeGiven): NoticeGiven => ({
  ...given,
  requestedEndOn: undefined,
  contractEndsOn: undefined,
  noticeDuringMinimumTerm: undefined,
});

const earliestEnd = (given: NoticeGiven): string => {
  const result = safeNoticeDates(bare(given));
  return result.ok ? (result.dates.earliestEndOn ?? '') : result.error.code;
};

describe('whatever the clause', () => {
  test('a longer period never ends earlier', () => {
    fc.assert(
      fc.property(convenience, fc.integer({ min: 1, max: 20 }), (given, more) => {
        const { n, unit } = given.period ?? { n: 0, unit: 'day' };
        expect(earliestEnd({ ...given, period: { n: n + more, unit } }) >= earliestEnd(given)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('a notice sent later never ends earlier', () => {
    fc.assert(
      fc.property(convenience, fc.integer({ min: 1, max: 90 }), (given, later) => {
        const sentOn = fromDayNumber(toDayNumber(calendarDate(given.sentOn ?? '')) + later);
        const [sooner, after] = [
          { ...given, sentTime: undefined },
          { ...given, sentTime: undefined, sentOn },
        ];
        expect(earliestEnd(after) >= earliestEnd(sooner)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('nothing ends before the clock starts, unless days off pull the end back or the term is over', () => {
    fc.assert(
      fc.property(anyNotice, (given) => {
        const result = safeNoticeDates({ ...given, contractEndsOn: undefined });
        if (!result.ok || given.rollForward === 'previous-business-day') return;
        const { receivedOn, sentOn, clockStartsOn, noticeEndsOn, cureEndsOn, effectiveOn } = result.dates;
        expect(receivedOn >= sentOn).toBe(true);
        for (const end of [noticeEndsOn, cureEndsOn, effectiveOn])
          expect((end ?? clockStartsOn) >= clockStartsOn).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('days and weeks name the same days in every calendar', () => {
    fc.assert(
      fc.property(
        convenience,
        fc.constantFrom('day' as const, 'week' as const),
        fc.nat(60),
        (given, unit, n) => {
          const clause = { ...bare(given), period: { n, unit }, endsAt: undefined, milestones: [] };
          const [first, ...others] = calendarNames.map((calendar) => earliestEnd({ ...clause, calendar }));
          for (const other of others) expect(other).toBe(first);
        },
      ),
    );
  });

  test('the last step that gives a date gives its value', () => {
    fc.assert(
      fc.property(anyNotice, (given) => {
        const result = safeNoticeDates(given);
        if (!result.ok) return;
        const { steps, milestones } = result.dates;
        const told = new Map(
          steps.map((step) => ['id' in step && step.gives === 'milestones' ? step.id : step.gives, step.to]),
        );
        const dates = Object.entries({ ...result.dates, ...milestones }).filter(([name]) =>
          /On$|Deadline$/.test(name),
        );
        for (const [name, date] of dates) expect(told.get(name), name).toBe(date);
        for (const [id, date] of Object.entries(milestones)) expect(told.get(id), id).toBe(date);
      }),
      { numRuns: 300 },
    );
  });

  test('each step starts from a date already known', () => {
    fc.assert(
      fc.property(anyNotice, (given) => {
        const result = safeNoticeDates(given);
        if (!result.ok) return;
        const known = new Set<string>([result.dates.sentOn, given.renewal?.termEndsOn ?? '']);
        for (const { from, to } of result.dates.steps) {
          expect(known.has(from)).toBe(true);
          known.add(to);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no more holidays count than were given, and the given stays as it was', () => {
    fc.assert(
      fc.property(anyNotice, (given) => {
        const before = structuredClone(given);
        const result = safeNoticeDates(given);
        expect(given).toEqual(before);
        if (result.ok) expect(result.dates.holidaysCounted).toBeLessThanOrEqual(new Set(given.holidays).size);
      }),
    );
  });
});

describe('in the years 1900 to 2200', () => {
  test('months end on the same day number, or on the last day of a shorter month', () => {
    const calendars = fc.constantFrom('gregory' as const, 'persian' as const);
    fc.assert(
      fc.property(days1900To2200, fc.integer({ min: 1, max: 120 }), calendars, (sentOn, n, calendar) => {
        const { noticeEndsOn = sentOn } = noticeDates({ sentOn, period: { n, unit: 'month' }, calendar });
        const [from, to] = [toCalendar(sentOn, calendar), toCalendar(noticeEndsOn, calendar)];
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + n);
        expect(to.day).toBe(Math.min(from.day, monthLength(to.year, to.month, calendar)));
      }),
      { numRuns: 500 },
    );
  });

  test('any junk is refused with a code and never hangs', () => {
    const junk = fc.oneof(
      fc.constantFrom(
        null,
        '',
        0,
        -1,
        1e9,
        1e300,
        Number.NaN,
        '2026-02-30',
        '2026-06-01',
        true,
        [],
        {},
        'month',
        'persian',
      ),
      fc.string(),
      fc.record({
        n: fc.constantFrom(-1, 0.5, 3, 1e9, '3'),
        unit: fc.constantFrom('day', 'month', 'businessDay', 'fortnight'),
      }),
    );
    const names = [
      'kind',
      'sentOn',
      'sentAt',
      'timeZone',
      'period',
      'cure',
      'renewal',
      'endsAt',
      'holidays',
      'weekend',
      'milestones',
      'deemedReceipt',
      'calendar',
      'counting',
      'country',
    ] as const;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), junk), (given) => {
        const result = uncheckedDates({ sentOn: '2026-06-01', ...given });
        expect(result.ok ? result.dates.sentOn : result.error.code).toBeTruthy();
      }),
      { numRuns: 2000 },
    );
  });
});
