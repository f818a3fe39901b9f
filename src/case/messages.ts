import { languageBases } from '../language/languages.ts';
import type { CaseMessages } from './problems.ts';

/** `locales/<language>/case.yaml`: the sentences about mistakes, and what each field means. */
export interface CaseWords {
  problems: CaseMessages;
  /** By path, list positions left out: `clientActions.please`. */
  fields: Readonly<Record<string, string>>;
}

const files = import.meta.glob<CaseWords>('../../locales/*/case.yaml', { eager: true, import: 'default' });

/** The words about cases in the language of a tag; in English where the tag names no language of ours. */
export function caseWords(tag: string | undefined): CaseWords {
  const base = tag?.split('-')[0];
  const known = base !== undefined && languageBases.includes(base) ? base : 'en';
  return files[`../../locales/${known}/case.yaml`] ?? { problems: {}, fields: {} };
}

export const caseMessages = (tag: string | undefined): CaseMessages => caseWords(tag).problems;
