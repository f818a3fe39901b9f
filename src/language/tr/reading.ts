import type { InflectOptions } from '../language.ts';
import { dateWords, inflectionWords } from './data.ts';
import { isSonOf } from './lexicon.ts';
import { readLetters } from './reading-letters.ts';
import { apart, type Reading, readAbbreviation, readDotted, readFigure, readSign } from './reading-marks.ts';

const weekdays = new Set(Object.values(dateWords.weekdays));

/** Whether a date ends in the name of its weekday. */
export const endsInWeekday = (name: string): boolean =>
  /\d/.test(name) && weekdays.has(name.split(/\s+/).at(-1) ?? '');

/** 3M, H&M: not letters alone, and known as a whole. */
function readMixed(token: string): Reading | undefined {
  return /[\d&]/.test(token) ? apart(inflectionWords.acronyms[token.toLowerCase()] ?? '') : undefined;
}

/** A reading given by the user goes before all that the spelling tells. */
const readGiven = (reading: string | undefined): Reading | undefined =>
  reading === undefined ? undefined : apart(reading, isSonOf(reading));

function readSpelling(name: string, token: string, options: InflectOptions): Reading | undefined {
  if (/\d[%.]?$/.test(token)) return readFigure(token);
  if (token.endsWith('.')) return readDotted(token, options.kind);
  return readMixed(token) ?? readSign(token) ?? readLetters(name, options);
}

/**
 * How the end of a name is read and how a suffix is set to it.
 *
 * @param name without quotation marks, brackets and marks at its end
 * @returns undefined where nobody can tell from the spelling; another word has to be inflected then
 * @example readName('Kuzey Danışmanlık', { kind: 'institution' }) // joined, softened: Kuzey Danışmanlığa
 */
export function readName(name: string, options: InflectOptions): Reading | undefined {
  const token = name.split(/\s+/).at(-1) ?? '';
  return readAbbreviation(token) ?? readGiven(options.reading) ?? readSpelling(name, token, options);
}
