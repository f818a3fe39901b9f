// Numbers as characters, so that a list of them needs no parsing: small ones, the most frequent, take one byte.
const small = 0x40;
const smallest = 32;
const large = 0x3400;

/**
 * Writes whole numbers from 0 to 40,000, one character to each: `@` to `_`, then Chinese and Korean signs.
 *
 * @throws {RangeError} for any other number
 * @example pack([0, 2]) // '@B'
 */
export function pack(numbers: readonly number[]): string {
  const wrong = numbers.find((one) => !(Number.isInteger(one) && one >= 0 && one <= 40_000));
  if (wrong !== undefined) throw new RangeError(`tone/too-large: ${wrong} cannot be packed`);
  return String.fromCharCode(...numbers.map((one) => (one < smallest ? small : large) + one));
}

/**
 * Reads what {@link pack} wrote.
 *
 * @example unpack('@B') // Int32Array [0, 2]
 */
export function unpack(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    numbers[at] = unit - (unit < large ? small : large);
  }
  return numbers;
}
