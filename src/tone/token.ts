import { hashPair, hashText, hashUnit, noHash } from './hash.ts';

// Words as they are weighed: by themselves, by short runs of their letters, and by their neighbours.

/** Stands for a number, a quotation, a name: something whose wording says nothing about the tone. */
export const opaque = '\u25A1';

/** A word as it is weighed. */
export interface Token {
  /** The word, folded, or {@link opaque}. */
  readonly text: string;
  readonly hash: number;
  /** By whom it was last weighed, what its features by itself add together, and how many they are. */
  by: object | undefined;
  sum: number;
  count: number;
}

export const tokenOf = (text: string): Token => ({
  text,
  hash: hashText(noHash, text),
  by: undefined,
  sum: 0,
  count: 0,
});

const isFigure = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

/** All figures, names and quoted words are the same. */
export const opaqueToken = tokenOf(opaque);

/** The token of a folded word. */
export const wordToken = (folded: string): Token => (isFigure(folded) ? opaqueToken : tokenOf(folded));

/** Stand before the first word and behind the last. */
export const [startHash, endHash] = [hashText(noHash, '^'), hashText(noHash, '$')];

const longestRun = 4;

/** Runs of two to four signs of a word, its beginning and end included as signs. */
function runs(word: string): string[] {
  const framed = `^${word}$`;
  const found: string[] = [];
  for (let length = 2; length <= longestRun; length += 1)
    for (let from = 0; from + length <= framed.length; from += 1)
      found.push(`~${framed.slice(from, from + length)}`);
  return found;
}

// The exact question costs more, above all the first time.
const isPlainWord = /^[a-z\u0620-\u064a\u066e-\u06d3]/;
const isLetter = /^\p{L}/u;
const isWord = (text: string): boolean => isPlainWord.test(text) || isLetter.test(text);

/** Everything a word is weighed by on its own. */
const ofWord = (word: string): string[] => (isWord(word) ? [word, ...runs(word)] : [word]);

/** The features that one word of a sentence takes part in: its own, and its pairs with the two before it. */
function featuresAt(words: readonly string[], at: number): string[] {
  const word = words[at] ?? '$';
  const own = at < words.length ? ofWord(word) : [];
  const before = at === 0 ? '^' : words[at - 1];
  const further = at < 2 || at >= words.length ? [] : [`${words[at - 2]} _ ${word}`];
  return [...own, `${before} ${word}`, ...further];
}

/**
 * The features of the words of a sentence, each as often as it occurs.
 *
 * @example wordFeatures(['no', 'thanks']).includes('no thanks') // true
 */
export const wordFeatures = (words: readonly string[]): string[] =>
  Array.from({ length: words.length + 1 }, (_, at) => featuresAt(words, at)).flat();

const tilde = 126;
const [caret, dollar] = [94, 36];

/** The hashes of the features of a word by itself. */
export function ownHashes({ text, hash }: Token): number[] {
  return isWord(text) ? [hash, ...runHashes(text)] : [hash];
}

/** The hashes of {@link runs}, made without their texts. */
function runHashes(word: string): number[] {
  const first = hashUnit(noHash, tilde);
  const last = word.length;
  const unitAt = (at: number): number => (at < 0 ? caret : at === last ? dollar : word.charCodeAt(at));
  const found: number[] = [];
  for (let from = -1; from < last; from += 1) {
    let hash = hashUnit(first, unitAt(from));
    const end = Math.min(last, from + longestRun - 1);
    for (let at = from + 1; at <= end; at += 1) {
      hash = hashUnit(hash, unitAt(at));
      found.push(hash);
    }
  }
  return found;
}

/** The hashes of the pairs that a word makes with the two before it; the end of the sentence makes one. */
export function pairHashes(tokens: readonly Token[], at: number): number[] {
  const hash = tokens[at]?.hash ?? endHash;
  const next = hashPair(tokens[at - 1]?.hash ?? startHash, hash, false);
  if (at < 2 || at >= tokens.length) return [next];
  return [next, hashPair(tokens[at - 2]?.hash ?? startHash, hash, true)];
}

/** How many pairs so many words make: each with the one before, the end one too, and from the third on one across. */
export const pairCount = (words: number): number => 2 * words - 1;
