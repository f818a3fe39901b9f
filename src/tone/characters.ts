/** What a UTF-16 unit does to a text: builds words, hides inside them, or parts them. */
export const Kind = {
  unknown: 0,
  letter: 1,
  mark: 2,
  hidden: 3,
  space: 4,
  newline: 5,
  stop: 6,
  comma: 7,
  strong: 8,
  quote: 9,
  inner: 10,
  dash: 11,
  symbol: 12,
  other: 13,
} as const;

const groups: readonly (readonly [number, RegExp])[] = [
  [Kind.newline, /[\n\r\u2028\u2029]/u],
  // Zero-width characters, bidi controls, soft hyphen, variation selectors.
  [Kind.hidden, /\p{Cf}|\u00AD|\uFE0E|\uFE0F/u],
  // Tatweel and combining marks belong to the word before them.
  [Kind.mark, /[\p{M}\u0640]/u],
  [Kind.letter, /[\p{L}\p{N}]/u],
  [Kind.space, /\s/u],
  [Kind.stop, /[.!?\u061F\u2026\u06D4]/u],
  [Kind.comma, /[,:\u060C()]/u],
  [Kind.strong, /[;\u061B\u2013\u2014|]/u],
  [Kind.quote, /["\u201C\u201D\u201E\u00AB\u00BB]/u],
  // May stand inside a word: apostrophes, hyphens, and the signs that mask a curse.
  [Kind.inner, /['\u2019\u02BC@*$\u2010\u2011]/u],
  [Kind.dash, /-/u],
  [Kind.symbol, /[&\p{Extended_Pictographic}\uD800-\uDBFF]/u],
];

const kinds = new Uint8Array(65_536);

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = groups.find(([, members]) => members.test(character))?.[0] ?? Kind.other;
  kinds[unit] = kind;
  return kind;
}

/**
 * The kind of the UTF-16 unit at `offset`.
 *
 * @returns a value of {@link Kind}; `Kind.other` outside the text
 * @example kindAt('a,', 1) === Kind.comma // true
 */
export function kindAt(text: string, offset: number): number {
  if (offset >= text.length) return Kind.other;
  const unit = text.charCodeAt(offset);
  return kinds[unit] || classify(unit);
}
