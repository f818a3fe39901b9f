import { type Answers, countAt, isGroup, textAt, valueAt, withValue } from '../answers.ts';
import { wants } from './extras.ts';
import { wordedOptions } from './options.ts';
import type { FlowEntry, Talk } from './question.ts';
import { has, isMail } from './told.ts';

const referral = 'referral.to.0';

function readReferral({ answers, asides }: Talk): string {
  if (countAt(answers, 'referral.to') > 0) return 'named';
  return textAt(answers, 'referral.providerType') === '' ? (asides['referral'] ?? '') : 'type';
}

/** What is known already of the one who could take over. */
function named(answers: Answers): Answers {
  const known = valueAt(answers, referral);
  return isGroup(known) ? known : {};
}

const refers = (how: string) => (talk: Talk) =>
  wants('referral')(talk) && (talk.asides['referral'] ?? readReferral(talk)) === how;

function readTalk({ answers, asides }: Talk): string {
  if (has('talk.discussedOn')({ answers })) return 'discussed';
  return asides['talk'] ?? (has('talk.offered')({ answers }) ? 'offer' : '');
}

const sender = ({ answers }: Talk): string =>
  textAt(answers, 'sender.signatory.name') || textAt(answers, 'sender.name');

/** Who could take over, what was said already, and who answers questions until the end. */
export const closing: readonly FlowEntry[] = [
  {
    id: 'referral',
    section: 'closing',
    kind: 'choice',
    isNeeded: true,
    when: wants('referral'),
    options: wordedOptions('referral'),
    initial: () => 'named',
    read: readReferral,
    write: ({ answers }, answer) =>
      answer === 'named'
        ? withValue(answers, 'referral', { to: [{ ...named(answers), consent: 'yes' }] })
        : withValue(answers, 'referral.to', undefined),
  },
  {
    id: 'referralName',
    section: 'closing',
    path: `${referral}.name`,
    kind: 'line',
    isNeeded: true,
    when: refers('named'),
  },
  {
    id: 'referralType',
    section: 'closing',
    path: `${referral}.type`,
    kind: 'choice',
    isNeeded: true,
    when: refers('named'),
    options: wordedOptions('referralType'),
  },
  {
    id: 'speciality',
    section: 'closing',
    path: `${referral}.speciality`,
    kind: 'line',
    when: refers('named'),
  },
  {
    id: 'providerType',
    section: 'closing',
    path: 'referral.providerType',
    kind: 'line',
    isNeeded: true,
    when: refers('type'),
  },
  {
    id: 'talk',
    section: 'closing',
    kind: 'choice',
    isNeeded: true,
    when: wants('talk'),
    options: wordedOptions('talk'),
    initial: () => 'offer',
    read: readTalk,
    write: ({ answers }, answer) =>
      withValue(answers, 'talk', answer === 'offer' ? { offered: 'yes' } : undefined),
  },
  {
    id: 'discussedOn',
    section: 'closing',
    path: 'talk.discussedOn',
    kind: 'date',
    isNeeded: true,
    when: (talk) => wants('talk')(talk) && readTalk(talk) === 'discussed',
  },
  {
    id: 'openDoor',
    section: 'closing',
    path: 'openDoor',
    kind: 'choice',
    isNeeded: true,
    when: isMail,
    options: wordedOptions('yesNo'),
    initial: () => 'yes',
  },
  {
    id: 'contactPerson',
    section: 'closing',
    path: 'contact.name',
    kind: 'line',
    when: wants('contact'),
    initial: sender,
  },
  {
    id: 'contactEmail',
    section: 'closing',
    path: 'contact.email',
    kind: 'line',
    when: (talk) => wants('contact')(talk) && has('contact.name')(talk),
    initial: ({ answers }) => textAt(answers, 'sender.email'),
  },
];
