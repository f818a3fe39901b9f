import type { WordFacts } from './lexicon.ts';
import type { Match } from './matcher.ts';
import { Break, type Word } from './segment.ts';
import type { Sentence } from './sentence.ts';

/** What the lexicon knows of words in capitals: a feature, and three classes. */
export interface CapitalBits {
  readonly caps: number;
  /** Words that may be stressed, however short they are. */
  readonly plain: number;
  /** Abbreviations and names that are spelled as words are; -1 where a language has none. */
  readonly initials: number;
  /** Words that people cry out and that no heading has; -1 where a language has none. */
  readonly outcry: number;
}

/** Shorter words are too often short for something else. */
const shortestKnown = 4;
/** A line of more words than this is no heading. */
const longestHeading = 14;

/** Whether a word is an ordinary one of the language, and not short for something. */
export const isOrdinary = (facts: WordFacts, letters: number, { plain, initials }: CapitalBits): boolean =>
  !facts.classes.includes(initials) &&
  (facts.classes.includes(plain) || (letters >= shortestKnown && facts.weighed.length > 0));

/**
 * Words in capitals for stress, as runs.
 *
 * Not headings, titles, abbreviations, names: a run counts when one of its words is an ordinary word of the language.
 * At the start of a sentence that goes on in small letters it is more often the name of something.
 *
 * @param study what is known about a word by itself
 */
export function* capitals(
  sentence: Sentence,
  text: string,
  bits: CapitalBits,
  study: (word: string) => WordFacts,
): Generator<Match> {
  if (isHeading(sentence, text, bits)) return;
  for (const { from, to } of runs(sentence, text, bits)) {
    const words = sentence.words.slice(from, to);
    if (!words.some((word) => isStress(word, text, bits, study))) continue;
    const isNamed = isSigned(words, sentence.words[to], text) || isTitle(words, text, bits);
    if (
      !isNamed &&
      (words.some((word) => isLoudest(word, bits)) || !mayBeName(sentence, { from, to }, text, bits))
    )
      yield { from, to };
  }
}

/** Runs of words in capitals; a single capital may stand between two of them. */
function* runs({ words }: Sentence, text: string, { caps }: CapitalBits): Generator<Match> {
  const isCaps = (at: number) => isLoud(words[at], caps);
  for (let from = 0; from < words.length; from += 1) {
    if (!isCaps(from)) continue;
    let to = from + 1;
    while (goesOn(words[to]) && (isCaps(to) || (isLetter(words[to], text) && isCaps(to + 1)))) to += 1;
    yield { from, to };
    from = to - 1;
  }
}

const isLoud = (word: Word | undefined, caps: number): boolean =>
  word !== undefined && !word.quoted && (word.facts.features & caps) !== 0;

const goesOn = (word: Word | undefined): boolean => word !== undefined && word.parted < Break.strong;

const written = ({ start, end }: Word, text: string): string => text.slice(start, end);

const isLetter = (word: Word | undefined, text: string): boolean =>
  word !== undefined && /^\p{Lu}$/u.test(written(word, text));

/** An ordinary word, or one that is spelled or cut by hyphens: `N-O-T`, `NE-RE-DE`. */
function isStress(word: Word, text: string, bits: CapitalBits, study: (word: string) => WordFacts): boolean {
  const raw = written(word, text);
  if (/^\p{L}+$/u.test(raw)) return isOrdinary(word.facts, raw.length, bits);
  if (!/^\p{Lu}+(?:-\p{Lu}+)+$/u.test(raw)) return false;
  const isKnown = (part: string) => isOrdinary(study(part), part.length, bits);
  return isKnown(raw.replaceAll('-', '')) || raw.split('-').every(isKnown);
}

const isLoudest = ({ facts }: Word, { plain, outcry }: CapitalBits): boolean =>
  facts.classes.includes(plain) || facts.classes.includes(outcry);

const isOutcry = ({ facts }: Word, { outcry }: CapitalBits): boolean => facts.classes.includes(outcry);

/** A line of capitals without a full stop; who cries out in one uses words that headings have none of. */
function isHeading({ words }: Sentence, text: string, bits: CapitalBits): boolean {
  const last = words.at(-1);
  if (last === undefined || words.length > longestHeading || endsInStop(last, text)) return false;
  return words.every((word) => isInHeading(word, text, bits) && !isOutcry(word, bits));
}

const endsInStop = ({ end }: Word, text: string): boolean => /^[\s"*_]*[.!?]/u.test(text.slice(end, end + 4));

const isInHeading = (word: Word, text: string, { caps }: CapitalBits): boolean =>
  isLoud(word, caps) || /^[\p{Lu}\p{N}\p{P}]+$/u.test(written(word, text));

/** The start of a line, before a colon or a dash: `FINAL INVOICE: …`. */
function isTitle(words: readonly Word[], text: string, bits: CapitalBits): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.some((word) => isOutcry(word, bits))) return false;
  const before = text.slice(Math.max(0, first.start - 6), first.start);
  const after = text.slice(last.end, last.end + 5);
  return (
    /(?:^|\n)[\s*_#>\-\d.)]*$/u.test(before) && /^(?:[*_]{0,3}[:\uFF1A]| [-\u2013\u2014/] )/u.test(after)
  );
}

/** A name goes on with a capital letter, that of a file with a sign: `The NOW Festival`, `FINAL_v3`, `ON/OFF`. */
function isSigned(words: readonly Word[], next: Word | undefined, text: string): boolean {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  if (next?.facts.isCapital && next.parted === Break.none && next.end - next.start > 1) return true;
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  return (
    /[_/\\]/.test(text.slice(start, end)) ||
    /[\p{L}\p{N}][_/\\]$/u.test(before) ||
    /^(?:[_/\\][\p{L}\p{N}]|\.\p{Ll})/u.test(after)
  );
}

/**
 * What is no word that people stress may be a name: the client's, the subject of a sentence in small letters, what
 * follows a first name, stands between commas, or begins with a word that is none of the language.
 */
function mayBeName(sentence: Sentence, { from, to }: Match, text: string, bits: CapitalBits): boolean {
  const { words } = sentence;
  const [before, first] = [words[from - 1], words[from]];
  if (sentence.isName(from) || (from === 0 && words[to]?.parted === Break.none)) return true;
  if (!first || words.slice(from, to).some((word) => written(word, text).includes('-'))) return false;
  const isFirstName = before?.facts.isCapital === true && (from > 1 || isForeign(before, bits));
  const isBetweenCommas = first.parted === Break.comma && words[to]?.parted === Break.comma;
  const isLongName = to - from > 1 && (isBetweenCommas || isForeign(first, bits));
  return isLongName || (isFirstName && first.parted === Break.none);
}

const isForeign = ({ facts }: Word, { initials }: CapitalBits): boolean =>
  facts.weighed.length === 0 || facts.classes.includes(initials);
