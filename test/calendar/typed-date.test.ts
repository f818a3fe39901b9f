import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, fromDayNumber, toDayNumber } from '../../src/calendar/calendar-date.ts';
import { type CalendarName, toCalendar } from '../../src/calendar/calendars.ts';
import { parseTypedDate } from '../../src/calendar/typed-date.ts';

describe('a typed date that can be read', () => {
  test.each([
    ['2026-11-21', '2026-11-21', 'gregory'],
    ['2026/11/21', '2026-11-21', 'gregory'],
    ['2026.11.21', '2026-11-21', 'gregory'],
    ['2026-1-5', '2026-01-05', 'gregory'],
    ['  2026-11-21 ', '2026-11-21', 'gregory'],
    ['2026 / 11 / 21', '2026-11-21', 'gregory'],
    ['21.11.2026', '2026-11-21', 'gregory'],
    ['21/11/2026', '2026-11-21', 'gregory'],
    ['11/21/2026', '2026-11-21', 'gregory'],
    ['05/05/2026', '2026-05-05', 'gregory'],
    ['٢٠٢٦/١١/٢١', '2026-11-21', 'gregory'],
    ['۲۰۲۶-۱۱-۲۱', '2026-11-21', 'gregory'],
    ['٢٠٢٦/١١/٢١م', '2026-11-21', 'gregory'],
    ['1405/09/01 ش', '2026-11-22', 'persian'],
    ['۱۴۰۵/۰۹/۰۱ ه\u200d.ش.', '2026-11-22', 'persian'],
    ['۱۴۰۵/۹/۱ هجری شمسی', '2026-11-22', 'persian'],
    ['1405/09/01 SH', '2026-11-22', 'persian'],
    ['١٤٤٨/٠٦/١١هـ', '2026-11-21', 'islamic-umalqura'],
    ['1448/06/11 هـ', '2026-11-21', 'islamic-umalqura'],
    ['1448/06/11 ه.ق', '2026-11-21', 'islamic-umalqura'],
    ['1448/06/11 AH', '2026-11-21', 'islamic-umalqura'],
    ['1299/12/29', '1921-03-20', 'persian'],
    ['\u20681448/06/11\u2069 هـ', '2026-11-21', 'islamic-umalqura'],
    ['2026\u201311\u201321', '2026-11-21', 'gregory'],
  ])('%s is %s', (text, iso, calendar) => {
    expect(parseTypedDate(text)).toEqual({ iso, calendar });
  });

  test.each([
    ['1405/09/01', 'persian', '2026-11-22'],
    ['۱۴۰۵/۰۹/۰۱', 'persian', '2026-11-22'],
    ['۱۴۴۸-۰۶-۱۱', 'islamic-umalqura', '2026-11-21'],
    ['1448.06.11', 'islamic-umalqura', '2026-11-21'],
    ['25/06/1448', 'islamic-umalqura', '2026-12-05'],
  ] as const)('%s with the default %s is %s', (text, calendar, iso) => {
    expect(parseTypedDate(text, calendar)).toEqual({ iso, calendar });
  });

  test('takes the calendar of the field, and a sign before it', () => {
    expect(parseTypedDate('1448/06/11', 'persian', { calendar: 'islamic-umalqura' })).toMatchObject({
      iso: '2026-11-21',
    });
    expect(
      parseTypedDate('1405/09/01 ش', 'islamic-umalqura', { calendar: 'islamic-umalqura' }),
    ).toMatchObject({
      iso: '2026-11-22',
    });
  });

  test.each([
    ['day-first', '2026-06-05'],
    ['month-first', '2026-05-06'],
  ] as const)('takes the order %s where it is known', (order, iso) => {
    expect(parseTypedDate('05/06/2026', undefined, { order })).toMatchObject({ iso });
  });

  test('gives back every day as it is written in any calendar, digits and separator', () => {
    const days = fc.integer({
      min: toDayNumber(calendarDate('1921-03-21')),
      max: toDayNumber(calendarDate('2174-11-25')),
    });
    const calendars = fc.constantFrom<CalendarName>('gregory', 'persian', 'islamic-umalqura');
    fc.assert(
      fc.property(
        days,
        calendars,
        fc.constantFrom('-', '/', '.'),
        fc.constantFrom(0x30, 0x660, 0x6f0),
        (day, calendar, mark, zero) => {
          const date = fromDayNumber(day);
          const { year, month, day: number } = toCalendar(date, calendar);
          const text = [year, month, number]
            .join(mark)
            .replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
          expect(parseTypedDate(text, undefined, { calendar })).toEqual({ iso: date, calendar });
        },
      ),
    );
  });
});

describe('a typed date that does not exist', () => {
  test.each([
    ['2026-02-30', undefined, 'no-such-day', 28, '2026-02-28'],
    ['2028-02-30', undefined, 'no-such-day', 29, '2028-02-29'],
    ['31/04/2026', undefined, 'no-such-day', 30, '2026-04-30'],
    ['2026-04-00', undefined, 'no-such-day', 30, '2026-04-30'],
    ['1405/07/31', 'persian', 'no-such-day', 30, '2026-10-22'],
    ['۱۴۰۵/۰۷/۳۱', 'persian', 'no-such-day', 30, '2026-10-22'],
    ['1405/07/31', undefined, 'no-such-day', 30, '2026-10-22'],
    ['1404/12/30', 'persian', 'no-such-day', 29, '2026-03-20'],
    ['1447/10/30', 'islamic-umalqura', 'no-such-day', 29, '2026-04-17'],
  ] as const)('%s: that month ends on day %s', (typed, calendar, problem, lastDay, lastDayOn) => {
    expect(parseTypedDate(typed, calendar)).toMatchObject({ problem, typed, lastDay, lastDayOn });
  });

  test.each([
    ['1405/13/01', 'persian', 13],
    ['1405/13/01', undefined, 13],
    ['2026-13-01', undefined, 13],
    ['2026-00-10', undefined, 0],
    ['13/13/2026', undefined, 13],
    ['05/13/1448', 'islamic-umalqura', 13],
  ] as const)('%s: there is no such month', (typed, calendar, month) => {
    expect(parseTypedDate(typed, calendar)).toMatchObject({ problem: 'no-such-month', typed, month });
  });
});

describe('a typed date that could mean two days', () => {
  test.each([
    ['05/06/2026', undefined, ['2026-06-05', '2026-05-06'], ['gregory', 'gregory']],
    ['5.6.2026', undefined, ['2026-06-05', '2026-05-06'], ['gregory', 'gregory']],
    [
      '05/06/1448',
      'islamic-umalqura',
      ['2026-11-15', '2026-10-17'],
      ['islamic-umalqura', 'islamic-umalqura'],
    ],
  ] as const)('%s shows both orders', (typed, calendar, readings, calendars) => {
    expect(parseTypedDate(typed, calendar)).toEqual({
      problem: 'ambiguous-order',
      typed,
      readings,
      calendars,
    });
  });

  test.each([
    ['1405/09/01', ['2026-11-22', '1985-05-21']],
    ['1448/06/11', ['2069-09-01', '2026-11-21']],
  ])('%s shows both calendars', (typed, readings) => {
    const calendars = ['persian', 'islamic-umalqura'];
    expect(parseTypedDate(typed)).toEqual({ problem: 'ambiguous-calendar', typed, readings, calendars });
  });

  test('does not take the one calendar that has a day 31 for granted', () => {
    expect(parseTypedDate('1405/01/31')).toMatchObject({
      problem: 'ambiguous-calendar',
      readings: ['2026-04-20'],
    });
  });
});

describe('a text that is no date', () => {
  test.each([
    [''],
    ['tomorrow'],
    ['2026-11'],
    ['21.11.26'],
    ['2026-11/21'],
    ['2026-11-21-1'],
    ['20261-11-21'],
    ['2026-11-211'],
    ['-2026-11-21'],
    ['2026-11-21T10:00'],
    ['2026-11-21 maybe'],
    ['1405/09/01 x'],
    ['{{today}}'],
    ['9'.repeat(5000)],
  ])('%s', (typed) => {
    expect(parseTypedDate(typed)).toEqual({ problem: 'not-a-date', typed });
  });

  test.each([
    ['0026-11-21', undefined],
    ['1199/01/01', undefined],
    ['1650/01/01', undefined],
    ['1405/09/01 م', undefined],
    ['2026/09/01 ش', undefined],
    ['1299/01/01 هـ', 'persian'],
  ] as const)('%s is out of range', (typed, calendar) => {
    expect(parseTypedDate(typed, calendar)).toEqual({ problem: 'out-of-range', typed });
  });

  test('never throws, whatever is typed', () => {
    const pieces = fc.constantFrom(
      '1405',
      '2026',
      '13',
      '31',
      '0',
      '/',
      '-',
      '.',
      ' ',
      'هـ',
      'ش',
      'م',
      '٩',
      '\u2068',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 9 }).map((list) => list.join('')),
        ),
        (text) => {
          const read = parseTypedDate(text);
          expect('iso' in read || typeof read.problem === 'string').toBe(true);
        },
      ),
    );
  });
});
