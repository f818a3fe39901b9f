import type { Sentence } from './sentence.ts';

/**
 * A second opinion by counting: how much a sentence resembles those that careful readers marked.
 *
 * A sentence is weighed by its words, by neighbouring words, and by short runs of letters, which know a word by
 * its stem or its ending. The weights are learnt from the project's own judged sentences and lie open as data.
 */
export interface Weights {
  readonly bias: number;
  /** A sentence is marked from this score on. */
  readonly threshold: number;
  /** Below this score a sentence is so much like calm ones that it is not marked for a single word. */
  readonly calm: number;
  readonly features: ReadonlyMap<string, Weight>;
}

/** What a feature adds to the score, and the category it is typical of; empty where it is of none. */
export interface Weight {
  readonly weight: number;
  readonly category: string;
}

/** A sentence that resembles harmful ones: the words that say so, and what kind of harm. */
export interface Estimate {
  readonly category: string;
  /** Index of the first of the words that tell most, and the index after the last. */
  readonly from: number;
  readonly to: number;
}

/** Stands for a number, a quotation, a name: something whose wording says nothing about the tone. */
export const opaque = '\u25A1';

/** The words of a sentence as they are weighed. */
export const weighedWords = (sentence: Sentence): string[] =>
  sentence.words.map(({ quoted, facts: { folded } }, at) =>
    quoted || sentence.isName(at) || /^[0-9]/.test(folded) ? opaque : folded,
  );

const longestRun = 5;
const mostWords = 12;
/** Fewer words are a greeting, a heading, a label. */
const leastWords = 3;

/** Runs of two to five letters of a word, its beginning and end included. */
function runs(word: string): string[] {
  const framed = `^${word}$`;
  const found: string[] = [];
  for (let length = 2; length <= longestRun; length += 1)
    for (let from = 0; from + length <= framed.length; from += 1)
      found.push(`~${framed.slice(from, from + length)}`);
  return found;
}

/** Everything a word is weighed by on its own. */
const ofWord = (word: string): string[] => (/^\p{L}/u.test(word) ? [word, ...runs(word)] : [word]);

/** The features that one word of a sentence takes part in: its own, and its pairs with the two before it. */
function featuresAt(words: readonly string[], at: number): string[] {
  const word = words[at] ?? '$';
  const own = at < words.length ? ofWord(word) : [];
  const before = at === 0 ? '^' : words[at - 1];
  const further = at < 2 || at >= words.length ? [] : [`${words[at - 2]} _ ${word}`];
  return [...own, `${before} ${word}`, ...further];
}

/**
 * The features of a sentence, each as often as it occurs.
 *
 * @param words folded, with {@link opaque} for what is not weighed
 * @example featuresOf(['no', 'thanks']).includes('no thanks') // true
 */
export const featuresOf = (words: readonly string[]): string[] =>
  Array.from({ length: words.length + 1 }, (_, at) => featuresAt(words, at)).flat();

/**
 * Reads weights from their text: lines of weight, category and features between bars, parted by tabs; the first
 * line holds bias, threshold and calm.
 */
export function readWeights(text: string): Weights {
  const [head = '', ...rows] = text.split('\n');
  const [bias = 0, threshold = 0, calm = Number.NEGATIVE_INFINITY] = head.split('\t').map(Number);
  const features = new Map<string, Weight>();
  for (const row of rows) {
    const [weight = '', category = '', names = ''] = row.split('\t');
    if (names === '') continue;
    const value = { weight: Number(weight), category };
    for (const name of names.split('|')) features.set(name, value);
  }
  return { bias, threshold, calm, features };
}

/** The text that {@link readWeights} reads; features of equal weight share a line. */
export function writeWeights({ bias, threshold, calm, features }: Weights): string {
  const rows = new Map<string, string[]>();
  for (const [name, { weight, category }] of features) {
    const key = `${weight}\t${category}`;
    rows.set(key, [...(rows.get(key) ?? []), name]);
  }
  const lines = [...rows].map(([key, names]) => `${key}\t${names.sort().join('|')}`);
  const order = (line: string): number => -Number(line.split('\t', 1)[0]);
  lines.sort((one, other) => order(one) - order(other) || (one < other ? -1 : 1));
  return [`${bias}\t${threshold}\t${calm}`, ...lines].join('\n');
}

interface Known {
  readonly sum: number;
  readonly count: number;
}

/** Weighs the sentences of one language; what a word adds on its own is worked out once. */
export class Estimator {
  readonly #weights: Weights;
  readonly #known = new Map<string, Known>();

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /** The score of a sentence; it is marked where this reaches the threshold. */
  score(words: readonly string[]): number {
    let sum = 0;
    // Every word makes a pair with the one before, the end one too; from the third on also one across.
    let count = 2 * words.length - 1;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? '';
      const own = this.#own(word);
      sum += own.sum + this.#weigh(`${at === 0 ? '^' : words[at - 1]} ${word}`);
      if (at > 1) sum += this.#weigh(`${words[at - 2]} _ ${word}`);
      count += own.count;
    }
    sum += this.#weigh(`${words.at(-1) ?? '^'} $`);
    return this.#weights.bias + sum / Math.sqrt(count);
  }

  /** What a sentence resembles, where it does so clearly; undefined where it does not. */
  estimate(words: readonly string[]): Estimate | undefined {
    if (words.length < leastWords || this.score(words) < this.#weights.threshold) return undefined;
    const [from, to] = this.#heaviest(words);
    return { category: this.#category(words), from, to };
  }

  /** Whether a sentence is clearly like calm ones. */
  isCalm(words: readonly string[]): boolean {
    return this.score(words) < this.#weights.calm;
  }

  #weigh(feature: string): number {
    return this.#weights.features.get(feature)?.weight ?? 0;
  }

  #own(word: string): Known {
    const known = this.#known.get(word);
    if (known) return known;
    const features = ofWord(word);
    const made = { sum: features.reduce((sum, one) => sum + this.#weigh(one), 0), count: features.length };
    if (this.#known.size > 20_000) this.#known.clear();
    this.#known.set(word, made);
    return made;
  }

  /** The shortest run of words whose features add most. */
  #heaviest(words: readonly string[]): [number, number] {
    let best: [number, number] = [0, words.length];
    let most = Number.NEGATIVE_INFINITY;
    for (let from = 0; from < words.length; from += 1) {
      let sum = 0;
      for (let to = from; to < Math.min(words.length, from + mostWords); to += 1) {
        for (const feature of featuresAt(words, to)) sum += this.#weigh(feature);
        const isShorter = sum === most && to + 1 - from < best[1] - best[0];
        if (sum > most || isShorter) [most, best] = [sum, [from, to + 1]];
      }
    }
    return best;
  }

  #category(words: readonly string[]): string {
    const votes = new Map<string, number>();
    for (const feature of new Set(featuresOf(words))) {
      const category = this.#weights.features.get(feature)?.category ?? '';
      if (category !== '') votes.set(category, (votes.get(category) ?? 0) + 1);
    }
    return [...votes].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
  }
}
