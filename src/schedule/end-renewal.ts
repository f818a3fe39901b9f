import { type DayNumber, fromDayNumber } from '../calendar/calendar-date.ts';
import { type CountingRules, countPeriod, shiftBy } from './count-period.ts';
import { firstTermEnd } from './end-anchor.ts';
import { NoticeError, withinRange } from './notice-error.ts';
import { countedPeriod } from './notice-period.ts';
import type { Period } from './notice-types.ts';
import { latestSendingDay } from './receipt.ts';
import type { NoticeTerms, RenewalTerms } from './terms.ts';
import { addStep, countHolidays, type Trace } from './trace.ts';

/** The day by which a term must end so that a notice whose clock starts on `day` is in time for it. */
function noticeReach(day: DayNumber, noticeBefore: Period, rules: CountingRules): DayNumber {
  return countPeriod(day, noticeBefore, rules).day + (rules.counting === 'clear' ? 1 : 0);
}

/**
 * The latest day on which the clock of a notice may start so that the notice is in time for the end of a term.
 *
 * @throws {RangeError} outside the years of the calendar
 * @example renewalDeadline(364, { n: 60, unit: 'day' }, rules) // 304
 */
export function renewalDeadline(termEnd: DayNumber, noticeBefore: Period, rules: CountingRules): DayNumber {
  const isInTime = (day: DayNumber): boolean => noticeReach(day, noticeBefore, rules) <= termEnd;
  const { n, unit } = noticeBefore;
  // Counting back is no more than a good guess: months clamp differently in the two directions.
  let day = shiftBy(termEnd, { n, unit }, -1, rules);
  while (!isInTime(day)) day -= 1;
  while (isInTime(day + 1)) day += 1;
  return day;
}

function addDeadline(
  { rules }: NoticeTerms,
  { termEnd, noticeBefore }: RenewalTerms,
  trace: Trace,
): DayNumber {
  const deadline = renewalDeadline(termEnd, noticeBefore, rules);
  const counted = countedPeriod(noticeBefore, rules, deadline, termEnd, trace);
  const move = { gives: 'renewalDeadline', from: termEnd, to: deadline } as const;
  addStep(trace, move, { rule: 'renewal-deadline', ...counted });
  return deadline;
}

function addWindow({ rules }: NoticeTerms, { termEnd, windowOpens }: RenewalTerms, trace: Trace): void {
  if (windowOpens === undefined) return;
  const to = shiftBy(termEnd, windowOpens, -1, rules);
  const { n, unit } = windowOpens;
  addStep(trace, { gives: 'windowOpensOn', from: termEnd, to }, { rule: 'renewal-window', n, unit });
}

function addLatestSend(
  { receipt, clockStarts, rules }: NoticeTerms,
  deadline: DayNumber,
  trace: Trace,
): void {
  if (receipt.rule === 'date') return;
  const isByReceipt = clockStarts === 'receipt';
  const to = isByReceipt ? latestSendingDay(receipt, deadline, rules.business) : deadline;
  const isCounting = isByReceipt && receipt.rule.includes('business') && to < deadline;
  const holidays = isCounting ? countHolidays(trace, rules.business, to + 1, deadline) : 0;
  addStep(
    trace,
    { gives: 'latestSendOn', from: deadline, to },
    { rule: 'latest-send', by: receipt.rule, holidays },
  );
}

/** Refuses a notice that comes before the window of the term it would end. */
function checkWindow(
  terms: NoticeTerms,
  renewal: RenewalTerms,
  clockStart: DayNumber,
  termEnd: DayNumber,
): void {
  const { windowOpens, noticeBefore } = renewal;
  if (windowOpens === undefined) return;
  const opensOn = shiftBy(termEnd, windowOpens, -1, terms.rules);
  if (clockStart >= opensOn) return;
  throw new NoticeError('NOTICE_TOO_EARLY', {
    earliestNoticeOn: fromDayNumber(opensOn),
    renewalDeadline: fromDayNumber(renewalDeadline(termEnd, noticeBefore, terms.rules)),
    termEndsOn: fromDayNumber(termEnd),
  });
}

function addTermEnd(terms: NoticeTerms, renewal: RenewalTerms, clockStart: DayNumber, trace: Trace): void {
  const { termEnd, noticeBefore, renewalTerm } = renewal;
  const gives = 'effectiveOn';
  const reach = noticeReach(clockStart, noticeBefore, terms.rules);
  if (reach <= termEnd) {
    checkWindow(terms, renewal, clockStart, termEnd);
    addStep(trace, { gives, from: clockStart, to: termEnd }, { rule: 'term-end' });
    return;
  }
  const { day, terms: count } = firstTermEnd(termEnd + 1, renewalTerm, reach, terms.rules);
  checkWindow(terms, renewal, clockStart, day);
  trace.warnings.add('RENEWAL_WINDOW_CLOSED');
  const { n, unit } = renewalTerm;
  addStep(trace, { gives, from: termEnd, to: day }, { rule: 'renewed', terms: count, n, unit });
}

/**
 * The end of a contract that renews itself: of the running term if the notice is in time, else of the first later one.
 *
 * Adds `renewalDeadline`, `windowOpensOn`, `latestSendOn` and `effectiveOn` to the trace.
 *
 * @throws {NoticeError} `NOTICE_TOO_EARLY` before the window, or `INVALID_PERIOD` out of range
 * @example endAtRenewal(terms, clockStart, trace)
 */
export function endAtRenewal(terms: NoticeTerms, clockStart: DayNumber, trace: Trace): void {
  const { renewal } = terms;
  if (renewal === undefined) return;
  withinRange('renewal', () => {
    const deadline = addDeadline(terms, renewal, trace);
    addWindow(terms, renewal, trace);
    addLatestSend(terms, deadline, trace);
    addTermEnd(terms, renewal, clockStart, trace);
  });
}
