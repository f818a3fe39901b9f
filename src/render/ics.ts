import { addDays, calendarDate, daysBetween } from '../calendar/calendar-date.ts';
import { timeline } from '../explain/timeline.ts';
import { stripBidiControls } from '../language/bidi.ts';
import type { Letter } from '../letter/letter.ts';
import { hash } from '../letter/pick.ts';

const encoder = new TextEncoder();

/** Days that belong into a calendar; the others only explain the last day. */
const shown = new Set(['restsUntil', 'sentOn', 'renewalDeadline', 'cureEndsOn', 'lastDay']);

/** Text of a property: one line, its special characters escaped, free of bidi controls. */
const escapeText = (text: string): string =>
  stripBidiControls(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n');

/** Lines of at most 75 octets, parted between characters and folded as RFC 5545 section 3.1 says. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    const limit = lines.length === 0 ? 75 : 74;
    if (encoder.encode(current + character).length > limit) {
      lines.push(current);
      current = '';
    }
    current += character;
  }
  return [...lines, current].join('\r\n ');
}

const day = (iso: string): string => iso.replaceAll('-', '');

/**
 * The days of a letter as a calendar file: all-day events that a second import updates instead of doubling.
 *
 * Events are named by who writes to whom and by their place in the case, and numbered by the day they were
 * worked out, so the newer file wins.
 *
 * @returns UTF-8 text with CRLF line ends
 */
export function toIcs(letter: Letter): string {
  const { schedule, locale, from, to } = letter;
  const owner = hash(`${from.name}/${to.name}`).toString(36);
  const sequence = daysBetween(calendarDate('2020-01-01'), schedule.today);
  const events = timeline(schedule, locale).filter(({ id }) => id.includes('.') || shown.has(id));
  const lines = events.flatMap(({ on, what, id }) => [
    'BEGIN:VEVENT',
    `UID:${owner}-${hash(id).toString(36)}@goodterms`,
    `DTSTAMP:${day(schedule.today)}T000000Z`,
    `SEQUENCE:${Math.max(0, sequence)}`,
    `DTSTART;VALUE=DATE:${day(on)}`,
    `DTEND;VALUE=DATE:${day(addDays(calendarDate(on), 1))}`,
    `SUMMARY:${escapeText(`${what} (${to.name})`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//goodterms//goodterms//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...lines,
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}
