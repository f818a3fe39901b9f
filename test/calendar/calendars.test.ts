import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, fromDayNumber, toDayNumber } from '../../src/calendar/calendar-date.ts';
import {
  addMonths,
  type CalendarName,
  calendarNames,
  calendarSystem,
  fromCalendar,
  monthLength,
  toCalendar,
} from '../../src/calendar/calendars.ts';

const dayLength = 86_400_000;

function namesByIntl(calendar: CalendarName): (day: number) => { year: number; month: number; day: number } {
  const options = { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, options);
  return (day) => {
    const parts = format.formatToParts(day * dayLength);
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
    return { year: part('year'), month: part('month'), day: part('day') };
  };
}

/** The days that two ways of naming them disagree on, and those that do not lead back to the day. */
function disagreements(calendar: CalendarName, from: string, to: string, step: number): unknown[] {
  const system = calendarSystem(calendar);
  const byIntl = namesByIntl(calendar);
  const found: unknown[] = [];
  for (let day = toDayNumber(calendarDate(from)); day <= toDayNumber(calendarDate(to)); day += step) {
    const ours = system.partsOf(day);
    const theirs = byIntl(day);
    const isSame = ours.year === theirs.year && ours.month === theirs.month && ours.day === theirs.day;
    if (!isSame || system.monthStart(ours.year, ours.month) + ours.day - 1 !== day)
      found.push([day, ours, theirs]);
  }
  return found;
}

describe('conversion', () => {
  test.each([
    ['persian', '1900-01-01', '2200-12-31', 1],
    ['persian', '1722-01-01', '2320-12-31', 7],
    ['islamic-umalqura', '1882-11-12', '2174-11-25', 1],
    ['gregory', '1900-01-01', '2200-12-31', 5],
  ] as const)('%s agrees with Intl from %s to %s, every %s days', (calendar, from, to, step) => {
    expect(disagreements(calendar, from, to, step)).toEqual([]);
  });

  test.each([
    ['2026-11-21', 'persian', { year: 1405, month: 8, day: 30 }],
    ['2026-03-21', 'persian', { year: 1405, month: 1, day: 1 }],
    ['2025-03-20', 'persian', { year: 1403, month: 12, day: 30 }],
    ['2026-06-16', 'islamic-umalqura', { year: 1448, month: 1, day: 1 }],
    ['2026-03-19', 'islamic-umalqura', { year: 1447, month: 9, day: 30 }],
    ['2026-11-21', 'gregory', { year: 2026, month: 11, day: 21 }],
  ] as const)('names %s in the calendar %s', (iso, calendar, parts) => {
    expect(toCalendar(calendarDate(iso), calendar)).toEqual(parts);
    expect(fromCalendar(parts, calendar)).toBe(iso);
  });

  test('goes there and back for any day of the table', () => {
    const days = fc.integer({
      min: toDayNumber(calendarDate('1882-11-12')),
      max: toDayNumber(calendarDate('2174-11-25')),
    });
    fc.assert(
      fc.property(days, fc.constantFrom(...calendarNames), (day, calendar) => {
        const date = fromDayNumber(day);
        expect(fromCalendar(toCalendar(date, calendar), calendar)).toBe(date);
      }),
    );
  });

  test.each([
    ['1882-11-11', 'islamic-umalqura'],
    ['2174-11-26', 'islamic-umalqura'],
    ['0600-01-01', 'persian'],
    ['2400-01-01', 'persian'],
  ] as const)('refuses %s, for which there is no %s date', (iso, calendar) => {
    expect(() => toCalendar(calendarDate(iso), calendar)).toThrow(RangeError);
  });

  test.each([
    [{ year: 1405, month: 7, day: 31 }, 'persian'],
    [{ year: 1404, month: 12, day: 30 }, 'persian'],
    [{ year: 1405, month: 13, day: 1 }, 'persian'],
    [{ year: 1405, month: 0, day: 1 }, 'persian'],
    [{ year: 1700, month: 1, day: 1 }, 'persian'],
    [{ year: 1447, month: 10, day: 30 }, 'islamic-umalqura'],
    [{ year: 1299, month: 12, day: 29 }, 'islamic-umalqura'],
    [{ year: 1601, month: 1, day: 1 }, 'islamic-umalqura'],
    [{ year: 2026, month: 2, day: 29 }, 'gregory'],
    [{ year: 2026, month: 2, day: 0 }, 'gregory'],
    [{ year: 2026, month: 2, day: 1.5 }, 'gregory'],
    [{ year: 2026.5, month: 2, day: 1 }, 'gregory'],
  ] as const)('refuses %j in the calendar %s', (parts, calendar) => {
    expect(() => fromCalendar(parts, calendar)).toThrow(RangeError);
  });
});

describe('months', () => {
  test.each([
    [1403, 12, 'persian', 30],
    [1404, 12, 'persian', 29],
    [1408, 12, 'persian', 30],
    [1405, 6, 'persian', 31],
    [1405, 7, 'persian', 30],
    [1447, 9, 'islamic-umalqura', 30],
    [1447, 10, 'islamic-umalqura', 29],
    [1600, 12, 'islamic-umalqura', 30],
    [2028, 2, 'gregory', 29],
    [2100, 2, 'gregory', 28],
  ] as const)('%s/%s of %s has %s days', (year, month, calendar, length) => {
    expect(monthLength(year, month, calendar)).toBe(length);
  });

  test.each([
    ['2026-01-31', 1, 'gregory', '2026-02-28'],
    ['2026-01-31', 2, 'gregory', '2026-03-31'],
    ['2026-03-31', -1, 'gregory', '2026-02-28'],
    ['2026-01-15', -13, 'gregory', '2024-12-15'],
    ['2026-09-22', 1, 'persian', '2026-10-22'],
    ['2026-03-19', 1, 'islamic-umalqura', '2026-04-17'],
  ] as const)('%s and %s months of %s is %s', (iso, months, calendar, expected) => {
    expect(addMonths(calendarDate(iso), months, calendar)).toBe(expected);
  });

  test('refuses to leave the table', () => {
    expect(() => addMonths(calendarDate('2174-11-01'), 1, 'islamic-umalqura')).toThrow(RangeError);
    expect(() => addMonths(calendarDate('2026-01-01'), 1e9, 'gregory')).toThrow(RangeError);
  });
});
