import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { NoticeAdvice } from './advice.ts';
import type { NoticeDates } from './notice-types.ts';
import type { PlannedEntry } from './plan.ts';

/** Every date of a case. */
export interface Schedule {
  /** The day the schedule was made for. */
  today: CalendarDate;
  sentOn: CalendarDate;
  receivedOn: CalendarDate;
  /** Last day of the contract. Absent only while a breach can still be mended. */
  lastDay: CalendarDate | undefined;
  /** The dates that follow from the contract's notice clause; absent where the case has none. */
  notice: NoticeDates | undefined;
  /** Dated commitments, in order of date. */
  plan: readonly PlannedEntry[];
  /** Days of the plan by their path in the case, such as `handover.items.0.by`. */
  days: Readonly<Record<string, CalendarDate>>;
  /** The first day on which a resting draft may be sent; absent without cooling-off. */
  restsUntil: CalendarDate | undefined;
  /** What an experienced reader would remark on the dates; none of it changes them. */
  advice: readonly NoticeAdvice[];
}
