import type { WeightTable } from './weights.ts';

/** How far apart the classes of a pair may stand, in words. */
export const farthest = 6;

/** What a class adds by itself, and before each other class, by its number; those behind the last add nothing. */
interface Row {
  readonly alone: number;
  readonly before: Int8Array;
}

/**
 * What classes add to a score: each by itself, and each before another.
 *
 * Pairs are asked for some fifty times a word, mostly in vain. So the row of a class is laid out when it is first met,
 * however much of it is empty.
 */
export class ClassWeights {
  readonly #weights: WeightTable;
  readonly #rows: (Row | undefined)[];
  /** The classes of the sentence one behind the other, and where those of each word begin. */
  #ids = new Int32Array(256);
  readonly #starts: Int32Array;

  /** @param mostWords that a sentence has */
  constructor(weights: WeightTable, mostWords: number) {
    this.#weights = weights;
    this.#rows = Array(weights.classes);
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
      for (let place = from; place < to; place += 1) sum += this.#with(this.#ids[place] ?? 0, to, end);
    }
    return count === 0 ? 0 : sum / Math.sqrt(count);
  }

  /** What a class adds by itself, and before those in a part of the sentence. */
  #with(id: number, from: number, to: number): number {
    const { alone, before } = this.#rows[id] ?? this.#meet(id);
    if (before.length === 0) return alone;
    const ids = this.#ids;
    let sum = alone;
    for (let place = from; place < to; place += 1) {
      const other = ids[place] ?? 0;
      if (other < before.length) sum += before[other] ?? 0;
    }
    return sum;
  }

  #lay(classes: readonly (readonly number[])[]): void {
    let length = 0;
    for (let at = 0; at < classes.length; at += 1) {
      const own = classes[at] ?? [];
      this.#starts[at] = length;
      if (length + own.length > this.#ids.length) this.#widen(length + own.length);
      for (let place = 0; place < own.length; place += 1) this.#ids[length + place] = own[place] ?? 0;
      length += own.length;
    }
    this.#starts[classes.length] = length;
  }

  #widen(length: number): void {
    const ids = new Int32Array(2 * length);
    ids.set(this.#ids);
    this.#ids = ids;
  }

  /** Reads what a class adds. */
  #meet(id: number): Row {
    const row = { alone: this.#weights.ofClass(id), before: this.#weights.followers(id) };
    this.#rows[id] = row;
    return row;
  }
}
