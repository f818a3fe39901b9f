import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  calendarDate,
  fromDayNumber,
  toDayNumber,
  weekdayOf,
} from '../../src/calendar/calendar-date.ts';
import { safeNoticeDates } from '../../src/schedule/notice.ts';
import type { NoticeGiven } from '../../src/schedule/notice-types.ts';
import {
  compareSendings,
  type LatestSending,
  latestSendFor,
  usualSendingDays,
} from '../../src/schedule/send-by.ts';
import { anyNotice } from './random-notice.ts';

/** The latest day with its weekday, or why there is none. */
const written = (found: LatestSending | undefined): string => {
  if (!found) return 'nothing';
  return found.ok ? `${weekdayOf(found.sendOn)} ${found.sendOn}` : found.reason;
};

const month = { period: { n: 1, unit: 'month' } } as const satisfies NoticeGiven;

describe('the latest sending day', () => {
  test.each([
    ['2026-12-31', { period: { n: 30, unit: 'day' } }, 'tue 2026-12-01'],
    ['2027-02-28', month, 'sun 2027-01-31'],
    ['2027-02-27', month, 'wed 2027-01-27'],
    ['2026-12-31', { ...month, endsAt: { anchor: 'quarter-end' } }, 'mon 2026-11-30'],
    ['2026-12-30', { ...month, endsAt: { anchor: 'quarter-end' } }, 'mon 2026-08-31'],
    ['2026-12-31', { ...month, deliveryMethod: 'post', country: 'GB' }, 'thu 2026-11-26'],
    [
      '2026-12-31',
      { ...month, deliveryMethod: 'post', country: 'GB', clockStarts: 'dispatch' },
      'mon 2026-11-30',
    ],
    ['2026-12-31', { ...month, deliveryMethod: 'email', country: 'SA', sentTime: '23:00' }, 'mon 2026-11-30'],
    ['2026-12-31', { ...month, contractEndsOn: '2026-12-15' }, 'tue 2026-12-15'],
    ['2026-12-31', { ...month, minimumTermEnd: '2027-06-30' }, 'no-day'],
    [
      '2026-12-31',
      { ...month, minimumTermEnd: '2026-12-20', noticeDuringMinimumTerm: 'after-only' },
      'no-day',
    ],
    ['2026-12-31', { ...month, deemedReceipt: { rule: 'date', on: '2026-11-20' } }, 'fri 2026-11-20'],
    ['2026-12-31', { kind: 'breach-cure', cure: { n: 30, unit: 'day' } }, 'no-end'],
    [
      '2026-12-31',
      { kind: 'breach-cure', cure: { n: 30, unit: 'day', autoTerminate: true } },
      'tue 2026-12-01',
    ],
    ['2026-12-31', { ...month, deliveryMethod: 'kep' }, 'error'],
    ['2026-12-31', { ...month, period: { n: -1, unit: 'day' } }, 'error'],
  ] as const)('for an end by %s of %j is %s', (endBy, given, expected) => {
    expect(written(latestSendFor(given, calendarDate(endBy))[0])).toBe(expected);
  });

  test('goes by the terms and windows of a renewal', () => {
    const renewal = {
      termEndsOn: '2026-12-31',
      noticeBefore: { n: 60, unit: 'day' },
      renewalTerm: { n: 1, unit: 'year' },
      windowOpens: { n: 90, unit: 'day' },
    } as const;
    const latest = (endBy: string) =>
      written(latestSendFor({ kind: 'non-renewal', renewal }, calendarDate(endBy))[0]);
    expect(latest('2026-12-30')).toBe('no-day');
    expect(latest('2026-12-31')).toBe('sun 2026-11-01');
    expect(latest('2028-06-30')).toBe('mon 2027-11-01');
  });

  test('takes an earlier term if days off cover the whole window of the wished one', () => {
    // Terms end on Fridays; the window is open two days before, and Tuesday to Thursday is given over to holidays.
    const given = {
      kind: 'non-renewal',
      deemedReceipt: { rule: 'same-business-day' },
      country: 'GB',
      holidays: ['2026-12-09', '2026-12-10', '2026-12-11'],
      renewal: {
        termEndsOn: '2026-11-27',
        noticeBefore: { n: 1, unit: 'day' },
        renewalTerm: { n: 1, unit: 'week' },
        windowOpens: { n: 2, unit: 'day' },
      },
    } as const satisfies NoticeGiven;
    expect(written(latestSendFor(given, calendarDate('2026-12-11'))[0])).toBe('thu 2026-12-03');
  });

  test('is found for each way of sending', () => {
    const ways = [
      { deliveryMethod: 'email' },
      { deliveryMethod: 'registered-post' },
      { deliveryMethod: 'notary', deemedReceipt: { rule: 'calendar-days', n: 7 } },
      { deliveryMethod: 'notary' },
    ] as const;
    const found = latestSendFor({ ...month, country: 'TR' }, calendarDate('2026-12-31'), ways);
    expect(found.map(written)).toEqual(['mon 2026-11-30', 'wed 2026-11-25', 'mon 2026-11-23', 'error']);
    expect(found.map(({ way }) => way)).toEqual(ways);
  });

  test('is the inverse of the dates: that day is in time and the next is not', () => {
    const anyEnd = fc.integer({ min: 0, max: 1500 }).map((n) => addDays(calendarDate('2025-06-01'), n));
    fc.assert(
      fc.property(anyNotice, anyEnd, (random, endBy) => {
        const given = { ...random, sentTime: undefined, requestedEndOn: undefined, milestones: [] };
        const [found] = latestSendFor(given, endBy);
        const isInTime = (sentOn: string): boolean => {
          const result = safeNoticeDates({ ...given, sentOn });
          return result.ok && result.dates.effectiveOn !== undefined && result.dates.effectiveOn <= endBy;
        };
        if (found?.ok) {
          expect(isInTime(found.sendOn)).toBe(true);
          for (let later = 1; later <= 40; later++)
            expect(isInTime(addDays(found.sendOn, later))).toBe(false);
        } else {
          for (let day = toDayNumber(endBy) - 120; day <= toDayNumber(endBy) + 20; day++)
            expect(isInTime(fromDayNumber(day))).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('sendings side by side', () => {
  const given = {
    ...month,
    country: 'TR',
    deliveryMethod: 'email',
    sentTime: '20:00',
  } as const satisfies NoticeGiven;

  test('give the dates or the error of each day', () => {
    const days = ['2026-11-21', '2026-11-23', '2027-01-01'].map(calendarDate);
    const compared = compareSendings({ ...given, contractEndsOn: '2026-12-31' }, days);
    expect(compared.map(({ sentOn }) => sentOn)).toEqual(days);
    expect(compared.map((one) => (one.ok ? one.dates.effectiveOn : one.error.code))).toEqual([
      '2026-12-23',
      '2026-12-23',
      'CONTRACT_ALREADY_ENDED',
    ]);
  });

  test.each([
    ['2026-11-21', 'gregory', ['2026-11-21', '2026-11-23', '2026-12-01']],
    ['2026-11-21', 'persian', ['2026-11-21', '2026-11-22', '2026-11-23']],
    ['2026-11-30', 'gregory', ['2026-11-30', '2026-12-01']],
  ] as const)('are usually those of %s by the calendar %s', (today, calendar, days) => {
    expect(usualSendingDays({ ...given, calendar }, calendarDate(today))).toEqual(days);
  });
});
