import { textAt } from '../answers.ts';
import { extrasOptions, toldExtras, usualExtras, wants } from './extras.ts';
import { wordedOptions } from './options.ts';
import type { FlowEntry, Question, Talk } from './question.ts';

const item = (id: string, path: string, more: Partial<Question> = {}): Question => ({
  id,
  section: 'handover',
  path,
  kind: 'line',
  ...more,
});

const isReason =
  (...kinds: string[]) =>
  ({ answers }: Talk) =>
    kinds.includes(textAt(answers, 'reason.kind'));

/** The currency of the invoice before. */
const currency = ({ answers }: Talk): string | undefined =>
  textAt(answers, 'balance.invoices.0.currency') || undefined;

/** What the letter says, and what is settled until the end. */
export const letter: readonly FlowEntry[] = [
  {
    id: 'reason',
    section: 'words',
    path: 'reason.kind',
    kind: 'choice',
    isNeeded: true,
    options: wordedOptions('reason'),
    initial: () => 'none',
  },
  {
    id: 'reasonField',
    section: 'words',
    path: 'reason.field',
    kind: 'line',
    isSpoken: true,
    isNeeded: true,
    when: isReason('focus', 'fit', 'service-retired'),
  },
  {
    id: 'reasonText',
    section: 'words',
    path: 'reason.text',
    kind: 'text',
    isSpoken: true,
    isNeeded: true,
    when: isReason('own-words'),
  },
  { id: 'thanks', section: 'words', path: 'thanks', kind: 'text', isSpoken: true },

  {
    id: 'extras',
    section: 'handover',
    kind: 'many',
    isSteering: true,
    options: extrasOptions,
    initial: (talk) => `${usualExtras(talk)},${toldExtras(talk)}`,
  },
  {
    list: 'unfinishedWork',
    section: 'handover',
    when: wants('work'),
    fields: (at) => [
      item('work', `${at}.what`, { isSpoken: true }),
      item('workBy', `${at}.by`, { kind: 'date' }),
    ],
  },
  {
    list: 'handover.items',
    section: 'handover',
    when: wants('files'),
    fields: (at) => [
      item('files', `${at}.what`, { isSpoken: true }),
      item('filesBy', `${at}.by`, { kind: 'date' }),
    ],
  },
  {
    list: 'access',
    section: 'handover',
    when: wants('accounts'),
    fields: (at) => [
      item('accounts', `${at}.what`),
      item('accountAction', `${at}.action`, {
        kind: 'choice',
        isNeeded: true,
        options: wordedOptions('accountAction'),
      }),
    ],
  },
  {
    list: 'clientActions',
    section: 'handover',
    when: wants('requests'),
    fields: (at) => [
      item('requests', `${at}.please`, { isSpoken: true }),
      item('requestBy', `${at}.by`, { kind: 'date' }),
    ],
  },
  {
    list: 'balance.invoices',
    section: 'handover',
    when: wants('invoices'),
    fields: (at) => [
      item('invoices', `${at}.number`),
      item('invoiceAmount', `${at}.amount`),
      item('invoiceCurrency', `${at}.currency`, { initial: currency }),
    ],
  },
  {
    id: 'finalInvoiceOn',
    section: 'handover',
    path: 'balance.finalInvoiceOn',
    kind: 'date',
    when: wants('invoices'),
  },
];
