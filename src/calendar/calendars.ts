import {
  type CalendarDate,
  type DayNumber,
  dayNumberOf,
  fromDayNumber,
  gregorianMonthLength,
  gregorianParts,
  toDayNumber,
} from './calendar-date.ts';
import { persianCalendar } from './persian-calendar.ts';
import { ummAlQuraCalendar } from './umm-al-qura-calendar.ts';

/** The calendars of contracts, by their CLDR names. */
export const calendarNames = ['gregory', 'persian', 'islamic-umalqura'] as const;

/** One of the calendars. */
export type CalendarName = (typeof calendarNames)[number];

/** A date in some calendar; `month` 1 to 12, `day` from 1. */
export interface CalendarParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What is needed to count in a calendar of twelve months; each method throws a RangeError outside its years. */
export interface CalendarSystem {
  partsOf(dayNumber: DayNumber): CalendarParts;
  monthStart(year: number, month: number): DayNumber;
  monthLength(year: number, month: number): number;
}

const gregorianCalendar: CalendarSystem = {
  partsOf: gregorianParts,
  monthStart: (year, month) => dayNumberOf(year, month, 1),
  monthLength: gregorianMonthLength,
};

const systems: Readonly<Record<CalendarName, CalendarSystem>> = {
  gregory: gregorianCalendar,
  persian: persianCalendar,
  'islamic-umalqura': ummAlQuraCalendar,
};

/**
 * The arithmetic of a calendar, on day numbers.
 *
 * @example calendarSystem('persian').partsOf(0) // { year: 1348, month: 10, day: 11 }
 */
export const calendarSystem = (calendar: CalendarName): CalendarSystem => systems[calendar];

/**
 * Year, month and day of a date in a calendar.
 *
 * @throws {RangeError} outside the years of the calendar: Umm al-Qura 1300 to 1600, Persian 1 to 1699
 * @example toCalendar(calendarDate('2026-11-21'), 'persian') // { year: 1405, month: 8, day: 30 }
 */
export const toCalendar = (date: CalendarDate, calendar: CalendarName): CalendarParts =>
  systems[calendar].partsOf(toDayNumber(date));

/**
 * The ISO date of a day named in a calendar.
 *
 * @throws {RangeError} if the calendar has no such month or day, or not that year
 * @example fromCalendar({ year: 1405, month: 9, day: 1 }, 'persian') // '2026-11-22'
 */
export function fromCalendar(parts: CalendarParts, calendar: CalendarName): CalendarDate {
  const { year, month, day } = parts;
  if (!isWithin(day, 1, monthLength(year, month, calendar)))
    throw new RangeError(`${year}-${month} has no day ${day} in the calendar ${calendar}.`);
  return fromDayNumber(systems[calendar].monthStart(year, month) + day - 1);
}

/**
 * The number of days of a month.
 *
 * @throws {RangeError} if the calendar has no such month, or not that year
 * @example monthLength(1404, 12, 'persian') // 29
 */
export function monthLength(year: number, month: number, calendar: CalendarName): number {
  if (!Number.isInteger(year) || !isWithin(month, 1, 12))
    throw new RangeError(`There is no month ${month} of the year ${year}.`);
  return systems[calendar].monthLength(year, month);
}

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/**
 * The same day number some months later, or the last day of that month if it is shorter.
 *
 * All months are added in one step, so that 31 January and two months is 31 March.
 *
 * @param months whole number, negative to go back
 * @throws {RangeError} outside the years of the calendar
 * @example addMonths(calendarDate('2026-01-31'), 1, 'gregory') // '2026-02-28'
 */
export function addMonths(date: CalendarDate, months: number, calendar: CalendarName): CalendarDate {
  return fromDayNumber(shiftMonths(toDayNumber(date), months, systems[calendar]).day);
}

/**
 * `addMonths` on day numbers, which also says whether the last day of a shorter month was taken.
 *
 * @param toDay turns the day of the month into the one wanted, such as the day before it; 0 is the day before the 1st
 * @example shiftMonths(30, 1, calendarSystem('gregory')) // { day: 58, isClamped: true, wanted: 31 }
 */
export function shiftMonths(
  dayNumber: DayNumber,
  months: number,
  system: CalendarSystem,
  toDay: (day: number) => number = (day) => day,
): { day: DayNumber; isClamped: boolean; wanted: number } {
  const { year, month, day } = system.partsOf(dayNumber);
  const index = year * 12 + month - 1 + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  const wanted = toDay(day);
  const length = system.monthLength(targetYear, targetMonth);
  const start = system.monthStart(targetYear, targetMonth);
  return { day: start + Math.min(wanted, length) - 1, isClamped: wanted > length, wanted };
}
