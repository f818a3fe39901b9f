import type { CalendarDate, Weekday } from '../calendar/calendar-date.ts';
import type { CalendarName } from '../calendar/calendars.ts';

/** What the notice is for: an ordinary end, a renewal that is not wanted, or a breach with time to mend it. */
export type NoticeKind = 'for-convenience' | 'non-renewal' | 'breach-cure';

/** How the notice travels. */
export type DeliveryMethod =
  | 'personal'
  | 'email'
  | 'courier'
  | 'post'
  | 'registered-post'
  | 'notary'
  | 'kep'
  | 'e-notice';

/** How the day of receipt follows from the day of sending. */
export type ReceiptRuleName =
  | 'same-day'
  | 'calendar-days'
  | 'business-days'
  | 'clear-business-days'
  | 'calendar-days-then-business-day'
  | 'same-business-day'
  | 'date';

/** Unit of a contractual period. */
export type PeriodUnit = 'day' | 'businessDay' | 'week' | 'halfMonth' | 'month' | 'quarter' | 'year';

/** A length of time as a contract words it; `n` is a whole number, at least 0. */
export interface Period {
  readonly n: number;
  readonly unit: PeriodUnit;
}

/** The clause on deemed receipt; `cutOff` is `HH:mm`, `on` the proven ISO date. */
export interface DeemedReceipt {
  readonly rule: ReceiptRuleName;
  readonly n?: number | undefined;
  readonly cutOff?: string | undefined;
  readonly on?: string | undefined;
}

/** `exclusive`: the day of the event does not count; `inclusive`: it is day 1; `clear`: neither it nor the last day counts. */
export type Counting = 'exclusive' | 'inclusive' | 'clear';

/** How months are counted: to the same day number, from month end to month end, or as 30 days. */
export type MonthRule = 'corresponding-date' | 'end-to-end' | 'thirty-days';

/** Where a date goes that falls on a day off. */
export type Roll = 'none' | 'next-business-day' | 'previous-business-day';

/** The kinds of day on which a contract may end. */
export type AnchorName =
  | 'month-end'
  | 'mid-or-month-end'
  | 'quarter-end'
  | 'half-year-end'
  | 'year-end'
  | 'weekday'
  | 'contract-year-end'
  | 'billing-cycle-end';

/** The days on which a contract may end, with what the anchor needs: a weekday, a first day, or a billing day 1..31. */
export interface EndAnchor {
  readonly anchor: AnchorName;
  readonly weekday?: Weekday | undefined;
  readonly contractStartOn?: string | undefined;
  readonly billingDay?: number | undefined;
}

/** A contract that renews itself; `windowOpens` is how long before the end of term notices are first accepted. */
export interface Renewal {
  readonly termEndsOn: string;
  readonly noticeBefore: Period;
  readonly renewalTerm: Period;
  readonly windowOpens?: Period | undefined;
}

/** Time to mend a breach; `autoTerminate` when the contract then ends by itself. */
export interface Cure extends Period {
  readonly autoTerminate?: boolean | undefined;
}

/** The dates from which a milestone may be counted. */
export type MilestoneBase = 'sentOn' | 'receivedOn' | 'clockStartsOn' | 'effectiveOn';

/** A date before or after one of the main dates. */
export interface Milestone {
  readonly id: string;
  readonly from: MilestoneBase;
  readonly direction: 'before' | 'after';
  readonly offset: Period;
  readonly roll?: Roll | undefined;
}

/**
 * Everything `noticeDates` may be told. Dates are ISO `YYYY-MM-DD` Gregorian, at the recipient's place.
 *
 * Needed are `sentOn` (or `sentAt` with `timeZone`) and, by kind, `period`, `renewal` or `cure`.
 */
export interface NoticeGiven {
  /** Default `for-convenience`. */
  readonly kind?: NoticeKind | undefined;
  readonly sentOn?: string | undefined;
  /** `HH:mm` at the recipient's place; absent means before any cut-off. */
  readonly sentTime?: string | undefined;
  /** Instant with offset, in place of `sentOn` and `sentTime`; needs `timeZone`. */
  readonly sentAt?: string | undefined;
  /** IANA zone of the recipient. */
  readonly timeZone?: string | undefined;
  readonly deliveryMethod?: DeliveryMethod | undefined;
  /** Replaces the default of the delivery method as a whole. */
  readonly deemedReceipt?: DeemedReceipt | undefined;
  /** Default `receipt`. */
  readonly clockStarts?: 'receipt' | 'dispatch' | undefined;
  /** Default by `country`, else Saturday and Sunday. */
  readonly weekend?: readonly Weekday[] | undefined;
  /** ISO 3166 code of the weekend table, or `AE-SH`. */
  readonly country?: string | undefined;
  /** ISO dates; never filled in from `country`. */
  readonly holidays?: readonly string[] | undefined;
  readonly period?: Period | undefined;
  /** Calendar of months, quarters, years and anchors; default `gregory`. */
  readonly calendar?: CalendarName | undefined;
  /** Default `corresponding-date`. */
  readonly monthRule?: MonthRule | undefined;
  /** Default `exclusive`. */
  readonly counting?: Counting | undefined;
  /** Default `none`. */
  readonly rollForward?: Roll | undefined;
  /** Absent: the contract may end on any day. */
  readonly endsAt?: EndAnchor | undefined;
  readonly minimumTermEnd?: string | undefined;
  /** Default `allowed`. */
  readonly noticeDuringMinimumTerm?: 'allowed' | 'after-only' | undefined;
  readonly requestedEndOn?: string | undefined;
  readonly contractEndsOn?: string | undefined;
  readonly renewal?: Renewal | undefined;
  readonly cure?: Cure | undefined;
  readonly milestones?: readonly Milestone[] | undefined;
}

/** Remarks that do not stop the calculation. */
export type NoticeWarning =
  | 'MONTH_CLAMPED'
  | 'ENDS_WITH_TERM'
  | 'RENEWAL_WINDOW_CLOSED'
  | 'MILESTONE_BEFORE_SENT';

/** Mistakes that stop it, in the order in which they are looked for. */
export type NoticeErrorCode =
  | 'INVALID_VALUE'
  | 'INVALID_DATE'
  | 'INVALID_PERIOD'
  | 'UNKNOWN_COUNTRY'
  | 'NO_BUSINESS_DAYS'
  | 'RECEIPT_RULE_NEEDED'
  | 'RECEIPT_BEFORE_DISPATCH'
  | 'CONTRACT_ALREADY_ENDED'
  | 'NOTICE_TOO_EARLY'
  | 'END_BEFORE_EARLIEST'
  | 'END_NOT_ON_ANCHOR';

/** Whether the day of receipt is proven, follows from the contract's clause, or is the planning estimate. */
export type ReceiptBasis = 'proof' | 'clause' | 'default';

/** How a counted period was counted. */
export interface CountedPeriod extends Period {
  readonly counting: Counting;
  readonly monthRule: MonthRule;
  readonly calendar: CalendarName;
  /** Holidays left out of a count of business days. */
  readonly holidays: number;
}

/** What each rule adds to the dates of its step. */
export type StepDetail =
  /** `time` and `timeZone` when an instant was converted, or a time of day given. */
  | { readonly rule: 'sent'; readonly time?: string; readonly timeZone?: string }
  | {
      readonly rule: 'receipt';
      readonly by: ReceiptRuleName;
      readonly basis: ReceiptBasis;
      readonly method?: DeliveryMethod;
      readonly n?: number;
      readonly cutOff?: string;
      /** True when the notice left at or after the cut-off. */
      readonly isLate: boolean;
      /** Holidays left out of the count. */
      readonly holidays: number;
    }
  | { readonly rule: 'clock'; readonly starts: 'receipt' | 'dispatch' }
  | ({ readonly rule: 'period' | 'cure' | 'renewal-deadline' } & CountedPeriod)
  /** The month of `to` has no day `day` in `calendar`, so its last day was taken. */
  | { readonly rule: 'month-clamped'; readonly day: number; readonly calendar: CalendarName }
  /** A day off was left; `id` when it is a milestone. */
  | {
      readonly rule: 'roll';
      readonly roll: Exclude<Roll, 'none'>;
      readonly id?: string;
      readonly holidays: number;
    }
  /** The day added by `clear`. */
  | { readonly rule: 'clear-day' }
  | { readonly rule: 'minimum-term' }
  | ({ readonly rule: 'anchor'; readonly calendar: CalendarName } & EndAnchor)
  /** The period may end the contract at once: the earliest end is its last day. */
  | { readonly rule: 'earliest-end' }
  /** The last day is the earliest possible, or the one wished for. */
  | { readonly rule: 'last-day' | 'requested-end' }
  /** The fixed term is over before. */
  | { readonly rule: 'contract-end' }
  | ({ readonly rule: 'renewal-window' } & Period)
  | { readonly rule: 'latest-send'; readonly by: ReceiptRuleName; readonly holidays: number }
  /** The notice comes in time for the running term. */
  | { readonly rule: 'term-end' }
  /** The notice comes too late: `terms` more terms of `n` `unit` each follow. */
  | ({ readonly rule: 'renewed'; readonly terms: number } & Period)
  | { readonly rule: 'cure-over' | 'auto-terminate' }
  | ({
      readonly rule: 'milestone';
      readonly id: string;
      readonly base: MilestoneBase;
      readonly direction: 'before' | 'after';
      readonly calendar: CalendarName;
      readonly holidays: number;
    } & Period);

/** The name of a date in the result. */
export type NoticeDateName =
  | 'sentOn'
  | 'receivedOn'
  | 'clockStartsOn'
  | 'noticeEndsOn'
  | 'earliestEndOn'
  | 'effectiveOn'
  | 'renewalDeadline'
  | 'windowOpensOn'
  | 'latestSendOn'
  | 'cureEndsOn'
  | 'earliestTerminationNoticeOn';

/**
 * One step of the calculation, as data; sentences are made of it in the reader's language.
 *
 * `from` and `to` are the date it started from and the date it gave; `gives` names the result it leads to
 * (`milestones` together with `id`). Several steps may lead to one result; the last of them gives its value.
 */
export type NoticeStep = StepDetail & {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly gives: NoticeDateName | 'milestones';
};

/** The dates of a notice. A field is absent when the kind of notice has no such date. */
export interface NoticeDates {
  readonly kind: NoticeKind;
  readonly sentOn: CalendarDate;
  readonly receivedOn: CalendarDate;
  readonly receiptBasis: ReceiptBasis;
  readonly clockStartsOn: CalendarDate;
  readonly noticeEndsOn?: CalendarDate;
  readonly earliestEndOn?: CalendarDate;
  /** Last day of the contract; it ends at 24:00. */
  readonly effectiveOn?: CalendarDate;
  /** Calendar days from `clockStartsOn` to `effectiveOn`. */
  readonly noticeDays?: number;
  readonly renewalDeadline?: CalendarDate;
  readonly windowOpensOn?: CalendarDate;
  readonly latestSendOn?: CalendarDate;
  readonly cureEndsOn?: CalendarDate;
  readonly earliestTerminationNoticeOn?: CalendarDate;
  /** By `id`, in the order given; without those whose base date does not exist. */
  readonly milestones: Readonly<Record<string, CalendarDate>>;
  /** Sorted, each once. */
  readonly warnings: readonly NoticeWarning[];
  readonly steps: readonly NoticeStep[];
  /** The weekend that was used. */
  readonly weekend: readonly Weekday[];
  /** How many of the given holidays were left out of a count of business days or moved a date. */
  readonly holidaysCounted: number;
}
