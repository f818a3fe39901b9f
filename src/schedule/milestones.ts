import { type CalendarDate, type DayNumber, fromDayNumber } from '../calendar/calendar-date.ts';
import { shiftBy } from './count-period.ts';
import { withinRange } from './notice-error.ts';
import type { Milestone, StepDetail } from './notice-types.ts';
import type { NoticeTerms } from './terms.ts';
import { countHolidays, type Trace } from './trace.ts';

function addMilestone(
  milestone: Milestone,
  base: DayNumber,
  { rules }: NoticeTerms,
  trace: Trace,
): DayNumber {
  const { id, from, direction, offset, roll = 'none' } = milestone;
  const { n, unit } = offset;
  const { business, calendar } = rules;
  const step = direction === 'after' ? 1 : -1;
  const day = shiftBy(base, offset, step, rules);
  const holidays = unit === 'businessDay' && n > 0 ? countHolidays(trace, business, base + step, day) : 0;
  const add = (at: DayNumber, to: DayNumber, detail: StepDetail): number =>
    trace.steps.push({ gives: 'milestones', from: fromDayNumber(at), to: fromDayNumber(to), ...detail });
  add(base, day, { rule: 'milestone', id, base: from, direction, n, unit, calendar, holidays });
  const rolled = business.roll(day, roll);
  if (roll !== 'none' && rolled !== day)
    add(day, rolled, { rule: 'roll', roll, id, holidays: countHolidays(trace, business, day, rolled) });
  return rolled;
}

/**
 * The dates of the milestones, by id, in the order given; without those whose base date does not exist.
 *
 * @throws {NoticeError} `INVALID_PERIOD` with the milestone's `field`, out of range
 * @example milestoneDates(terms, trace) // { handover: '2026-06-15' }
 */
export function milestoneDates(terms: NoticeTerms, trace: Trace): Record<string, CalendarDate> {
  const entries = terms.milestones.flatMap((milestone, at): [string, CalendarDate][] => {
    const base = trace.dates.get(milestone.from);
    if (base === undefined) return [];
    const day = withinRange(`milestones.${at}.offset`, () => addMilestone(milestone, base, terms, trace));
    if (day < terms.sent.day) trace.warnings.add('MILESTONE_BEFORE_SENT');
    return [[milestone.id, fromDayNumber(day)]];
  });
  return Object.fromEntries(entries);
}
