import type { Sentence } from './sentence.ts';
import { hashText, hashUnit, noHash, type WeightTable } from './weights.ts';

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

type Followers = ReadonlyMap<number, number>;

/** What the classes of one word add by themselves, and what each class behind them adds. */
interface Part {
  readonly alone: number;
  readonly rows: readonly Followers[];
}

/** What the pairs add that one word makes with those behind it. */
function between(rows: readonly Followers[], behind: Weighed['classes']): number {
  let sum = 0;
  for (const row of rows) for (const others of behind) for (const other of others) sum += row.get(other) ?? 0;
  return sum;
}

/** The sums of several rows. */
function together(rows: readonly Followers[]): Followers {
  const all = new Map<number, number>();
  for (const row of rows) for (const [id, weight] of row) all.set(id, (all.get(id) ?? 0) + weight);
  return all;
}

const mostKnown = 20_000;
const [caret, dollar, tilde] = [94, 36, 126];

/** Weighs the sentences of one language; what a word adds on its own is worked out once. */
export class Estimator {
  readonly #weights: WeightTable;
  readonly #known = new Map<string, Known>();
  readonly #parts = new WeakMap<readonly number[], Part>();
  readonly #seen = new WeakSet<readonly number[]>();
  readonly #rows: (Followers | undefined)[] = [];

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
    const parts = classes.map((own) => this.#part(own));
    let sum = 0;
    let count = 0;
    for (const [at, { alone, rows }] of parts.entries()) {
      const behind = classes.slice(at + 1, at + 1 + farthest);
      const followers = behind.reduce((all, { length }) => all + length, 0);
      sum += alone + between(rows, behind);
      count += (classes[at]?.length ?? 0) * (1 + followers);
    }
    return count === 0 ? 0 : sum / Math.sqrt(count);
  }

  /** What the classes of a word take part in; the same list of classes is that of the same word. */
  #part(classes: readonly number[]): Part {
    const known = this.#parts.get(classes);
    if (known) return known;
    const alone = classes.reduce((sum, id) => sum + this.#weights.ofClass(id), 0);
    const rows = classes.map((id) => this.#followers(id)).filter(({ size }) => size > 0);
    // A list that comes again is worth putting together.
    const isKnown = this.#seen.has(classes);
    const part = { alone, rows: isKnown && rows.length > 1 ? [together(rows)] : rows };
    if (isKnown) this.#parts.set(classes, part);
    else this.#seen.add(classes);
    return part;
  }

  #followers(id: number): Followers {
    const known = this.#rows[id];
    if (known) return known;
    const row = this.#weights.followers(id);
    this.#rows[id] = row;
    return row;
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
