import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listRules } from '../../src/tone/rules.ts';

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

/** A sentence without what copying changes. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Judged sentences of a language: those that rules are written and weights are learnt on, and those nobody looks
 * at meanwhile. Sets that were written for the project's first rules are halved by their numbers. What is learnt
 * from, an example of a rule included, measures nothing, so that it is left out of the others.
 */
export function linesOf(
  language: string,
): Record<'known' | 'further' | 'measured' | 'blind', readonly Line[]> {
  const halved = ['dev', 'own', 'more'].flatMap((name) => read(`${name}/${language}.jsonl`));
  const known = halved.filter(isOdd);
  const further = ['further', 'second', 'third'].flatMap((name) => read(`${name}/${language}.jsonl`));
  const examples = listRules(language).flatMap(({ flagged, clean }) => [...flagged, ...clean]);
  const learnt = new Set(
    [...known.map(({ text }) => text), ...further.map(({ text }) => text), ...examples].map(plain),
  );
  const isUnseen = ({ text }: Line): boolean => !learnt.has(plain(text));
  return {
    known,
    further,
    measured: halved.filter((line) => !isOdd(line)).filter(isUnseen),
    blind: read(`blind/${language}.jsonl`).filter(isUnseen),
  };
}
