import type { DayNumber, Weekday } from '../calendar/calendar-date.ts';
import type { CountingRules } from './count-period.ts';
import type {
  AnchorName,
  DeliveryMethod,
  Milestone,
  NoticeKind,
  Period,
  ReceiptBasis,
  ReceiptRuleName,
  Roll,
} from './notice-types.ts';

/** A receipt rule that has what it needs. */
export interface ReceiptRule {
  readonly rule: ReceiptRuleName;
  readonly basis: ReceiptBasis;
  readonly n: number;
  readonly cutOff: string | undefined;
  /** Day of proven receipt; read by the rule `date` only. */
  readonly on: DayNumber;
}

/** The days on which a contract may end. */
export interface AnchorTerms {
  readonly anchor: AnchorName;
  readonly weekday: Weekday | undefined;
  readonly billingDay: number | undefined;
  readonly contractStart: DayNumber | undefined;
}

/** A contract that renews itself. */
export interface RenewalTerms {
  readonly termEnd: DayNumber;
  readonly noticeBefore: Period;
  readonly renewalTerm: Period;
  readonly windowOpens: Period | undefined;
}

/** When the notice left, at the recipient's place. */
export interface Sending {
  readonly day: DayNumber;
  /** `HH:mm`; absent means before any cut-off. */
  readonly time: string | undefined;
  /** Zone to which an instant was converted. */
  readonly timeZone: string | undefined;
}

/** What was given, checked, with its defaults filled in and its dates as day numbers. */
export interface NoticeTerms {
  readonly kind: NoticeKind;
  readonly sent: Sending;
  readonly method: DeliveryMethod | undefined;
  readonly receipt: ReceiptRule;
  readonly clockStarts: 'receipt' | 'dispatch';
  readonly rules: CountingRules;
  readonly roll: Roll;
  readonly period: Period | undefined;
  readonly endsAt: AnchorTerms | undefined;
  readonly minimumTermEnd: DayNumber | undefined;
  readonly isAfterMinimumTermOnly: boolean;
  readonly requestedEnd: DayNumber | undefined;
  readonly contractEnd: DayNumber | undefined;
  readonly renewal: RenewalTerms | undefined;
  readonly cure: Period | undefined;
  readonly isAutoTerminating: boolean;
  readonly milestones: readonly Milestone[];
}
