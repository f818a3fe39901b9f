import { calendarDate, type DayNumber, toDayNumber } from '../calendar/calendar-date.ts';
import type { BusinessDays } from './business-days.ts';
import { NoticeError } from './notice-error.ts';
import type { DeemedReceipt, DeliveryMethod, NoticeGiven, ReceiptRuleName } from './notice-types.ts';
import type { ReceiptRule } from './terms.ts';

// Planning estimates of ours, not law. The other methods have none: their day of receipt must be told.
const defaultRules: Partial<Record<DeliveryMethod, DeemedReceipt>> = {
  personal: { rule: 'same-day' },
  email: { rule: 'same-business-day', cutOff: '17:00' },
  courier: { rule: 'business-days', n: 1 },
  post: { rule: 'business-days', n: 2 },
  'registered-post': { rule: 'business-days', n: 3 },
};

const rulesWithCount: readonly ReceiptRuleName[] = [
  'calendar-days',
  'business-days',
  'clear-business-days',
  'calendar-days-then-business-day',
];

function isComplete({ rule, n, on }: DeemedReceipt): boolean {
  if (rule === 'date') return on !== undefined;
  return rule !== undefined && (n !== undefined || !rulesWithCount.includes(rule));
}

/**
 * The rule by which the day of receipt is found: the clause's, else the estimate for the delivery method.
 *
 * @throws {NoticeError} `RECEIPT_RULE_NEEDED` if there is none, or it lacks its `n` or `on`
 * @example receiptRuleOf({ deliveryMethod: 'post' }) // { rule: 'business-days', basis: 'default', n: 2, … }
 */
export function receiptRuleOf({ deemedReceipt, deliveryMethod }: NoticeGiven): ReceiptRule {
  const byMethod = deliveryMethod ? defaultRules[deliveryMethod] : { rule: 'same-day' as const };
  const found = deemedReceipt ?? byMethod;
  if (found === undefined || !isComplete(found)) throw new NoticeError('RECEIPT_RULE_NEEDED');
  const { rule, n = 0, cutOff, on } = found;
  const basis = rule === 'date' ? 'proof' : deemedReceipt ? 'clause' : 'default';
  return { rule, basis, n, cutOff, on: on === undefined ? 0 : toDayNumber(calendarDate(on)) };
}

/**
 * Whether a notice leaves at or after the cut-off of its rule.
 *
 * @param time `HH:mm`; undefined is before any cut-off
 * @example isLate({ rule: 'same-business-day', cutOff: '17:00', … }, '17:00') // true
 */
export const isLate = ({ rule, cutOff }: ReceiptRule, time: string | undefined): boolean =>
  rule === 'same-business-day' && cutOff !== undefined && time !== undefined && time >= cutOff;

/**
 * The day of receipt of a notice sent on a day.
 *
 * @param time `HH:mm` at the recipient's place; undefined is before any cut-off
 * @see CPR 6.26 for `calendar-days-then-business-day`
 * @example receiptDay(rule, 0, undefined, businessDays(['sat', 'sun'], [])) // 4, if two business days are given
 */
export function receiptDay(
  rule: ReceiptRule,
  sent: DayNumber,
  time: string | undefined,
  business: BusinessDays,
): DayNumber {
  switch (rule.rule) {
    case 'same-day':
      return sent;
    case 'calendar-days':
      return sent + rule.n;
    case 'business-days':
      return business.after(sent, rule.n);
    case 'clear-business-days':
      return business.after(sent, rule.n + 1);
    case 'calendar-days-then-business-day':
      return business.roll(sent + rule.n, 'next-business-day');
    case 'same-business-day':
      return isLate(rule, time) ? business.after(sent, 1) : business.roll(sent, 'next-business-day');
    case 'date':
      return rule.on;
  }
}

/**
 * The latest sending day, before any cut-off, on which a notice is received by a day.
 *
 * @param rule any but `date`
 * @example latestSendingDay(rule, deadline, business) // the deadline itself for `same-day`
 */
export function latestSendingDay(rule: ReceiptRule, deadline: DayNumber, business: BusinessDays): DayNumber {
  const isInTime = (sent: DayNumber): boolean => receiptDay(rule, sent, undefined, business) <= deadline;
  let sent = rule.rule.includes('business-days') ? business.before(deadline, rule.n) : deadline - rule.n;
  while (!isInTime(sent)) sent -= 1;
  while (isInTime(sent + 1)) sent += 1;
  return sent;
}
