import type { CalendarName } from '../../calendar/calendars.ts';
import { dateParts } from '../dates.ts';
import { toDigits } from '../digits.ts';
import type { DateOptions } from '../language.ts';
import { dateWords } from './data.ts';

const otherCalendars = {
  'islamic-umalqura+gregory': 'islamic-umalqura',
  'persian+gregory': 'persian',
} as const;

function inWords(iso: string, calendar: CalendarName, hasWeekday: boolean): string {
  const { year, month, day, weekday } = dateParts(iso, calendar);
  const date = `${day} ${dateWords.months[calendar][month - 1]} ${year}`;
  return hasWeekday ? `${date} ${dateWords.weekdays[weekday]}` : date;
}

/** 05.01.2026: two digits each, which Intl does not write for the day. */
function inFigures(iso: string, calendar: CalendarName): string {
  const { year, month, day } = dateParts(iso, calendar);
  return [String(day).padStart(2, '0'), String(month).padStart(2, '0'), year].join('.');
}

/** One calendar, the other in brackets: 5 Ocak 2026 (16 Recep 1447). */
function inTwo(iso: string, { calendar, weekday = false }: DateOptions): string {
  if (calendar === 'islamic-umalqura+gregory' || calendar === 'persian+gregory') {
    return `${inWords(iso, otherCalendars[calendar], weekday)} (${inWords(iso, 'gregory', false)})`;
  }
  const second = calendar === undefined || calendar === 'gregory' ? 'islamic-umalqura' : calendar;
  return `${inWords(iso, 'gregory', weekday)} (${inWords(iso, second, false)})`;
}

/** The calendar of a date in one; of two joined by a plus sign the leading one. */
function singleCalendar({ calendar = 'gregory', style }: DateOptions): CalendarName {
  if (style === 'hijri') return 'islamic-umalqura';
  return calendar === 'islamic-umalqura+gregory' || calendar === 'persian+gregory'
    ? otherCalendars[calendar]
    : calendar;
}

/**
 * A date: 5 Ocak 2026, with its weekday behind it and no comma, or 05.01.2026.
 *
 * @throws {RangeError} for a date that does not exist
 * @example writeDate('2026-01-05', { style: 'weekday' }) // '5 Ocak 2026 Pazartesi'
 */
export function writeDate(iso: string, options: DateOptions = {}): string {
  const { style = 'long', weekday = false, digits = 'latn' } = options;
  if (style === 'dual') return toDigits(inTwo(iso, options), digits);
  const calendar = singleCalendar(options);
  if (style === 'numeric') return toDigits(inFigures(iso, calendar), digits);
  return toDigits(inWords(iso, calendar, weekday || style === 'weekday'), digits);
}

/** The name of a date's weekday. */
export const writeWeekday = (iso: string): string => dateWords.weekdays[dateParts(iso, 'gregory').weekday];
