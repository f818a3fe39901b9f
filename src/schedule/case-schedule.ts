import { addDays, type CalendarDate, calendarDate } from '../calendar/calendar-date.ts';
import type { Case } from '../case/schema.ts';
import type { NoticeAdvice } from './advice.ts';
import { adviseOn } from './advise.ts';
import { planOf } from './case-plan.ts';
import { noticeDates } from './notice.ts';
import type { Milestone, NoticeDates, NoticeGiven } from './notice-types.ts';
import type { PlanEntry, PlannedEntry } from './plan.ts';
import type { Schedule } from './schedule.ts';

/** How the days of the plan are passed through the engine and found again. */
const planId = (index: number): string => `plan.${index}`;

function milestonesOf(plan: readonly PlanEntry[]): Milestone[] {
  return plan.flatMap(({ on }, index) => {
    if (typeof on === 'string') return [];
    const { n, unit, direction, from, roll } = on;
    return [{ id: planId(index), from, direction, offset: { n, unit }, roll }];
  });
}

/**
 * What a case says, in the terms of `noticeDates`.
 *
 * Without a notice clause the last day is the one the owner names: a period of no days that ends on it.
 */
export function givenOf(input: Case, today: string, plan: readonly PlanEntry[]): NoticeGiven {
  const { permittedMethods: _methods, noticeAddress: _address, ...terms } = input.contract?.notice ?? {};
  const { on, time, timeZone: _zone, method, receivedOn } = input.sending ?? {};
  return {
    ...terms,
    ...((terms.period ?? terms.renewal ?? terms.cure) ? {} : { period: { n: 0, unit: 'day' } }),
    kind: input.ending?.mode,
    requestedEndOn: input.ending?.lastDay,
    sentOn: on ?? today,
    sentTime: time,
    deliveryMethod: method,
    ...(receivedOn === undefined ? {} : { deemedReceipt: { rule: 'date', on: receivedOn } }),
    ...input.businessDays,
    milestones: milestonesOf(plan),
  };
}

function plannedOf(plan: readonly PlanEntry[], dates: NoticeDates): PlannedEntry[] {
  const planned = plan.flatMap(({ path, on, what, who }, index): PlannedEntry[] => {
    const day = typeof on === 'string' ? calendarDate(on) : dates.milestones[planId(index)];
    return day === undefined ? [] : [{ path, on: day, what, who }];
  });
  return planned.sort((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0));
}

const lastOf = (plan: readonly PlannedEntry[], prefix: string): CalendarDate | undefined =>
  plan.filter(({ path }) => path.startsWith(prefix)).at(-1)?.on;

const firstOf = (plan: readonly PlannedEntry[], prefix: string): CalendarDate | undefined =>
  plan.find(({ path }) => path.startsWith(prefix))?.on;

/** Work that is planned for after the last day; invoices, answers and deletions may well come later. */
function tooLate(plan: readonly PlannedEntry[], effectiveOn: CalendarDate | undefined): NoticeAdvice[] {
  if (effectiveOn === undefined) return [];
  return plan
    .filter(({ path, on }) => on > effectiveOn && /^(?:services|unfinishedWork|handover\.items)\./.test(path))
    .map(({ path, on }) => ({ code: 'milestone-after-end', id: path, on, effectiveOn }));
}

function adviceOn(given: NoticeGiven, dates: NoticeDates, plan: readonly PlannedEntry[]): NoticeAdvice[] {
  const general = adviseOn({ ...given, milestones: undefined }, dates, {
    accessEndsOn: firstOf(plan, 'access.'),
    handoverEndsOn: lastOf(plan, 'handover.items.'),
  });
  return [...general, ...tooLate(plan, dates.effectiveOn)];
}

function restsUntil(input: Case, today: CalendarDate): CalendarDate | undefined {
  if (!input.coolingOff) return undefined;
  return addDays(calendarDate(input.coolingOff.draftedOn ?? today), input.coolingOff.days);
}

/**
 * Every date of a case: when the notice arrives, when it ends, and what happens until then.
 *
 * @param options.today ISO date; taken as the day of sending where the case names none
 * @throws {NoticeError} where the clause and the dates of the case do not go together
 */
export function schedule(input: Case, { today }: { today: string }): Schedule {
  const plan = planOf(input);
  const given = givenOf(input, today, plan);
  const dates = noticeDates(given);
  const planned = plannedOf(plan, dates);
  const day = calendarDate(today);
  return {
    today: day,
    sentOn: dates.sentOn,
    receivedOn: dates.receivedOn,
    lastDay: dates.effectiveOn,
    notice: input.contract?.notice ? dates : undefined,
    plan: planned,
    days: Object.fromEntries(planned.map(({ path, on }) => [path, on])),
    restsUntil: restsUntil(input, day),
    advice: adviceOn(given, dates, planned),
  };
}
