import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One judged sentence: what a careful reader says about it. */
export interface Line {
  readonly id: string;
  readonly text: string;
  readonly flag: boolean;
  readonly categories: readonly string[];
  readonly severity: string | null;
  readonly span: string | null;
}

const folder = join(process.cwd(), 'test/tone');

/** Reads judged sentences from JSON lines. */
export const parseLines = (source: string): readonly Line[] =>
  source
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row): Line => JSON.parse(row));

const read = (name: string): readonly Line[] =>
  existsSync(join(folder, name)) ? parseLines(readFileSync(join(folder, name), 'utf8')) : [];

const isOdd = ({ id }: Line): boolean => Number(/\d+$/.exec(id)?.[0]) % 2 === 1;

/**
 * Judged sentences of a language: those that rules are written and weights are learnt on, and those nobody looks
 * at meanwhile. Sets that were written for the project's first rules are halved by their numbers.
 */
export function linesOf(
  language: string,
): Record<'known' | 'further' | 'measured' | 'blind', readonly Line[]> {
  const halved = ['dev', 'own', 'more'].flatMap((name) => read(`${name}/${language}.jsonl`));
  return {
    known: halved.filter(isOdd),
    further: ['further', 'second', 'third'].flatMap((name) => read(`${name}/${language}.jsonl`)),
    measured: halved.filter((line) => !isOdd(line)),
    blind: read(`blind/${language}.jsonl`),
  };
}
