import { daysBetween, fromDayNumber, toDayNumber, weekdayOf } from '../calendar/calendar-date.ts';
import { onlyFile } from '../calendar/data-file.ts';
import type { AdviceContext, NoticeAdvice } from './advice.ts';
import { type LikelyHoliday, likelyHolidays } from './likely-holidays.ts';
import { safeNoticeDates } from './notice.ts';
import type { NoticeDates, NoticeGiven } from './notice-types.ts';
import { readGiven } from './read-given.ts';

const usualReplacementDays = 30;

const { thirtyDayMonths } = onlyFile(
  import.meta.glob<{ thirtyDayMonths: Readonly<Record<string, string>> }>(
    '../../locales/notice/month-readings.yaml',
    { eager: true, import: 'default' },
  ),
);

function shorterThanContract(
  given: NoticeGiven,
  dates: NoticeDates,
  { contractPeriod }: AdviceContext,
): NoticeAdvice[] {
  const { effectiveOn, kind, warnings } = dates;
  if (!contractPeriod || !effectiveOn || kind !== 'for-convenience' || warnings.includes('ENDS_WITH_TERM'))
    return [];
  const result = safeNoticeDates({
    ...given,
    period: contractPeriod,
    requestedEndOn: undefined,
    milestones: undefined,
  });
  const contractEndOn = result.ok ? result.dates.earliestEndOn : undefined;
  if (contractEndOn === undefined || contractEndOn <= effectiveOn) return [];
  return [{ code: 'shorter-than-contract', effectiveOn, contractEndOn }];
}

/** Milestones that were meant to come before the end; those counted from the end onwards are not. */
function milestonesAfterEnd(given: NoticeGiven, { effectiveOn, milestones }: NoticeDates): NoticeAdvice[] {
  if (effectiveOn === undefined) return [];
  return (given.milestones ?? []).flatMap(({ id, from, direction }): NoticeAdvice[] => {
    const on = milestones[id];
    if (on === undefined || on <= effectiveOn || (from === 'effectiveOn' && direction === 'after')) return [];
    return [{ code: 'milestone-after-end', id, on, effectiveOn }];
  });
}

function endsOnDayOff(given: NoticeGiven, { effectiveOn }: NoticeDates): NoticeAdvice[] {
  if (effectiveOn === undefined) return [];
  const { business } = readGiven(given).rules;
  const day = toDayNumber(effectiveOn);
  if (business.isBusinessDay(day)) return [];
  return [
    {
      code: 'ends-on-day-off',
      effectiveOn,
      weekday: weekdayOf(effectiveOn),
      isHoliday: business.holidaysBetween(day, day).length > 0,
      previousBusinessDay: fromDayNumber(business.before(day, 1)),
      nextBusinessDay: fromDayNumber(business.after(day, 1)),
    },
  ];
}

function accessBeforeHandover({ accessEndsOn, handoverEndsOn }: AdviceContext): NoticeAdvice[] {
  if (!accessEndsOn || !handoverEndsOn || accessEndsOn >= handoverEndsOn) return [];
  return [{ code: 'access-before-handover', accessEndsOn, handoverEndsOn }];
}

function littleTime({ receivedOn, effectiveOn, kind }: NoticeDates, context: AdviceContext): NoticeAdvice[] {
  const { replacementDays: wantedDays = usualReplacementDays } = context;
  if (effectiveOn === undefined || kind === 'breach-cure') return [];
  const days = daysBetween(receivedOn, effectiveOn);
  return days >= 0 && days < wantedDays ? [{ code: 'little-time-to-replace', days, wantedDays }] : [];
}

function daysOf({ from, to }: LikelyHoliday): string[] {
  const first = toDayNumber(from);
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => fromDayNumber(first + at));
}

/** Whether days of rest would move any date of the notice. */
function wouldMove(given: NoticeGiven, dates: NoticeDates, holidays: string[]): boolean {
  const result = safeNoticeDates({ ...given, holidays });
  const datesOf = (all: NoticeDates): string => JSON.stringify({ ...all, steps: [], holidaysCounted: 0 });
  return !result.ok || datesOf(result.dates) !== datesOf(dates);
}

function touchedFeasts(given: NoticeGiven, dates: NoticeDates): NoticeAdvice[] {
  const end = dates.effectiveOn ?? dates.cureEndsOn;
  if ((given.holidays ?? []).length > 0 || end === undefined) return [];
  return likelyHolidays(given, dates.sentOn, end).map((feast) => ({
    code: 'likely-holiday',
    couldMove: wouldMove(given, dates, daysOf(feast)),
    ...feast,
  }));
}

function renewalMissed(
  given: NoticeGiven,
  { warnings, renewalDeadline, steps }: NoticeDates,
): NoticeAdvice[] {
  const termEndsOn = steps.find(({ rule }) => rule === 'renewed')?.to;
  if (!warnings.includes('RENEWAL_WINDOW_CLOSED') || !given.renewal || !termEndsOn || !renewalDeadline)
    return [];
  const next = safeNoticeDates({
    ...given,
    milestones: undefined,
    renewal: { ...given.renewal, termEndsOn },
  });
  if (!next.ok || next.dates.renewalDeadline === undefined) return [];
  const { renewalDeadline: nextDeadline, windowOpensOn } = next.dates;
  const opens = windowOpensOn === undefined ? {} : { nextOpensOn: windowOpensOn };
  return [{ code: 'renewal-missed', renewalDeadline, termEndsOn, nextDeadline, ...opens }];
}

function monthReading(given: NoticeGiven, { noticeEndsOn, cureEndsOn }: NoticeDates): NoticeAdvice[] {
  const counted = noticeEndsOn ?? cureEndsOn;
  const { country = '' } = given;
  const source = Object.hasOwn(thirtyDayMonths, country) ? thirtyDayMonths[country] : undefined;
  if (given.monthRule !== undefined || counted === undefined || source === undefined) return [];
  const rest = { requestedEndOn: undefined, endsAt: undefined, milestones: undefined };
  const other = safeNoticeDates({ ...given, ...rest, monthRule: 'thirty-days' });
  const otherEndsOn = other.ok ? (other.dates.noticeEndsOn ?? other.dates.cureEndsOn) : undefined;
  if (otherEndsOn === undefined || otherEndsOn === counted) return [];
  return [{ code: 'month-may-be-thirty-days', noticeEndsOn: counted, otherEndsOn, source }];
}

function endsBeforeReceipt({ effectiveOn, receivedOn, warnings }: NoticeDates): NoticeAdvice[] {
  if (effectiveOn === undefined || effectiveOn >= receivedOn || warnings.includes('ENDS_WITH_TERM'))
    return [];
  return [{ code: 'ends-before-receipt', effectiveOn, receivedOn }];
}

/**
 * What an experienced reader would remark on the dates of a notice. The dates and their warnings stay as they are.
 *
 * @param given what `dates` were worked out from
 * @returns remarks in a fixed order; sentences are made of them elsewhere
 * @example adviseOn(given, noticeDates(given)).map(({ code }) => code) // ['little-time-to-replace']
 */
export function adviseOn(
  given: NoticeGiven,
  dates: NoticeDates,
  context: AdviceContext = {},
): NoticeAdvice[] {
  return [
    ...shorterThanContract(given, dates, context),
    ...endsBeforeReceipt(dates),
    ...milestonesAfterEnd(given, dates),
    ...accessBeforeHandover(context),
    ...endsOnDayOff(given, dates),
    ...littleTime(dates, context),
    ...touchedFeasts(given, dates),
    ...renewalMissed(given, dates),
    ...monthReading(given, dates),
  ];
}
