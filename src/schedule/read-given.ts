import { calendarDate, type DayNumber, toDayNumber, type Weekday } from '../calendar/calendar-date.ts';
import { businessDays } from './business-days.ts';
import { checkDates } from './check-dates.ts';
import { checkPeriods } from './check-periods.ts';
import { checkValues } from './check-values.ts';
import { NoticeError } from './notice-error.ts';
import type { EndAnchor, NoticeGiven, Renewal } from './notice-types.ts';
import { receiptRuleOf } from './receipt.ts';
import { sendingOf } from './sending.ts';
import type { AnchorTerms, NoticeTerms, RenewalTerms } from './terms.ts';
import { weekendOf } from './weekend.ts';

const dayOf = (date: string | undefined): DayNumber | undefined =>
  date === undefined ? undefined : toDayNumber(calendarDate(date));

/**
 * The weekend of a case: its own, else that of its country, else Saturday and Sunday.
 *
 * @throws {NoticeError} `UNKNOWN_COUNTRY` or `NO_BUSINESS_DAYS`
 * @example weekendFor({ country: 'SA' }) // ['fri', 'sat']
 */
export function weekendFor({ weekend, country }: NoticeGiven): readonly Weekday[] {
  const known = weekend ?? (country === undefined ? (['sat', 'sun'] as const) : weekendOf(country)?.days);
  if (known === undefined) throw new NoticeError('UNKNOWN_COUNTRY', { country: String(country) });
  if (new Set(known).size === 7) throw new NoticeError('NO_BUSINESS_DAYS');
  return known;
}

function anchorTerms(endsAt: EndAnchor | undefined): AnchorTerms | undefined {
  if (endsAt === undefined) return undefined;
  const { anchor, weekday, billingDay, contractStartOn } = endsAt;
  return { anchor, weekday, billingDay, contractStart: dayOf(contractStartOn) };
}

function renewalTerms(renewal: Renewal | undefined): RenewalTerms | undefined {
  const termEnd = dayOf(renewal?.termEndsOn);
  if (renewal === undefined || termEnd === undefined) return undefined;
  const { noticeBefore, renewalTerm, windowOpens } = renewal;
  return { termEnd, noticeBefore, renewalTerm, windowOpens };
}

/**
 * Everything given, checked in the fixed order of the errors, with defaults filled in.
 *
 * @throws {NoticeError} the first mistake, up to and including `RECEIPT_RULE_NEEDED`
 * @example readGiven({ sentOn: '2026-03-02', period: { n: 30, unit: 'day' } }).kind // 'for-convenience'
 */
export function readGiven(given: NoticeGiven): NoticeTerms {
  checkValues(given);
  const sent = sendingOf(given);
  checkDates(given);
  checkPeriods(given);
  const { counting = 'exclusive', monthRule = 'corresponding-date', calendar = 'gregory' } = given;
  const business = businessDays(
    weekendFor(given),
    (given.holidays ?? []).map((date) => toDayNumber(calendarDate(date))),
  );
  return {
    kind: given.kind ?? 'for-convenience',
    sent,
    method: given.deliveryMethod,
    receipt: receiptRuleOf(given),
    clockStarts: given.clockStarts ?? 'receipt',
    rules: { counting, monthRule, calendar, business },
    roll: given.rollForward ?? 'none',
    period: given.period,
    endsAt: anchorTerms(given.endsAt),
    minimumTermEnd: dayOf(given.minimumTermEnd),
    isAfterMinimumTermOnly: given.noticeDuringMinimumTerm === 'after-only',
    requestedEnd: dayOf(given.requestedEndOn),
    contractEnd: dayOf(given.contractEndsOn),
    renewal: renewalTerms(given.renewal),
    cure: given.cure,
    isAutoTerminating: given.cure?.autoTerminate ?? false,
    milestones: given.milestones ?? [],
  };
}
