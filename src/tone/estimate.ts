import type { Sentence } from './sentence.ts';
import { hashClasses, hashText, hashUnit, noHash, type WeightTable } from './weights.ts';

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

/** What of a sentence is weighed, once its idioms are masked. */
export function weighed(sentence: Sentence): Weighed {
  const words = sentence.words.map(({ quoted, facts: { folded } }, at) =>
    quoted || sentence.isName(at) || /^[0-9]/.test(folded) ? opaque : folded,
  );
  return { words, classes: sentence.words.map((_, at) => sentence.classesAt(at)) };
}

const longestRun = 4;
/** How far apart the classes of a pair may stand, in words. */
const farthest = 6;
const mostWords = 12;
/** Fewer words are a greeting, a heading, a label; more are a list, or no sentence at all. */
const leastWords = 3;
const mostWeighed = 60;

/** Runs of two to five letters of a word, its beginning and end included. */
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

interface Known {
  readonly sum: number;
  readonly count: number;
}

/** The weight of a class by itself, and whether it is the first or second of pairs that have one. */
interface Use {
  readonly alone: number;
  readonly first: boolean;
  readonly second: boolean;
}

const mostKnown = 20_000;
const [caret, dollar, tilde] = [94, 36, 126];

/** Weighs the sentences of one language; what a word adds on its own is worked out once. */
export class Estimator {
  readonly #weights: WeightTable;
  readonly #known = new Map<string, Known>();
  readonly #uses: (Use | undefined)[] = [];

  constructor(weights: WeightTable) {
    this.#weights = weights;
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
    return this.#weights.bias + this.#ofWords(words) + this.#ofClasses(classes);
  }

  /** The words that tell most, and the category they resemble. */
  estimate({ words }: Weighed): Estimate {
    const [from, to] = this.#heaviest(words);
    return { category: this.#category(words), from, to };
  }

  #ofWords(words: readonly string[]): number {
    let sum = 0;
    // Every word makes a pair with the one before, the end one too; from the third on also one across.
    let count = 2 * words.length - 1;
    for (let at = 0; at < words.length; at += 1) {
      const own = this.#own(words[at] ?? '');
      sum += own.sum + this.#pairs(words, at);
      count += own.count;
    }
    sum += this.#pairs(words, words.length);
    return sum / Math.sqrt(count);
  }

  #ofClasses(classes: Weighed['classes']): number {
    let sum = 0;
    let count = 0;
    for (let at = 0; at < classes.length; at += 1) {
      const own = classes[at] ?? noClasses;
      let followers = 0;
      for (let next = at + 1; next <= at + farthest; next += 1) followers += classes[next]?.length ?? 0;
      count += own.length * (1 + followers);
      for (const one of own) sum += this.#ofClass(one, classes, at);
    }
    return count === 0 ? 0 : sum / Math.sqrt(count);
  }

  #ofClass(one: number, classes: Weighed['classes'], at: number): number {
    const use = this.#use(one);
    let sum = use.alone;
    if (!use.first) return sum;
    for (let next = at + 1; next <= at + farthest; next += 1)
      for (const other of classes[next] ?? noClasses)
        if (this.#use(other).second) sum += this.#weights.weight(hashClasses(one, other));
    return sum;
  }

  /** What is known of a class; most are in no pair that has a weight. */
  #use(id: number): Use {
    const known = this.#uses[id];
    if (known) return known;
    const use = {
      alone: this.#weights.weight(hashClasses(id)),
      first: this.#weights.pairs(id, true),
      second: this.#weights.pairs(id, false),
    };
    this.#uses[id] = use;
    return use;
  }

  /** What the pairs add that a word makes with the two before it; the end of the sentence makes one. */
  #pairs(words: readonly string[], at: number): number {
    const word = words[at] ?? '$';
    const sum = this.#pair(words[at - 1] ?? '^', ' ', word);
    return at < 2 || at >= words.length ? sum : sum + this.#pair(words[at - 2] ?? '', ' _ ', word);
  }

  #pair(one: string, between: string, other: string): number {
    return this.#weights.weight(hashText(hashText(hashText(noHash, one), between), other));
  }

  #own(word: string): Known {
    const known = this.#known.get(word);
    if (known) return known;
    let sum = this.#weights.weight(hashText(noHash, word));
    let count = 1;
    if (isWord(word)) {
      sum += this.#runs(word);
      count += runCount(word);
    }
    const made = { sum, count };
    if (this.#known.size > mostKnown) this.#known.clear();
    this.#known.set(word, made);
    return made;
  }

  /** What the runs of letters of a word add; the same runs as {@link runs}, without making texts of them. */
  #runs(word: string): number {
    const end = word.length + 2;
    const unitAt = (at: number) => (at === 0 ? caret : at === end - 1 ? dollar : word.charCodeAt(at - 1));
    const start = hashUnit(noHash, tilde);
    let sum = 0;
    for (let from = 0; from < end - 1; from += 1) {
      let hash = hashUnit(start, unitAt(from));
      for (let at = from + 1; at < Math.min(end, from + longestRun); at += 1) {
        hash = hashUnit(hash, unitAt(at));
        sum += this.#weights.weight(hash);
      }
    }
    return sum;
  }

  /** The shortest run of words whose features add most. */
  #heaviest(words: readonly string[]): [number, number] {
    const own = words.map((word, at) => this.#own(word).sum + this.#pairs(words, at));
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

  #category(words: readonly string[]): string {
    const votes = new Map<string, number>();
    for (const feature of new Set(wordFeatures(words))) {
      const category = this.#weights.category(hashText(noHash, feature));
      if (category !== '') votes.set(category, (votes.get(category) ?? 0) + 1);
    }
    return [...votes].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
  }
}

/** How many runs {@link runs} finds. */
function runCount(word: string): number {
  let count = 0;
  for (let length = 2; length <= longestRun; length += 1) count += Math.max(0, word.length + 3 - length);
  return count;
}
