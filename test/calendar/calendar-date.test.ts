import { addDays as addDaysByLibrary, addMonths as addMonthsByLibrary, format } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  calendarDate,
  daysBetween,
  firstDay,
  fromDayNumber,
  isCalendarDate,
  lastDay,
  toDayNumber,
  weekdayOf,
} from '../../src/calendar/calendar-date.ts';
import { addMonths } from '../../src/calendar/calendars.ts';

const dayLength = 86_400_000;
const years1900To2200 = {
  min: toDayNumber(calendarDate('1900-01-01')),
  max: toDayNumber(calendarDate('2200-12-31')),
};

describe('a calendar date', () => {
  test.each([
    ['2026-11-21', true],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['0000-01-01', false],
    ['0001-01-01', true],
    ['9999-12-31', true],
    ['2026-1-1', false],
    ['2026-11-21T00:00', false],
    [' 2026-11-21', false],
    ['۲۰۲۶-۱۱-۲۱', false],
    ['', false],
    [20261121, false],
    [null, false],
    [new Date(0), false],
  ])('%s exists: %s', (value, exists) => {
    expect(isCalendarDate(value)).toBe(exists);
  });

  test('is refused in code when it does not exist', () => {
    expect(() => calendarDate('2026-02-30')).toThrow(RangeError);
  });

  test.each([
    ['1900-01-01', 'mon'],
    ['1970-01-01', 'thu'],
    ['2000-02-29', 'tue'],
    ['2026-11-21', 'sat'],
    ['2200-12-31', 'wed'],
  ])('%s is a %s', (date, weekday) => {
    expect(weekdayOf(calendarDate(date))).toBe(weekday);
  });

  test('agrees with UTC for every day from 1900 to 2200', () => {
    for (let day = years1900To2200.min; day <= years1900To2200.max; day++) {
      const iso = new Date(day * dayLength).toISOString().slice(0, 10);
      if (fromDayNumber(day) !== iso || toDayNumber(calendarDate(iso)) !== day) expect.unreachable(iso);
    }
    expect(fromDayNumber(firstDay)).toBe('0001-01-01');
    expect(fromDayNumber(lastDay)).toBe('9999-12-31');
  });

  test.each([[firstDay - 1], [lastDay + 1], [0.5], [Number.NaN], [Number.POSITIVE_INFINITY]])(
    'cannot be written for day number %s',
    (day) => {
      expect(() => fromDayNumber(day)).toThrow(RangeError);
    },
  );
});

describe('arithmetic', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2011-12-31', -2, '2011-12-29'],
  ])('%s and %s days is %s', (date, days, expected) => {
    expect(addDays(calendarDate(date), days)).toBe(expected);
    expect(daysBetween(calendarDate(date), calendarDate(expected))).toBe(days);
  });

  test('agrees with date-fns, where local time is UTC', () => {
    const library = (date: string) => new Date(`${date}T12:00:00`);
    fc.assert(
      fc.property(fc.integer(years1900To2200), fc.integer({ min: -600, max: 600 }), (day, n) => {
        const date = fromDayNumber(day);
        expect(addMonths(date, n, 'gregory')).toBe(
          format(addMonthsByLibrary(library(date), n), 'yyyy-MM-dd'),
        );
        expect(addDays(date, n)).toBe(format(addDaysByLibrary(library(date), n), 'yyyy-MM-dd'));
      }),
      { numRuns: 500 },
    );
  });
});
