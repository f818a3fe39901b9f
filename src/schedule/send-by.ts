import {
  type CalendarDate,
  type DayNumber,
  firstDay,
  fromDayNumber,
  lastDay,
  toDayNumber,
} from '../calendar/calendar-date.ts';
import { calendarSystem, shiftMonths } from '../calendar/calendars.ts';
import { type NoticeResult, safeNoticeDates } from './notice.ts';
import { NoticeError } from './notice-error.ts';
import type { DeemedReceipt, DeliveryMethod, NoticeDates, NoticeGiven } from './notice-types.ts';
import { readGiven } from './read-given.ts';

/** A way of sending: a method, with the contract's rule for it where there is one. */
export interface SendingWay {
  readonly deliveryMethod?: DeliveryMethod | undefined;
  readonly deemedReceipt?: DeemedReceipt | undefined;
}

/** The latest day to send one way, with the dates that follow; or why there is none. */
export type LatestSending = { readonly way: SendingWay } & (
  | { readonly ok: true; readonly sendOn: CalendarDate; readonly dates: NoticeDates }
  /** `no-day`: no sending day ends the contract in time. `no-end`: this kind of notice ends nothing by itself. */
  | { readonly ok: false; readonly reason: 'no-day' | 'no-end' }
  | { readonly ok: false; readonly reason: 'error'; readonly error: NoticeError }
);

// Windows that no sending day reaches, because of the days off between them, are skipped this often at most.
const mostWindowsMissed = 100;

/** The case as if it were sent on a day, before any cut-off, with no last day wished for. */
function sentOnDay(given: NoticeGiven, way: SendingWay, day: DayNumber): NoticeGiven {
  const { deliveryMethod, deemedReceipt } = way;
  const unsent = { sentTime: undefined, sentAt: undefined, timeZone: undefined };
  const plain = { requestedEndOn: undefined, milestones: undefined };
  return { ...given, ...unsent, ...plain, deliveryMethod, deemedReceipt, sentOn: fromDayNumber(day) };
}

/** The end that a notice leads to, or would lead to if it did not come before its window. */
function endOf(result: NoticeResult): CalendarDate | undefined {
  return result.ok ? result.dates.effectiveOn : result.error.termEndsOn;
}

function isTooLate(result: NoticeResult, endBy: CalendarDate): boolean {
  const end = endOf(result);
  if (end !== undefined) return end > endBy;
  // Too early for a minimum term is not too late; any other error is one of days further on.
  return result.ok || result.error.code !== 'NOTICE_TOO_EARLY';
}

/**
 * The last day before a condition becomes true, sought in doubling steps from `start` and then by halves.
 *
 * @returns undefined if it is true on every day there is
 */
function lastDayBefore(start: DayNumber, isPast: (day: DayNumber) => boolean): DayNumber | undefined {
  let good = start;
  let past = start + 1;
  for (let step = 1; isPast(good); step *= 2) {
    if (good === firstDay) return undefined;
    past = good;
    good = Math.max(firstDay, good - step);
  }
  for (let step = 1; past <= lastDay && !isPast(past); step *= 2) {
    good = past;
    past += step;
  }
  while (past - good > 1) {
    const middle = Math.floor((good + past) / 2);
    if (middle > lastDay || isPast(middle)) past = middle;
    else good = middle;
  }
  return good;
}

function latestOneWay(given: NoticeGiven, endBy: CalendarDate, way: SendingWay): LatestSending {
  const at = (day: DayNumber): NoticeResult => safeNoticeDates(sentOnDay(given, way, day));
  let target = endBy;
  for (let missed = 0; missed < mostWindowsMissed; missed++) {
    const day = lastDayBefore(toDayNumber(target), (one) => isTooLate(at(one), target));
    const result = day === undefined ? undefined : at(day);
    if (day === undefined || result === undefined) break;
    if (result.ok) return { way, ok: true, sendOn: fromDayNumber(day), dates: result.dates };
    const { termEndsOn } = result.error;
    if (termEndsOn === undefined || toDayNumber(termEndsOn) === firstDay) break;
    // The whole window of that term falls on days off: an earlier term has to do.
    target = fromDayNumber(toDayNumber(termEndsOn) - 1);
  }
  return { way, ok: false, reason: 'no-day' };
}

/**
 * The latest sending day, for each way of sending, on which the contract still ends by a day: `noticeDates` backwards.
 *
 * The day may lie in the past; a wished last day, the milestones and the time of sending in `given` play no part.
 *
 * @param endBy latest acceptable last day
 * @param ways  default: the one way of `given`. A way without `deemedReceipt` takes the estimate for its method.
 * @returns one entry for each way, in order; mistakes in `given` are entries with `reason: 'error'`
 * @example latestSendFor({ period: { n: 30, unit: 'day' } }, calendarDate('2026-12-31'))[0] // sendOn '2026-12-01'
 */
export function latestSendFor(
  given: NoticeGiven,
  endBy: CalendarDate,
  ways: readonly SendingWay[] = [
    { deliveryMethod: given.deliveryMethod, deemedReceipt: given.deemedReceipt },
  ],
): LatestSending[] {
  return ways.map((way): LatestSending => {
    try {
      const { kind, isAutoTerminating } = readGiven(sentOnDay(given, way, toDayNumber(endBy)));
      if (kind === 'breach-cure' && !isAutoTerminating) return { way, ok: false, reason: 'no-end' };
    } catch (error) {
      if (error instanceof NoticeError) return { way, ok: false, reason: 'error', error };
      throw error;
    }
    return latestOneWay(given, endBy, way);
  });
}

/** The dates that follow if the notice is sent on a day, before any cut-off. */
export type ComparedSending = { readonly sentOn: CalendarDate } & NoticeResult;

/**
 * The same notice sent on several days, side by side.
 *
 * @param days sending days at the recipient's place
 * @returns dates or the error for each day, in order
 * @example compareSendings(given, usualSendingDays(given, calendarDate('2026-11-21')))
 */
export const compareSendings = (given: NoticeGiven, days: readonly CalendarDate[]): ComparedSending[] =>
  days.map((sentOn) => ({
    sentOn,
    ...safeNoticeDates({ ...given, sentOn, sentTime: undefined, sentAt: undefined, timeZone: undefined }),
  }));

/**
 * The days an owner compares: today, the next business day, and the first of the next month of the contract's calendar.
 *
 * @returns each day once, in order
 * @throws {NoticeError} for a mistake in `given`
 * @example usualSendingDays(given, calendarDate('2026-11-21')) // ['2026-11-21', '2026-11-23', '2026-12-01']
 */
export function usualSendingDays(given: NoticeGiven, today: CalendarDate): CalendarDate[] {
  const { rules } = readGiven({ ...given, sentOn: today, sentAt: undefined, timeZone: undefined });
  const day = toDayNumber(today);
  const firstOfNext = shiftMonths(day, 1, calendarSystem(rules.calendar), () => 1).day;
  const days = [day, rules.business.after(day, 1), firstOfNext].sort((one, other) => one - other);
  return [...new Set(days)].map(fromDayNumber);
}
