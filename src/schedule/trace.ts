import { type DayNumber, fromDayNumber } from '../calendar/calendar-date.ts';
import type { BusinessDays } from './business-days.ts';
import type { NoticeDateName, NoticeStep, NoticeWarning, Roll, StepDetail } from './notice-types.ts';

/** The dates found so far, as day numbers, with how and with what remarks they were found. */
export interface Trace {
  readonly dates: Map<NoticeDateName, DayNumber>;
  readonly steps: NoticeStep[];
  readonly warnings: Set<NoticeWarning>;
  /** Holidays that were left out of a count or moved a date. */
  readonly holidays: Set<DayNumber>;
}

/**
 * An empty trace.
 *
 * @example newTrace().steps // []
 */
export const newTrace = (): Trace => ({
  dates: new Map(),
  steps: [],
  warnings: new Set(),
  holidays: new Set(),
});

/** From which day a step leads to which, and the date of the result that this gives. */
export interface Move {
  readonly gives: NoticeDateName;
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/**
 * Notes a step and the date it gives.
 *
 * @throws {RangeError} if a date lies outside the years 0001 to 9999
 * @example addStep(trace, { gives: 'clockStartsOn', from: 0, to: 0 }, { rule: 'clock', starts: 'receipt' })
 */
export function addStep(trace: Trace, { gives, from, to }: Move, detail: StepDetail): void {
  trace.steps.push({ gives, from: fromDayNumber(from), to: fromDayNumber(to), ...detail });
  trace.dates.set(gives, to);
}

/**
 * Counts the holidays that business days left out between two days, both included.
 *
 * @returns their number
 * @example countHolidays(trace, business, 0, 7) // 1
 */
export function countHolidays(
  trace: Trace,
  business: BusinessDays,
  one: DayNumber,
  other: DayNumber,
): number {
  const between = business.holidaysBetween(one, other);
  for (const day of between) trace.holidays.add(day);
  return between.length;
}

/**
 * Moves a date off a day that is no business day, and notes it if it moved.
 *
 * @returns the day where it now stands
 * @example rollDate(trace, 'noticeEndsOn', 2, 'next-business-day', business) // 4: Saturday to Monday
 */
export function rollDate(
  trace: Trace,
  gives: NoticeDateName,
  from: DayNumber,
  roll: Roll,
  business: BusinessDays,
): DayNumber {
  const to = business.roll(from, roll);
  if (roll !== 'none' && to !== from)
    addStep(
      trace,
      { gives, from, to },
      { rule: 'roll', roll, holidays: countHolidays(trace, business, from, to) },
    );
  return to;
}
