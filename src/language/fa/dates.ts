import { type DateParts, dateParts } from '../dates.ts';
import { toDigits } from '../digits.ts';
import type { DateOptions, Language } from '../language.ts';
import { dateWords, type Region } from './data.ts';

type CalendarName = Language['calendar'];

/** The calendars a date is to be written in, the leading one first. */
function calendarsOf({ calendar = 'persian', style }: DateOptions): [CalendarName, CalendarName?] {
  if (calendar === 'islamic-umalqura+gregory') return ['islamic-umalqura', 'gregory'];
  if (calendar === 'persian+gregory') return ['persian', 'gregory'];
  if (style === 'hijri') return ['islamic-umalqura'];
  if (style !== 'dual') return [calendar];
  return [calendar, calendar === 'gregory' ? 'persian' : 'gregory'];
}

function fill(pattern: string, values: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function valuesOf(parts: DateParts, months: readonly string[]): Record<string, string> {
  return {
    day: String(parts.day),
    month: months[parts.month - 1] ?? '',
    year: String(parts.year),
    mm: String(parts.month).padStart(2, '0'),
    dd: String(parts.day).padStart(2, '0'),
  };
}

/**
 * A calendar date as a letter of the region writes it: day, month, year; in figures the year first.
 *
 * @param iso    `YYYY-MM-DD`
 * @param region sets the names of the months; the solar calendar is the default
 * @throws {RangeError} for a date that does not exist, or outside the calendar's table
 * @example writeDate('2026-01-05', { style: 'weekday' }, iran) // 'دوشنبه ۱۵ دی ۱۴۰۴'
 */
export function writeDate(iso: string, options: DateOptions, region: Region): string {
  const [first, second] = calendarsOf(options);
  const isNumeric = options.style === 'numeric';
  const inCalendar = (calendar: CalendarName): string => {
    const months = region.months?.[calendar] ?? dateWords.months[calendar];
    const date = fill(
      isNumeric ? dateWords.numeric : dateWords.long,
      valuesOf(dateParts(iso, calendar), months),
    );
    return calendar === 'islamic-umalqura' ? fill(dateWords.lunar, { date }) : date;
  };

  const leading = inCalendar(first);
  const hasWeekday = options.style === 'weekday' || (options.weekday === true && !isNumeric);
  const named = hasWeekday ? fill(dateWords.weekday, { weekday: writeWeekday(iso), date: leading }) : leading;
  const text = second ? fill(dateWords.dual, { first: named, second: inCalendar(second) }) : named;
  return toDigits(text, options.digits ?? 'arabext');
}

/**
 * The name of the weekday.
 *
 * @throws {RangeError} for a date that does not exist
 * @example writeWeekday('2026-09-15') // 'سه\u200cشنبه'
 */
export const writeWeekday = (iso: string): string => dateWords.weekdays[dateParts(iso, 'gregory').weekday];
