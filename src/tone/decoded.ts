import type { Rows } from './packed.ts';

/**
 * What the rows of a table say, each row read when it is first asked for.
 *
 * The list of places is the system's own empty memory: an array of as many nothings would have to be written first.
 */
export class Decoded<Value> {
  readonly #rows: Rows;
  readonly #read: (row: readonly number[]) => Value;
  /** For each row where its value stands among those that were read; 0 where it was not. */
  readonly #places: Int32Array;
  readonly #values: (Value | undefined)[] = [undefined];

  constructor(rows: Rows, read: (row: readonly number[]) => Value) {
    this.#rows = rows;
    this.#read = read;
    this.#places = new Int32Array(rows.most);
  }

  at(index: number): Value {
    return this.#values[this.#places[index] ?? 0] ?? this.#make(index);
  }

  #make(index: number): Value {
    const value = this.#read(this.#rows.row(index));
    this.#places[index] = this.#values.push(value) - 1;
    return value;
  }
}
