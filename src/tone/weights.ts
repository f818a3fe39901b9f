import { hashFeature } from './hash.ts';
import { HashTable, writeHashTable } from './hash-table.ts';
import { packSign, signValue } from './packed.ts';

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

/** Of an entry: its weight, its category. */
const width = 2;

/** A weight, or the nearest that there is. */
export const inRange = (weight: number): number => Math.max(-mostWeight, Math.min(mostWeight, weight));

/** The sign of a weight, and the weight of the code unit of a sign. */
export const packWeight = (weight: number): string => packSign(inRange(weight) + mostWeight);
export const weightOf = (unit: number): number => signValue(unit) - mostWeight;

const lineEnd = 10;

/**
 * Writes weights as {@link WeightTable} reads them: a line with bias, threshold, what rules add, the sure score and the categories, then
 * a hash table.
 */
export function packWeights({ bias, threshold, rule, sure, features }: Weights): string {
  const all = new Map([...features].map(([name, weight]) => [hashFeature(name), weight]));
  const categories = [...new Set([...all.values()].map(({ category }) => category))].sort();
  const value = ({ weight, category }: Weight): string =>
    packWeight(weight) + packSign(categories.indexOf(category));
  const head = [bias, threshold, rule, sure, ...categories].join('\t');
  const values = new Map([...all].map(([key, weight]) => [key, value(weight)]));
  return [head, writeHashTable(values, width)].join('\n');
}

/** Text in ASCII up to the end of a line, and the bytes behind it. */
export function headOf(bytes: Uint8Array): [head: string, rest: Uint8Array] {
  const end = bytes.indexOf(lineEnd);
  return [String.fromCharCode(...bytes.subarray(0, end)), bytes.subarray(end + 1)];
}

/** Weights by the hash of their features; one never learnt is taken for another so rarely that a score hardly notices. */
export class WeightTable {
  readonly bias: number;
  readonly threshold: number;
  readonly rule: number;
  readonly sure: number;
  /** Names of the categories that features are typical of; an empty one stands for none. */
  readonly categories: readonly string[];
  readonly #table: HashTable;

  /** @param bytes as {@link packWeights} writes them */
  constructor(bytes: Uint8Array) {
    const [head, rest] = headOf(bytes);
    const [bias, threshold, rule, sure, ...categories] = head.split('\t');
    [this.bias, this.threshold] = [Number(bias), Number(threshold)];
    [this.rule, this.sure] = [Number(rule), Number(sure)];
    this.categories = categories;
    this.#table = new HashTable(rest, width);
  }

  /** What a feature adds to the score. */
  weight(hash: number): number {
    const at = this.#table.find(hash);
    return at < 0 ? 0 : weightOf(this.#table.bytes[at] ?? 0);
  }

  /** The place of the category that a feature is typical of; -1 for one that was never learnt. */
  category(hash: number): number {
    const at = this.#table.find(hash);
    return at < 0 ? -1 : signValue(this.#table.bytes[at + 1] ?? 0);
  }
}
