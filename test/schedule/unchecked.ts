import { type NoticeResult, safeNoticeDates } from '../../src/schedule/notice.ts';

/** `safeNoticeDates` for values that its types rule out, as programs without types pass them. */
export const uncheckedDates = (given: unknown): NoticeResult =>
  Reflect.apply(safeNoticeDates, undefined, [given]);
