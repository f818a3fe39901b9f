/** One way to read a word: a stem as it stands in the word lists, and what its endings say. */
export interface Split {
  readonly stem: string;
  /** Names out of the language's own inventory, for example `you`, `neg`, `past`. */
  readonly features: readonly string[];
}

/** What the tone rules need to know about a language's spelling and endings. */
export interface Morphology {
  /** Folds one word as typed: case, marks, variant letters. Never lengthens what it does not know. */
  readonly fold: (raw: string) => string;
  /** All ways to read a folded word as stem and endings; the bare word need not be among them. */
  readonly split: (word: string) => readonly Split[];
}

/** One affix of a language with what it says; the empty affix stands for its absence. */
export type Affix = readonly [text: string, ...features: string[]];

/**
 * Reads a word as prefix, stem and suffix out of two closed lists.
 *
 * @param shortest least number of letters a stem keeps
 * @returns every reading, `prefix` and `suffix` telling which affixes were taken off
 * @example strip('unkinder', [['un', 'neg']], [['er']], 3)[0]?.stem // 'kind'
 */
export function strip(
  word: string,
  prefixes: readonly Affix[],
  suffixes: readonly Affix[],
  shortest: number,
) {
  const readings: { prefix: Affix; stem: string; suffix: Affix }[] = [];
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix[0])) continue;
    for (const suffix of suffixes) {
      const end = word.length - suffix[0].length;
      if (end - prefix[0].length < shortest || !word.endsWith(suffix[0])) continue;
      readings.push({ prefix, stem: word.slice(prefix[0].length, end), suffix });
    }
  }
  return readings;
}
