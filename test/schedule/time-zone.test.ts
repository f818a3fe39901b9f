import { afterEach, expect, test } from 'vitest';
import { calendarDate, fromDayNumber, toDayNumber, weekdayOf } from '../../src/calendar/calendar-date.ts';
import { addMonths, toCalendar } from '../../src/calendar/calendars.ts';
import { parseTypedDate } from '../../src/calendar/typed-date.ts';
import { noticeDates } from '../../src/schedule/notice.ts';

const before = process.env['TZ'];

afterEach(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

/** A bit of everything, round days that some zones left out or began at one o'clock. */
function everything(): unknown {
  const days = ['2011-12-30', '2018-11-04', '2026-03-22', '2026-03-29', '2026-11-21'].map(calendarDate);
  return days.map((date) => [
    weekdayOf(date),
    fromDayNumber(toDayNumber(date)),
    addMonths(date, 5, 'gregory'),
    toCalendar(date, 'persian'),
    toCalendar(date, 'islamic-umalqura'),
    noticeDates({
      sentOn: date,
      period: { n: 3, unit: 'businessDay' },
      deliveryMethod: 'post',
      country: 'LB',
    }),
    noticeDates({
      sentAt: `${date}T22:30:00+02:00`,
      timeZone: 'Asia/Tehran',
      period: { n: 1, unit: 'month' },
      deliveryMethod: 'email',
      country: 'IR',
    }),
    parseTypedDate('1405/09/01', 'persian'),
  ]);
}

test('nothing depends on the time zone of the machine', () => {
  const zones = {
    UTC: 0,
    'America/Sao_Paulo': 180,
    'Asia/Beirut': -120,
    'Asia/Tehran': -210,
    'Pacific/Apia': -780,
  };
  const results = Object.entries(zones).map(([zone, offset]) => {
    process.env['TZ'] = zone;
    // Proves that the zone did change.
    expect(new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset()).toBe(offset);
    return JSON.stringify(everything());
  });
  expect(new Set(results).size).toBe(1);
});
