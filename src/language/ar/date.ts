import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { CalendarName } from '../../calendar/calendars.ts';
import { type DateParts, dateParts } from '../dates.ts';
import { toDigits } from '../digits.ts';
import type { DateOptions, NumberingSystem } from '../language.ts';
import { dateData } from './data.ts';
import type { Region } from './regions.ts';

const monthName = (region: Region, calendar: CalendarName, month: number): string =>
  dateData.months[calendar === 'gregory' ? region.months : calendar][month - 1] ?? '';

/** «٥ يناير ٢٠٢٦», and in the other calendars the letter that names them: «١٦ رجب ١٤٤٧هـ». */
function longDate(parts: DateParts, calendar: CalendarName, region: Region, isMarked: boolean): string {
  const mark = isMarked ? dateData.yearMarks[calendar] : '';
  return `${parts.day} ${monthName(region, calendar, parts.month)} ${parts.year}${mark}`;
}

/** Day first; with Latin digits two places for day and month, as forms in the Maghreb and the Gulf ask for. */
function numericDate(parts: DateParts, calendar: CalendarName, digits: NumberingSystem): string {
  const place = (n: number): string => (digits === 'latn' ? String(n).padStart(2, '0') : String(n));
  const mark = calendar === 'gregory' ? '' : dateData.yearMarks[calendar];
  return `${place(parts.day)}/${place(parts.month)}/${parts.year}${mark}`;
}

/** The two calendars of a date, the legal one first. */
function calendarsOf(options: DateOptions, region: Region): [CalendarName, CalendarName] {
  if (options.calendar === 'persian+gregory') return ['persian', 'gregory'];
  if (options.calendar === 'islamic-umalqura+gregory') return ['islamic-umalqura', 'gregory'];
  if (options.calendar === 'persian') return ['gregory', 'persian'];
  return region.dual;
}

/** The one calendar of a date that is not written in two. */
function calendarOf({ calendar, style }: DateOptions, region: Region): CalendarName {
  if (style === 'hijri') return 'islamic-umalqura';
  if (calendar === 'persian+gregory') return 'persian';
  if (calendar === 'islamic-umalqura+gregory') return 'islamic-umalqura';
  return calendar ?? region.calendar;
}

/** The name of the weekday alone. */
export const writeWeekday = (iso: CalendarDate | string): string =>
  dateData.weekdays[dateParts(iso, 'gregory').weekday];

/**
 * A date in the months, digits and calendars of a region.
 *
 * @throws {RangeError} for a date that does not exist
 * @example writeDate('2026-01-05', { style: 'dual' }, saudi) // '١٦ رجب ١٤٤٧هـ الموافق ٥ يناير ٢٠٢٦م'
 */
export function writeDate(iso: CalendarDate | string, options: DateOptions, region: Region): string {
  const digits = options.digits ?? region.digits;
  const style = options.style ?? 'long';
  const weekday = style === 'weekday' || (style === 'dual' && options.weekday) ? `${writeWeekday(iso)} ` : '';
  if (style === 'dual') {
    const [first, second] = calendarsOf(options, region);
    const both = [first, second].map((calendar) =>
      longDate(dateParts(iso, calendar), calendar, region, true),
    );
    return weekday + toDigits(both.join(` ${dateData.correspondingTo} `), digits);
  }
  const calendar = calendarOf(options, region);
  const parts = dateParts(iso, calendar);
  if (style === 'numeric') return toDigits(numericDate(parts, calendar, digits), digits);
  return weekday + toDigits(longDate(parts, calendar, region, calendar !== 'gregory'), digits);
}

/** The clock of twelve hours: quarters and halves by name, other minutes in figures. */
function twelveHourClock(hour: number, minutes: string, digits: NumberingSystem): string {
  const shown = hour % 12 || 12;
  const past = dateData.minutes[minutes];
  if (past === undefined) return toDigits(`${shown}:${minutes}`, digits);
  return [dateData.hours[shown - 1], past].filter(Boolean).join(' ');
}

/**
 * A clock time, as it follows «الساعة»: «العاشرة صباحاً», «الثانية والنصف بعد الظهر», «٢:٤٠ بعد الظهر»;
 * «14:30» where the day has 24 hours.
 *
 * @param time `HH:mm`
 * @throws {RangeError} for a time that does not exist
 */
export function writeTime(time: string, region: Region): string {
  const [, hours = '', minutes = ''] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time.trim()) ?? [];
  if (hours === '') throw new RangeError(`A time such as 14:30 was expected, not "${time}".`);
  if (region.clock === 24) return toDigits(`${hours.padStart(2, '0')}:${minutes}`, region.digits);
  const hour = Number(hours);
  const part = dateData.dayParts.findLast(({ from }) => from <= hour)?.name ?? '';
  return `${twelveHourClock(hour, minutes, region.digits)} ${part}`;
}
