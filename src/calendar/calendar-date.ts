declare const brand: unique symbol;

/** A Gregorian date without time and zone, `YYYY-MM-DD`, years 0001 to 9999. Later dates sort after earlier ones. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' };

/** Whole days since 1970-01-01, negative before it: dates as numbers, for arithmetic. */
export type DayNumber = number;

/** Weekdays from Monday on, as the contract terms name them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** Day numbers of 0001-01-01 and 9999-12-31, the dates that can be written. */
export const firstDay: DayNumber = -719_162;
export const lastDay: DayNumber = 2_932_896;

const daysPer400Years = 146_097;
const daysPerCommonYear = 365;
const daysFrom1MarchYear0ToEpoch = 719_468;

// A year that begins in March has its leap day at the very end, and its months then start on
// floor((153 m + 2) / 5) for m = 0 (March) to 11 (February).
const dayOfMarchYear = (month: number, day: number): number =>
  Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;

/**
 * The day number of a Gregorian date, by whole-number arithmetic alone.
 *
 * The local time of a machine, which date libraries compute with, leaves out whole days in some zones
 * (30 December 2011 in Apia), so no `Date` is asked.
 *
 * @param month 1 to 12
 * @param day   1 to 31; not checked against the month
 * @example dayNumberOf(1970, 1, 2) // 1
 */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * daysPerCommonYear + leapDays + dayOfMarchYear(month, day) - daysFrom1MarchYear0ToEpoch;
}

/**
 * Year, month (1 to 12) and day of a day number, in the Gregorian calendar.
 *
 * @example gregorianParts(0) // { year: 1970, month: 1, day: 1 }
 */
export function gregorianParts(dayNumber: DayNumber): { year: number; month: number; day: number } {
  const shifted = dayNumber + daysFrom1MarchYear0ToEpoch;
  const era = Math.floor(shifted / daysPer400Years);
  const dayOfEra = shifted - era * daysPer400Years;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/**
 * The number of days of a Gregorian month.
 *
 * @example gregorianMonthLength(2028, 2) // 29
 */
export function gregorianMonthLength(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/**
 * Whether a value is an ISO date `YYYY-MM-DD` that exists, in the years 0001 to 9999.
 *
 * @example isCalendarDate('2026-02-30') // false
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year, month, day] = numbersOf(value);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= gregorianMonthLength(year, month);
}

// Two figures of a date as a number; several times faster than cutting the string up.
const twoFigures = (date: string, at: number): number =>
  (date.charCodeAt(at) - 48) * 10 + date.charCodeAt(at + 1) - 48;

function numbersOf(date: string): [year: number, month: number, day: number] {
  return [twoFigures(date, 0) * 100 + twoFigures(date, 2), twoFigures(date, 5), twoFigures(date, 8)];
}

/**
 * A string as a calendar date.
 *
 * @throws {RangeError} if it is no ISO date or no such day exists
 * @example calendarDate('2026-11-21') // '2026-11-21'
 */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`No such calendar date: ${text}. Write YYYY-MM-DD.`);
  return text;
}

/**
 * The day number of a calendar date.
 *
 * @example toDayNumber(calendarDate('1970-01-02')) // 1
 */
export const toDayNumber = (date: CalendarDate): DayNumber => dayNumberOf(...numbersOf(date));

/**
 * The calendar date of a day number.
 *
 * @throws {RangeError} if it lies outside the years 0001 to 9999, or is no whole number
 * @example fromDayNumber(1) // '1970-01-02'
 */
export function fromDayNumber(dayNumber: DayNumber): CalendarDate {
  const { year, month, day } = gregorianParts(checkedDay(dayNumber));
  const text = `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
  return text as CalendarDate;
}

/**
 * The same day number, if a calendar date can be written for it.
 *
 * @throws {RangeError} outside the years 0001 to 9999, or if it is no whole number
 * @example checkedDay(3_000_000) // RangeError
 */
export function checkedDay(dayNumber: DayNumber): DayNumber {
  if (!Number.isInteger(dayNumber) || dayNumber < firstDay || dayNumber > lastDay)
    throw new RangeError('The date lies outside the years 0001 to 9999.');
  return dayNumber;
}

/**
 * The date a number of calendar days later, or earlier if negative.
 *
 * @throws {RangeError} outside the years 0001 to 9999
 * @example addDays(calendarDate('2026-12-31'), 1) // '2027-01-01'
 */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromDayNumber(toDayNumber(date) + days);

/**
 * The calendar days from one date to another, negative if the second is earlier.
 *
 * @example daysBetween(calendarDate('2026-03-02'), calendarDate('2026-04-01')) // 30
 */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  toDayNumber(to) - toDayNumber(from);

/**
 * The weekday of a day number as an index, 0 Monday to 6 Sunday.
 *
 * @example weekdayIndex(0) // 3, a Thursday
 */
export const weekdayIndex = (dayNumber: DayNumber): number => (((dayNumber + 3) % 7) + 7) % 7;

/**
 * The weekday of a date.
 *
 * @example weekdayOf(calendarDate('2026-11-21')) // 'sat'
 */
export const weekdayOf = (date: CalendarDate): Weekday => weekdays[weekdayIndex(toDayNumber(date))] ?? 'mon';
