import { type CalendarName, calendarNames } from './calendars.ts';
import { onlyFile } from './data-file.ts';

/** The numbers of a typed date, in the order in which they stand, and the calendar that a sign after them names. */
export interface TypedNumbers {
  readonly numbers: readonly [number, number, number];
  readonly isYearFirst: boolean;
  readonly sign: CalendarName | undefined;
}

const signs = onlyFile(
  import.meta.glob<Record<CalendarName, readonly string[]>>('../../locales/notice/calendar-signs.yaml', {
    eager: true,
    import: 'default',
  }),
);

// Bidi controls and the byte order mark, which come along when dates are copied.
const invisible = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const foreignDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;
const dashes = /[\u2010-\u2013\u2212]/g;
const arabicDateSeparator = /\u060d/g;
// Tatweel, the two joining controls, full stops and white space inside a sign.
const fillers = /\u200c|\u200d|[\u0640.\s]/g;

// Three numbers with the same separator twice, and after them letters: 1405/09/01 or 21.11.2026.
const yearFirst = /^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})(\D*)$/;
const yearLast = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})(\D*)$/;

function withLatinDigits(text: string): string {
  return text
    .replace(invisible, '')
    .replace(foreignDigits, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(dashes, '-')
    .replace(arabicDateSeparator, '/')
    .trim();
}

function calendarOfSign(text: string): CalendarName | undefined {
  const sign = text.replace(fillers, '').replaceAll('\u06cc', '\u064a').toLowerCase();
  return calendarNames.find((calendar) => signs[calendar].includes(sign));
}

/**
 * The numbers and the sign of a typed date, whatever digits and separators it is written with.
 *
 * @returns undefined if the text is not three numbers with `-`, `/` or `.` between them, a year of four figures first or
 *   last, or if an unknown sign follows
 * @example readNumbers('۱۴۰۵/۰۹/۰۱') // { numbers: [1405, 9, 1], isYearFirst: true, sign: undefined }
 */
export function readNumbers(text: string): TypedNumbers | undefined {
  const plain = withLatinDigits(text);
  const isYearFirst = yearFirst.test(plain);
  const [, first, , second, third, tail = ''] = (isYearFirst ? yearFirst : yearLast).exec(plain) ?? [];
  if (first === undefined) return undefined;
  const sign = calendarOfSign(tail);
  if (sign === undefined && tail.replace(fillers, '') !== '') return undefined;
  return { numbers: [Number(first), Number(second), Number(third)], isYearFirst, sign };
}
