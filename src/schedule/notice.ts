import { type CalendarDate, type DayNumber, fromDayNumber } from '../calendar/calendar-date.ts';
import { endForConvenience } from './end-convenience.ts';
import { endAfterCure } from './end-cure.ts';
import { endAtRenewal } from './end-renewal.ts';
import { milestoneDates } from './milestones.ts';
import { NoticeError, withinRange } from './notice-error.ts';
import type { NoticeDateName, NoticeDates, NoticeGiven, NoticeKind, StepDetail } from './notice-types.ts';
import { readGiven } from './read-given.ts';
import { isLate, receiptDay } from './receipt.ts';
import type { NoticeTerms } from './terms.ts';
import { addStep, countHolidays, newTrace, type Trace } from './trace.ts';

const endings: Readonly<
  Record<NoticeKind, (terms: NoticeTerms, clockStart: DayNumber, trace: Trace) => void>
> = {
  'for-convenience': endForConvenience,
  'non-renewal': endAtRenewal,
  'breach-cure': endAfterCure,
};

function receiptDetail(
  { receipt, method, sent, rules }: NoticeTerms,
  to: DayNumber,
  trace: Trace,
): StepDetail {
  const { rule, basis, n, cutOff } = receipt;
  const late = isLate(receipt, sent.time);
  // A business day that is a holiday itself counts as left out only where the sending day might have been the one.
  const first = rule === 'same-business-day' ? sent.day : sent.day + 1;
  const isCounting = rule.includes('business') && to >= first;
  return {
    rule: 'receipt',
    by: rule,
    basis,
    isLate: late,
    holidays: isCounting ? countHolidays(trace, rules.business, first, to) : 0,
    ...(method === undefined ? {} : { method }),
    ...(n > 0 ? { n } : {}),
    ...(cutOff === undefined ? {} : { cutOff }),
  };
}

function addReceipt(terms: NoticeTerms, trace: Trace): DayNumber {
  const { sent, receipt, rules } = terms;
  const { time, timeZone } = sent;
  const sentDetail = {
    ...(time === undefined ? {} : { time }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
  addStep(trace, { gives: 'sentOn', from: sent.day, to: sent.day }, { rule: 'sent', ...sentDetail });
  const to = receiptDay(receipt, sent.day, time, rules.business);
  if (to < sent.day)
    throw new NoticeError('RECEIPT_BEFORE_DISPATCH', {
      sentOn: fromDayNumber(sent.day),
      on: fromDayNumber(to),
    });
  addStep(trace, { gives: 'receivedOn', from: sent.day, to }, receiptDetail(terms, to, trace));
  return to;
}

function startClock(terms: NoticeTerms, trace: Trace): DayNumber {
  const { sent, clockStarts: starts, contractEnd } = terms;
  const received = withinRange('deemedReceipt.n', () => addReceipt(terms, trace));
  const to = starts === 'dispatch' ? sent.day : received;
  addStep(
    trace,
    { gives: 'clockStartsOn', from: starts === 'dispatch' ? sent.day : received, to },
    { rule: 'clock', starts },
  );
  if (contractEnd !== undefined && to > contractEnd)
    throw new NoticeError('CONTRACT_ALREADY_ENDED', {
      clockStartsOn: fromDayNumber(to),
      contractEndsOn: fromDayNumber(contractEnd),
    });
  return to;
}

function cutAtContractEnd({ contractEnd }: NoticeTerms, trace: Trace): void {
  const from = trace.dates.get('effectiveOn');
  if (contractEnd === undefined || from === undefined || from <= contractEnd) return;
  trace.warnings.add('ENDS_WITH_TERM');
  addStep(trace, { gives: 'effectiveOn', from, to: contractEnd }, { rule: 'contract-end' });
}

const alwaysGiven: readonly NoticeDateName[] = ['sentOn', 'receivedOn', 'clockStartsOn'];

function furtherDates({ dates }: Trace): Partial<Record<NoticeDateName, CalendarDate>> {
  const written: Partial<Record<NoticeDateName, CalendarDate>> = {};
  for (const [name, day] of dates) if (!alwaysGiven.includes(name)) written[name] = fromDayNumber(day);
  return written;
}

/**
 * Every date of a notice: receipt, start of the clock, end of the period, last day, renewal, cure and milestones.
 *
 * Dates in and out are Gregorian ISO dates at the recipient's place; months may be counted in another calendar. A
 * contract ends at the end of `effectiveOn`. Neither the clock nor the zone of the machine plays a part.
 *
 * @param given what the contract and the sending say; defaults as described there
 * @returns the dates, sorted warnings, and the steps that explain each date
 * @throws {NoticeError} the first mistake in the fixed order of its codes. A result beyond the years 0001 to 9999, or
 *   outside a calendar's table (Umm al-Qura 1300 to 1600), is `INVALID_PERIOD` with the `field` that led there.
 * @example
 * noticeDates({ sentOn: '2026-03-02', period: { n: 30, unit: 'day' }, deliveryMethod: 'personal' }).effectiveOn
 * // '2026-04-01'
 */
export function noticeDates(given: NoticeGiven): NoticeDates {
  const terms = readGiven(given);
  const trace = newTrace();
  const clockStart = startClock(terms, trace);
  endings[terms.kind](terms, clockStart, trace);
  cutAtContractEnd(terms, trace);
  const milestones = milestoneDates(terms, trace);
  const last = trace.dates.get('effectiveOn');
  return {
    kind: terms.kind,
    sentOn: fromDayNumber(terms.sent.day),
    receivedOn: fromDayNumber(trace.dates.get('receivedOn') ?? clockStart),
    receiptBasis: terms.receipt.basis,
    clockStartsOn: fromDayNumber(clockStart),
    milestones,
    warnings: [...trace.warnings].sort(),
    steps: trace.steps,
    weekend: terms.rules.business.weekend,
    holidaysCounted: trace.holidays.size,
    ...(last === undefined ? {} : { noticeDays: last - clockStart }),
    ...furtherDates(trace),
  };
}

/** A calculation that may have failed: its dates, or its error. */
export type NoticeResult =
  | { readonly ok: true; readonly dates: NoticeDates }
  | { readonly ok: false; readonly error: NoticeError };

/**
 * `noticeDates` that returns its error instead of throwing it.
 *
 * @example safeNoticeDates({ sentOn: '2026-02-30' }) // { ok: false, error: NoticeError INVALID_DATE }
 */
export function safeNoticeDates(given: NoticeGiven): NoticeResult {
  try {
    return { ok: true, dates: noticeDates(given) };
  } catch (error) {
    if (error instanceof NoticeError) return { ok: false, error };
    throw error;
  }
}
