import { textAt, withValue } from '../answers.ts';
import { kindOptions, languageOptions, regionOptions, wordedOptions } from './options.ts';
import type { FlowEntry } from './question.ts';
import { has, is, isMail } from './told.ts';

/** Which letter, and who writes it. */
export const parties: readonly FlowEntry[] = [
  {
    id: 'language',
    section: 'start',
    kind: 'choice',
    isNeeded: true,
    options: languageOptions,
    initial: ({ letter }) => letter.base,
    write: ({ answers }, answer) =>
      textAt(answers, 'locale').split('-')[0] === answer ? answers : withValue(answers, 'locale', answer),
    read: ({ answers }) => textAt(answers, 'locale').split('-')[0] ?? '',
  },
  {
    id: 'region',
    section: 'start',
    path: 'locale',
    kind: 'choice',
    isNeeded: true,
    when: (talk) => regionOptions(talk).length > 1,
    options: regionOptions,
    initial: ({ letter }) => letter.tag,
    read: ({ answers }) => (textAt(answers, 'locale').includes('-') ? textAt(answers, 'locale') : ''),
  },
  { id: 'kind', section: 'start', path: 'kind', kind: 'choice', isNeeded: true, options: kindOptions },
  { id: 'private', section: 'start', path: 'private', kind: 'text' },

  {
    id: 'senderType',
    section: 'you',
    path: 'sender.type',
    kind: 'choice',
    isNeeded: true,
    options: wordedOptions('senderType'),
  },
  {
    id: 'yourName',
    section: 'you',
    path: 'sender.name',
    kind: 'line',
    isNeeded: true,
    when: is('sender.type', 'person'),
  },
  {
    id: 'firmName',
    section: 'you',
    path: 'sender.name',
    kind: 'line',
    isNeeded: true,
    when: is('sender.type', 'organization'),
  },
  {
    id: 'signatory',
    section: 'you',
    path: 'sender.signatory.name',
    kind: 'line',
    when: is('sender.type', 'organization'),
  },
  {
    id: 'signatoryRole',
    section: 'you',
    path: 'sender.signatory.role',
    kind: 'line',
    when: has('sender.signatory.name'),
  },
  { id: 'senderEmail', section: 'you', path: 'sender.email', kind: 'line' },
  {
    id: 'senderAddress',
    section: 'you',
    path: 'sender.address',
    kind: 'lines',
    when: (talk) => !isMail(talk),
  },
  { id: 'senderCity', section: 'you', path: 'sender.city', kind: 'line', when: (talk) => !isMail(talk) },
];
