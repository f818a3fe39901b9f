import type { NoticeGiven, Period, Roll } from '../../src/schedule/notice-types.ts';
import { isMonthEnd, monthBounds, monthsOn, type Reached, toIso, weekdayName } from './reference-calendar.ts';

/** How a case counts days, by looking at one day after the other. */
export interface Counter {
  calendar: string;
  isBusiness(day: number): boolean;
  business(day: number, n: number, step: number): number;
  rolled(day: number, roll: Roll | undefined): number;
  count(from: number, period: Period): Reached;
  shift(from: number, period: Period, step: number): number;
}

const weekends: Record<string, string[]> = {
  IR: ['thu', 'fri'],
  SA: ['fri', 'sat'],
  GB: ['sat', 'sun'],
  AF: ['fri'],
  'AE-SH': ['fri', 'sat', 'sun'],
};

const inMonths: Record<string, number> = { month: 1, quarter: 3, year: 12 };
const inDays: Record<string, number> = { month: 30, quarter: 90, year: 365, halfMonth: 15 };

const fixedDays: Record<string, number | undefined> = { day: 1, week: 7 };

const plain = (day: number): Reached => ({ day, clamped: false });

/** Whole months of a unit, and the days that come after them. */
function wholeMonths({ n, unit }: Period): [months: number, days: number] {
  return unit === 'halfMonth' ? [Math.floor(n / 2), n % 2 === 1 ? 15 : 0] : [n * (inMonths[unit] ?? 0), 0];
}

function countMonths(given: NoticeGiven, calendar: string, from: number, period: Period): Reached {
  const [months, days] = wholeMonths(period);
  const isInclusive = given.counting === 'inclusive';
  if (given.monthRule === 'thirty-days')
    return plain(from + period.n * (inDays[period.unit] ?? 0) - Number(isInclusive));
  if (isInclusive) return monthsOn(calendar, from, months, 1);
  const isEndToEnd = given.monthRule === 'end-to-end' && isMonthEnd(calendar, from);
  const reached = isEndToEnd
    ? plain(monthBounds(calendar, from, months).to)
    : monthsOn(calendar, from, months);
  return { ...reached, day: reached.day + days };
}

/** The counting of a case. */
export function counterOf(given: NoticeGiven): Counter {
  const calendar = given.calendar ?? 'gregory';
  const weekend: readonly string[] = given.weekend ?? weekends[given.country ?? 'GB'] ?? [];
  const holidays = given.holidays ?? [];
  const isBusiness = (day: number) => !weekend.includes(weekdayName(day)) && !holidays.includes(toIso(day));
  function business(day: number, n: number, step: number): number {
    let found = day;
    for (let left = n; left > 0; left -= Number(isBusiness(found))) found += step;
    return found;
  }
  function rolled(day: number, roll: Roll = 'none'): number {
    let found = day;
    if (roll !== 'none') while (!isBusiness(found)) found += roll === 'next-business-day' ? 1 : -1;
    return found;
  }
  function countBusiness(from: number, n: number, isInclusive: boolean): number {
    return business(from, isInclusive && isBusiness(from) ? n - 1 : n, 1);
  }
  function count(from: number, period: Period): Reached {
    const { n, unit } = period;
    const isInclusive = given.counting === 'inclusive';
    if (n === 0) return plain(from);
    if (unit === 'businessDay') return plain(countBusiness(from, n, isInclusive));
    const length = fixedDays[unit];
    if (length === undefined) return countMonths(given, calendar, from, period);
    return plain(from + n * length - Number(isInclusive));
  }
  function shift(from: number, period: Period, step: number): number {
    const { n, unit } = period;
    if (unit === 'day' || unit === 'week') return from + step * n * (unit === 'week' ? 7 : 1);
    if (unit === 'businessDay') return business(from, n, step);
    const [months, days] = wholeMonths(period);
    return monthsOn(calendar, from, step * months).day + step * days;
  }
  return { calendar, isBusiness, business, rolled, count, shift };
}
