import type { Word } from './segment.ts';
import type { Sentence } from './sentence.ts';

/** A passage found by a detector, as UTF-16 offsets. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Runs of two or more exclamation and question marks, of either kind, and the signs that are two of them. */
export function* marks(text: string): Generator<Passage> {
  for (const { 0: run, index } of text.matchAll(/[!?\u061F\uFF01\uFF1F]{2,}|[\u203C\u2047-\u2049]/gu))
    yield { start: index, end: index + run.length };
}

/** What the lexicon knows about the shape of words: two features, and the class of words that are no names and may be stressed. */
export interface ShapeBits {
  readonly caps: number;
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
 */
export function* stretches(
  sentence: Sentence,
  text: string,
  bits: ShapeBits,
  isCalm: boolean,
): Generator<Passage> {
  for (const [at, { start, end, facts }] of sentence.words.entries()) {
    if ((facts.features & bits.stretched) === 0) continue;
    const mayAdorn = isCalm || (at === 0 && isTitle(text, end));
    const isStressed = facts.classes.includes(bits.plain) || repeatsLetters(text.slice(start, end));
    if (isStressed || !mayAdorn) yield { start, end };
  }
}

/**
 * Words in capitals for stress.
 *
 * Not headings (a whole line in capitals without a full stop), not abbreviations, not names: a word counts
 * when a word list says that it is an ordinary word of the language, or when three such words stand together.
 */
export function* capitals(sentence: Sentence, text: string, bits: ShapeBits): Generator<Passage> {
  let run: Word[] = [];
  for (const word of [...sentence.words, undefined]) {
    if (word && !word.quoted && (word.facts.features & bits.caps) !== 0) run.push(word);
    else {
      if (isStress(run, bits.plain) && !isHeading(sentence, run, text)) yield span(run);
      run = [];
    }
  }
}

const isStress = (run: readonly Word[], plain: number): boolean =>
  run.some(({ facts }) => facts.classes.includes(plain));

/** A line of its own in capitals is a heading, unless it ends in a mark of exclamation or a full stop. */
function isHeading(sentence: Sentence, run: readonly Word[], text: string): boolean {
  if (run.length < sentence.words.length) return false;
  const last = run.at(-1);
  return last !== undefined && !/^[\s"*_]*[.!?]/u.test(text.slice(last.end, last.end + 4)) && run.length <= 8;
}

function span(run: readonly Word[]): Passage {
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
}
