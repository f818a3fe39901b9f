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

/** A word as prefix, stem and suffix. */
export interface Reading {
  readonly prefix: Affix;
  readonly stem: string;
  readonly suffix: Affix;
}

/**
 * Makes a function that reads words as prefix, stem and suffix out of two closed lists.
 *
 * @param shortest least number of letters a stem keeps
 * @returns from a word every reading, in the order of the prefixes, then of the suffixes
 * @example stripper([['un', 'neg']], [['er']], 3)('unkinder')[0]?.stem // 'kind'
 */
export function stripper(prefixes: readonly Affix[], suffixes: readonly Affix[], shortest: number) {
  const places = new Map<string, number[]>();
  suffixes.forEach(([text], place) => {
    places.set(text, [...(places.get(text) ?? []), place]);
  });
  const longest = Math.max(...suffixes.map(([text]) => text.length));
  /** Places in the list of the suffixes that a word ends in. */
  const endings = (word: string): readonly number[] => {
    const found: number[] = [];
    for (let from = Math.max(shortest, word.length - longest); from <= word.length; from += 1) {
      const own = places.get(word.slice(from));
      if (own) found.push(...own);
    }
    return found.sort((one, other) => one - other);
  };
  return (word: string): readonly Reading[] => {
    const own = endings(word).map((place) => suffixes[place] ?? empty);
    return prefixes
      .filter(([text]) => word.startsWith(text))
      .flatMap((prefix) =>
        own.flatMap((suffix) => {
          const stem = word.slice(prefix[0].length, Math.max(0, word.length - suffix[0].length));
          return stem.length < shortest ? [] : [{ prefix, stem, suffix }];
        }),
      );
  };
}

const empty: Affix = [''];
