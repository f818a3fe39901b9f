import { packSign, signUnit } from './packed.ts';

// Values by the hash of what they belong to, in a text that is searched as it is.

/** Two signs that tell entries apart, at the beginning of each. */
const markWidth = 2;
const signs = 90;
const empty = ' ';
const blank = 32;

/** Spreads what differs in a few bits over all of them. */
function spread(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 13)) >>> 0;
}

// Of a spread hash the high bits say the place, the low ones the mark.
const placeOf = (spreadHash: number, size: number): number => Math.floor((spreadHash / 2 ** 32) * size);
const markOf = (spreadHash: number): number => (spreadHash & 0xf_ffff) % (signs * signs);

/**
 * Writes values as {@link HashTable} finds them: each stands at a place worked out from its hash, or behind it.
 *
 * @param width signs of each value
 */
export function writeHashTable(values: ReadonlyMap<number, string>, width: number): string {
  const size = Math.ceil(1.35 * values.size) + 1;
  const table: string[] = Array(size).fill(empty.repeat(markWidth + width));
  for (const [key, value] of values) {
    const hash = spread(key);
    const mark = markOf(hash);
    let place = placeOf(hash, size);
    while (table[place]?.startsWith(empty) === false) place = (place + 1) % size;
    table[place] = packSign(mark % signs) + packSign(Math.floor(mark / signs)) + value;
  }
  return table.join('');
}

/** A hash that was never written is taken for another once in some thousand times. */
export class HashTable {
  readonly bytes: Uint8Array;
  readonly #width: number;
  readonly #size: number;

  /**
   * @param bytes as {@link writeHashTable} writes them
   * @param width signs of each value
   */
  constructor(bytes: Uint8Array, width: number) {
    this.bytes = bytes;
    this.#width = markWidth + width;
    this.#size = bytes.length / this.#width;
  }

  /** Where in `bytes` the value of a hash begins, or -1. */
  find(key: number): number {
    const { bytes } = this;
    const hash = spread(key);
    const mark = markOf(hash);
    const low = signUnit(mark % signs);
    const high = signUnit(Math.floor(mark / signs));
    for (let at = placeOf(hash, this.#size) * this.#width; ; ) {
      const first = bytes[at];
      if (first === blank) return -1;
      if (first === low && bytes[at + 1] === high) return at + markWidth;
      at = at + this.#width < bytes.length ? at + this.#width : 0;
    }
  }
}
