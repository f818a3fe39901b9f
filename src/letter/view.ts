import type { Case } from '../case/schema.ts';
import type { Language, Register } from '../language/language.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { DateValue, ProseValue } from './values.ts';
import {
  accessView,
  type BodyContext,
  balanceView,
  clientActionsView,
  contractView,
  dataReturnView,
  handoverView,
  noticeView,
  reasonView,
  referralView,
  relationshipView,
  unfinishedWorkView,
} from './view-body.ts';
import { clientView, courtesyView, orNull, senderView, valueMaker } from './view-frame.ts';

/**
 * Everything a template may see, worded, escaped and isolated. Each field is always there; what the case
 * does not state is null, or an empty list.
 */
export function buildView(
  input: Case,
  schedule: Schedule,
  language: Language,
  { register, shortDates }: { register: Register; shortDates: boolean },
) {
  const make = valueMaker(language);
  const context: BodyContext = { language, schedule, make, shortDates };
  const dated = (iso: string) => new DateValue(iso, language);
  const prose = (raw: string) => new ProseValue(raw, language);
  const byDay = (path: string) => orNull(schedule.days[path], dated);

  return {
    tag: language.tag,
    isFormal: register === 'formal',
    isWarm: register === 'warm',

    sender: senderView(input.sender, make),
    client: clientView(input.client, language, make),
    ...courtesyView(input, language, register, make),

    sentOn: dated(schedule.sentOn),
    receivedOn: dated(schedule.receivedOn),
    lastDay: orNull(schedule.lastDay, dated),
    contract: contractView(input.contract, context),
    notice: noticeView(input, context),
    relationship: relationshipView(input, context),
    delivery: orNull(input.sending?.method, (method) => language.words.delivery[method] ?? null),
    tracking: orNull(input.sending?.tracking, make.opaque),
    showsDeemedReceipt: input.show?.deemedReceipt === true,

    thanks: orNull(input.thanks, prose),
    reason: reasonView(input.reason, context),
    services: (input.services ?? []).map((service, index) => ({
      name: prose(service.name),
      lastDay: byDay(`services.${index}.lastDay`),
    })),
    unfinishedWork: unfinishedWorkView(input, context),
    notIncluded: (input.notIncluded ?? []).map(prose),
    handover: handoverView(input.handover, context),
    access: accessView(input.access, context),
    dataReturn: dataReturnView(input.dataReturn, context),
    clientActions: clientActionsView(input.clientActions, context),
    balance: balanceView(input.balance, context),
    referral: referralView(input.referral, context),
    talk: orNull(input.talk, ({ offered, discussedOn }) => ({
      isOffered: offered === true,
      discussedOn: orNull(discussedOn, dated),
    })),
    opensDoor: input.openDoor !== false,
    contact: orNull(input.contact, ({ name, role, email, phone, hours }) => ({
      name: make.name(name, 'person'),
      role: orNull(role, make.name),
      email: orNull(email, make.link),
      phone: orNull(phone, make.opaque),
      hours: orNull(hours, prose),
    })),
    continuingDuties: (input.continuingDuties ?? []).map((one, index) => ({
      duty: one.duty,
      clause: orNull(one.clause, make.opaque),
      until: byDay(`continuingDuties.${index}.until`),
    })),
    enclosures: (input.enclosures ?? []).map(make.line),
    copies: (input.copies ?? []).map(make.line),
  };
}
