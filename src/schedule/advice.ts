import type { CalendarDate, Weekday } from '../calendar/calendar-date.ts';
import type { LikelyHoliday } from './likely-holidays.ts';
import type { Period } from './notice-types.ts';

/** What a case knows besides its notice clause. */
export interface AdviceContext {
  /** The notice period of the contract, where `given.period` is another one. */
  readonly contractPeriod?: Period | undefined;
  /** The day on which access is taken away. */
  readonly accessEndsOn?: CalendarDate | undefined;
  /** Last day of the hand-over. */
  readonly handoverEndsOn?: CalendarDate | undefined;
  /** Days a client needs to find somebody else; default 30. */
  readonly replacementDays?: number | undefined;
}

/** A remark that an experienced reader would make about the dates; it never changes them. */
export type NoticeAdvice =
  | {
      readonly code: 'shorter-than-contract';
      readonly effectiveOn: CalendarDate;
      /** Earliest end under the contract's own period. */
      readonly contractEndOn: CalendarDate;
    }
  | {
      readonly code: 'milestone-after-end';
      readonly id: string;
      readonly on: CalendarDate;
      readonly effectiveOn: CalendarDate;
    }
  | {
      readonly code: 'ends-on-day-off';
      readonly effectiveOn: CalendarDate;
      readonly weekday: Weekday;
      readonly isHoliday: boolean;
      readonly previousBusinessDay: CalendarDate;
      readonly nextBusinessDay: CalendarDate;
    }
  | {
      readonly code: 'access-before-handover';
      readonly accessEndsOn: CalendarDate;
      readonly handoverEndsOn: CalendarDate;
    }
  | { readonly code: 'little-time-to-replace'; readonly days: number; readonly wantedDays: number }
  /** `couldMove`: the dates would change if those days were on the list of holidays. */
  | ({ readonly code: 'likely-holiday'; readonly couldMove: boolean } & LikelyHoliday)
  | {
      readonly code: 'renewal-missed';
      readonly renewalDeadline: CalendarDate;
      /** End of the term that this notice ends, and the deadline and opening day of that term. */
      readonly termEndsOn: CalendarDate;
      readonly nextDeadline: CalendarDate;
      readonly nextOpensOn?: CalendarDate;
    }
  /** The clause's months were counted to the same day number; read as thirty days they end on `otherEndsOn`. */
  | {
      readonly code: 'month-may-be-thirty-days';
      readonly noticeEndsOn: CalendarDate;
      readonly otherEndsOn: CalendarDate;
      readonly source: string;
    }
  | {
      readonly code: 'ends-before-receipt';
      readonly effectiveOn: CalendarDate;
      readonly receivedOn: CalendarDate;
    };
