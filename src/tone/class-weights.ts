import { hashText, noHash } from './hash.ts';
import { markWidth, mostMark, readMark, writeMark } from './packed.ts';

/** How far apart the classes of a pair may stand, in words. */
export const farthest = 3;

/** Stands behind a class that is weighed by itself. */
export const alone = 0x3c6ef372;

/** What tells a class from others, whatever number it has: made of its name. */
export const classHash = (name: string): number => (hashText(noHash, name) >>> 0) % mostMark;

/** The hashes of classes as a text from which each is read when it is first met. */
export const packClassHashes = (names: readonly string[]): string =>
  names.map((name) => writeMark(classHash(name))).join('');

/** How many places the weights of pairs have. Several pairs share one; the trainer knows, and finds the best for all. */
export const pairPlaces = 2 ** 20;
const lastPlace = pairPlaces - 1;

const mixed = (hash: number, factor: number): number => {
  const product = Math.imul(hash, factor);
  return (product ^ (product >>> 15)) & lastPlace;
};

// What a class adds to the places of its pairs, before another and behind another: so that of a pair nothing is left
// to work out but what both come to.
const leftPart = (hash: number): number => mixed(hash, 0x2c1b3c6d);
const rightPart = (hash: number): number => mixed(hash, 0x297a2d39);

/** Where the weight of a class before another stands, by the hashes of both. */
export const pairPlace = (one: number, other: number): number => leftPart(one) ^ rightPart(other);

const rightOfNone = rightPart(alone);

/** The largest weight of a pair, of either sign: so many that their signs stand in a row. */
const mostPairWeight = 28;
const zeroUnit = 63;
const signsPerLine = 128;

/** Weights of pairs by their places, as signs from `#` to `[`: one for each, `?` for nothing. */
export function writePairs(weights: ArrayLike<number>): string {
  const lines: string[] = [];
  for (let from = 0; from < weights.length; from += signsPerLine) {
    const units = Array.from({ length: Math.min(signsPerLine, weights.length - from) }, (_, at) => {
      const weight = weights[from + at] ?? 0;
      return zeroUnit + Math.max(-mostPairWeight, Math.min(mostPairWeight, weight));
    });
    lines.push(String.fromCharCode(...units));
  }
  return lines.join('\n');
}

/**
 * What {@link writePairs} wrote, without its lines.
 *
 * @throws {RangeError} where there are not as many as places
 */
export function joinPairs(lines: string): string {
  const text = lines.replaceAll(/\s/g, '');
  const isRight = text.length === pairPlaces && /^[#-[]+$/.test(text);
  if (!isRight) throw new RangeError(`tone/bad-pairs: ${pairPlaces} signs from # to [ are due`);
  return text;
}

/**
 * What classes add to a score: each by itself, and each before another.
 *
 * Pairs are asked for some fifty times a word, so that they are looked up in the bytes they are kept as.
 */
export class ClassWeights {
  readonly #pairs: Uint8Array;
  readonly #hashes: Uint8Array;
  /** Of each class what it adds to places; -1 while unknown. */
  readonly #lefts: Int32Array;
  readonly #rights: Int32Array;
  /** Those of the classes of the sentence one behind the other, and where those of each word begin. */
  #left = new Int32Array(256);
  #right = new Int32Array(256);
  readonly #starts: Int32Array;

  /**
   * @param pairs  as {@link joinPairs} gives them
   * @param hashes as {@link packClassHashes} writes them
   * @param mostWords that a sentence has
   */
  constructor(pairs: Uint8Array, hashes: Uint8Array, mostWords: number) {
    this.#pairs = pairs;
    this.#hashes = hashes;
    this.#lefts = new Int32Array(hashes.length / markWidth).fill(-1);
    this.#rights = new Int32Array(hashes.length / markWidth);
    this.#starts = new Int32Array(mostWords + 1);
  }

  /** What the classes of a sentence add, in relation to how many they are. */
  score(classes: readonly (readonly number[])[]): number {
    this.#lay(classes);
    const last = classes.length;
    let sum = 0;
    let count = 0;
    for (let at = 0; at < last; at += 1) {
      const from = this.#starts[at] ?? 0;
      const to = this.#starts[at + 1] ?? 0;
      const end = this.#starts[Math.min(last, at + 1 + farthest)] ?? 0;
      count += (to - from) * (1 + end - to);
      for (let place = from; place < to; place += 1) sum += this.#sumOf(this.#left[place] ?? 0, to, end);
    }
    return count === 0 ? 0 : (sum - zeroUnit * count) / Math.sqrt(count);
  }

  /** What a class adds by itself, and before those that are laid out from one place to another. */
  #sumOf(left: number, from: number, to: number): number {
    const pairs = this.#pairs;
    const right = this.#right;
    let sum = pairs[left ^ rightOfNone] ?? 0;
    for (let at = from; at < to; at += 1) sum += pairs[left ^ (right[at] ?? 0)] ?? 0;
    return sum;
  }

  #lay(classes: readonly (readonly number[])[]): void {
    let length = 0;
    for (let at = 0; at < classes.length; at += 1) {
      const own = classes[at] ?? [];
      this.#starts[at] = length;
      if (length + own.length > this.#left.length) this.#widen(length + own.length);
      for (let place = 0; place < own.length; place += 1) this.#layOne(length + place, own[place] ?? 0);
      length += own.length;
    }
    this.#starts[classes.length] = length;
  }

  #layOne(place: number, id: number): void {
    if ((this.#lefts[id] ?? 0) < 0) {
      const hash = readMark(this.#hashes, id * markWidth);
      this.#lefts[id] = leftPart(hash);
      this.#rights[id] = rightPart(hash);
    }
    this.#left[place] = this.#lefts[id] ?? 0;
    this.#right[place] = this.#rights[id] ?? 0;
  }

  #widen(length: number): void {
    const [left, right] = [new Int32Array(2 * length), new Int32Array(2 * length)];
    left.set(this.#left);
    right.set(this.#right);
    [this.#left, this.#right] = [left, right];
  }
}
