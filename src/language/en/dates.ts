import type { CalendarName } from '../../calendar/calendars.ts';
import { type DateParts, dateParts } from '../dates.ts';
import { toDigits } from '../digits.ts';
import type { DateOptions } from '../language.ts';
import { dateWords, type Region } from './data.ts';

/** The calendars a date is to be written in, the leading one first. */
function calendarsOf({ calendar = 'gregory', style }: DateOptions): [CalendarName, CalendarName?] {
  if (calendar === 'islamic-umalqura+gregory') return ['islamic-umalqura', 'gregory'];
  if (calendar === 'persian+gregory') return ['persian', 'gregory'];
  if (style === 'hijri') return ['islamic-umalqura'];
  if (style !== 'dual') return [calendar];
  return [calendar, calendar === 'gregory' ? 'islamic-umalqura' : 'gregory'];
}

/** The patterns of a calendar: the region's own for Gregorian dates, shared ones for the others. */
function patterns(calendar: CalendarName, region: Region): { long: string; numeric: string } {
  return calendar === 'gregory' ? region.dates : dateWords.foreign[calendar];
}

function fillPattern(pattern: string, parts: DateParts, calendar: CalendarName): string {
  const values: Record<string, string> = {
    day: String(parts.day),
    month: dateWords.months[calendar][parts.month - 1] ?? '',
    year: String(parts.year),
    dd: String(parts.day).padStart(2, '0'),
    mm: String(parts.month).padStart(2, '0'),
    yyyy: String(parts.year),
  };
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/**
 * A calendar date as a letter of the region writes it; never with an ordinal (5th), never with a two-figure year.
 *
 * @param iso `YYYY-MM-DD`
 * @throws {RangeError} for a date that does not exist, or outside the calendar's table
 * @example writeDate('2026-01-05', { style: 'weekday' }, gb) // 'Monday 5 January 2026'
 */
export function writeDate(iso: string, options: DateOptions, region: Region): string {
  const [first, second] = calendarsOf(options);
  const form = options.style === 'numeric' ? 'numeric' : 'long';
  const inCalendar = (calendar: CalendarName): string =>
    fillPattern(patterns(calendar, region)[form], dateParts(iso, calendar), calendar);

  const leading = inCalendar(first);
  const hasWeekday = options.style === 'weekday' || (options.weekday === true && form === 'long');
  const named = hasWeekday
    ? region.dates.weekday.replace('{weekday}', writeWeekday(iso)).replace('{date}', leading)
    : leading;
  const text = second
    ? dateWords.dual.replace('{first}', named).replace('{second}', inCalendar(second))
    : named;
  return toDigits(text, options.digits ?? 'latn');
}

/**
 * The name of the weekday.
 *
 * @throws {RangeError} for a date that does not exist
 * @example writeWeekday('2026-01-05') // 'Monday'
 */
export const writeWeekday = (iso: string): string => dateWords.weekdays[dateParts(iso, 'gregory').weekday];
