import type { Match } from './matcher.ts';
import { Break, type Word } from './segment.ts';
import type { Sentence } from './sentence.ts';
import type { Passage } from './shouting.ts';

/** Fewer letters are more often initials than a word that is spelled out. */
const fewestLetters = 3;

/** What is asked about words: whether it is an ordinary word of the language; and one that people stress. */
export interface Ordinary {
  readonly isOrdinary: (word: string) => boolean;
  readonly isPlain: (word: string) => boolean;
}

/** Words spelled letter by letter, and sentences cut word by word: `S I X`, `D. A. M. P.`, `Read. The. Contract.`. */
export function* spelled(text: string, { isOrdinary, isPlain }: Ordinary): Generator<Passage> {
  for (const { 0: raw, index } of text.matchAll(letters)) {
    const word = raw.replaceAll(/[^\p{L}]/gu, '');
    if (isAlone(text, index) && word.length >= fewestLetters && isOrdinary(word))
      yield { start: index, end: index + raw.length };
  }
  for (const { 0: raw, index } of text.matchAll(sentences)) {
    const words = raw.split(/\P{L}+/u).filter(Boolean);
    if (isAlone(text, index) && words.every(isOrdinary) && words.some(isPlain))
      yield { start: index, end: index + raw.length };
  }
}

const isAlone = (text: string, index: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(index - 1, index));

const letters =
  /[A-Z\u00C7\u00D6\u00DC\u011E\u0130\u015E](?: |\. ?)(?:\p{Lu}(?: |\. ?)){1,28}\p{Lu}(?![\p{L}\p{M}])/gu;

const sentences =
  /[A-Z\u00C7\u00D6\u00DC\u011E\u0130\u015E]\p{Ll}{0,14}[.!] \p{Lu}\p{Ll}{0,14}[.!](?: \p{Lu}\p{L}{0,14}[.!])+/gu;

const leastRepeated = 3;

/** Whether a word stands three times in a row, for a first glance. */
export function isRepeated({ words }: Sentence): boolean {
  for (let at = leastRepeated - 1; at < words.length; at += 1)
    if (words[at]?.facts.folded === words[at - 1]?.facts.folded && isSame(words[at - 2], words[at]))
      return true;
  return false;
}

/** The same word three times and more: `now, now, now`. */
export function* repeated({ words }: Sentence, text: string): Generator<Match> {
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (isSame(words[from], words[to])) to += 1;
    if (to - from >= leastRepeated && isWord(words[from], text)) yield { from, to };
    from = to;
  }
}

const isSame = (one: Word | undefined, other: Word | undefined): boolean =>
  other !== undefined && other.parted <= Break.comma && other.facts.folded === one?.facts.folded;

const isWord = (word: Word | undefined, text: string): boolean =>
  word !== undefined && !word.quoted && /^\p{L}[\p{L}\p{M}\u200C]+$/u.test(text.slice(word.start, word.end));

/** A longer passage in bold is a title or a date rather than a raised voice. */
const longestStress = 6;

/** Bold words, as in `**at once**`, of which one is a word that people stress. */
export function* emphasised({ words }: Sentence, text: string, plain: number): Generator<Match> {
  for (let from = 0; from < words.length; from += 1) {
    const start = words[from]?.start ?? 0;
    const sign = openingSign(text, start);
    if (sign === '') continue;
    const close = text.indexOf(sign, start);
    let to = from;
    while (to - from <= longestStress && (words[to]?.start ?? close) < close) to += 1;
    const inside = words.slice(from, to);
    if (isRaised(inside, plain) && !isTitled(text, start, close)) yield { from, to };
  }
}

const openingSign = (text: string, start: number): string =>
  /(\*{2,3}|_{2,3}) ?$/u.exec(text.slice(Math.max(0, start - 4), start))?.[1] ?? '';

const isRaised = (words: readonly Word[], plain: number): boolean =>
  words.length > 0 &&
  words.length <= longestStress &&
  words.some(({ facts }) => facts.classes.includes(plain));

const isTitled = (text: string, start: number, close: number): boolean =>
  /\p{N}|:\s*$/u.test(text.slice(start, close)) || /^[*_]{2,3}\s*:/u.test(text.slice(close, close + 5));
