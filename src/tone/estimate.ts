import { type ClassWeights, farthest } from './class-weights.ts';
import type { Sentence } from './sentence.ts';
import { hashPair, hashText, hashUnit, noHash, type WeightTable } from './weights.ts';

// A second opinion by counting: how much a sentence resembles those that careful readers marked.
//
// A sentence is weighed by its words, by neighbouring words, and by short runs of letters, which know a word by
// its stem or its ending; besides by the classes of its words, and by which class stands before which. The weights are learnt from the project's own judged sentences and lie open as data.

/** A sentence that resembles harmful ones: the words that say so, and what kind of harm. */
export interface Estimate {
  readonly category: string;
  /** Index of the first of the words that tell most, and the index after the last. */
  readonly from: number;
  readonly to: number;
}

/** Stands for a number, a quotation, a name: something whose wording says nothing about the tone. */
export const opaque = '\u25A1';

/** A sentence as it is weighed: its words, folded, {@link opaque} where they tell nothing, and their classes. */
export interface Weighed {
  readonly words: readonly string[];
  readonly classes: readonly (readonly number[])[];
}

const noClasses: readonly number[] = [];

/** What of a sentence is weighed: what its words tell by themselves, before any phrase is looked for. */
export function weighed(sentence: Sentence): Weighed {
  const words = sentence.words.map(({ quoted, facts: { folded } }, at) =>
    quoted || sentence.isName(at) || isFigure(folded) ? opaque : folded,
  );
  return {
    words,
    classes: sentence.words.map(({ quoted, facts }) => (quoted ? noClasses : facts.ownClasses)),
  };
}

const isFigure = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

const longestRun = 4;
const mostWords = 12;
/** Fewer words are a greeting, a heading, a label; more are a list, or no sentence at all. */
const leastWords = 3;
/** Longer sentences are not weighed. */
export const mostWeighed = 60;

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

/** The features of its classes: each, and each before another, as often as they occur; -1 stands for none. */
export function classFeatures(classes: Weighed['classes']): [one: number, other: number][] {
  const found: [number, number][] = [];
  classes.forEach((own, at) => {
    for (const one of own) {
      found.push([one, -1]);
      for (const others of classes.slice(at + 1, at + 1 + farthest))
        for (const other of others) found.push([one, other]);
    }
  });
  return found;
}

/** A word by itself: its hash, and what its features add, with how many they are. */
interface Known {
  readonly hash: number;
  readonly sum: number;
  readonly count: number;
}

const mostKnown = 20_000;
const tilde = 126;
/** What stands before the first word, and behind the last. */
const [start, end] = [hashText(noHash, '^'), hashText(noHash, '$')];

/** Weighs the sentences of one language; what a word adds on its own is worked out once. */
export class Estimator {
  readonly #weights: WeightTable;
  readonly #classes: ClassWeights | undefined;
  readonly #known = new Map<string, Known>();

  /** @param classes what classes of words add, if they are weighed at all */
  constructor(weights: WeightTable, classes?: ClassWeights) {
    this.#weights = weights;
    this.#classes = classes;
  }

  /** What it adds to a score that rules have found something. */
  get rule(): number {
    return this.#weights.rule;
  }

  /** The score from which on a sentence is marked. */
  get threshold(): number {
    return this.#weights.threshold;
  }

  /** The score from which on there is hardly a doubt. */
  get sure(): number {
    return this.#weights.sure;
  }

  /** How much a sentence resembles harmful ones; undefined where it is none. */
  score({ words, classes }: Weighed): number | undefined {
    if (words.length < leastWords || words.length > mostWeighed) return undefined;
    return this.#weights.bias + this.#ofWords(words) + (this.#classes?.score(classes) ?? 0);
  }

  /** The words that tell most, and the category they resemble. */
  estimate({ words }: Weighed): Estimate {
    const known = words.map((word) => this.#own(word));
    const [from, to] = this.#heaviest(known);
    return { category: this.#category(words, known), from, to };
  }

  #ofWords(words: readonly string[]): number {
    let sum = 0;
    // Every word makes a pair with the one before, the end one too; from the third on also one across.
    let count = 2 * words.length - 1;
    let before = start;
    let last = start;
    for (let at = 0; at < words.length; at += 1) {
      const own = this.#own(words[at] ?? '');
      sum += own.sum + this.#pair(last, own.hash, false);
      if (at > 1) sum += this.#pair(before, own.hash, true);
      count += own.count;
      before = last;
      last = own.hash;
    }
    sum += this.#pair(last, end, false);
    return sum / Math.sqrt(count);
  }

  #pair(one: number, other: number, isAcross: boolean): number {
    return this.#weights.weight(hashPair(one, other, isAcross));
  }

  #own(word: string): Known {
    const known = this.#known.get(word);
    if (known) return known;
    const hash = hashText(noHash, word);
    const all = isWord(word) ? [hash, ...runHashes(word)] : [hash];
    let sum = 0;
    for (let at = 0; at < all.length; at += 1) sum += this.#weights.weight(all[at] ?? 0);
    const made = { hash, sum, count: all.length };
    if (this.#known.size > mostKnown) this.#known.clear();
    this.#known.set(word, made);
    return made;
  }

  /** The shortest run of words whose features add most. */
  #heaviest(words: readonly Known[]): [number, number] {
    const own = words.map(
      ({ sum }, at) => sum + pairHashes(words, at).reduce((all, hash) => all + this.#weights.weight(hash), 0),
    );
    let best: [number, number] = [0, words.length];
    let most = Number.NEGATIVE_INFINITY;
    for (let from = 0; from < words.length; from += 1) {
      let sum = 0;
      for (let to = from; to < Math.min(words.length, from + mostWords); to += 1) {
        sum += own[to] ?? 0;
        const isShorter = sum === most && to + 1 - from < best[1] - best[0];
        if (sum > most || isShorter) [most, best] = [sum, [from, to + 1]];
      }
    }
    return best;
  }

  #category(words: readonly string[], known: readonly Known[]): string {
    const votes = new Map<string, number>();
    for (const feature of new Set(featureHashes(words, known))) {
      const category = this.#weights.category(feature);
      if (category !== '') votes.set(category, (votes.get(category) ?? 0) + 1);
    }
    return [...votes].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
  }
}

/** The hashes of {@link wordFeatures}. */
const featureHashes = (words: readonly string[], known: readonly Known[]): readonly number[] => [
  ...known.flatMap(({ hash }, at) => {
    const word = words[at] ?? '';
    return [hash, ...pairHashes(known, at), ...(isWord(word) ? runHashes(word) : [])];
  }),
  ...pairHashes(known, known.length),
];

/** The pairs that a word makes with the two before it; the end of the sentence makes one. */
function pairHashes(words: readonly Known[], at: number): number[] {
  const hash = words[at]?.hash ?? end;
  const next = hashPair(words[at - 1]?.hash ?? start, hash, false);
  if (at < 2 || at >= words.length) return [next];
  return [next, hashPair(words[at - 2]?.hash ?? start, hash, true)];
}

/** The hashes of {@link runs}, made without their texts. */
function runHashes(word: string): number[] {
  const framed = `^${word}$`;
  const first = hashUnit(noHash, tilde);
  const found: number[] = [];
  for (let from = 0; from < framed.length - 1; from += 1) {
    let hash = hashUnit(first, framed.charCodeAt(from));
    const end = Math.min(framed.length, from + longestRun);
    for (let at = from + 1; at < end; at += 1) {
      hash = hashUnit(hash, framed.charCodeAt(at));
      found.push(hash);
    }
  }
  return found;
}
