import { isCalendarDate } from '../calendar/calendar-date.ts';
import { NoticeError } from './notice-error.ts';
import type { NoticeGiven } from './notice-types.ts';
import { isClockTime } from './sending.ts';

const dates: readonly (readonly [field: string, read: (given: NoticeGiven) => unknown])[] = [
  ['deemedReceipt.on', ({ deemedReceipt }) => deemedReceipt?.on],
  ['minimumTermEnd', ({ minimumTermEnd }) => minimumTermEnd],
  ['requestedEndOn', ({ requestedEndOn }) => requestedEndOn],
  ['contractEndsOn', ({ contractEndsOn }) => contractEndsOn],
  ['renewal.termEndsOn', ({ renewal }) => renewal?.termEndsOn],
  ['endsAt.contractStartOn', ({ endsAt }) => endsAt?.contractStartOn],
];

/** Dates that a kind of notice cannot do without, besides the day of sending. */
function isNeeded(field: string, { kind = 'for-convenience', endsAt }: NoticeGiven): boolean {
  if (field === 'renewal.termEndsOn') return kind === 'non-renewal';
  return (
    field === 'endsAt.contractStartOn' && kind === 'for-convenience' && endsAt?.anchor === 'contract-year-end'
  );
}

/**
 * Checks every date and time given besides those of sending, used or not, and that none is missing.
 *
 * @throws {NoticeError} `INVALID_DATE` with the first `field` that does not exist
 * @example checkDates({ requestedEndOn: '2026-02-30' }) // NoticeError INVALID_DATE, field 'requestedEndOn'
 */
export function checkDates(given: NoticeGiven): void {
  const wrong = dates.find(([field, read]) => {
    const date = read(given);
    return date === undefined ? isNeeded(field, given) : !isCalendarDate(date);
  });
  if (wrong) throw new NoticeError('INVALID_DATE', { field: wrong[0] });
  if (given.holidays && !given.holidays.every(isCalendarDate))
    throw new NoticeError('INVALID_DATE', { field: 'holidays' });
  const cutOff = given.deemedReceipt?.cutOff;
  if (cutOff !== undefined && !isClockTime(cutOff))
    throw new NoticeError('INVALID_DATE', { field: 'deemedReceipt.cutOff' });
}
