import { type DayNumber, weekdayIndex, weekdays } from '../calendar/calendar-date.ts';
import { type CalendarSystem, calendarSystem } from '../calendar/calendars.ts';
import { type CountingRules, countPeriod } from './count-period.ts';
import type { AnchorName, Period } from './notice-types.ts';
import type { AnchorTerms } from './terms.ts';

// After how many months the month-bound anchors come again; each ends with the year.
const monthsBetween: Partial<Record<AnchorName, number>> = {
  'month-end': 1,
  'quarter-end': 3,
  'half-year-end': 6,
  'year-end': 12,
};

const longestDays: Partial<Record<Period['unit'], number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 93,
  year: 366,
};

function monthEnd(system: CalendarSystem, year: number, month: number): DayNumber {
  return system.monthStart(year, month) + system.monthLength(year, month) - 1;
}

function midOrMonthEnd(from: DayNumber, system: CalendarSystem): DayNumber {
  const { year, month, day } = system.partsOf(from);
  return day <= 15 ? system.monthStart(year, month) + 14 : monthEnd(system, year, month);
}

/** The day before the first billing day after `from`; a billing day that the month lacks is its last day. */
function billingCycleEnd(from: DayNumber, billingDay: number, system: CalendarSystem): DayNumber {
  const { year, month, day } = system.partsOf(from + 1);
  const thisMonth = Math.min(billingDay, system.monthLength(year, month));
  if (day <= thisMonth) return from + thisMonth - day;
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const billedOn = Math.min(billingDay, system.monthLength(nextYear, nextMonth));
  return system.monthStart(nextYear, nextMonth) + billedOn - 2;
}

/**
 * The first end of a row of equal terms that is not before a day: contract years, or the terms of a renewal.
 *
 * Term k ends with an inclusive period of k times its length, in plain months of the calendar, from the first day.
 *
 * @param firstTermDay first day of term 1
 * @param term         in day, week, month, quarter or year, at least 1
 * @returns the end and how many terms it takes
 * @throws {RangeError} outside the years of the calendar
 * @example firstTermEnd(0, { n: 1, unit: 'year' }, 400, rules) // { day: 729, terms: 2 }
 */
export function firstTermEnd(
  firstTermDay: DayNumber,
  term: Period,
  from: DayNumber,
  rules: CountingRules,
): { day: DayNumber; terms: number } {
  const plain: CountingRules = { ...rules, counting: 'inclusive', monthRule: 'corresponding-date' };
  const endOf = (terms: number): DayNumber =>
    countPeriod(firstTermDay, { n: terms * term.n, unit: term.unit }, plain).day;
  // No term is longer than this, so the search never starts too late.
  const longest = term.n * (longestDays[term.unit] ?? 1);
  let terms = Math.max(1, Math.floor((from - firstTermDay) / longest));
  let day = endOf(terms);
  while (day < from) {
    terms += 1;
    day = endOf(terms);
  }
  return { day, terms };
}

/**
 * The first day, not before `from`, on which the contract may end.
 *
 * @throws {RangeError} outside the years of the calendar
 * @example firstAnchorFrom(0, { anchor: 'month-end', … }, rules) // 30: 31 January 1970
 */
export function firstAnchorFrom(from: DayNumber, anchor: AnchorTerms, rules: CountingRules): DayNumber {
  const system = calendarSystem(rules.calendar);
  switch (anchor.anchor) {
    case 'weekday':
      return from + ((weekdays.indexOf(anchor.weekday ?? 'mon') - weekdayIndex(from) + 7) % 7);
    case 'mid-or-month-end':
      return midOrMonthEnd(from, system);
    case 'billing-cycle-end':
      return billingCycleEnd(from, anchor.billingDay ?? 1, system);
    case 'contract-year-end':
      return firstTermEnd(anchor.contractStart ?? from, { n: 1, unit: 'year' }, from, rules).day;
    default: {
      const months = monthsBetween[anchor.anchor] ?? 1;
      const { year, month } = system.partsOf(from);
      return monthEnd(system, year, Math.ceil(month / months) * months);
    }
  }
}
