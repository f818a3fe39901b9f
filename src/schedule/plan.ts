import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Milestone, Period } from './notice-types.ts';

/** A day of the plan as the case gives it: an ISO date, or an offset from one of the main dates. */
export type PlannedDay = string | (Omit<Milestone, 'id' | 'offset'> & Period);

/** What happens on a planned day, and whose turn it is. */
export type PlanParty = 'us' | 'client';

/** One dated commitment of the case; `path` says where in the case it stands. */
export interface PlanEntry {
  path: string;
  on: PlannedDay;
  what: string;
  who: PlanParty;
}

/** A dated commitment with its date worked out. */
export interface PlannedEntry {
  path: string;
  on: CalendarDate;
  what: string;
  who: PlanParty;
}
