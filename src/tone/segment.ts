import { Kind, kindAt } from './characters.ts';
import type { WordFacts } from './lexicon.ts';

/** What stands before a word: nothing that parts, a comma, a colon or dash, the end of a sentence. */
export const Break = { none: 0, comma: 1, strong: 2, sentence: 3 } as const;

/** One word or symbol with its UTF-16 offsets in the source, and what is known about it. */
export interface Word {
  start: number;
  end: number;
  /** A value of {@link Break}: how strongly the word is parted from the one before. */
  readonly parted: number;
  quoted: boolean;
  facts: WordFacts;
}

/** What the segmenter asks about words. */
export interface Known {
  readonly facts: (text: string, from: number, to: number) => WordFacts;
  /** Words after which a full stop does not end a sentence, folded. */
  readonly abbreviations: ReadonlySet<string>;
}

const longestQuote = 40;

/**
 * Cuts a text into words, once from left to right.
 *
 * @param text  the source
 * @param known what is known about words
 * @returns the words in order; `parted` says where clauses and sentences begin
 * @example segment('No, thanks.', known) // two words, the second parted by a comma
 */
export function segment(text: string, known: Known): Word[] {
  const words: Word[] = [];
  let parted: number = Break.sentence;
  let quoteFrom = -1;
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === Kind.space) {
      at += 1;
    } else if (kind === Kind.letter || kind === Kind.symbol) {
      const end = kind === Kind.letter ? wordEnd(text, at) : symbolEnd(text, at);
      words.push({ start: at, end, parted, quoted: false, facts: known.facts(text, at, end) });
      parted = Break.none;
      at = end;
    } else {
      quoteFrom = quoteAfter(kind, words, quoteFrom);
      parted = Math.max(parted, strength(text, at, kind, words[words.length - 1], known));
      at = opaqueEnd(text, at);
    }
  }
  return words;
}

/** Symbols such as emoji take two units, with joined ones and selectors more. */
function symbolEnd(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; ; ) {
    const kind = kindAt(text, at);
    const step = kind <= Kind.hidden && kind !== Kind.unknown ? 1 : joint(text, at, kind);
    if (step === 0) return end;
    at += step;
    if (kind !== Kind.hidden) end = at;
  }
}

/** Units of an apostrophe or hyphen inside a word, with the letter after it; 0 where none follows. */
function joint(text: string, at: number, kind: number): number {
  if (kind !== Kind.inner && kind !== Kind.dash) return 0;
  const length = text.startsWith('**', at) ? 2 : 1;
  return kindAt(text, at + length) === Kind.letter ? length + 1 : 0;
}

/** Placeholders in brackets and the rest of an address after `://` are not words. */
function opaqueEnd(text: string, at: number): number {
  if (text[at] === '[') {
    const placeholder = /^\[[^\]\n]{1,60}\]/.exec(text.slice(at, at + 62));
    if (placeholder) return at + placeholder[0].length;
  }
  if (text[at] === ':' && text.startsWith('://', at)) {
    let end = at + 3;
    while (end < text.length && kindAt(text, end) !== Kind.space && kindAt(text, end) !== Kind.newline)
      end += 1;
    return end;
  }
  return at + 1;
}

/** Index of the first word of a quotation that is open behind a mark of this kind, else -1. */
function quoteAfter(kind: number, words: Word[], from: number): number {
  if (kind === Kind.newline) return -1;
  if (kind !== Kind.quote) return from;
  if (from < 0) return words.length;
  if (words.length - from <= longestQuote) for (const word of words.slice(from)) word.quoted = true;
  return -1;
}

function strength(text: string, at: number, kind: number, before: Word | undefined, known: Known): number {
  if (kind === Kind.comma) return Break.comma;
  if (kind === Kind.strong) return Break.strong;
  if (kind === Kind.dash) return kindAt(text, at + 1) === Kind.space ? Break.comma : Break.none;
  if (kind === Kind.newline) return lineBreak(text, at);
  if (kind !== Kind.stop) return Break.none;
  if (text[at] !== '.') return Break.sentence;
  return fullStop(text, at, before, known);
}

function fullStop(text: string, at: number, before: Word | undefined, known: Known): number {
  const next = kindAt(text, at + 1);
  if (next === Kind.letter || next === Kind.inner || next === Kind.comma) return Break.none;
  if (!before || before.end !== at) return Break.sentence;
  if (before.end - before.start === 1 || known.abbreviations.has(before.facts.folded)) return Break.none;
  // An ordinal such as `3.` before a small letter goes on. The usual letters first, as below.
  const following = text.slice(at, at + 3);
  if (!/^\.\s[^\sA-Z\u0600-\u06FF]/.test(following)) return Break.sentence;
  const isOrdinal = /^\p{N}+$/u.test(text.slice(before.start, before.end)) && /^\.\s\p{Ll}/u.test(following);
  return isOrdinal ? Break.none : Break.sentence;
}

/** Lines shorter than this are lines of their own, not wrapped text. */
const shortestWrapped = 45;

/** A line break inside running text parts nothing; one after a short line or before a list item does. */
function lineBreak(text: string, at: number): number {
  const isStart = at + 1 < shortestWrapped;
  if (isStart || text.slice(at - shortestWrapped + 1, at).includes('\n')) return Break.sentence;
  const following = text.slice(at + 1, at + 12).replace(/^\n/, text[at] === '\r' ? '' : '\n');
  // Common beginnings first: the exact question costs more, above all the first time.
  if (/^[^\S\n]*(?:[-*#>A-Z\n]|$)/.test(following)) return Break.sentence;
  if (/^[^\S\n]*[a-z\u0621-\u064A\u066E-\u06D3]/.test(following)) return Break.none;
  if (/^[^\S\n]*[0-9\u0660-\u0669\u06F0-\u06F9]{1,3}[\s\w\u0660-\u0669\u06F0-\u06F9]/.test(following))
    return Break.none;
  return /^[^\S\n]*(\n|[-*#>\u2022]|\p{N}{1,3}[.)]|\p{Lu}|$)/u.test(following) ? Break.sentence : Break.none;
}
