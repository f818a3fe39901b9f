import { type CalendarDate, calendarDate, type Weekday, weekdayOf } from '../calendar/calendar-date.ts';
import { type CalendarName, toCalendar } from '../calendar/calendars.ts';

/** A date taken apart in one calendar; `month` counts from 1. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  weekday: Weekday;
}

/**
 * Takes an ISO date apart in a calendar.
 *
 * @throws {RangeError} for a date that does not exist, or outside the calendar's table
 */
export function dateParts(iso: CalendarDate | string, calendar: CalendarName): DateParts {
  const date = calendarDate(iso);
  return { ...toCalendar(date, calendar), weekday: weekdayOf(date) };
}
