import * as z from 'zod/mini';
import { once } from '../language/once.ts';
import { choice, type DateReading, date, flag, line, time, wholeNumber } from './leaves.ts';

const optional = z.optional;

const periodUnits = ['day', 'businessDay', 'week', 'halfMonth', 'month', 'quarter', 'year'] as const;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const period = once(() => z.strictObject({ n: wholeNumber(), unit: choice(periodUnits) }));

/** A day counted from another: two weeks before the last day. */
const offset = () =>
  z.strictObject({
    n: wholeNumber(),
    unit: choice(periodUnits),
    direction: choice(['before', 'after']),
    from: choice(['effectiveOn', 'sentOn', 'receivedOn', 'clockStartsOn']),
    roll: optional(choice(['none', 'next-business-day', 'previous-business-day'])),
  });

/** A day of the plan: a date, or an offset that moves with the last day. `problems.ts` knows the order of the two. */
export const dateOrOffset = (reading: DateReading) => z.union([offset(), date(reading)]);

/** What the contract says of notice; fields, defaults and algorithm are those of the schedule. */
export function noticeTerms(reading: DateReading) {
  const on = once(() => date(reading));
  const receiptRule = z.strictObject({
    rule: choice([
      'same-day',
      'calendar-days',
      'business-days',
      'clear-business-days',
      'calendar-days-then-business-day',
      'same-business-day',
      'date',
    ]),
    n: optional(wholeNumber()),
    cutOff: optional(time()),
    on: optional(on()),
  });
  return z.strictObject({
    period: optional(period()),
    counting: optional(choice(['exclusive', 'inclusive', 'clear'])),
    monthRule: optional(choice(['corresponding-date', 'end-to-end', 'thirty-days'])),
    calendar: optional(choice(['gregory', 'persian', 'islamic-umalqura'])),
    rollForward: optional(choice(['none', 'next-business-day', 'previous-business-day'])),
    clockStarts: optional(choice(['receipt', 'dispatch'])),
    deemedReceipt: optional(receiptRule),
    endsAt: optional(
      z.strictObject({
        anchor: choice([
          'month-end',
          'mid-or-month-end',
          'quarter-end',
          'half-year-end',
          'year-end',
          'weekday',
          'contract-year-end',
          'billing-cycle-end',
        ]),
        weekday: optional(choice(weekdays)),
        contractStartOn: optional(on()),
        billingDay: optional(wholeNumber()),
      }),
    ),
    minimumTermEnd: optional(on()),
    noticeDuringMinimumTerm: optional(choice(['allowed', 'after-only'])),
    contractEndsOn: optional(on()),
    renewal: optional(
      z.strictObject({
        termEndsOn: on(),
        noticeBefore: period(),
        renewalTerm: period(),
        windowOpens: optional(period()),
      }),
    ),
    cure: optional(
      z.strictObject({ n: wholeNumber(), unit: choice(periodUnits), autoTerminate: optional(flag()) }),
    ),
    permittedMethods: optional(z.array(line())),
    noticeAddress: optional(z.array(line())),
  });
}
