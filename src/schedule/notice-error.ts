import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { AnchorName, NoticeErrorCode } from './notice-types.ts';

/** What an error tells besides its code; dates are ISO. */
export interface NoticeErrorFields {
  /** Path of the value that is wrong, such as `endsAt.billingDay`. */
  readonly field?: string;
  readonly country?: string;
  readonly sentOn?: CalendarDate;
  /** Proven receipt that lies before `sentOn`. */
  readonly on?: CalendarDate;
  readonly clockStartsOn?: CalendarDate;
  readonly contractEndsOn?: CalendarDate;
  /** First day on which the notice may be given. */
  readonly earliestNoticeOn?: CalendarDate;
  /** Renewal deadline of the term that ends on `termEndsOn`: the one this notice would end if it came in its window. */
  readonly renewalDeadline?: CalendarDate;
  readonly termEndsOn?: CalendarDate;
  readonly requestedEndOn?: CalendarDate;
  readonly earliestEndOn?: CalendarDate;
  readonly anchor?: AnchorName;
  readonly nextAnchorOn?: CalendarDate;
}

/**
 * Why no dates can be given: a stable code and, as properties, what a sentence about it needs.
 *
 * @example new NoticeError('END_BEFORE_EARLIEST', { earliestEndOn }).earliestEndOn // '2026-07-01'
 */
export class NoticeError extends Error implements NoticeErrorFields {
  override readonly name = 'NoticeError';
  readonly code: NoticeErrorCode;
  declare readonly field?: string;
  declare readonly country?: string;
  declare readonly sentOn?: CalendarDate;
  declare readonly on?: CalendarDate;
  declare readonly clockStartsOn?: CalendarDate;
  declare readonly contractEndsOn?: CalendarDate;
  declare readonly earliestNoticeOn?: CalendarDate;
  declare readonly renewalDeadline?: CalendarDate;
  declare readonly termEndsOn?: CalendarDate;
  declare readonly requestedEndOn?: CalendarDate;
  declare readonly earliestEndOn?: CalendarDate;
  declare readonly anchor?: AnchorName;
  declare readonly nextAnchorOn?: CalendarDate;

  constructor(code: NoticeErrorCode, fields: NoticeErrorFields = {}) {
    const told = Object.entries(fields).map(([name, value]) => `${name} ${value}`);
    super(told.length > 0 ? `${code}: ${told.join(', ')}` : code);
    this.code = code;
    Object.assign(this, fields);
  }
}

/**
 * A calculation whose dates may leave the years that can be written or a calendar's table.
 *
 * @param field the field whose length leads there
 * @throws {NoticeError} `INVALID_PERIOD` with `field`, in place of a RangeError
 * @example withinRange('period', () => fromDayNumber(3_000_000)) // NoticeError INVALID_PERIOD
 */
export function withinRange<T>(field: string, calculate: () => T): T {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof RangeError) throw new NoticeError('INVALID_PERIOD', { field });
    throw error;
  }
}
