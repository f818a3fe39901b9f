import { calendarDate, dayNumberOf, isCalendarDate, toDayNumber } from '../calendar/calendar-date.ts';
import { NoticeError } from './notice-error.ts';
import type { NoticeGiven } from './notice-types.ts';
import type { Sending } from './terms.ts';

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;
// Date, T, time with optional seconds and fraction, and Z or an offset such as +03:30.
const instant =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;
const millisecondsPerMinute = 60_000;
const minutesPerDay = 1440;

/**
 * Whether a value is a time of day `HH:mm`, 00:00 to 23:59.
 *
 * @example isClockTime('24:00') // false
 */
export const isClockTime = (value: unknown): value is string =>
  typeof value === 'string' && clockTime.test(value);

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** Minutes since 1970-01-01T00:00Z of an ISO instant with offset, or undefined if there is no such instant. */
function instantMinutes(text: unknown): number | undefined {
  const [, date, time, , offset] = (typeof text === 'string' && instant.exec(text)) || [];
  if (!isCalendarDate(date) || !isClockTime(time) || offset === undefined) return undefined;
  return toDayNumber(date) * minutesPerDay + minutesOf(time) - offsetMinutes(offset);
}

/** A formatter for the civil time of a zone, or undefined if there is no such zone. */
function clockOf(timeZone: unknown): Intl.DateTimeFormat | undefined {
  // Bare offsets are no IANA zones, though newer engines take them.
  if (typeof timeZone !== 'string' || !/^[A-Za-z]/.test(timeZone)) return undefined;
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    return undefined;
  }
}

function civilTime(minutes: number, clock: Intl.DateTimeFormat): { day: number; time: string } {
  const parts = clock.formatToParts(minutes * millisecondsPerMinute);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  const twoFigures = (type: string): string => String(part(type)).padStart(2, '0');
  return {
    day: dayNumberOf(part('year'), part('month'), part('day')),
    time: `${twoFigures('hour')}:${twoFigures('minute')}`,
  };
}

const wrong = (field: string): NoticeError => new NoticeError('INVALID_DATE', { field });

function convertedSending(sentAt: unknown, timeZone: string | undefined): Sending {
  const minutes = instantMinutes(sentAt);
  if (minutes === undefined) throw wrong('sentAt');
  const clock = clockOf(timeZone);
  if (clock === undefined) throw wrong('timeZone');
  return { ...civilTime(minutes, clock), timeZone };
}

/**
 * The local day and time at which the notice leaves, at the recipient's place.
 *
 * `sentAt` with `timeZone` goes before `sentOn` and `sentTime`; all that are given must exist.
 *
 * @throws {NoticeError} `INVALID_DATE` with the `field` that is missing or does not exist
 * @example sendingOf({ sentAt: '2026-06-10T22:00:00+01:00', timeZone: 'Asia/Tehran' }) // day of 11 June, '00:30'
 */
export function sendingOf({ sentOn, sentTime, sentAt, timeZone }: NoticeGiven): Sending {
  if (sentOn !== undefined && !isCalendarDate(sentOn)) throw wrong('sentOn');
  if (sentTime !== undefined && !isClockTime(sentTime)) throw wrong('sentTime');
  if (sentAt !== undefined) return convertedSending(sentAt, timeZone);
  if (timeZone !== undefined && clockOf(timeZone) === undefined) throw wrong('timeZone');
  if (sentOn === undefined) throw wrong('sentOn');
  return { day: toDayNumber(calendarDate(sentOn)), time: sentTime, timeZone: undefined };
}
