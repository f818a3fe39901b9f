import {
  checkedDay,
  type DayNumber,
  type Weekday,
  weekdayIndex,
  weekdays,
} from '../calendar/calendar-date.ts';
import type { Roll } from './notice-types.ts';

/** The business days of a case: every day that is neither in the weekend nor a holiday. Dates are day numbers. */
export interface BusinessDays {
  readonly weekend: readonly Weekday[];
  isBusinessDay(day: DayNumber): boolean;
  /** The n-th business day after a day, which itself never counts; the day itself for n = 0. */
  after(day: DayNumber, n: number): DayNumber;
  /** The n-th business day before a day, which itself never counts; the day itself for n = 0. */
  before(day: DayNumber, n: number): DayNumber;
  /** The day, or the next or previous business day if it is none. */
  roll(day: DayNumber, roll: Roll): DayNumber;
  /** Holidays on working weekdays between two days, both included, in either order. */
  holidaysBetween(one: DayNumber, other: DayNumber): readonly DayNumber[];
}

/** Index of the first of some sorted days that is not before `day`. */
function indexFrom(sorted: readonly DayNumber[], day: DayNumber): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The business days that a weekend and a list of holidays leave.
 *
 * @param weekend  at most six different weekdays
 * @param holidays day numbers, in any order, also on weekends and twice
 * @returns counting that throws a RangeError beyond the years 0001 to 9999
 * @example businessDays(['sat', 'sun'], []).after(0, 2) // 4: two business days after Thursday is Monday
 */
export function businessDays(weekend: readonly Weekday[], holidays: readonly DayNumber[]): BusinessDays {
  const isOff = weekdays.map((weekday) => weekend.includes(weekday));
  const perWeek = isOff.filter((off) => !off).length;
  const isWeekend = (day: DayNumber): boolean => isOff[weekdayIndex(day)] === true;
  const sorted = [...new Set(holidays)].filter((day) => !isWeekend(day)).sort((one, other) => one - other);
  const isBusinessDay = (day: DayNumber): boolean =>
    !isWeekend(day) && sorted[indexFrom(sorted, day)] !== day;

  function holidaysBetween(one: DayNumber, other: DayNumber): readonly DayNumber[] {
    if (sorted.length === 0) return sorted;
    const [first, last] = one <= other ? [one, other] : [other, one];
    return sorted.slice(indexFrom(sorted, first), indexFrom(sorted, last + 1));
  }

  // Whole weeks at once as long as more business days are left than a week has, then day by day.
  function count(day: DayNumber, n: number, step: 1 | -1): DayNumber {
    let current = day;
    let left = n;
    while (left > 0) {
      const weeks = Math.floor((left - 1) / perWeek);
      const next = checkedDay(current + step * (weeks > 0 ? weeks * 7 : 1));
      if (weeks > 0) left -= weeks * perWeek - holidaysBetween(current + step, next).length;
      else if (isBusinessDay(next)) left -= 1;
      current = next;
    }
    return current;
  }

  return {
    weekend,
    isBusinessDay,
    holidaysBetween,
    after: (day, n) => count(day, n, 1),
    before: (day, n) => count(day, n, -1),
    roll: (day, roll) =>
      roll === 'none' || isBusinessDay(day) ? day : count(day, 1, roll === 'next-business-day' ? 1 : -1),
  };
}
