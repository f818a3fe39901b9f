import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
export const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Rules were written on the sentences of the first three; they have not seen those of the others. */
const seenByRules = ['a', 'b', 'c'];

/** The hands of a folder, each with a folder of its own. */
const handsOf = (name: string): readonly string[] => readdirSync(join(folder, name)).sort();

/**
 * Judged sentences of a language: those that rules are written on, those that only weights are learnt on, and those
 * nobody looks at meanwhile. Sets that were written for the project's first rules are halved by their numbers; the
 * others are each by a hand of their own: `written` are the sentences of whole letters, `pairs` quiet harm, most of it
 * beside a calm sentence of much the same words, `probes` by hands that saw what the checker made of them and went
 * on where it was wrong, `calibration` by hands asked for the manner of the project's first sentences, which only say from
 * which score on a sentence is marked, `stranger` by hands that had seen no sentence of ours, `quiet` by hands asked for the quietest harm
 * and the hardest calm, `exam` by hands asked for the same as those of `calibration`. What is learnt from, an
 * example of a rule included, measures nothing, so that it is left out of the last five.
 */
export function linesOf(
  language: string,
): Record<
  | 'known'
  | 'further'
  | 'fresh'
  | 'written'
  | 'pairs'
  | 'probes'
  | 'calibration'
  | 'measured'
  | 'blind'
  | 'stranger'
  | 'quiet'
  | 'exam',
  readonly Line[]
> {
  const halved = ['dev', 'own', 'more'].flatMap((name) => read(`${name}/${language}.jsonl`));
  const known = halved.filter(isOdd);
  const by = (hands: readonly string[], name: string) =>
    hands.flatMap((hand) => read(`${name}/${hand}/${language}.jsonl`));
  const unseen = handsOf('writers').filter((hand) => !seenByRules.includes(hand));
  const further = by(seenByRules, 'writers');
  const fresh = by(unseen, 'writers');
  const written = read(`written/${language}.jsonl`);
  const pairs = by(handsOf('pairs'), 'pairs');
  const probes = by(handsOf('probes'), 'probes');
  const calibration = read(`calibration/${language}.jsonl`);
  const examples = listRules(language).flatMap(({ flagged, clean }) => [...flagged, ...clean]);
  const learnt = new Set(
    [
      ...[...known, ...further, ...fresh, ...written, ...pairs, ...probes, ...calibration].map(
        ({ text }) => text,
      ),
      ...examples,
    ].map(plain),
  );
  const isUnseen = ({ text }: Line): boolean => !learnt.has(plain(text));
  return {
    known,
    further,
    fresh,
    written,
    pairs,
    probes,
    calibration,
    measured: halved.filter((line) => !isOdd(line)).filter(isUnseen),
    blind: read(`blind/${language}.jsonl`).filter(isUnseen),
    stranger: read(`stranger/${language}.jsonl`).filter(isUnseen),
    quiet: read(`quiet/${language}.jsonl`).filter(isUnseen),
    exam: read(`exam/${language}.jsonl`).filter(isUnseen),
  };
}
