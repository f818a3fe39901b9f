import { describe, expect, test } from 'vitest';
import { weekdayOf } from '../../src/calendar/calendar-date.ts';
import { noticeDates } from '../../src/schedule/notice.ts';
import { NoticeError } from '../../src/schedule/notice-error.ts';
import type { NoticeDateName, NoticeGiven } from '../../src/schedule/notice-types.ts';
import { uncheckedDates } from './unchecked.ts';

/** A date of the result with its weekday, as the tables below write it. */
function written(given: NoticeGiven, name: NoticeDateName): string {
  const date = noticeDates(given)[name];
  return date === undefined ? 'none' : `${weekdayOf(date)} ${date}`;
}

/** Code and fields of the error that a notice raises. */
function refusal(given: unknown): Record<string, unknown> {
  const result = uncheckedDates(given);
  if (result.ok) throw new Error('No error was raised.');
  const { name: _name, ...fields } = result.error;
  return fields;
}

const period = { n: 30, unit: 'day' } as const;

describe('receipt', () => {
  // Sent on a Thursday before a Friday and Saturday off, with Sunday 7 June a holiday.
  const sent = { sentOn: '2026-06-04', country: 'SA', holidays: ['2026-06-07'], period } as const;
  test.each([
    [{ rule: 'same-day' }, 'thu 2026-06-04'],
    [{ rule: 'calendar-days', n: 1 }, 'fri 2026-06-05'],
    [{ rule: 'business-days', n: 0 }, 'thu 2026-06-04'],
    [{ rule: 'business-days', n: 1 }, 'mon 2026-06-08'],
    [{ rule: 'clear-business-days', n: 0 }, 'mon 2026-06-08'],
    [{ rule: 'clear-business-days', n: 1 }, 'tue 2026-06-09'],
    [{ rule: 'calendar-days-then-business-day', n: 2 }, 'mon 2026-06-08'],
    [{ rule: 'calendar-days-then-business-day', n: 0 }, 'thu 2026-06-04'],
    [{ rule: 'same-business-day' }, 'thu 2026-06-04'],
    [{ rule: 'same-business-day', cutOff: '00:00' }, 'thu 2026-06-04'],
    [{ rule: 'date', on: '2026-06-12' }, 'fri 2026-06-12'],
  ] as const)('by %j is on %s', (deemedReceipt, expected) => {
    expect(written({ ...sent, deemedReceipt }, 'receivedOn')).toBe(expected);
  });

  test.each([
    ['16:59', 'thu 2026-06-04'],
    ['17:00', 'mon 2026-06-08'],
    [undefined, 'thu 2026-06-04'],
  ])('of an e-mail sent at %s is on %s', (sentTime, expected) => {
    expect(written({ ...sent, sentTime, deliveryMethod: 'email' }, 'receivedOn')).toBe(expected);
  });

  test('replaces the default of the method as a whole, its cut-off included', () => {
    const given = {
      ...sent,
      sentTime: '23:00',
      deliveryMethod: 'email',
      deemedReceipt: { rule: 'same-business-day' },
    } as const;
    expect(written(given, 'receivedOn')).toBe('thu 2026-06-04');
  });

  test.each([
    ['2026-06-04T20:30:00Z', 'Asia/Riyadh', 'thu 2026-06-04', '2026-06-04'],
    ['2026-06-04T21:30:00Z', 'Asia/Riyadh', 'mon 2026-06-08', '2026-06-05'],
    ['2026-06-04T20:30:00-04:00', 'Asia/Riyadh', 'mon 2026-06-08', '2026-06-05'],
    ['2026-06-05T00:30+14:00', 'America/New_York', 'thu 2026-06-04', '2026-06-04'],
    ['2011-12-30T09:00:00.000Z', 'Pacific/Apia', 'thu 2011-12-29', '2011-12-29'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', 'sat 2011-12-31', '2011-12-31'],
  ])('of what leaves at %s is told by the clock in %s', (sentAt, timeZone, expected, sentOn) => {
    const given = {
      ...sent,
      sentOn: undefined,
      sentAt,
      timeZone,
      weekend: sentOn.startsWith('2011') ? [] : undefined,
    };
    const deemedReceipt = { rule: 'same-business-day' } as const;
    expect(written({ ...given, deemedReceipt }, 'receivedOn')).toBe(expected);
    expect(noticeDates({ ...given, deemedReceipt }).sentOn).toBe(sentOn);
  });

  test.each([
    [{}, 'default'],
    [{ deemedReceipt: { rule: 'business-days', n: 2 } }, 'clause'],
    [{ deemedReceipt: { rule: 'date', on: '2026-06-09' } }, 'proof'],
  ] as const)('says what it rests on: %j is %s', (more, basis) => {
    expect(noticeDates({ ...sent, ...more }).receiptBasis).toBe(basis);
  });
});

describe('a period', () => {
  test.each([
    ['2026-01-31', { n: 0, unit: 'month' }, { counting: 'inclusive' }, 'sat 2026-01-31'],
    ['2026-01-31', { n: 0, unit: 'businessDay' }, { counting: 'clear' }, 'sat 2026-01-31'],
    ['2026-06-01', { n: 1, unit: 'day' }, { counting: 'inclusive' }, 'mon 2026-06-01'],
    ['2026-01-30', { n: 1, unit: 'month' }, { counting: 'inclusive' }, 'sat 2026-02-28'],
    ['2026-01-29', { n: 1, unit: 'month' }, { counting: 'inclusive' }, 'sat 2026-02-28'],
    [
      '2026-02-28',
      { n: 1, unit: 'month' },
      { counting: 'inclusive', monthRule: 'end-to-end' },
      'fri 2026-03-27',
    ],
    [
      '2026-01-31',
      { n: 2, unit: 'quarter' },
      { counting: 'inclusive', monthRule: 'thirty-days' },
      'wed 2026-07-29',
    ],
    ['2026-02-28', { n: 3, unit: 'halfMonth' }, { monthRule: 'end-to-end' }, 'wed 2026-04-15'],
    ['2026-01-31', { n: 3, unit: 'halfMonth' }, { monthRule: 'thirty-days' }, 'tue 2026-03-17'],
    ['2026-01-30', { n: 1, unit: 'month' }, { monthRule: 'end-to-end' }, 'sat 2026-02-28'],
    ['2026-04-20', { n: 1, unit: 'month' }, { calendar: 'persian', counting: 'inclusive' }, 'wed 2026-05-20'],
    [
      '2026-04-20',
      { n: 1, unit: 'month' },
      { calendar: 'persian', monthRule: 'end-to-end' },
      'thu 2026-05-21',
    ],
    ['1900-01-31', { n: 1, unit: 'month' }, {}, 'wed 1900-02-28'],
    ['2199-12-31', { n: 2, unit: 'month' }, {}, 'fri 2200-02-28'],
  ] as const)('from %s of %j with %j ends on %s', (sentOn, length, more, expected) => {
    expect(written({ sentOn, period: length, ...more }, 'noticeEndsOn')).toBe(expected);
  });

  test.each([
    ['2026-01-31', { n: 1, unit: 'month' }, 'corresponding-date', ['MONTH_CLAMPED']],
    ['2026-01-31', { n: 1, unit: 'month' }, 'end-to-end', []],
    ['2026-01-30', { n: 1, unit: 'month' }, 'end-to-end', ['MONTH_CLAMPED']],
    ['2026-01-31', { n: 1, unit: 'month' }, 'thirty-days', []],
  ] as const)('from %s of %j counted by %s warns of %j', (sentOn, length, monthRule, warnings) => {
    expect(noticeDates({ sentOn, period: length, monthRule }).warnings).toEqual(warnings);
  });

  test('does not warn of months that were shortened for an anchor, a deadline or a milestone', () => {
    const milestones = [
      { id: 'a', from: 'effectiveOn', direction: 'after', offset: { n: 1, unit: 'month' } },
    ] as const;
    const endsAt = { anchor: 'contract-year-end', contractStartOn: '2024-02-29' } as const;
    expect(noticeDates({ sentOn: '2026-01-01', period, endsAt, milestones }).warnings).toEqual([]);
  });
});

describe('an end on certain days', () => {
  test.each([
    ['2026-06-01', { anchor: 'mid-or-month-end' }, 'islamic-umalqura', 'tue 2026-07-14'],
    ['2026-05-16', { anchor: 'mid-or-month-end' }, 'gregory', 'mon 2026-06-15'],
    ['2026-05-17', { anchor: 'mid-or-month-end' }, 'gregory', 'tue 2026-06-30'],
    ['2026-06-01', { anchor: 'half-year-end' }, 'persian', 'tue 2026-09-22'],
    ['2026-12-02', { anchor: 'year-end' }, 'gregory', 'fri 2027-12-31'],
    [
      '2026-06-01',
      { anchor: 'contract-year-end', contractStartOn: '2024-02-29' },
      'gregory',
      'sun 2027-02-28',
    ],
    [
      '2026-06-01',
      { anchor: 'contract-year-end', contractStartOn: '2027-08-01' },
      'gregory',
      'mon 2028-07-31',
    ],
    [
      '2026-06-01',
      { anchor: 'contract-year-end', contractStartOn: '2025-03-21' },
      'persian',
      'sat 2027-03-20',
    ],
    ['2026-01-28', { anchor: 'billing-cycle-end', billingDay: 31 }, 'gregory', 'fri 2026-02-27'],
    ['2026-01-29', { anchor: 'billing-cycle-end', billingDay: 31 }, 'gregory', 'mon 2026-03-30'],
    ['2026-11-20', { anchor: 'billing-cycle-end', billingDay: 5 }, 'gregory', 'mon 2027-01-04'],
    ['2026-06-01', { anchor: 'weekday', weekday: 'wed' }, 'gregory', 'wed 2026-07-01'],
    ['2026-06-01', { anchor: 'weekday', weekday: 'tue' }, 'gregory', 'tue 2026-07-07'],
  ] as const)('30 days from %s, %j of %s: %s', (sentOn, endsAt, calendar, expected) => {
    expect(written({ sentOn, period, endsAt, calendar }, 'effectiveOn')).toBe(expected);
  });
});

describe('a fixed term', () => {
  test.each([
    ['2026-07-02', '2026-07-01', []],
    ['2026-07-01', '2026-07-01', []],
    ['2026-06-30', '2026-06-30', ['ENDS_WITH_TERM']],
  ])('that ends on %s: last day %s, warnings %j', (contractEndsOn, effectiveOn, warnings) => {
    const given = { sentOn: '2026-06-01', period, contractEndsOn };
    expect(noticeDates(given)).toMatchObject({ earliestEndOn: '2026-07-01', effectiveOn, warnings });
  });

  test.each([
    [
      {
        kind: 'non-renewal',
        renewal: { termEndsOn: '2026-12-31', noticeBefore: period, renewalTerm: period },
      },
    ],
    [{ kind: 'breach-cure', cure: { n: 90, unit: 'day', autoTerminate: true } }],
  ] as const)('cuts %j as well', (more) => {
    const dates = noticeDates({ sentOn: '2026-06-01', contractEndsOn: '2026-08-01', ...more });
    expect(dates).toMatchObject({ effectiveOn: '2026-08-01', warnings: ['ENDS_WITH_TERM'], noticeDays: 61 });
  });
});

describe('steps', () => {
  const given = {
    sentOn: '2026-04-29',
    sentTime: '18:00',
    deliveryMethod: 'email',
    country: 'TR',
    holidays: ['2026-05-01', '2026-05-02', '2026-06-01', '2027-01-01'],
    period: { n: 1, unit: 'month' },
    rollForward: 'next-business-day',
    counting: 'clear',
    minimumTermEnd: '2026-06-15',
    endsAt: { anchor: 'month-end' },
    contractEndsOn: '2026-06-20',
    milestones: [
      { id: 'handover', from: 'effectiveOn', direction: 'before', offset: { n: 5, unit: 'businessDay' } },
    ],
  } as const satisfies NoticeGiven;

  test('tell each rule that led to a date, in order', () => {
    expect(noticeDates(given).steps.map(({ rule, gives, from, to }) => [rule, gives, from, to])).toEqual([
      ['sent', 'sentOn', '2026-04-29', '2026-04-29'],
      ['receipt', 'receivedOn', '2026-04-29', '2026-04-30'],
      ['clock', 'clockStartsOn', '2026-04-30', '2026-04-30'],
      ['period', 'noticeEndsOn', '2026-04-30', '2026-05-30'],
      ['roll', 'noticeEndsOn', '2026-05-30', '2026-06-02'],
      ['earliest-end', 'earliestEndOn', '2026-06-02', '2026-06-02'],
      ['clear-day', 'earliestEndOn', '2026-06-02', '2026-06-03'],
      ['minimum-term', 'earliestEndOn', '2026-06-03', '2026-06-15'],
      ['anchor', 'earliestEndOn', '2026-06-15', '2026-06-30'],
      ['last-day', 'effectiveOn', '2026-06-30', '2026-06-30'],
      ['contract-end', 'effectiveOn', '2026-06-30', '2026-06-20'],
      ['milestone', 'milestones', '2026-06-20', '2026-06-15'],
    ]);
  });

  test.each([
    [{ n: 1, unit: 'month' }, ['period 2026-01-31 2026-02-28', 'month-clamped 2026-01-31 2026-02-28']],
    [{ n: 3, unit: 'halfMonth' }, ['month-clamped 2026-01-31 2026-02-28', 'period 2026-01-31 2026-03-15']],
  ] as const)('tell of %j where a month was too short', (length, expected) => {
    const { steps } = noticeDates({ sentOn: '2026-01-31', period: length });
    const told = steps.filter(({ gives }) => gives === 'noticeEndsOn');
    expect(told.map(({ rule, from, to }) => `${rule} ${from} ${to}`)).toEqual(expected);
    expect(told.find(({ rule }) => rule === 'month-clamped')).toMatchObject({ day: 31, calendar: 'gregory' });
  });

  test('count only the holidays that mattered: one moved the end, those before and after did not', () => {
    const { holidaysCounted, weekend } = noticeDates(given);
    expect(holidaysCounted).toBe(1);
    expect(weekend).toEqual(['sat', 'sun']);
  });

  test('carry what a sentence about the receipt needs', () => {
    expect(noticeDates(given).steps[1]).toEqual({
      rule: 'receipt',
      gives: 'receivedOn',
      from: '2026-04-29',
      to: '2026-04-30',
      by: 'same-business-day',
      basis: 'default',
      method: 'email',
      cutOff: '17:00',
      isLate: true,
      holidays: 0,
    });
  });

  test('count holidays between business days, each once', () => {
    const holidays = ['2026-05-01', '2026-05-01', '2026-05-04', '2026-05-09'];
    const dates = noticeDates({
      sentOn: '2026-04-30',
      country: 'TR',
      holidays,
      period: { n: 5, unit: 'businessDay' },
    });
    expect(dates.noticeEndsOn).toBe('2026-05-11');
    expect(dates.holidaysCounted).toBe(2);
    expect(dates.steps.find(({ rule }) => rule === 'period')).toMatchObject({ holidays: 2 });
  });
});

describe('holidays that count', () => {
  // Monday 4 May 2026, a Tuesday and a Wednesday off, and a Saturday that was free anyway.
  const given = {
    sentOn: '2026-05-04',
    country: 'TR',
    holidays: ['2026-05-05', '2026-05-06', '2026-05-09'],
  } as const;
  const renewal = {
    termEndsOn: '2026-05-07',
    noticeBefore: { n: 1, unit: 'businessDay' },
    renewalTerm: { n: 1, unit: 'year' },
  } as const;
  test.each([
    [{ period: { n: 1, unit: 'businessDay' } }, 2],
    [{ period: { n: 0, unit: 'businessDay' } }, 0],
    [{ period: { n: 1, unit: 'day' } }, 0],
    [{ period: { n: 1, unit: 'day' }, rollForward: 'next-business-day' }, 2],
    [{ period: { n: 2, unit: 'day' }, rollForward: 'next-business-day' }, 1],
    [{ period: { n: 30, unit: 'day' }, deliveryMethod: 'courier' }, 2],
    [{ period: { n: 30, unit: 'day' }, deliveryMethod: 'email' }, 0],
    [{ period: { n: 30, unit: 'day' }, deliveryMethod: 'email', sentOn: '2026-05-05' }, 2],
    [{ period: { n: 1, unit: 'businessDay' }, sentOn: '2026-05-05' }, 1],
    [{ period: { n: 1, unit: 'businessDay' }, sentOn: '2026-05-05', counting: 'inclusive' }, 2],
    [{ kind: 'non-renewal', renewal: { ...renewal, termEndsOn: '2026-05-08' } }, 0],
    [{ kind: 'non-renewal', renewal: { ...renewal, noticeBefore: { n: 2, unit: 'businessDay' } } }, 2],
    [{ kind: 'non-renewal', renewal: { ...renewal, noticeBefore: { n: 0, unit: 'businessDay' } } }, 0],
    [
      {
        kind: 'non-renewal',
        renewal: { ...renewal, noticeBefore: { n: 1, unit: 'day' } },
        deliveryMethod: 'email',
      },
      2,
    ],
  ] as const)('in %j: %s', (more, expected) => {
    expect(noticeDates({ ...given, ...more }).holidaysCounted).toBe(expected);
  });
});

describe('a mistake', () => {
  const sound = { sentOn: '2026-06-01', period };
  const renewal = { termEndsOn: '2026-12-31', noticeBefore: period, renewalTerm: { n: 1, unit: 'year' } };
  test.each([
    [{ ...sound, sentOn: '2026-02-30' }, 'INVALID_DATE', 'sentOn'],
    [{ ...sound, sentOn: undefined }, 'INVALID_DATE', 'sentOn'],
    [{ ...sound, sentTime: '24:00' }, 'INVALID_DATE', 'sentTime'],
    [{ ...sound, sentTime: '9:30' }, 'INVALID_DATE', 'sentTime'],
    [{ ...sound, sentAt: '2026-06-01T10:00:00Z' }, 'INVALID_DATE', 'timeZone'],
    [{ ...sound, sentAt: '2026-06-01T10:00:00', timeZone: 'Asia/Tehran' }, 'INVALID_DATE', 'sentAt'],
    [{ ...sound, sentAt: '2026-06-31T10:00:00Z', timeZone: 'Asia/Tehran' }, 'INVALID_DATE', 'sentAt'],
    [{ ...sound, timeZone: 'Asia/Atlantis' }, 'INVALID_DATE', 'timeZone'],
    [{ ...sound, timeZone: '+03:30' }, 'INVALID_DATE', 'timeZone'],
    [{ ...sound, holidays: ['2026-06-02', 'Eid'] }, 'INVALID_DATE', 'holidays'],
    [{ ...sound, requestedEndOn: '1405/07/31' }, 'INVALID_DATE', 'requestedEndOn'],
    [{ ...sound, minimumTermEnd: '' }, 'INVALID_DATE', 'minimumTermEnd'],
    [{ ...sound, contractEndsOn: null }, 'INVALID_DATE', 'contractEndsOn'],
    [{ ...sound, renewal: { ...renewal, termEndsOn: '2026-11-31' } }, 'INVALID_DATE', 'renewal.termEndsOn'],
    [
      { ...sound, deemedReceipt: { rule: 'same-business-day', cutOff: '17.00' } },
      'INVALID_DATE',
      'deemedReceipt.cutOff',
    ],
    [{ ...sound, endsAt: { anchor: 'contract-year-end' } }, 'INVALID_DATE', 'endsAt.contractStartOn'],
    [{ kind: 'non-renewal', sentOn: '2026-06-01' }, 'INVALID_DATE', 'renewal.termEndsOn'],
    [{ sentOn: '2026-06-01' }, 'INVALID_PERIOD', 'period'],
    [{ ...sound, period: { n: -3, unit: 'day' } }, 'INVALID_PERIOD', 'period'],
    [{ ...sound, period: { n: '30', unit: 'day' } }, 'INVALID_PERIOD', 'period'],
    [{ ...sound, period: { n: Number.NaN, unit: 'day' } }, 'INVALID_PERIOD', 'period'],
    [{ ...sound, period: { n: 30 } }, 'INVALID_PERIOD', 'period'],
    [{ ...sound, period: 30 }, 'INVALID_PERIOD', 'period'],
    [{ ...sound, period: null }, 'INVALID_PERIOD', 'period'],
    [{ ...sound, period: { n: 1, unit: 'halfMonth' }, counting: 'inclusive' }, 'INVALID_PERIOD', 'period'],
    [{ ...sound, period: { n: 1e9, unit: 'month' } }, 'INVALID_PERIOD', 'period'],
    [{ ...sound, period: { n: 1e300, unit: 'businessDay' } }, 'INVALID_PERIOD', 'period'],
    [{ ...sound, period: { n: 3e6, unit: 'day' } }, 'INVALID_PERIOD', 'period'],
    [{ ...sound, period: { n: 3e6, unit: 'businessDay' } }, 'INVALID_PERIOD', 'period'],
    [
      { ...sound, period: { n: 160, unit: 'year' }, calendar: 'islamic-umalqura' },
      'INVALID_PERIOD',
      'period',
    ],
    [
      { ...sound, sentOn: '1800-01-01', period: { n: 1, unit: 'month' }, calendar: 'islamic-umalqura' },
      'INVALID_PERIOD',
      'period',
    ],
    [{ ...sound, deemedReceipt: { rule: 'calendar-days', n: -1 } }, 'INVALID_PERIOD', 'deemedReceipt.n'],
    [{ ...sound, deemedReceipt: { rule: 'calendar-days', n: 3e6 } }, 'INVALID_PERIOD', 'deemedReceipt.n'],
    [{ kind: 'breach-cure', sentOn: '2026-06-01' }, 'INVALID_PERIOD', 'cure'],
    [{ kind: 'breach-cure', sentOn: '2026-06-01', cure: { n: 3e6, unit: 'week' } }, 'INVALID_PERIOD', 'cure'],
    [
      { kind: 'non-renewal', sentOn: '2026-06-01', renewal: { termEndsOn: '2026-12-31' } },
      'INVALID_PERIOD',
      'renewal.noticeBefore',
    ],
    [
      { ...sound, kind: 'non-renewal', renewal: { ...renewal, renewalTerm: { n: 0, unit: 'year' } } },
      'INVALID_PERIOD',
      'renewal.renewalTerm',
    ],
    [
      { ...sound, kind: 'non-renewal', renewal: { ...renewal, renewalTerm: { n: 1, unit: 'businessDay' } } },
      'INVALID_PERIOD',
      'renewal.renewalTerm',
    ],
    [
      { ...sound, kind: 'non-renewal', renewal: { ...renewal, windowOpens: { n: 1, unit: 'halfMonth' } } },
      'INVALID_PERIOD',
      'renewal.windowOpens',
    ],
    [
      { ...sound, kind: 'non-renewal', renewal: { ...renewal, windowOpens: { n: 3e6, unit: 'day' } } },
      'INVALID_PERIOD',
      'renewal',
    ],
    [
      { ...sound, milestones: [{ id: 'a', from: 'sentOn', direction: 'after' }] },
      'INVALID_PERIOD',
      'milestones.0.offset',
    ],
    [
      {
        ...sound,
        milestones: [{ id: 'a', from: 'sentOn', direction: 'before', offset: { n: 3e6, unit: 'day' } }],
      },
      'INVALID_PERIOD',
      'milestones.0.offset',
    ],
    [{ ...sound, counting: 'twice' }, 'INVALID_VALUE', 'counting'],
    [{ ...sound, kind: 'exit-email' }, 'INVALID_VALUE', 'kind'],
    [{ ...sound, calendar: 'hebrew' }, 'INVALID_VALUE', 'calendar'],
    [{ ...sound, weekend: ['sat', 'sunday'] }, 'INVALID_VALUE', 'weekend'],
    [{ ...sound, weekend: 'sat' }, 'INVALID_VALUE', 'weekend'],
    [{ ...sound, holidays: '2026-06-02' }, 'INVALID_VALUE', 'holidays'],
    [{ ...sound, deemedReceipt: { rule: 'by-pigeon' } }, 'INVALID_VALUE', 'deemedReceipt.rule'],
    [{ ...sound, deemedReceipt: 'same-day' }, 'INVALID_VALUE', 'deemedReceipt'],
    [{ ...sound, endsAt: { anchor: 'weekday' } }, 'INVALID_VALUE', 'endsAt.weekday'],
    [
      { ...sound, endsAt: { anchor: 'billing-cycle-end', billingDay: 32 } },
      'INVALID_VALUE',
      'endsAt.billingDay',
    ],
    [{ ...sound, endsAt: { anchor: 'billing-cycle-end' } }, 'INVALID_VALUE', 'endsAt.billingDay'],
    [{ ...sound, endsAt: {} }, 'INVALID_VALUE', 'endsAt.anchor'],
    [{ ...sound, cure: { ...period, autoTerminate: 'yes' } }, 'INVALID_VALUE', 'cure.autoTerminate'],
    [
      { ...sound, milestones: [{ id: 'a', from: 'noticeEndsOn', direction: 'after', offset: period }] },
      'INVALID_VALUE',
      'milestones.0.from',
    ],
    [
      { ...sound, milestones: [{ from: 'sentOn', direction: 'after', offset: period }] },
      'INVALID_VALUE',
      'milestones.0.id',
    ],
    [null, 'INVALID_VALUE', 'given'],
  ])('%j is %s in %s', (given, code, field) => {
    expect(refusal(given)).toEqual({ code, field });
  });

  test.each([
    [{ country: 'FR' }, { code: 'UNKNOWN_COUNTRY', country: 'FR' }],
    [{ country: 'toString' }, { code: 'UNKNOWN_COUNTRY', country: 'toString' }],
    [{ weekend: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'sun'] }, { code: 'NO_BUSINESS_DAYS' }],
    [{ deliveryMethod: 'kep' }, { code: 'RECEIPT_RULE_NEEDED' }],
    [{ deliveryMethod: 'notary', clockStarts: 'dispatch' }, { code: 'RECEIPT_RULE_NEEDED' }],
    [{ deemedReceipt: { rule: 'business-days' } }, { code: 'RECEIPT_RULE_NEEDED' }],
    [{ deliveryMethod: 'post', deemedReceipt: { rule: 'date' } }, { code: 'RECEIPT_RULE_NEEDED' }],
    [{ deemedReceipt: {} }, { code: 'RECEIPT_RULE_NEEDED' }],
    [
      { deemedReceipt: { rule: 'date', on: '2026-05-31' } },
      { code: 'RECEIPT_BEFORE_DISPATCH', sentOn: '2026-06-01', on: '2026-05-31' },
    ],
    [
      { contractEndsOn: '2026-05-31' },
      { code: 'CONTRACT_ALREADY_ENDED', clockStartsOn: '2026-06-01', contractEndsOn: '2026-05-31' },
    ],
    [
      { minimumTermEnd: '2026-06-01', noticeDuringMinimumTerm: 'after-only' },
      { code: 'NOTICE_TOO_EARLY', earliestNoticeOn: '2026-06-02' },
    ],
    [
      { requestedEndOn: '2026-06-30' },
      { code: 'END_BEFORE_EARLIEST', requestedEndOn: '2026-06-30', earliestEndOn: '2026-07-01' },
    ],
    [
      { requestedEndOn: '2026-08-15', endsAt: { anchor: 'quarter-end' } },
      { code: 'END_BEFORE_EARLIEST', requestedEndOn: '2026-08-15', earliestEndOn: '2026-09-30' },
    ],
    [
      { requestedEndOn: '2026-10-15', endsAt: { anchor: 'quarter-end' } },
      {
        code: 'END_NOT_ON_ANCHOR',
        requestedEndOn: '2026-10-15',
        anchor: 'quarter-end',
        nextAnchorOn: '2026-12-31',
      },
    ],
  ])('%j is told with its fields', (more, expected) => {
    expect(refusal({ ...sound, ...more })).toEqual(expected);
  });

  test('before the window of a later term names that term', () => {
    const given = {
      ...sound,
      kind: 'non-renewal',
      sentOn: '2026-12-10',
      renewal: { ...renewal, windowOpens: { n: 90, unit: 'day' } },
    };
    expect(refusal(given)).toEqual({
      code: 'NOTICE_TOO_EARLY',
      earliestNoticeOn: '2027-10-02',
      renewalDeadline: '2027-12-01',
      termEndsOn: '2027-12-31',
    });
  });

  // Each row has every mistake of the rows below it as well.
  const all = {
    counting: 'twice',
    requestedEndOn: '2026-02-30',
    period: { n: -1, unit: 'day' },
    country: 'XX',
    deliveryMethod: 'notary',
  };
  test.each([
    [all, 'INVALID_VALUE'],
    [{ ...all, counting: undefined }, 'INVALID_DATE'],
    [{ ...all, counting: undefined, requestedEndOn: undefined }, 'INVALID_PERIOD'],
    [{ ...all, counting: undefined, requestedEndOn: undefined, period }, 'UNKNOWN_COUNTRY'],
    [
      { ...all, counting: undefined, requestedEndOn: undefined, period, country: 'TR' },
      'RECEIPT_RULE_NEEDED',
    ],
  ])('is the first in the fixed order: %j', (more, code) => {
    expect(refusal({ sentOn: '2026-06-01', ...more })).toMatchObject({ code });
  });

  test('is thrown as an error that programs can read', () => {
    expect(() => noticeDates({ sentOn: '2026-06-01' })).toThrow(NoticeError);
    expect(() => noticeDates({ sentOn: '2026-06-01' })).toThrow('INVALID_PERIOD: field period');
  });

  test('in what is not used does not matter, as long as it could be used', () => {
    const cured = { kind: 'breach-cure', sentOn: '2026-06-01', cure: period, endsAt: { anchor: 'weekday' } };
    const result = uncheckedDates({ ...cured, requestedEndOn: '2020-01-01' });
    expect(result.ok && result.dates.cureEndsOn).toBe('2026-07-01');
  });
});
