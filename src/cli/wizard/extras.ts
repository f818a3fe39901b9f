import { letterKinds } from '../../letter/kinds.ts';
import { textAt } from '../answers.ts';
import type { Option, Talk } from './question.ts';
import { has } from './told.ts';

/** What else a letter may settle: where it stands in the case, and the part of the letter it makes. */
const extras: Readonly<Record<string, { path: string; part: string }>> = {
  work: { path: 'unfinishedWork', part: 'unfinished-work' },
  files: { path: 'handover.items', part: 'handover' },
  accounts: { path: 'access', part: 'access' },
  requests: { path: 'clientActions', part: 'client-actions' },
  invoices: { path: 'balance', part: 'balance' },
  contact: { path: 'contact', part: 'contact' },
  referral: { path: 'referral', part: 'referral' },
  talk: { path: 'talk', part: 'talk' },
};

const namesOf = (isMeant: (extra: { path: string; part: string }) => boolean): string =>
  Object.entries(extras)
    .filter(([, extra]) => isMeant(extra))
    .map(([name]) => name)
    .join(',');

/** The extras a letter of its kind should not be without, joined by commas. */
export function usualExtras({ answers }: Talk): string {
  const needs = Object.entries(letterKinds[textAt(answers, 'kind')]?.parts ?? {});
  return namesOf(({ part }) => needs.some(([name, need]) => name === part && need !== 'optional'));
}

/** The extras the case already speaks of, joined by commas. */
export const toldExtras = ({ answers }: Talk): string => namesOf(({ path }) => has(path)({ answers }));

/** Whether the letter is to settle this. */
export const wants = (name: string) => (talk: Talk) =>
  (talk.asides['extras'] ?? toldExtras(talk)).split(',').includes(name);

/** The extras that this kind of letter has a place for. */
export function extrasOptions({ answers, words }: Talk): Option[] {
  const parts = Object.keys(letterKinds[textAt(answers, 'kind')]?.parts ?? {});
  return Object.entries(extras).flatMap(([value, { part }]) =>
    parts.includes(part) ? [{ value, label: words.choices['extras']?.[value] ?? value }] : [],
  );
}
