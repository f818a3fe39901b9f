import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../src/calendar/calendar-date.ts';
import type { AdviceContext, NoticeAdvice } from '../../src/schedule/advice.ts';
import { adviseOn } from '../../src/schedule/advise.ts';
import { noticeDates } from '../../src/schedule/notice.ts';
import type { NoticeGiven } from '../../src/schedule/notice-types.ts';

const advice = (given: NoticeGiven, context?: AdviceContext): NoticeAdvice[] =>
  adviseOn(given, noticeDates(given), context);
const codes = (given: NoticeGiven, context?: AdviceContext): string[] =>
  advice(given, context).map(({ code }) => code);

// Received on Monday 1 June, ends on Monday 31 August: nothing to remark.
const calm = {
  sentOn: '2026-06-01',
  country: 'TR',
  holidays: ['2026-07-15', '2026-08-30'],
  period: { n: 13, unit: 'week' },
} as const satisfies NoticeGiven;

describe('advice', () => {
  test('is silent where nothing is to be said', () => {
    expect(advice(calm)).toEqual([]);
  });

  test('leaves the dates and their warnings as they are', () => {
    const dates = noticeDates(calm);
    const before = structuredClone(dates);
    adviseOn(calm, dates, { contractPeriod: { n: 6, unit: 'month' } });
    expect(dates).toEqual(before);
  });

  test('names an end that comes before the contract’s own period is over', () => {
    expect(advice(calm, { contractPeriod: { n: 6, unit: 'month' } })).toEqual([
      { code: 'shorter-than-contract', effectiveOn: '2026-08-31', contractEndOn: '2026-12-01' },
    ]);
    expect(
      codes({ ...calm, requestedEndOn: '2026-12-01' }, { contractPeriod: { n: 6, unit: 'month' } }),
    ).toEqual([]);
    expect(
      codes({ ...calm, contractEndsOn: '2026-08-14' }, { contractPeriod: { n: 6, unit: 'month' } }),
    ).toEqual([]);
  });

  test('names a milestone after the last day, but not one that is counted from it', () => {
    const milestones = [
      { id: 'training', from: 'receivedOn', direction: 'after', offset: { n: 4, unit: 'month' } },
      { id: 'report', from: 'receivedOn', direction: 'after', offset: { n: 13, unit: 'week' } },
      { id: 'deletion', from: 'effectiveOn', direction: 'after', offset: { n: 1, unit: 'month' } },
    ] as const;
    expect(advice({ ...calm, milestones })).toEqual([
      { code: 'milestone-after-end', id: 'training', on: '2026-10-01', effectiveOn: '2026-08-31' },
    ]);
  });

  test.each([
    ['2026-08-29', 'sat', false, '2026-08-28', '2026-08-31'],
    ['2026-08-30', 'sun', false, '2026-08-28', '2026-08-31'],
    ['2026-10-29', 'thu', true, '2026-10-28', '2026-10-30'],
  ] as const)(
    'names a last day that is a day off: %s, a %s',
    (requestedEndOn, weekday, isHoliday, previous, next) => {
      const given = {
        ...calm,
        period: { n: 8, unit: 'week' },
        holidays: ['2026-10-29'],
        requestedEndOn,
      } as const;
      expect(advice(given)).toEqual([
        {
          code: 'ends-on-day-off',
          effectiveOn: requestedEndOn,
          weekday,
          isHoliday,
          previousBusinessDay: previous,
          nextBusinessDay: next,
        },
      ]);
    },
  );

  test.each([
    ['2026-08-20', '2026-08-21', ['access-before-handover']],
    ['2026-08-21', '2026-08-21', []],
    ['2026-08-22', '2026-08-21', []],
  ])('names access that ends on %s before a hand-over on %s: %j', (access, handover, expected) => {
    const context = { accessEndsOn: calendarDate(access), handoverEndsOn: calendarDate(handover) };
    expect(codes(calm, context)).toEqual(expected);
  });

  test.each([
    [29, 30, ['little-time-to-replace']],
    [30, 30, []],
    [30, 45, ['little-time-to-replace']],
  ])('names %s days where a client needs %s to find somebody else', (n, replacementDays, expected) => {
    const given = { ...calm, sentOn: '2026-06-02', period: { n, unit: 'day' } } as const;
    expect(codes(given, { replacementDays })).toEqual(expected);
  });

  test('names an end that a roll has pulled before the receipt', () => {
    const given = {
      sentOn: '2026-06-06',
      country: 'TR',
      holidays: ['2026-07-15'],
      period: { n: 0, unit: 'day' },
      rollForward: 'previous-business-day',
    } as const;
    expect(advice(given)).toEqual([
      { code: 'ends-before-receipt', effectiveOn: '2026-06-05', receivedOn: '2026-06-06' },
    ]);
  });

  test('names the deadline and the opening of the term that a late notice ends', () => {
    const renewal = {
      termEndsOn: '2026-11-30',
      noticeBefore: { n: 60, unit: 'day' },
      renewalTerm: { n: 1, unit: 'month' },
      windowOpens: { n: 100, unit: 'day' },
    } as const;
    const given = { ...calm, kind: 'non-renewal', sentOn: '2026-10-12', renewal } as const;
    expect(advice(given)).toEqual([
      {
        code: 'renewal-missed',
        renewalDeadline: '2026-10-01',
        termEndsOn: '2026-12-31',
        nextDeadline: '2026-11-01',
        nextOpensOn: '2026-09-22',
      },
    ]);
  });

  test.each([
    ['IR', undefined, '2026-05-21'],
    ['IR', 'corresponding-date', undefined],
    ['TR', undefined, undefined],
  ] as const)(
    'shows the other reading of a month in %s under the rule %s: %s',
    (country, monthRule, otherEndsOn) => {
      const given = {
        sentOn: '2026-04-21',
        country,
        monthRule,
        holidays: ['2026-04-20'],
        period: { n: 1, unit: 'month' },
        calendar: 'persian',
      } as const;
      const found = advice(given).filter(({ code }) => code === 'month-may-be-thirty-days');
      expect(found.map((one) => ('otherEndsOn' in one ? one.otherEndsOn : ''))).toEqual(
        otherEndsOn ? [otherEndsOn] : [],
      );
    },
  );
});

describe('a likely holiday', () => {
  const feasts = (given: NoticeGiven) =>
    advice(given).flatMap((one) =>
      one.code === 'likely-holiday' ? [`${one.occasion} ${one.from} ${one.couldMove}`] : [],
    );

  test.each([
    [{ country: 'SA', sentOn: '2026-02-20' }, ['eid-al-fitr 2026-03-20 false']],
    [
      { country: 'SA', sentOn: '2026-02-20', rollForward: 'next-business-day' },
      ['eid-al-fitr 2026-03-20 true'],
    ],
    [{ country: 'SA', sentOn: '2026-02-16' }, []],
    [{ country: 'SA', sentOn: '2026-02-17' }, ['eid-al-fitr 2026-03-20 false']],
    [{ country: 'SA', sentOn: '2026-03-23' }, ['eid-al-fitr 2026-03-20 false']],
    [{ country: 'SA', sentOn: '2026-03-24' }, []],
    [{ country: 'SA', sentOn: '2026-02-20', holidays: ['2026-03-20'] }, []],
    [{ country: 'IR', sentOn: '2026-03-01' }, ['eid-al-fitr 2026-03-20 false', 'nowruz 2026-03-21 false']],
    [{ country: 'IR', sentOn: '2026-03-24', period: { n: 1, unit: 'day' } }, ['nowruz 2026-03-21 false']],
    [{ country: 'GB', sentOn: '2026-12-01' }, ['christmas 2026-12-24 false']],
    [{ country: 'GB', sentOn: '2026-12-23', deliveryMethod: 'courier' }, ['christmas 2026-12-24 true']],
    [{ country: 'TR', sentOn: '2026-12-01' }, []],
    [{ sentOn: '2026-03-01', calendar: 'persian' }, ['nowruz 2026-03-21 false']],
    [{ sentOn: '2026-05-01', calendar: 'islamic-umalqura' }, ['eid-al-adha 2026-05-26 false']],
    [{ sentOn: '2190-03-01', country: 'SA' }, []],
  ] as const)('is named for 30 days of %j: %j', (more, expected) => {
    expect(feasts({ period: { n: 30, unit: 'day' }, ...more })).toEqual(expected);
  });

  test('is asked about while a breach can be mended', () => {
    const given = {
      kind: 'breach-cure',
      cure: { n: 30, unit: 'day' },
      sentOn: '2026-12-01',
      country: 'GB',
    } as const;
    expect(feasts(given)).toEqual(['christmas 2026-12-24 false']);
  });
});
