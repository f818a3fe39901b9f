import { type DayNumber, fromDayNumber } from '../calendar/calendar-date.ts';
import { firstAnchorFrom } from './end-anchor.ts';
import { NoticeError, withinRange } from './notice-error.ts';
import { countNotice } from './notice-period.ts';
import type { NoticeTerms } from './terms.ts';
import { addStep, type Trace } from './trace.ts';

function checkMinimumTerm(
  { minimumTermEnd, isAfterMinimumTermOnly }: NoticeTerms,
  clockStart: DayNumber,
): void {
  if (!isAfterMinimumTermOnly || minimumTermEnd === undefined || clockStart > minimumTermEnd) return;
  throw new NoticeError('NOTICE_TOO_EARLY', { earliestNoticeOn: fromDayNumber(minimumTermEnd + 1) });
}

/** The first day, on or after the end of the period, on which the contract may end. */
function earliestEnd(terms: NoticeTerms, noticeEnd: DayNumber, trace: Trace): DayNumber {
  const { rules, minimumTermEnd, endsAt } = terms;
  const gives = 'earliestEndOn';
  addStep(trace, { gives, from: noticeEnd, to: noticeEnd }, { rule: 'earliest-end' });
  let end = noticeEnd;
  if (rules.counting === 'clear') {
    end = noticeEnd + 1;
    addStep(trace, { gives, from: noticeEnd, to: end }, { rule: 'clear-day' });
  }
  if (minimumTermEnd !== undefined && minimumTermEnd > end) {
    addStep(trace, { gives, from: end, to: minimumTermEnd }, { rule: 'minimum-term' });
    end = minimumTermEnd;
  }
  if (endsAt === undefined) return end;
  const to = firstAnchorFrom(end, endsAt, rules);
  const { anchor, weekday, billingDay, contractStart } = endsAt;
  const contractStartOn = contractStart === undefined ? undefined : fromDayNumber(contractStart);
  addStep(
    trace,
    { gives, from: end, to },
    { rule: 'anchor', calendar: rules.calendar, anchor, weekday, billingDay, contractStartOn },
  );
  return to;
}

/** Refuses a wished last day that is too early or not one on which the contract may end. */
function checkRequested(requested: DayNumber, earliest: DayNumber, { endsAt, rules }: NoticeTerms): void {
  const requestedEndOn = fromDayNumber(requested);
  if (requested < earliest)
    throw new NoticeError('END_BEFORE_EARLIEST', { requestedEndOn, earliestEndOn: fromDayNumber(earliest) });
  const next = endsAt ? firstAnchorFrom(requested, endsAt, rules) : requested;
  if (endsAt && next !== requested) {
    const { anchor } = endsAt;
    throw new NoticeError('END_NOT_ON_ANCHOR', { requestedEndOn, anchor, nextAnchorOn: fromDayNumber(next) });
  }
}

/**
 * The end of an ordinary notice: period, roll, minimum term, anchor and the wished last day.
 *
 * Adds `noticeEndsOn`, `earliestEndOn` and `effectiveOn` to the trace.
 *
 * @throws {NoticeError} `NOTICE_TOO_EARLY`, `END_BEFORE_EARLIEST`, `END_NOT_ON_ANCHOR`, or `INVALID_PERIOD` out of range
 * @see BGB 621 for a period followed by an anchor
 * @example endForConvenience(terms, clockStart, trace)
 */
export function endForConvenience(terms: NoticeTerms, clockStart: DayNumber, trace: Trace): void {
  const { period = { n: 0, unit: 'day' }, requestedEnd } = terms;
  const noticeEnd = withinRange('period', () => countNotice(terms, 'period', period, clockStart, trace));
  checkMinimumTerm(terms, clockStart);
  withinRange(terms.endsAt ? 'endsAt' : 'period', () => {
    const earliest = earliestEnd(terms, noticeEnd, trace);
    if (requestedEnd !== undefined) checkRequested(requestedEnd, earliest, terms);
    const to = requestedEnd ?? earliest;
    const rule = requestedEnd === undefined ? 'last-day' : 'requested-end';
    addStep(trace, { gives: 'effectiveOn', from: earliest, to }, { rule });
  });
}
