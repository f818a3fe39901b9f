import type { Match } from './matcher.ts';
import type { Sentence } from './sentence.ts';

/** A passage found by a detector, as UTF-16 offsets. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Runs of exclamation and question marks, of either kind, close or apart, and the signs that are two of them. */
export function* marks(text: string): Generator<Passage> {
  for (const { 0: run, index } of text.matchAll(
    /[!?\u061F\uFF01\uFF1F\u2753-\u2755\u2757]{2,}|[!?\u061F](?: [!?\u061F]){2,}|[\u203C\u2047-\u2049]|(?:\u26A0\uFE0F?){2,}/gu,
  ))
    yield { start: index, end: index + run.length };
}

/** What the lexicon knows of stretched words: a feature, and the class of words that may be stressed. */
export interface StretchBits {
  readonly stretched: number;
  readonly plain: number;
}

/** Three equal letters in a row; capitals, numerals and addresses may do that. */
const repeatsLetters = (raw: string): boolean =>
  /(.)\1\1/u.test(raw) &&
  /(?!\u0640)(\p{L})\1\1/u.test(raw) &&
  !/^(?:www.*|[ivxlcm]+|[\p{Lu}\p{N}]+)$/u.test(raw);

/** Three equal letters in a row, or tatweel between letters. */
export const isStretched = (raw: string): boolean =>
  repeatsLetters(raw) || (raw.includes('\u0640\u0640') && /\p{L}\u0640{2,}\p{L}/u.test(raw));

/** Whether a word that ends here is the title of what follows its colon: `Subject: …`. */
const isTitle = (text: string, end: number): boolean =>
  /^[\s*_]{0,3}[:\uFF1A]/u.test(text.slice(end, end + 4));

/**
 * Words stretched by repeating a letter, or by tatweel in their middle.
 *
 * Tatweel also adorns names and titles, as on a sign: where the words of the sentence are calm it counts only in words
 * that people stretch for stress.
 *
 * @param isKnown whether there is such a word
 */
export function* stretches(
  sentence: Sentence,
  text: string,
  bits: StretchBits,
  isCalm: boolean,
  isKnown: (word: string) => boolean,
): Generator<Match> {
  for (const [at, { start, end, quoted, facts }] of sentence.words.entries()) {
    const raw = text.slice(start, end);
    if (quoted || (facts.features & bits.stretched) === 0 || isSlip(raw, isKnown)) continue;
    const mayAdorn = isCalm || (at === 0 && isTitle(text, end));
    const isStressed = facts.classes.includes(bits.plain) || repeatsLetters(raw);
    if (isStressed || !mayAdorn) yield { from: at, to: at + 1 };
  }
}

/** A key pressed once too often inside a word that has the letter twice: `acccess`. Vowels are what people stretch. */
function isSlip(raw: string, isKnown: (word: string) => boolean): boolean {
  const run = /(?![\u0640\u0627\u0648\u064A\u06CCaeiou\u0131\u00F6\u00FC])(\p{L})\1{2,}/iu.exec(raw);
  if (run?.[0].length !== 3 || run.index + 3 === raw.length) return false;
  return isKnown(raw.slice(0, run.index) + raw.slice(run.index + 1));
}
