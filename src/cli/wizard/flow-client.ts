import { textAt, withValue } from '../answers.ts';
import { salutationOptions, wordedOptions } from './options.ts';
import type { FlowEntry, Question, Talk } from './question.ts';
import { has, is, isMail } from './told.ts';

/** How somebody is addressed, as the salutations their name can be given; asked only where they differ. */
const form = (id: string, person: string, section: string): Question => ({
  id,
  section,
  kind: 'choice',
  isNeeded: true,
  initial: () => 'unknown',
  when: (talk) => has(`${person}.name`)(talk) && optionsOf(talk, person).length > 1,
  options: (talk) => optionsOf(talk, person),
  params: (talk) => ({ name: textAt(talk.answers, `${person}.name`) }),
  write(talk, answer) {
    const words = answer.split(' ');
    const gender = words.find((word) => word === 'female' || word === 'male');
    const title = words.find((word) => !['female', 'male', 'unknown'].includes(word));
    return withValue(withValue(talk.answers, `${person}.gender`, gender), `${person}.title`, title);
  },
  read(talk) {
    const known = [textAt(talk.answers, `${person}.gender`), textAt(talk.answers, `${person}.title`)];
    return known.filter(Boolean).join(' ') || (talk.asides[id] ?? '');
  },
});

const optionsOf = (talk: Talk, person: string) =>
  salutationOptions(textAt(talk.answers, `${person}.name`), talk);

const isAsked = (talk: Talk, type: string, person: string): boolean =>
  is('client.type', type)(talk) && has(`${person}.name`)(talk) && optionsOf(talk, person).length > 1;

/** Who receives the letter. */
export const client: readonly FlowEntry[] = [
  {
    id: 'clientType',
    section: 'client',
    path: 'client.type',
    kind: 'choice',
    isNeeded: true,
    options: wordedOptions('clientType'),
  },
  {
    id: 'clientName',
    section: 'client',
    path: 'client.name',
    kind: 'line',
    isNeeded: true,
    when: is('client.type', 'person'),
  },
  { ...form('clientForm', 'client', 'client'), when: (talk) => isAsked(talk, 'person', 'client') },
  {
    list: 'client.people',
    section: 'client',
    when: is('client.type', 'people'),
    fields: (at) => [
      { id: 'clientPeople', section: 'client', path: `${at}.name`, kind: 'line', isNeeded: true },
      form('personForm', at, 'client'),
    ],
  },
  {
    id: 'clientFirm',
    section: 'client',
    path: 'client.name',
    kind: 'line',
    isNeeded: true,
    when: is('client.type', 'organization'),
  },
  {
    id: 'contactName',
    section: 'client',
    path: 'client.contact.name',
    kind: 'line',
    when: is('client.type', 'organization'),
  },
  {
    ...form('contactForm', 'client.contact', 'client'),
    when: (talk) => isAsked(talk, 'organization', 'client.contact'),
  },
  { id: 'clientEmail', section: 'client', path: 'client.email', kind: 'line', when: isMail },
  {
    id: 'clientAddress',
    section: 'client',
    path: 'client.address',
    kind: 'lines',
    when: (talk) => !isMail(talk),
  },
];
