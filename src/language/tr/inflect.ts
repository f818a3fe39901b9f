import type { GrammaticalCase, InflectOptions } from '../language.ts';
import { dateWords, type HeadNoun, inflectionWords } from './data.ts';
import { endingOf, suffixOf } from './ending.ts';
import { softStem } from './lexicon.ts';
import { endsInWeekday, readName } from './reading.ts';
import type { Reading } from './reading-marks.ts';

const { headNouns } = inflectionWords;

// Closing marks that a suffix follows without being heard: bidi controls, signs, closing punctuation, pictures.
const silentEnd =
  /(?:[\s\u200e\u200f\u061c\u2066-\u2069!?,;:*_~®™©]|\p{Extended_Pictographic}|(?!°)\p{So}|\ufe0f|\u200d)+$/u;
// Most names: these need not be searched, for a set of all pictures takes long to make.
const heardEnd = /[A-Za-zÇĞİÖŞÜçğıöşü0-9]$/;
const inBrackets = /^(.*\S)(\s*[([][^()[\]]*[)\]]\s*)$/;
const inQuotes = /^(.*["“«‘].*?)(["”»’]+)$/;

/** A common noun in a case, joined and softened: firmasına, kişinin. */
function joined(noun: HeadNoun, grammaticalCase: GrammaticalCase): string {
  const ending = endingOf(noun.word, noun.possessed);
  return ending ? noun.word + suffixOf(ending, grammaticalCase) : noun.word;
}

/** A name that cannot bear a suffix, with a word that can: Acme Inc. firmasına. */
function besideNoun(name: string, grammaticalCase: GrammaticalCase, { kind }: InflectOptions): string {
  if (grammaticalCase === 'ins') return `${name} ile`;
  const noun =
    kind === 'institution' || kind === 'person' || kind === 'place' ? headNouns[kind] : headNouns.other;
  return `${name} ${joined(noun, grammaticalCase)}`;
}

/** 5 Ocak 2026 Pazartesi günü, gününe, gününden. */
function onWeekday(date: string, grammaticalCase: GrammaticalCase): string {
  if (grammaticalCase === 'loc') return `${date} ${dateWords.dayNoun}`;
  if (grammaticalCase === 'ins') return `${date} ${dateWords.dayNoun} ile`;
  return `${date} ${joined({ word: dateWords.dayNoun, possessed: true }, grammaticalCase)}`;
}

/** The name as the suffix finds it: softened where it is joined and begins with a vowel. */
function stemBefore(name: string, suffix: string, reading: Reading): string {
  const stem = reading.isNoun && /^[aeıiuü]/.test(suffix) ? softened(name) : undefined;
  return stem ?? name;
}

function softened(name: string): string | undefined {
  const [last = ''] = /\S+$/.exec(name) ?? [];
  const stem = softStem(last);
  if (stem === undefined) return undefined;
  // Only the end changes: the beginning keeps its capital and its accents.
  const shared = Math.min(stem.length, last.length) - 1;
  const keep = Array.from(last).findIndex((letter, index) => index > 0 && letter !== stem.charAt(index));
  const cut = keep < 0 ? shared + 1 : keep;
  return name.slice(0, name.length - last.length) + last.slice(0, cut) + stem.slice(cut);
}

/** Suffix and joint for a reading; su, the one noun with a hidden y, is told by its stem. */
function suffixFor(name: string, reading: Reading, grammaticalCase: GrammaticalCase): string {
  const { ending, isNoun } = reading;
  const hidden = isNoun && ending.isOpen && softStem(/\S+$/.exec(name)?.[0] ?? '') !== undefined;
  const takesVowel = grammaticalCase === 'acc' || grammaticalCase === 'dat' || grammaticalCase === 'gen';
  return suffixOf(hidden && takesVowel ? { ...ending, isOpen: false } : ending, grammaticalCase);
}

function inflectBare(name: string, grammaticalCase: GrammaticalCase, options: InflectOptions): string {
  if (endsInWeekday(name)) return onWeekday(name, grammaticalCase);
  const marks = heardEnd.test(name) ? '' : (silentEnd.exec(name)?.[0] ?? '');
  const core = name.slice(0, name.length - marks.length);
  const reading = readName(core, options);
  if (!reading) return besideNoun(name, grammaticalCase, options);
  if (reading.isDotted && grammaticalCase === 'ins') return `${name} ile`;
  const suffix = suffixFor(core, reading, grammaticalCase);
  const joint = reading.isDotted && options.apostrophe === 'practice' ? '’' : reading.joint;
  const body = stemBefore(reading.ordinal ? core.slice(0, -1) : core, suffix, reading);
  return body + (reading.ordinal ?? '') + marks + joint + suffix;
}

/**
 * A name, number, date or noun in a case, with the apostrophe where the rule books set it.
 *
 * What stands in brackets at the end is passed over (Yunus Emre’ye (1240?-1320)); a closing quotation mark takes
 * the apostrophe's place. A name whose sound cannot be known takes no suffix: a noun beside it does.
 *
 * @returns the word itself in the bare case; never an empty string for a word
 * @example inflectWord('Kuşadası', 'dat', { kind: 'place' }) // 'Kuşadası’na'
 * @example inflectWord('Acme Inc.', 'dat', { kind: 'institution' }) // 'Acme Inc. firmasına'
 */
export function inflectWord(
  word: string,
  grammaticalCase: GrammaticalCase,
  options: InflectOptions = {},
): string {
  if (grammaticalCase === 'nom' || word.trim() === '') return word;
  const [, before, brackets] = inBrackets.exec(word) ?? [];
  if (before !== undefined && brackets !== undefined)
    return inflectWord(before, grammaticalCase, options) + brackets;
  const [, quoted, closing] = inQuotes.exec(word) ?? [];
  if (quoted !== undefined && closing !== undefined)
    return inflectQuoted(quoted, closing, grammaticalCase, options);
  return inflectBare(word.trimEnd(), grammaticalCase, options);
}

function inflectQuoted(
  quoted: string,
  closing: string,
  grammaticalCase: GrammaticalCase,
  options: InflectOptions,
): string {
  const reading = readName(quoted.replace(/["“«‘]/g, ''), options);
  if (!reading || reading.ordinal) return besideNoun(quoted + closing, grammaticalCase, options);
  return quoted + closing + suffixOf(reading.ending, grammaticalCase);
}
