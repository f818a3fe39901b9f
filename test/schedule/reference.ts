import type { DeemedReceipt, EndAnchor, NoticeGiven, Renewal } from '../../src/schedule/notice-types.ts';
import {
  isMonthEnd,
  monthBounds,
  monthsOn,
  nameOf,
  toDay,
  toIso,
  weekdayName,
} from './reference-calendar.ts';
import { type Counter, counterOf } from './reference-count.ts';

// The rules of a notice once more, told as literally as can be: they walk from day to day, take every month from
// `Intl`, and know nothing of the code they are compared with. Valid cases only, in the years 2016 to 2062.

class Refused extends Error {
  readonly fields: Record<string, string>;
  constructor(error: string, fields: Record<string, string> = {}) {
    super(error);
    this.fields = { error, ...fields };
  }
}

interface Found {
  sentOn: number;
  receivedOn: number;
  clockStartsOn: number;
  noticeEndsOn?: number;
  earliestEndOn?: number;
  effectiveOn?: number;
  renewalDeadline?: number;
  windowOpensOn?: number;
  latestSendOn?: number;
  cureEndsOn?: number;
  earliestTerminationNoticeOn?: number;
}

interface Walk {
  given: NoticeGiven;
  counter: Counter;
  found: Found;
  warnings: Set<string>;
  receive(sent: number): number;
}

const defaults: Record<string, DeemedReceipt> = {
  none: { rule: 'same-day' },
  personal: { rule: 'same-day' },
  email: { rule: 'same-business-day', cutOff: '17:00' },
  courier: { rule: 'business-days', n: 1 },
  post: { rule: 'business-days', n: 2 },
  'registered-post': { rule: 'business-days', n: 3 },
};

function receipt(rule: DeemedReceipt, sent: number, time: string | undefined, counter: Counter): number {
  const { n = 0, cutOff = '24:00', on = '' } = rule;
  const isInTime = counter.isBusiness(sent) && (time ?? '00:00') < cutOff;
  const days: Record<DeemedReceipt['rule'], () => number> = {
    'same-day': () => sent,
    'calendar-days': () => sent + n,
    'business-days': () => counter.business(sent, n, 1),
    'clear-business-days': () => counter.business(sent, n + 1, 1),
    'calendar-days-then-business-day': () => counter.rolled(sent + n, 'next-business-day'),
    'same-business-day': () => (isInTime ? sent : counter.business(sent, 1, 1)),
    date: () => toDay(on),
  };
  return days[rule.rule]();
}

function isContractYearEnd(day: number, startOn: string, calendar: string): boolean {
  let end = 0;
  for (let years = 1; end < day; years++) end = monthsOn(calendar, toDay(startOn), 12 * years, 1).day;
  return end === day;
}

/** Whether the contract may end on a day. */
function isAnchored(day: number, ends: EndAnchor | undefined, calendar: string): boolean {
  const isEndOf = (months: number) => isMonthEnd(calendar, day) && nameOf(calendar, day).month % months === 0;
  const { from, to } = monthBounds(calendar, day + 1, 0);
  const rules: Record<EndAnchor['anchor'], () => boolean> = {
    'month-end': () => isEndOf(1),
    'mid-or-month-end': () => nameOf(calendar, day).day === 15 || isEndOf(1),
    'quarter-end': () => isEndOf(3),
    'half-year-end': () => isEndOf(6),
    'year-end': () => isEndOf(12),
    weekday: () => weekdayName(day) === ends?.weekday,
    'contract-year-end': () => isContractYearEnd(day, ends?.contractStartOn ?? '', calendar),
    'billing-cycle-end': () => day + 1 === Math.min(from + (ends?.billingDay ?? 0) - 1, to),
  };
  return ends === undefined || rules[ends.anchor]();
}

const dayOf = (iso: string | undefined): number | undefined => (iso === undefined ? undefined : toDay(iso));

function endForConvenience({ given, counter, found, warnings }: Walk): void {
  const { day, clamped } = counter.count(found.clockStartsOn, given.period ?? { n: 0, unit: 'day' });
  if (clamped) warnings.add('MONTH_CLAMPED');
  const noticeEndsOn = counter.rolled(day, given.rollForward);
  const [minimum, requested] = [dayOf(given.minimumTermEnd), dayOf(given.requestedEndOn)];
  if (given.noticeDuringMinimumTerm === 'after-only' && found.clockStartsOn <= (minimum ?? 0))
    throw new Refused('NOTICE_TOO_EARLY', { earliestNoticeOn: toIso((minimum ?? 0) + 1) });
  const anchoredFrom = (start: number): number => {
    let one = start;
    while (!isAnchored(one, given.endsAt, counter.calendar)) one++;
    return one;
  };
  const x = noticeEndsOn + (given.counting === 'clear' ? 1 : 0);
  const earliestEndOn = anchoredFrom(Math.max(x, minimum ?? x));
  const effectiveOn = requested ?? earliestEndOn;
  if (effectiveOn < earliestEndOn)
    throw new Refused('END_BEFORE_EARLIEST', { earliestEndOn: toIso(earliestEndOn) });
  const next = anchoredFrom(effectiveOn);
  if (next > effectiveOn) throw new Refused('END_NOT_ON_ANCHOR', { nextAnchorOn: toIso(next) });
  Object.assign(found, { noticeEndsOn, earliestEndOn, effectiveOn });
}

const termMonths: Record<string, number | undefined> = { month: 1, quarter: 3, year: 12 };

/** The end of the k-th term after the running one. */
function laterTermEnd({ termEndsOn, renewalTerm }: Renewal, k: number, calendar: string): number {
  const months = termMonths[renewalTerm.unit];
  const n = k * renewalTerm.n;
  if (months === undefined) return toDay(termEndsOn) + n * (renewalTerm.unit === 'week' ? 7 : 1);
  return monthsOn(calendar, toDay(termEndsOn) + 1, n * months, 1).day;
}

function endAtRenewal({ given, counter, found, warnings, receive }: Walk, renewal: Renewal): void {
  const termEnd = toDay(renewal.termEndsOn);
  const clear = given.counting === 'clear' ? 1 : 0;
  const deadlineOf = (end: number): number => {
    let day = end + 1;
    while (counter.count(day, renewal.noticeBefore).day + clear > end) day--;
    return day;
  };
  found.renewalDeadline = deadlineOf(termEnd);
  let end = termEnd;
  for (let k = 1; found.clockStartsOn > deadlineOf(end); k++)
    end = laterTermEnd(renewal, k, counter.calendar);
  if (end !== termEnd) warnings.add('RENEWAL_WINDOW_CLOSED');
  if (renewal.windowOpens) {
    found.windowOpensOn = counter.shift(termEnd, renewal.windowOpens, -1);
    const opens = counter.shift(end, renewal.windowOpens, -1);
    if (found.clockStartsOn < opens)
      throw new Refused('NOTICE_TOO_EARLY', { earliestNoticeOn: toIso(opens) });
  }
  if (given.deemedReceipt?.rule !== 'date') {
    found.latestSendOn = found.renewalDeadline + 1;
    while (receive(found.latestSendOn) > found.renewalDeadline) found.latestSendOn--;
  }
  found.effectiveOn = end;
}

function endAfterCure({ given, counter, found, warnings }: Walk): void {
  const { day, clamped } = counter.count(found.clockStartsOn, given.cure ?? { n: 0, unit: 'day' });
  if (clamped) warnings.add('MONTH_CLAMPED');
  const cureEndsOn = counter.rolled(day, given.rollForward);
  Object.assign(found, { cureEndsOn, earliestTerminationNoticeOn: cureEndsOn + 1 });
  if (given.cure?.autoTerminate) found.effectiveOn = cureEndsOn;
}

function milestoneDates({ given, counter, found, warnings }: Walk): Record<string, string> {
  const dates: Record<string, string> = {};
  for (const { id, from, direction, offset, roll } of given.milestones ?? []) {
    const base = found[from];
    if (base === undefined) continue;
    const day = counter.rolled(counter.shift(base, offset, direction === 'after' ? 1 : -1), roll);
    if (day < found.sentOn) warnings.add('MILESTONE_BEFORE_SENT');
    dates[id] = toIso(day);
  }
  return dates;
}

function startOf(given: NoticeGiven): Walk {
  const counter = counterOf(given);
  const rule = given.deemedReceipt ?? defaults[given.deliveryMethod ?? 'none'];
  if (!rule) throw new Refused('RECEIPT_RULE_NEEDED');
  const sentOn = toDay(given.sentOn ?? '');
  const receivedOn = receipt(rule, sentOn, given.sentTime, counter);
  if (receivedOn < sentOn) throw new Refused('RECEIPT_BEFORE_DISPATCH');
  const isDispatch = given.clockStarts === 'dispatch';
  const clockStartsOn = isDispatch ? sentOn : receivedOn;
  const receive = (sent: number): number => (isDispatch ? sent : receipt(rule, sent, undefined, counter));
  return { given, counter, found: { sentOn, receivedOn, clockStartsOn }, warnings: new Set(), receive };
}

function calculate(given: NoticeGiven): Record<string, unknown> {
  const walk = startOf(given);
  const { found, warnings } = walk;
  const contractEnd = dayOf(given.contractEndsOn) ?? Number.POSITIVE_INFINITY;
  if (found.clockStartsOn > contractEnd) throw new Refused('CONTRACT_ALREADY_ENDED');
  if (given.kind === 'breach-cure') endAfterCure(walk);
  else if (given.kind === 'non-renewal' && given.renewal) endAtRenewal(walk, given.renewal);
  else endForConvenience(walk);
  if ((found.effectiveOn ?? 0) > contractEnd) {
    warnings.add('ENDS_WITH_TERM');
    found.effectiveOn = contractEnd;
  }
  const milestones = milestoneDates(walk);
  const dates = Object.fromEntries(Object.entries(found).map(([name, day]) => [name, toIso(day)]));
  const days = found.effectiveOn === undefined ? {} : { noticeDays: found.effectiveOn - found.clockStartsOn };
  return { ...dates, ...days, milestones, warnings: [...warnings].sort() };
}

/** The outcome of a case: dates and warnings, or `error` with its fields. */
export function referenceDates(given: NoticeGiven): Record<string, unknown> {
  try {
    return calculate(given);
  } catch (error) {
    if (error instanceof Refused) return error.fields;
    throw error;
  }
}
