import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTone } from '../../src/tone/check.ts';

/**
 * A sentence that either says in all clarity that the work ends, or when, or that does not, however much it looks like it.
 * Written with the patterns in view, to mislead them.
 */
export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly part: 'decision' | 'notice';
  readonly there: boolean;
}

/** The claims of a language: those that patterns are written on, and those that only measure. */
export function claimsOf(language: string): Record<'known' | 'unseen', readonly Claim[]> {
  const claims = readFileSync(join(process.cwd(), 'test/tone/claims', `${language}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((row): Claim => JSON.parse(row));
  return {
    known: claims.filter((_, at) => at % 2 === 0),
    unseen: claims.filter((_, at) => at % 2 === 1),
  };
}

/** Whether a sentence is read as it was judged. */
export const isRightlyRead = ({ text, part, there }: Claim, language: string): boolean =>
  checkTone(text, { locale: language, kind: 'exit-email' }).missing.includes(part) !== there;
