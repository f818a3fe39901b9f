// Numbers as printable ASCII: the same in every encoding, in source code and in JSON, and read without parsing.
// The base is 45; a digit of 45 or more says that the next one goes on. ` ` and `!` are left free to part rows.

const base = 45;
const firstSign = 35;
const backslash = 92;

/** The code unit of the sign of a number below 90. */
export const signUnit = (digit: number): number =>
  firstSign + digit < backslash ? firstSign + digit : firstSign + digit + 1;

/** The sign of a number below 90. */
export const packSign = (digit: number): string => String.fromCharCode(signUnit(digit));

/** The number below 90 that a sign, given by its code unit, stands for. */
export const signValue = (unit: number): number => (unit < backslash ? unit : unit - 1) - firstSign;

const encoder = new TextEncoder();

/** Text in ASCII as bytes, which are read several times as fast; bytes stay as they are. */
export const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? encoder.encode(text) : text;

/**
 * Writes whole numbers from 0 to 2^32.
 *
 * @throws {RangeError} for any other number
 * @example pack([0, 2]) // '#%'
 */
export function pack(numbers: readonly number[]): string {
  const wrong = numbers.find((one) => !(Number.isInteger(one) && one >= 0 && one <= 2 ** 32));
  if (wrong !== undefined) throw new RangeError(`tone/too-large: ${wrong} cannot be packed`);
  return numbers.map(packOne).join('');
}

const packOne = (number: number): string =>
  number < base ? packSign(number) : packSign(base + (number % base)) + packOne(Math.floor(number / base));

/**
 * Reads what {@link pack} wrote, from one place to another.
 *
 * @example unpack(bytesOf('#%')) // [0, 2]
 */
export function unpack(bytes: Uint8Array, from = 0, to = bytes.length): number[] {
  const numbers: number[] = [];
  let [number, unit] = [0, 1];
  for (let at = from; at < to; at += 1) {
    // As `signValue`, without a call: these are the most numbers that are read for a letter.
    const sign = bytes[at] ?? 0;
    const digit = (sign < backslash ? sign : sign - 1) - firstSign;
    if (digit >= base) {
      number += (digit - base) * unit;
      unit *= base;
    } else {
      numbers.push(number + digit * unit);
      [number, unit] = [0, 1];
    }
  }
  return numbers;
}

const rowsPerMark = 4;
const markBase = 2 * base;

/** How many signs a mark takes. */
export const markWidth = 4;
/** Marks are below this. */
export const mostMark = markBase ** markWidth;

/** A number that is always as wide, such as a place in a text. */
export function writeMark(place: number): string {
  let [rest, mark] = [place, ''];
  for (let count = 0; count < markWidth; count += 1) {
    mark += packSign(rest % markBase);
    rest = Math.floor(rest / markBase);
  }
  return mark;
}

/** Reads what {@link writeMark} wrote. */
export function readMark(bytes: Uint8Array, from: number): number {
  let place = 0;
  for (let at = from + markWidth - 1; at >= from; at -= 1)
    place = place * markBase + signValue(bytes[at] ?? 0);
  return place;
}

/**
 * Writes rows of numbers so that {@link Rows} finds one without reading the others: where every fourth begins,
 * a blank, then the rows, each ended by `!`.
 */
export function packRows(rows: readonly (readonly number[])[]): string {
  const written = rows.map((row) => `${pack(row)}!`);
  const marks: string[] = [];
  let place = 0;
  for (const [index, row] of written.entries()) {
    if (index % rowsPerMark === 0) marks.push(writeMark(place));
    place += row.length;
  }
  return `${marks.join('')} ${written.join('')}`;
}

const blank = 32;
const rowEnd = 33;

/** A table of rows of numbers, kept as it is written: one letter needs few of them. */
export class Rows {
  readonly #bytes: Uint8Array;
  readonly #start: number;

  /** @param bytes as {@link packRows} writes them */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#start = bytes.indexOf(blank) + 1;
  }

  /** Rows have numbers below this. */
  get most(): number {
    return (rowsPerMark * (this.#start - 1)) / markWidth;
  }

  /** The numbers of a row; none where there is no such row. */
  row(index: number): number[] {
    const mark = Math.floor(index / rowsPerMark) * markWidth;
    if (index < 0 || mark + 1 >= this.#start) return [];
    let from = this.#start + readMark(this.#bytes, mark);
    let to = this.#endOf(from);
    for (let left = index % rowsPerMark; left > 0 && to >= 0; left -= 1) {
      from = to + 1;
      to = this.#endOf(from);
    }
    return to < 0 ? [] : unpack(this.#bytes, from, to);
  }

  /** Where the row that begins here ends; -1 where none does. */
  #endOf(from: number): number {
    const bytes = this.#bytes;
    for (let at = from; at < bytes.length; at += 1) if (bytes[at] === rowEnd) return at;
    return -1;
  }
}
