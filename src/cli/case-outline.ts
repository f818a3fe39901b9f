import type { CaseWords } from '../case/messages.ts';
import type { Language } from '../language/language.ts';
import { language } from '../language/languages.ts';
import { type Answer, type Answers, isGroup } from './answers.ts';
import { caseLines } from './yaml-lines.ts';

const blank = (...names: string[]): Answers => Object.fromEntries(names.map((name) => [name, undefined]));

/** What a new case file asks for, in the order in which an owner thinks of it; blanks are undefined. */
const outline = ({ tag: locale, calendar }: Language, today: string): Answers => ({
  locale,
  kind: 'exit-email',
  sender: {
    type: 'organization',
    ...blank('name', 'city', 'email', 'phone'),
    signatory: blank('name', 'role'),
  },
  client: {
    type: 'organization',
    ...blank('name'),
    contact: blank('name', 'gender', 'title', 'role'),
    ...blank('email'),
  },
  relationship: blank('since'),
  contract: {
    ...blank('title', 'reference', 'signedOn', 'clause'),
    notice: { period: blank('n', 'unit'), calendar },
  },
  sending: { ...blank('on'), method: 'email' },
  ending: blank('lastDay'),
  businessDays: { country: locale.split('-')[1] },
  coolingOff: { days: '1', draftedOn: today },
  ...blank('thanks'),
  reason: { kind: 'none', ...blank('field', 'text') },
  unfinishedWork: [blank('what', 'by')],
  handover: { items: [blank('what', 'by')] },
  access: [blank('what', 'action', 'owner', 'by')],
  clientActions: [blank('please', 'by', 'otherwise')],
  balance: { invoices: [blank('number', 'issuedOn', 'amount', 'currency')], ...blank('finalInvoiceOn') },
  referral: { to: [blank('name', 'type', 'speciality', 'email', 'consent')], ...blank('none') },
  talk: blank('discussedOn'),
  contact: blank('name', 'email', 'phone'),
  ...blank('private'),
});

/** The same fields, none of them filled in. */
function emptied(value: Answer | undefined): Answer | undefined {
  if (value === undefined || typeof value === 'string') return undefined;
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, emptied(one)]));
}

const file = (greeting: string, answers: Answers, { fields }: CaseWords): string =>
  `${greeting
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n')}\n\n${caseLines(answers, fields)}\n`;

/**
 * A case file to fill in: every field an owner is likely to need, each with a note on what it is for.
 *
 * What is left blank counts as not stated, so the file can be used as soon as the names are in it.
 *
 * @param greeting first lines, without the sign of a comment
 */
export const newCaseFile = (locale: string, today: string, words: CaseWords, greeting: string): string =>
  file(greeting, outline(language(locale), today), words);

/**
 * A case file with what was told so far; with `isOpen`, the groups that nothing was said of stand there blank.
 *
 * @param told answers, dates in ISO
 */
export function toldCaseFile(told: Answers, words: CaseWords, greeting: string, isOpen: boolean): string {
  const locale = typeof told['locale'] === 'string' ? told['locale'] : 'en';
  const blanks = isOpen ? emptied(outline(language(locale), '')) : {};
  // The order is the outline's, then what only the file had.
  const order = Object.keys(outline(language(locale), ''));
  const names = [...order.filter((name) => name in told || isOpen), ...Object.keys(told)];
  const fields = [...new Set(names)].map((name) => [
    name,
    told[name] ?? (isGroup(blanks) ? blanks[name] : undefined),
  ]);
  return file(greeting, Object.fromEntries(fields), words);
}

/** Told answers without the groups that say no more than a new case file does by itself. */
export function withoutPresets(told: Answers): Answers {
  const locale = typeof told['locale'] === 'string' ? told['locale'] : 'en';
  const presets = outline(language(locale), '');
  const isPreset = (name: string, value: Answer | undefined): boolean => {
    const preset = presets[name];
    if (!isGroup(value) || !isGroup(preset)) return false;
    return (
      name === 'coolingOff' || Object.entries(value).every(([field, one]) => saysNoMore(one, preset[field]))
    );
  };
  return Object.fromEntries(Object.entries(told).filter(([name, value]) => !isPreset(name, value)));
}

function saysNoMore(value: Answer | undefined, preset: Answer | undefined): boolean {
  if (!isGroup(value)) return value === preset;
  return isGroup(preset) && Object.entries(value).every(([field, one]) => saysNoMore(one, preset[field]));
}
