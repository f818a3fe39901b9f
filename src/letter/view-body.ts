import type { Case } from '../case/schema.ts';
import { dateParts } from '../language/dates.ts';
import type { Language } from '../language/language.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { DateValue, DurationValue, MoneyValue, ProseValue } from './values.ts';
import { orNull, type ValueMaker } from './view-frame.ts';

/** What the builders of the body share. */
export interface BodyContext {
  language: Language;
  schedule: Schedule;
  make: ValueMaker;
  /** Whether planned days of the last day's year go without their year. */
  shortDates: boolean;
}

const dated =
  ({ language }: BodyContext) =>
  (iso: string) =>
    new DateValue(iso, language);
const prose =
  ({ language }: BodyContext) =>
  (raw: string) =>
    new ProseValue(raw, language);

/** Whether a day falls into the year of the last day, which the letter names in full before any planned day. */
function isYearUnderstood(iso: string, { language, schedule, shortDates }: BodyContext): boolean {
  if (!shortDates || schedule.lastDay === undefined) return false;
  const yearOf = (date: string) => dateParts(date, language.calendar).year;
  return yearOf(iso) === yearOf(schedule.lastDay);
}

/** The date worked out for the day of the plan at `path`, or null where the case gives none. */
function dayAt(path: string, context: BodyContext): DateValue | null {
  return orNull(
    context.schedule.days[path],
    (iso) => new DateValue(iso, context.language, isYearUnderstood(iso, context)),
  );
}

export function unfinishedWorkView(input: Case, context: BodyContext) {
  return (input.unfinishedWork ?? []).map((item, index) => ({
    what: prose(context)(item.what),
    action: item.action ?? 'complete',
    by: dayAt(`unfinishedWork.${index}.by`, context),
  }));
}

export function handoverView(handover: Case['handover'], context: BodyContext) {
  return orNull(handover, ({ items, meeting, limits }) => ({
    items: (items ?? []).map((item, index) => ({
      what: prose(context)(item.what),
      how: orNull(item.how, prose(context)),
      by: dayAt(`handover.items.${index}.by`, context),
    })),
    meeting: orNull(meeting, ({ time, place }) => ({
      on: dayAt('handover.meeting.on', context),
      time: time ?? null,
      place: orNull(place, context.make.name),
    })),
    questionsUntil: dayAt('handover.questionsUntil', context),
    limits: orNull(limits, prose(context)),
  }));
}

export function accessView(access: Case['access'], context: BodyContext) {
  return (access ?? []).map((item, index) => ({
    what: prose(context)(item.what),
    action: item.action,
    ownerIsClient: item.owner === 'client',
    by: dayAt(`access.${index}.by`, context),
  }));
}

export function dataReturnView(dataReturn: Case['dataReturn'], context: BodyContext) {
  return orNull(dataReturn, ({ items, kept }) => ({
    items: (items ?? []).map((item, index) => ({
      what: prose(context)(item.what),
      format: orNull(item.format, prose(context)),
      by: dayAt(`dataReturn.items.${index}.by`, context),
    })),
    deletedBy: dayAt('dataReturn.deletedBy', context),
    kept: orNull(kept, ({ what }) => ({
      what: prose(context)(what),
      until: dayAt('dataReturn.kept.until', context),
    })),
  }));
}

export function clientActionsView(actions: Case['clientActions'], context: BodyContext) {
  return (actions ?? []).map((item, index) => ({
    please: prose(context)(item.please),
    by: dayAt(`clientActions.${index}.by`, context),
    otherwise: orNull(item.otherwise, prose(context)),
  }));
}

export function balanceView(balance: Case['balance'], context: BodyContext) {
  const money = (sum: number | undefined, currency: string | undefined) =>
    sum === undefined || currency === undefined ? null : new MoneyValue(sum, currency, context.language);
  return orNull(balance, ({ invoices, refund, settled }) => ({
    invoices: (invoices ?? []).map((invoice) => ({
      number: context.make.opaque(invoice.number),
      issuedOn: orNull(invoice.issuedOn, dated(context)),
      dueOn: orNull(invoice.dueOn, dated(context)),
      amount: money(invoice.amount, invoice.currency),
    })),
    finalInvoiceOn: dayAt('balance.finalInvoiceOn', context),
    refund: orNull(refund, ({ amount, currency }) => ({
      amount: money(amount, currency),
      by: dayAt('balance.refund.by', context),
    })),
    isSettled: settled === true,
  }));
}

export function referralView(referral: Case['referral'], context: BodyContext) {
  const { make } = context;
  return orNull(referral, ({ to, providerType, none }) => ({
    // Nobody is named in a letter who has not agreed to it.
    to: (to ?? [])
      .filter((one) => one.consent)
      .map((one) => ({
        name: make.name(one.name, one.type === 'person' ? 'person' : 'institution'),
        isPerson: one.type === 'person',
        isFemale: one.gender === 'female',
        isMale: one.gender === 'male',
        speciality: orNull(one.speciality, prose(context)),
        email: orNull(one.email, make.link),
        phone: orNull(one.phone, make.opaque),
      })),
    providerType: orNull(providerType, prose(context)),
    none: orNull(none, prose(context)),
  }));
}

export function reasonView(reason: Case['reason'], context: BodyContext) {
  return orNull(
    reason?.kind === 'none' ? undefined : reason,
    ({ kind, field, text, facts, earlierNoticeOn }) => ({
      kind,
      field: orNull(field, prose(context)),
      text: orNull(text, prose(context)),
      facts: (facts ?? []).map(({ on, fact }) => ({ on: dated(context)(on), fact: prose(context)(fact) })),
      earlierNoticeOn: orNull(earlierNoticeOn, dated(context)),
    }),
  );
}

export function contractView(contract: Case['contract'], context: BodyContext) {
  const { make } = context;
  return orNull(contract, ({ title, reference, signedOn, clause }) => ({
    title: orNull(title, make.name),
    reference: orNull(reference, make.opaque),
    signedOn: orNull(signedOn, dated(context)),
    clause: orNull(clause, make.opaque),
  }));
}

export function noticeView(input: Case, context: BodyContext) {
  const { notice } = context.schedule;
  const terms = input.contract?.notice;
  return orNull(notice, (dates) => ({
    period: orNull(terms?.period, (period) => new DurationValue(period, context.language)),
    isImmediate: terms?.period?.n === 0,
    inBusinessDays: terms?.period?.unit === 'businessDay',
    startsOnReceipt: terms?.clockStarts !== 'dispatch',
    startsOn: dated(context)(dates.clockStartsOn),
    endsOn: orNull(dates.noticeEndsOn, dated(context)),
    isLongerThanNeeded: dates.earliestEndOn !== undefined && dates.effectiveOn !== dates.earliestEndOn,
    endsWithTerm: dates.warnings.includes('ENDS_WITH_TERM'),
    isNonRenewal: dates.kind === 'non-renewal',
    isBreach: dates.kind === 'breach-cure',
    cureEndsOn: orNull(dates.cureEndsOn, dated(context)),
    cure: orNull(terms?.cure, ({ n, unit }) => new DurationValue({ n, unit }, context.language)),
    anchor: terms?.endsAt?.anchor ?? null,
  }));
}

/** Full years between two ISO dates, 0 or more. */
export function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, to.slice(5) < from.slice(5) ? years - 1 : years);
}

export function relationshipView(input: Case, context: BodyContext) {
  const since = input.relationship?.since ?? input.contract?.signedOn;
  return orNull(since, (iso) => {
    const years = fullYears(iso, context.schedule.sentOn);
    return {
      since: dated(context)(iso),
      years: new DurationValue({ n: years, unit: 'year' }, context.language),
      isLong: years >= 3,
      isShort: years < 1,
    };
  });
}
