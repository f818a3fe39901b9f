import type { DayNumber } from '../calendar/calendar-date.ts';
import type { CalendarName } from '../calendar/calendars.ts';
import { type CountingRules, countPeriod } from './count-period.ts';
import type { CountedPeriod, Period } from './notice-types.ts';
import type { NoticeTerms } from './terms.ts';
import { addStep, countHolidays, type Move, rollDate, type Trace } from './trace.ts';

/**
 * How a period was counted from the day its clock started, for a step.
 *
 * @example countedPeriod({ n: 2, unit: 'businessDay' }, rules, 0, 4, trace) // { n: 2, unit: 'businessDay', holidays: 0, … }
 */
export function countedPeriod(
  { n, unit }: Period,
  { counting, monthRule, calendar, business }: CountingRules,
  clockStart: DayNumber,
  end: DayNumber,
  trace: Trace,
): CountedPeriod {
  // An inclusive count may begin with the clock day, so a holiday on it is one of those left out.
  const first = counting === 'inclusive' ? clockStart : clockStart + 1;
  const isCounted = unit === 'businessDay' && n > 0;
  const holidays = isCounted ? countHolidays(trace, business, first, end) : 0;
  return { n, unit, counting, monthRule, calendar, holidays };
}

function addClamp(
  trace: Trace,
  move: Move,
  { day, missing }: { day: DayNumber; missing: number },
  calendar: CalendarName,
): void {
  trace.warnings.add('MONTH_CLAMPED');
  addStep(trace, { ...move, to: day }, { rule: 'month-clamped', day: missing, calendar });
}

/**
 * Counts the notice or cure period from the day its clock starts, and rolls its end.
 *
 * Adds `noticeEndsOn` or `cureEndsOn` to the trace, with `MONTH_CLAMPED` where a month was too short.
 *
 * @returns the last day of the period
 * @throws {RangeError} outside the years of the calendar
 * @example countNotice(terms, 'cure', { n: 30, unit: 'day' }, clockStart, trace)
 */
export function countNotice(
  { rules, roll }: NoticeTerms,
  rule: 'period' | 'cure',
  period: Period,
  clockStart: DayNumber,
  trace: Trace,
): DayNumber {
  const gives = rule === 'period' ? 'noticeEndsOn' : 'cureEndsOn';
  const { day, clamp } = countPeriod(clockStart, period, rules);
  const counted = countedPeriod(period, rules, clockStart, day, trace);
  const move = { gives, from: clockStart, to: day } as const;
  // Half a month goes on after the whole ones, and is told after what became of them.
  if (clamp && clamp.day !== day) addClamp(trace, move, clamp, rules.calendar);
  addStep(trace, move, { rule, ...counted });
  if (clamp?.day === day) addClamp(trace, move, clamp, rules.calendar);
  return rollDate(trace, gives, day, roll, rules.business);
}
