import { deliveryMethods } from '../../case/schema.ts';
import { textAt, valueAt, withValue } from '../answers.ts';
import { computedEnd, needsReceiptRule } from './dates.ts';
import { periodOptions, wordedOptions } from './options.ts';
import type { FlowEntry, Talk } from './question.ts';
import { has, isMail } from './told.ts';

const period = 'contract.notice.period';

/** Months of a contract are counted in the calendar that its language is dated in. */
function withPeriod({ answers, letter }: Talk, n: string, unit: string) {
  const counted = withValue(withValue(answers, `${period}.n`, n), `${period}.unit`, unit);
  return withValue(counted, 'contract.notice.calendar', letter.calendar);
}

function readPeriod(talk: Talk): string {
  const { answers, asides } = talk;
  const [n, unit] = [textAt(answers, `${period}.n`), textAt(answers, `${period}.unit`)];
  if (asides['period'] === 'none' || asides['period'] === 'other') return asides['period'];
  if (n === '') return textAt(answers, 'ending.lastDay') === '' ? '' : 'none';
  const told = `${n} ${unit}`;
  return periodOptions(talk).some(({ value }) => value === told) ? told : 'other';
}

const isOther = (talk: Talk): boolean => readPeriod(talk) === 'other';
const hasPeriod = has(`${period}.n`);

/** What was agreed, and the days that follow from it. */
export const contract: readonly FlowEntry[] = [
  { id: 'contractTitle', section: 'contract', path: 'contract.title', kind: 'line' },
  {
    id: 'reference',
    section: 'contract',
    path: 'contract.reference',
    kind: 'line',
    when: has('contract.title'),
  },
  {
    id: 'signedOn',
    section: 'contract',
    path: 'contract.signedOn',
    kind: 'date',
    when: has('contract.title'),
  },
  {
    id: 'since',
    section: 'contract',
    path: 'relationship.since',
    kind: 'date',
    when: (talk) => !has('contract.signedOn')(talk),
  },
  {
    id: 'period',
    section: 'contract',
    kind: 'choice',
    isNeeded: true,
    options: periodOptions,
    initial: () => '30 day',
    read: readPeriod,
    write(talk, answer) {
      if (answer === 'other') return talk.answers;
      if (answer === 'none') return withValue(talk.answers, 'contract.notice', undefined);
      const [n = '', unit = ''] = answer.split(' ');
      return withPeriod(talk, n, unit);
    },
  },
  {
    id: 'periodUnit',
    section: 'contract',
    path: `${period}.unit`,
    kind: 'choice',
    isNeeded: true,
    when: isOther,
    options: wordedOptions('periodUnit'),
    write: (talk, answer) => withPeriod(talk, textAt(talk.answers, `${period}.n`), answer),
  },
  {
    id: 'periodLength',
    section: 'contract',
    path: `${period}.n`,
    kind: 'number',
    isNeeded: true,
    when: isOther,
    params: ({ answers, words }) => ({
      unit: words.choices['periodUnit']?.[textAt(answers, `${period}.unit`)] ?? '',
    }),
  },
  { id: 'clause', section: 'contract', path: 'contract.clause', kind: 'line', when: hasPeriod },
  {
    id: 'anchor',
    section: 'contract',
    kind: 'choice',
    when: hasPeriod,
    options: wordedOptions('anchor'),
    initial: () => 'any',
    read: ({ answers, asides }) =>
      textAt(answers, 'contract.notice.endsAt.anchor') || (asides['anchor'] ?? ''),
    write: ({ answers }, answer) =>
      withValue(answers, 'contract.notice.endsAt', answer === 'any' ? undefined : { anchor: answer }),
  },
  {
    id: 'method',
    section: 'contract',
    path: 'sending.method',
    kind: 'choice',
    isNeeded: true,
    options: wordedOptions(
      'method',
      (value, talk) => deliveryMethods.some((known) => known === value) && isUsual(value, talk),
    ),
    initial: (talk) => (isMail(talk) ? 'email' : 'registered-post'),
  },
  {
    id: 'sendOn',
    section: 'contract',
    path: 'sending.on',
    kind: 'date',
    isNeeded: true,
    initial: ({ today }) => today,
  },
  {
    id: 'receiptDays',
    section: 'contract',
    path: 'contract.notice.deemedReceipt.n',
    kind: 'number',
    isNeeded: true,
    when: (talk) => has('contract.notice.deemedReceipt.n')(talk) || needsReceiptRule(talk),
    initial: () => '3',
    write: ({ answers }, answer) =>
      withValue(answers, 'contract.notice.deemedReceipt', { rule: 'calendar-days', n: answer }),
  },
  {
    id: 'lastDay',
    section: 'contract',
    path: 'ending.lastDay',
    kind: 'date',
    isNeeded: true,
    when: (talk) => valueAt(talk.answers, period) === undefined,
  },
  {
    id: 'laterDay',
    section: 'contract',
    path: 'ending.lastDay',
    kind: 'date',
    when: hasPeriod,
    params(talk) {
      const day = computedEnd(talk);
      return { date: day === undefined ? '–' : talk.language.date(day, { style: 'weekday' }) };
    },
  },
];

/** KEP and the official platform are asked of those whose language has words for them. */
const isUsual = (value: string, { words }: Talk): boolean => (words.choices['method']?.[value] ?? '') !== '';
