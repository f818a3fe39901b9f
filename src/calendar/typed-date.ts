import type { CalendarDate } from './calendar-date.ts';
import { type CalendarName, type CalendarParts, fromCalendar, monthLength } from './calendars.ts';
import { readNumbers, type TypedNumbers } from './typed-text.ts';

/** The calendar in which a year such as 1405 or 1448 is read when nothing else says which. */
export type DefaultCalendar = 'persian' | 'islamic-umalqura';

/** What else is known about a typed date. */
export interface TypedDateOptions {
  /** Calendar of the field; a sign after the date (هـ, ش, م) goes before it. */
  readonly calendar?: CalendarName | undefined;
  /** Which comes first where the year stands last; unknown, 05/06/2026 is a problem. */
  readonly order?: 'day-first' | 'month-first' | undefined;
}

/** Why a text is no date. `typed` is the text; `readings` are the dates it might mean, `calendars` theirs, in the same order. */
export type TypedDateProblem =
  | { readonly problem: 'not-a-date' | 'out-of-range'; readonly typed: string }
  | ({
      readonly problem: 'no-such-month';
      readonly typed: string;
      readonly calendar: CalendarName;
    } & CalendarParts)
  | ({
      readonly problem: 'no-such-day';
      readonly typed: string;
      readonly calendar: CalendarName;
      /** Number of days of that month, and its last day. */
      readonly lastDay: number;
      readonly lastDayOn: CalendarDate;
    } & CalendarParts)
  | {
      readonly problem: 'ambiguous-calendar' | 'ambiguous-order';
      readonly typed: string;
      readonly readings: readonly CalendarDate[];
      readonly calendars: readonly CalendarName[];
    };

/** A date that was read, with the calendar it was read in. */
export interface ReadDate {
  readonly iso: CalendarDate;
  readonly calendar: CalendarName;
}

// Typed years of the three calendars that fall in our time or near it.
const earliestGregorianYear = 1700;
const earliestPersianYear = 1200;
const hijriYears = { first: 1300, last: 1600 };

function calendarsOfYear(
  year: number,
  defaultCalendar: DefaultCalendar | undefined,
): readonly CalendarName[] {
  if (year >= earliestGregorianYear) return ['gregory'];
  if (year < earliestPersianYear || year > hijriYears.last) return [];
  if (year < hijriYears.first) return ['persian'];
  return defaultCalendar ? [defaultCalendar] : ['persian', 'islamic-umalqura'];
}

function orders({ numbers, isYearFirst }: TypedNumbers, order: TypedDateOptions['order']): CalendarParts[] {
  const [first, second, third] = numbers;
  if (isYearFirst) return [{ year: first, month: second, day: third }];
  const dayFirst = { year: third, month: second, day: first };
  const monthFirst = { year: third, month: first, day: second };
  if (order) return [order === 'day-first' ? dayFirst : monthFirst];
  return [dayFirst, monthFirst];
}

function readIn(calendar: CalendarName, parts: CalendarParts, typed: string): ReadDate | TypedDateProblem {
  const { year, month, day } = parts;
  if (calendar === 'gregory' && year < earliestGregorianYear) return { problem: 'out-of-range', typed };
  if (month < 1 || month > 12) return { problem: 'no-such-month', typed, calendar, ...parts };
  try {
    const lastDay = monthLength(year, month, calendar);
    if (day < 1 || day > lastDay) {
      const lastDayOn = fromCalendar({ year, month, day: lastDay }, calendar);
      return { problem: 'no-such-day', typed, calendar, ...parts, lastDay, lastDayOn };
    }
    return { iso: fromCalendar(parts, calendar), calendar };
  } catch (error) {
    if (error instanceof RangeError) return { problem: 'out-of-range', typed };
    throw error;
  }
}

function readingsIn(
  calendar: CalendarName,
  found: TypedNumbers,
  order: TypedDateOptions['order'],
  typed: string,
): (ReadDate | TypedDateProblem)[] {
  const all = orders(found, order).map((parts) => readIn(calendar, parts, typed));
  // The month comes first in Gregorian dates only; elsewhere such an order is at most a doubt about a good date.
  return calendar === 'gregory' || all.slice(0, 1).some(isRead) ? all : all.slice(0, 1);
}

const isRead = (reading: ReadDate | TypedDateProblem): reading is ReadDate => 'iso' in reading;

function choose(
  all: readonly (ReadDate | TypedDateProblem)[],
  typed: string,
  isCalendarKnown: boolean,
): ReadDate | TypedDateProblem {
  const read = all
    .filter(isRead)
    .filter((one, at, list) => list.findIndex(({ iso }) => iso === one.iso) === at);
  const [first] = read;
  if (first === undefined) return all[0] ?? { problem: 'out-of-range', typed };
  if (isCalendarKnown && read.length === 1) return first;
  return {
    problem: isCalendarKnown ? 'ambiguous-order' : 'ambiguous-calendar',
    typed,
    readings: read.map(({ iso }) => iso),
    calendars: read.map(({ calendar }) => calendar),
  };
}

/**
 * A date as people type it, in any of three calendars, with Latin, Persian or Arabic digits.
 *
 * Read are 2026-11-21, 2026/11/21, 1405/09/01, 1448.06.11 and, year last, 21.11.2026. The calendar follows from a sign
 * after the date (هـ, ش, م), else from `options.calendar`, else from the year: from 1700 Gregorian, 1200 to 1299
 * Persian; 1300 to 1600 may be Persian or Hijri and take `defaultCalendar`. What can be read in two ways is never
 * guessed; both readings are reported.
 *
 * @returns the ISO date, or a problem with its code in `problem`
 * @example parseTypedDate('۱۴۰۵/۰۹/۰۱', 'persian') // { iso: '2026-11-22', calendar: 'persian' }
 * @example parseTypedDate('1405/07/31', 'persian') // { problem: 'no-such-day', lastDay: 30, lastDayOn: '2026-10-22', … }
 */
export function parseTypedDate(
  text: string,
  defaultCalendar?: DefaultCalendar,
  options: TypedDateOptions = {},
): ReadDate | TypedDateProblem {
  const typed = text.trim();
  const found = readNumbers(typed);
  if (found === undefined) return { problem: 'not-a-date', typed };
  const [first, , third] = found.numbers;
  const named = found.sign ?? options.calendar;
  const calendars = named ? [named] : calendarsOfYear(found.isYearFirst ? first : third, defaultCalendar);
  const all = calendars.flatMap((calendar) => readingsIn(calendar, found, options.order, typed));
  return choose(all, typed, calendars.length === 1);
}
