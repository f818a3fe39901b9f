import type { DayNumber } from '../calendar/calendar-date.ts';
import { type CalendarName, calendarSystem, shiftMonths } from '../calendar/calendars.ts';
import type { BusinessDays } from './business-days.ts';
import type { Counting, MonthRule, Period, PeriodUnit } from './notice-types.ts';

/** How periods are counted in a case. */
export interface CountingRules {
  readonly counting: Counting;
  readonly monthRule: MonthRule;
  readonly calendar: CalendarName;
  readonly business: BusinessDays;
}

/** The last day of a period, and where its months had to stop at the end of a shorter month. */
export interface CountedEnd {
  readonly day: DayNumber;
  /** `day` is the last day of that month, `missing` the number of the day that it lacks. */
  readonly clamp?: { readonly day: DayNumber; readonly missing: number };
}

const monthsOf: Partial<Record<PeriodUnit, number>> = { month: 1, quarter: 3, year: 12 };

// The fixed lengths of `thirty-days`; a year is 365 days, not twelve times thirty.
const fixedDays: Partial<Record<PeriodUnit, number>> = {
  day: 1,
  week: 7,
  halfMonth: 15,
  month: 30,
  quarter: 90,
  year: 365,
};

const halfMonthDays = 15;

function countMonths(from: DayNumber, months: number, rules: CountingRules): CountedEnd {
  const system = calendarSystem(rules.calendar);
  if (rules.counting === 'inclusive') return clamped(shiftMonths(from, months, system, (day) => day - 1));
  const { year, month, day } = system.partsOf(from);
  if (rules.monthRule !== 'end-to-end' || day < system.monthLength(year, month))
    return clamped(shiftMonths(from, months, system));
  return { day: shiftMonths(from, months, system, () => Number.POSITIVE_INFINITY).day };
}

const clamped = ({ day, isClamped, wanted }: ReturnType<typeof shiftMonths>): CountedEnd =>
  isClamped ? { day, clamp: { day, missing: wanted } } : { day };

function countHalfMonths(from: DayNumber, n: number, rules: CountingRules): CountedEnd {
  const whole = countMonths(from, Math.floor(n / 2), rules);
  return n % 2 === 0 ? whole : { ...whole, day: whole.day + halfMonthDays };
}

/**
 * The last day of a period that starts its clock on a day; without the extra day of `clear`.
 *
 * Months are added in one step in the calendar of the rules. `inclusive` makes the clock day the first of the period.
 *
 * @param period `n` a whole number, at least 0; no half months with `inclusive`
 * @throws {RangeError} outside the years of the calendar
 * @see BGB 187, 188, 189; TBK 92; Dodds v Walker [1981] UKHL
 * @example countPeriod(30, { n: 1, unit: 'month' }, rules) // 31 January to 28 February, clamp.missing 31
 */
export function countPeriod(from: DayNumber, { n, unit }: Period, rules: CountingRules): CountedEnd {
  if (n === 0) return { day: from };
  const isInclusive = rules.counting === 'inclusive';
  if (unit === 'businessDay') return { day: rules.business.after(isInclusive ? from - 1 : from, n) };
  const isFixed = unit === 'day' || unit === 'week' || rules.monthRule === 'thirty-days';
  if (isFixed) return { day: from + n * (fixedDays[unit] ?? 1) - (isInclusive ? 1 : 0) };
  if (unit === 'halfMonth') return countHalfMonths(from, n, rules);
  return countMonths(from, n * (monthsOf[unit] ?? 1), rules);
}

/**
 * A plain distance from a day, forwards or backwards: months to the same day number or the last day of a shorter month,
 * half months after their whole months, business days without the day itself.
 *
 * @param direction 1 for later, -1 for earlier
 * @throws {RangeError} outside the years of the calendar
 * @example shiftBy(58, { n: 1, unit: 'month' }, -1, rules) // 27: 28 February back to 28 January
 */
export function shiftBy(
  day: DayNumber,
  { n, unit }: Period,
  direction: 1 | -1,
  { calendar, business }: Pick<CountingRules, 'calendar' | 'business'>,
): DayNumber {
  if (unit === 'businessDay') return direction === 1 ? business.after(day, n) : business.before(day, n);
  if (unit === 'day' || unit === 'week') return day + direction * n * (unit === 'week' ? 7 : 1);
  const isHalf = unit === 'halfMonth';
  const months = isHalf ? Math.floor(n / 2) : n * (monthsOf[unit] ?? 1);
  const shifted = shiftMonths(day, direction * months, calendarSystem(calendar)).day;
  return isHalf && n % 2 === 1 ? shifted + direction * halfMonthDays : shifted;
}
