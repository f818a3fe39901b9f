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

// The units of ordinary text, so that a letter seldom asks the expressions above: they are slow at first.
const common: readonly (readonly [number, string])[] = [
  [
    Kind.letter,
    '0-9A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017F\u0621-\u063F\u0641-\u064A\u0660-\u0669\u0671-\u06D3\u06F0-\u06F9',
  ],
  [Kind.mark, '\u0640\u064B-\u0652'],
  [Kind.hidden, '\u200C-\u200F\u2066-\u2069'],
  [Kind.space, '\t \u00A0'],
  [Kind.newline, '\n\r'],
  [Kind.stop, '.!?\u061F\u2026'],
  [Kind.comma, ',:()\u060C'],
  [Kind.strong, ';|\u061B\u2013\u2014'],
  [Kind.quote, '"\u201C\u201D\u00AB\u00BB'],
  [Kind.inner, "'@*$\u2019"],
  [Kind.symbol, '&'],
  [Kind.other, '#%+/<>=[]_`~{}\\\u00A3\u00A5\u2022\u20AC\u20BA'],
];

/** Units of a list in which a hyphen between two others stands for those between them. */
function fill(kind: number, list: string): void {
  for (let at = 0; at < list.length; at += 1) {
    const isRange = list[at + 1] === '-';
    const last = list.charCodeAt(isRange ? at + 2 : at);
    kinds.fill(kind, list.charCodeAt(at), last + 1);
    if (isRange) at += 2;
  }
}

for (const [kind, list] of common) fill(kind, list);
kinds['-'.charCodeAt(0)] = Kind.dash;

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
