// Hashes of words and of features made of them, in 32 bits.

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
