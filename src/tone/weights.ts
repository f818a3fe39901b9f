import { packSign, signUnit, signValue } from './packed.ts';

/** What the second opinion has learnt of a language. */
export interface Weights {
  readonly bias: number;
  /** A sentence is marked from this score on. */
  readonly threshold: number;
  /** What it adds to the score that rules have found something. */
  readonly rule: number;
  /** From this score on there is hardly a doubt, so that it is an error. */
  readonly sure: number;
  readonly features: ReadonlyMap<string, Weight>;
}

/** What a feature adds to the score, and the category it is typical of; empty where it is of none. */
export interface Weight {
  readonly weight: number;
  readonly category: string;
}

/** The largest weight there is, of either sign. */
const mostWeight = 44;

/**
 * Reads weights from their text: lines of weight, category and features between bars, parted by tabs; the first
 * line holds bias, threshold, what a finding of the rules adds, and from where on there is no doubt.
 */
export function readWeights(text: string): Weights {
  const [head = '', ...rows] = text.split('\n');
  const [bias = 0, threshold = 0, rule = 0, sure = Number.POSITIVE_INFINITY] = head.split('\t').map(Number);
  const features = new Map<string, Weight>();
  for (const row of rows) {
    const [weight = '', category = '', names = ''] = row.split('\t');
    if (names === '') continue;
    const value = { weight: Number(weight), category };
    for (const name of names.split('|')) features.set(name, value);
  }
  return { bias, threshold, rule, sure, features };
}

/** The text that {@link readWeights} reads; features of equal weight share a line. */
export function writeWeights({ bias, threshold, rule, sure, features }: Weights): string {
  const rows = new Map<string, string[]>();
  for (const [name, { weight, category }] of features) {
    const key = `${weight}\t${category}`;
    const names = rows.get(key) ?? [];
    names.push(name);
    rows.set(key, names);
  }
  const lines = [...rows].map(([key, names]) => `${key}\t${names.sort().join('|')}`);
  const order = (line: string): number => -Number(line.split('\t', 1)[0]);
  lines.sort((one, other) => order(one) - order(other) || (one < other ? -1 : 1));
  return [`${bias}\t${threshold}\t${rule}\t${sure}`, ...lines].join('\n');
}

/** The hash of nothing, to go on from. */
export const noHash = 0x811c9dc5 | 0;

/** The hash of a text with one more UTF-16 unit (FNV-1a). */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of a text behind another. */
export function hashText(hash: number, text: string): number {
  let sum = hash;
  for (let at = 0; at < text.length; at += 1) sum = hashUnit(sum, text.charCodeAt(at));
  return sum;
}

/** The hash of two words that stand side by side, or with one between them, by the hashes of both. */
export const hashPair = (one: number, other: number, isAcross: boolean): number =>
  hashUnit(Math.imul(one, 0x2c1b3c6d) ^ other, isAcross ? 2 : 1);

/** The hash of a feature made of words, as the data write it: `late`, `~lat`, `so late`, `so _ late`. */
export function hashFeature(name: string): number {
  const [one = '', ...others] = name.split(' ');
  const other = others.at(-1);
  if (other === undefined) return hashText(noHash, one);
  return hashPair(hashText(noHash, one), hashText(noHash, other), others.length > 1);
}

/** Spreads what differs in a few bits over all of them. */
function spread(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 13)) >>> 0;
}

/** Of a place in the table: two signs that tell features apart, its weight, its category. */
const width = 4;
const empty = ' ';
const signs = 90;

const blank = 32;

const markOf = (spreadHash: number): string => {
  const mark = (spreadHash >>> 12) % (signs * signs);
  return packSign(mark % signs) + packSign(Math.floor(mark / signs));
};

/** A weight, or the nearest that there is. */
export const inRange = (weight: number): number => Math.max(-mostWeight, Math.min(mostWeight, weight));

/**
 * Writes weights as {@link WeightTable} reads them: a line with bias, threshold, what rules add, the sure score and the categories, then
 * a table in which each feature stands at a place worked out from its letters, or behind it.
 */
export function packWeights({ bias, threshold, rule, sure, features }: Weights): string {
  const all = [...new Map([...features].map(([name, weight]) => [hashFeature(name), weight]))];
  const categories = [...new Set(all.map(([, { category }]) => category))].sort();
  const size = Math.ceil(1.35 * all.length) + 1;
  const table: string[] = Array(size).fill(empty.repeat(width));
  for (const [key, { weight, category }] of all) {
    const hash = spread(key);
    let place = hash % size;
    while (table[place]?.startsWith(empty) === false) place = (place + 1) % size;
    table[place] =
      markOf(hash) + packSign(inRange(weight) + mostWeight) + packSign(categories.indexOf(category));
  }
  const head = [bias, threshold, rule, sure, ...categories].join('\t');
  return [head, table.join('')].join('\n');
}

/**
 * Weights by the hash of their features, looked up in the text they are kept as.
 *
 * A feature that was never learnt is taken for another once in some thousand times, which a score hardly notices.
 */
export class WeightTable {
  readonly bias: number;
  readonly threshold: number;
  readonly rule: number;
  readonly sure: number;
  readonly #categories: readonly string[];
  readonly #text: string;
  readonly #size: number;

  /** @param text as {@link packWeights} writes it */
  constructor(text: string) {
    const [head = '', table = ''] = text.split('\n');
    this.#text = table;
    this.#size = table.length / width;
    const [bias, threshold, rule, sure, ...categories] = head.split('\t');
    [this.bias, this.threshold] = [Number(bias), Number(threshold)];
    [this.rule, this.sure] = [Number(rule), Number(sure)];
    this.#categories = categories;
  }

  /** What a feature adds to the score. */
  weight(hash: number): number {
    const at = this.#find(spread(hash));
    return at < 0 ? 0 : signValue(this.#text.charCodeAt(at + 2)) - mostWeight;
  }

  /** The category a feature is typical of, or nothing. */
  category(hash: number): string {
    const at = this.#find(spread(hash));
    return at < 0 ? '' : (this.#categories[signValue(this.#text.charCodeAt(at + 3))] ?? '');
  }

  /** Where the entry of a feature begins, or -1. */
  #find(hash: number): number {
    const text = this.#text;
    const size = this.#size;
    const mark = (hash >>> 12) % (signs * signs);
    const low = signUnit(mark % signs);
    const high = signUnit(Math.floor(mark / signs));
    for (let place = hash % size; ; place = (place + 1) % size) {
      const at = place * width;
      const first = text.charCodeAt(at);
      if (first === blank) return -1;
      if (first === low && text.charCodeAt(at + 1) === high) return at;
    }
  }
}
