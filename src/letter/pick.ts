/**
 * A stable number for a text, 0 to 2^32 - 1: FNV-1a over its UTF-16 units, mixed once more because
 * FNV leaves the low bits of short, similar texts alike.
 */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}

/** One of the wordings, always the same one for the same seed. */
export const pick = <Wording>(wordings: readonly Wording[], seed: string): Wording | undefined =>
  wordings[hash(seed) % wordings.length];
