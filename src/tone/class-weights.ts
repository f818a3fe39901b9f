import { hashText, noHash } from './hash.ts';
import { markWidth, mostMark, readMark, writeMark } from './packed.ts';

/** How far apart the classes of a pair may stand, in words. */
export const farthest = 6;

/** Stands behind a class that is weighed by itself. */
export const alone = 0x3c6ef372;

/** What tells a class from others, whatever number it has: made of its name. */
export const classHash = (name: string): number => (hashText(noHash, name) >>> 0) % mostMark;

/** The hashes of classes as a text from which each is read when it is first met. */
export const packClassHashes = (names: readonly string[]): string =>
  names.map((name) => writeMark(classHash(name))).join('');

/** How many places the weights of pairs have. Several pairs share one; the trainer knows, and finds the best for all. */
export const pairPlaces = 2 ** 18;
const lastPlace = pairPlaces - 1;

/** Where the weight of a class before another stands, by the hashes of both. */
export function pairPlace(one: number, other: number): number {
  const sum = Math.imul(one, 0x2c1b3c6d) ^ other;
  const mixed = Math.imul(sum ^ (sum >>> 15), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) & lastPlace;
}

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
 * Pairs are asked for some hundred times a word, so that they are looked up in the bytes they are kept as.
 */
export class ClassWeights {
  readonly #pairs: Uint8Array;
  readonly #hashes: Uint8Array;
  readonly #known: Int32Array;
  /** The hashes of the classes of the sentence one behind the other, and where those of each word begin. */
  #laid = new Int32Array(256);
  readonly #starts: Int32Array;

  /**
   * @param pairs  as {@link joinPairs} gives them
   * @param hashes as {@link packClassHashes} writes them
   * @param mostWords that a sentence has
   */
  constructor(pairs: Uint8Array, hashes: Uint8Array, mostWords: number) {
    this.#pairs = pairs;
    this.#hashes = hashes;
    this.#known = new Int32Array(hashes.length / markWidth).fill(-1);
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
      for (let place = from; place < to; place += 1) sum += this.#sumOf(this.#laid[place] ?? 0, to, end);
    }
    return count === 0 ? 0 : (sum - zeroUnit * count) / Math.sqrt(count);
  }

  /** What a class adds by itself, and before those that are laid out from one place to another. */
  #sumOf(one: number, from: number, to: number): number {
    const pairs = this.#pairs;
    const laid = this.#laid;
    let sum = pairs[pairPlace(one, alone)] ?? 0;
    for (let at = from; at < to; at += 1) sum += pairs[pairPlace(one, laid[at] ?? 0)] ?? 0;
    return sum;
  }

  #lay(classes: readonly (readonly number[])[]): void {
    let length = 0;
    for (let at = 0; at < classes.length; at += 1) {
      const own = classes[at] ?? [];
      this.#starts[at] = length;
      if (length + own.length > this.#laid.length) this.#widen(length + own.length);
      for (let place = 0; place < own.length; place += 1)
        this.#laid[length + place] = this.#hashOf(own[place] ?? 0);
      length += own.length;
    }
    this.#starts[classes.length] = length;
  }

  #hashOf(id: number): number {
    const known = this.#known[id] ?? 0;
    if (known >= 0) return known;
    const hash = readMark(this.#hashes, id * markWidth);
    this.#known[id] = hash;
    return hash;
  }

  #widen(length: number): void {
    const laid = new Int32Array(2 * length);
    laid.set(this.#laid);
    this.#laid = laid;
  }
}
