import type { CaseWords } from '../case/messages.ts';
import type { Language } from '../language/language.ts';
import { language } from '../language/languages.ts';

/** One field of a new case file: its name, and its value, its own fields, or the fields of one list entry. */
interface Field {
  name: string;
  value?: string;
  fields?: readonly Field[];
  entry?: readonly Field[];
}

const blank = (...names: string[]): Field[] => names.map((name) => ({ name }));

/** What a new case file asks for, in the order in which an owner thinks of it. */
const outline = ({ tag: locale, calendar }: Language, today: string): readonly Field[] => [
  { name: 'locale', value: locale },
  { name: 'kind', value: 'exit-email' },
  {
    name: 'sender',
    fields: [
      { name: 'type', value: 'organization' },
      ...blank('name', 'city', 'email', 'phone'),
      { name: 'signatory', fields: blank('name', 'role') },
    ],
  },
  {
    name: 'client',
    fields: [
      { name: 'type', value: 'organization' },
      ...blank('name'),
      { name: 'contact', fields: blank('name', 'gender', 'title', 'role') },
      ...blank('email'),
    ],
  },
  { name: 'relationship', fields: blank('since') },
  {
    name: 'contract',
    fields: [
      ...blank('title', 'reference', 'signedOn', 'clause'),
      {
        name: 'notice',
        fields: [
          { name: 'period', fields: blank('n', 'unit') },
          { name: 'calendar', value: calendar },
        ],
      },
    ],
  },
  { name: 'sending', fields: [...blank('on'), { name: 'method', value: 'email' }] },
  { name: 'ending', fields: blank('lastDay') },
  { name: 'businessDays', fields: [{ name: 'country', value: locale.split('-')[1] ?? '' }] },
  {
    name: 'coolingOff',
    fields: [
      { name: 'days', value: '1' },
      { name: 'draftedOn', value: today },
    ],
  },
  ...blank('thanks'),
  { name: 'reason', fields: [{ name: 'kind', value: 'none' }, ...blank('field', 'text')] },
  { name: 'unfinishedWork', entry: blank('what', 'by') },
  { name: 'handover', fields: [{ name: 'items', entry: blank('what', 'by') }] },
  { name: 'access', entry: blank('what', 'action', 'owner', 'by') },
  { name: 'clientActions', entry: blank('please', 'by', 'otherwise') },
  {
    name: 'balance',
    fields: [
      { name: 'invoices', entry: blank('number', 'issuedOn', 'amount', 'currency') },
      ...blank('finalInvoiceOn'),
    ],
  },
  {
    name: 'referral',
    fields: [
      { name: 'to', entry: blank('name', 'type', 'speciality', 'email', 'consent') },
      ...blank('none'),
    ],
  },
  { name: 'talk', fields: blank('discussedOn') },
  { name: 'contact', fields: blank('name', 'email', 'phone') },
  ...blank('private'),
];

function fieldLines(field: Field, path: string, indent: string, words: CaseWords): string[] {
  const here = path === '' ? field.name : `${path}.${field.name}`;
  const note = words.fields[here];
  const value = field.value === undefined ? '' : ` ${field.value}`;
  const inner = (field.fields ?? []).flatMap((one) => fieldLines(one, here, `${indent}  `, words));
  const entry = (field.entry ?? []).flatMap((one) => fieldLines(one, here, `${indent}    `, words));
  const firstField = entry.findIndex((line) => !line.trimStart().startsWith('#'));
  const marked = entry.map((line, index) =>
    index === firstField ? `${indent}  - ${line.trimStart()}` : line,
  );
  return [
    ...(note === undefined ? [] : [`${indent}# ${note}`]),
    `${indent}${field.name}:${value}`,
    ...inner,
    ...marked,
  ];
}

/**
 * A case file to fill in: every field an owner is likely to need, each with a note on what it is for.
 *
 * What is left blank counts as not stated, so the file can be used as soon as the names are in it.
 *
 * @param greeting first line, without the sign of a comment
 */
export function newCaseFile(locale: string, today: string, words: CaseWords, greeting: string): string {
  const groups = outline(language(locale), today).map((field) => fieldLines(field, '', '', words).join('\n'));
  return `# ${greeting}\n\n${groups.join('\n\n')}\n`;
}
