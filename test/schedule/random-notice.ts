import fc from 'fast-check';
import type { NoticeGiven } from '../../src/schedule/notice-types.ts';
import { toDay, toIso } from './reference-calendar.ts';

const between = (from: string, to: string): fc.Arbitrary<string> =>
  fc.integer({ min: toDay(from), max: toDay(to) }).map(toIso);

// Days of a few years, half of them last days of months in one of the three calendars.
const anyDay = fc.oneof(
  between('2024-01-01', '2029-12-31'),
  fc.constantFrom('2024-02-29', '2025-01-31', '2026-03-31', '2026-08-31', '2027-10-31', '2028-12-31'),
  fc.constantFrom('2025-03-20', '2026-04-20', '2026-06-21', '2026-09-22', '2027-02-19', '2027-08-22'),
  fc.constantFrom('2026-03-19', '2026-05-17', '2026-07-15', '2026-09-11', '2027-01-08', '2027-03-09'),
);

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

const lengths: Record<string, number> = {
  day: 120,
  businessDay: 60,
  week: 20,
  halfMonth: 9,
  month: 14,
  quarter: 5,
  year: 2,
};

function period<U extends string>(units: readonly U[], least = 0): fc.Arbitrary<{ n: number; unit: U }> {
  return fc
    .constantFrom(...units)
    .chain((unit) =>
      fc.record({ n: fc.integer({ min: least, max: lengths[unit] ?? 1 }), unit: fc.constant(unit) }),
    );
}

const allUnits = ['day', 'businessDay', 'week', 'halfMonth', 'month', 'quarter', 'year'] as const;
const wholeUnits = ['day', 'businessDay', 'week', 'month', 'quarter', 'year'] as const;
const termUnits = ['week', 'month', 'quarter', 'year'] as const;
const rolls = ['none', 'next-business-day', 'previous-business-day'] as const;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const receipt = fc.oneof(
  fc.constant({ rule: 'same-day' as const }),
  fc.record({
    rule: fc.constantFrom(
      'calendar-days' as const,
      'business-days' as const,
      'clear-business-days' as const,
      'calendar-days-then-business-day' as const,
    ),
    n: fc.integer({ min: 0, max: 9 }),
  }),
  fc.record({
    rule: fc.constant('same-business-day' as const),
    cutOff: maybe(fc.constantFrom('09:00', '16:30')),
  }),
);

const anchor = fc.oneof(
  fc.record({
    anchor: fc.constantFrom(
      'month-end' as const,
      'mid-or-month-end' as const,
      'quarter-end' as const,
      'half-year-end' as const,
      'year-end' as const,
    ),
  }),
  fc.record({ anchor: fc.constant('weekday' as const), weekday: fc.constantFrom(...weekdays) }),
  fc.record({
    anchor: fc.constant('contract-year-end' as const),
    contractStartOn: between('2020-01-01', '2027-12-31'),
  }),
  fc.record({
    anchor: fc.constant('billing-cycle-end' as const),
    billingDay: fc.integer({ min: 1, max: 31 }),
  }),
);

const milestones = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('handover', 'invoice', 'deletion'),
    from: fc.constantFrom(
      'sentOn' as const,
      'receivedOn' as const,
      'clockStartsOn' as const,
      'effectiveOn' as const,
    ),
    direction: fc.constantFrom('before' as const, 'after' as const),
    offset: period(allUnits),
    roll: maybe(fc.constantFrom(...rolls)),
  }),
  { maxLength: 3, selector: ({ id }) => id },
);

const counting = fc.constantFrom(undefined, 'exclusive' as const, 'inclusive' as const, 'clear' as const);

/** What every kind of notice may say. */
const common = counting.chain((chosen) =>
  fc.record({
    counting: fc.constant(chosen),
    sentOn: anyDay,
    sentTime: maybe(fc.constantFrom('08:59', '09:00', '16:30', '17:00')),
    deliveryMethod: maybe(fc.constantFrom('personal', 'email', 'courier', 'post', 'registered-post')),
    deemedReceipt: maybe(receipt),
    clockStarts: fc.constantFrom(undefined, 'receipt' as const, 'dispatch' as const),
    country: fc.constantFrom(undefined, 'IR', 'SA', 'GB', 'AF', 'AE-SH'),
    weekend: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.subarray([...weekdays], { maxLength: 6 }) },
    ),
    holidays: fc.array(between('2024-06-01', '2028-12-31'), { maxLength: 40 }),
    calendar: fc.constantFrom(undefined, 'persian' as const, 'islamic-umalqura' as const),
    monthRule: fc.constantFrom(undefined, 'end-to-end' as const, 'thirty-days' as const),
    rollForward: fc.constantFrom(undefined, ...rolls),
    contractEndsOn: fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: between('2026-01-01', '2032-01-01') },
    ),
    milestones,
  }),
);

const unitsFor = (given: Pick<NoticeGiven, 'counting'>) =>
  given.counting === 'inclusive' ? wholeUnits : allUnits;

/** Notices for convenience, as contracts might word them. */
export const convenience: fc.Arbitrary<NoticeGiven> = common.chain((base) =>
  fc
    .record({
      period: period(unitsFor(base)),
      endsAt: maybe(anchor),
      minimumTermEnd: maybe(anyDay),
      noticeDuringMinimumTerm: fc.constantFrom(undefined, undefined, 'after-only' as const),
      requestedEndOn: fc.oneof(
        { weight: 4, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: between('2025-01-01', '2034-12-31') },
      ),
    })
    .map((rest) => ({ ...base, ...rest })),
);

/** Notices against a renewal. */
export const nonRenewal: fc.Arbitrary<NoticeGiven> = common.chain((base) =>
  fc
    .record({
      kind: fc.constant('non-renewal' as const),
      renewal: fc.record({
        termEndsOn: between('2024-06-01', '2028-12-31'),
        noticeBefore: period(unitsFor(base)),
        renewalTerm: period(termUnits, 1),
        windowOpens: fc.oneof(
          { weight: 2, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: period(termUnits) },
        ),
      }),
    })
    .map((rest) => ({ ...base, ...rest })),
);

/** Notices of a breach. */
export const breachCure: fc.Arbitrary<NoticeGiven> = common.chain((base) =>
  fc
    .record({
      kind: fc.constant('breach-cure' as const),
      cure: fc
        .tuple(period(unitsFor(base)), maybe(fc.boolean()))
        .map(([length, autoTerminate]) => ({ ...length, autoTerminate })),
    })
    .map((rest) => ({ ...base, ...rest })),
);

/** Notices of every kind. */
export const anyNotice: fc.Arbitrary<NoticeGiven> = fc.oneof(convenience, nonRenewal, breachCure);
