import type { Finding } from './finding.ts';
import { Break } from './segment.ts';
import type { Sentence } from './sentence.ts';

/** What the rules and the second opinion say of one sentence, with offsets from its start. */
export interface Reading {
  readonly findings: readonly Finding[];
  /** How far the sentence is above the score from which on it is marked; without bound below it where it has none. */
  readonly above: number;
  /** Whether rules have found something, and not the second opinion alone. */
  readonly isByRules: boolean;
  /** Names of the parts of a letter that it shows. */
  readonly parts: readonly string[];
}

const mostReadings = 4000;
const longestText = 500;

/** Which of the words behind the first are parted from the one before or quoted, as text. */
function shapeOf({ words }: Sentence): string {
  let shape = words[0]?.quoted === true ? '"' : '';
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at];
    if (word?.quoted) shape += `${at}"`;
    if (word && word.parted !== Break.none) shape += `${at}:${word.parted}`;
  }
  return shape;
}

/** Everything that a reading depends on, the words first; undefined where it is not worth remembering. */
function keyOf(sentence: Sentence, text: string, isLetter: boolean): string | undefined {
  const { words, namesClient } = sentence;
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  if (namesClient || end - start > longestText) return undefined;
  return `${text.slice(start, end)}\n${isLetter ? '+' : '-'}${shapeOf(sentence)}`;
}

/** Remembers sentences, because the letters of one sender share most of theirs. */
export class Memory {
  readonly #readings = new Map<string, Reading>();

  /** What `read` says of a sentence; asked only if it was not met lately. */
  reading(sentence: Sentence, text: string, isLetter: boolean, read: () => Reading): Reading {
    const key = keyOf(sentence, text, isLetter);
    const known = key === undefined ? undefined : this.#readings.get(key);
    if (known) return known;
    const reading = read();
    if (key !== undefined) this.#keep(key, reading);
    return reading;
  }

  #keep(key: string, reading: Reading): void {
    if (this.#readings.size >= mostReadings) this.#readings.clear();
    const { findings } = reading;
    // Texts are cut from the key, for cut from the letter they would hold all of it in memory.
    const own = findings.map((one) => ({ ...one, text: key.slice(one.start, one.end) }));
    this.#readings.set(key, findings.length === 0 ? reading : { ...reading, findings: own });
  }
}
