import type { InflectOptions } from '../language.ts';
import { letterName } from './acronym.ts';
import { inflectionWords } from './data.ts';
import { type Ending, endingOf, plainLower } from './ending.ts';
import { soundOf } from './foreign.ts';
import { ordinalSuffix, spokenNumber } from './spoken-number.ts';

export type Kind = InflectOptions['kind'];

/** How a suffix is set to a name: how the name ends, and what parts the two. */
export interface Reading {
  ending: Ending;
  /** Apostrophe, or nothing where the suffix is joined. */
  joint: '’' | '';
  /** Put to the name before the suffix, in place of its full stop: the ordinal in 8’inciye. */
  ordinal?: string;
  /** Whether a joined suffix may soften the word before it: danışmanlığa. */
  isNoun?: boolean;
  /** An abbreviation with its full stop: "with" is the word ile, and everyday mail sets an apostrophe. */
  isDotted?: boolean;
}

const { abbreviations, symbols, units } = inflectionWords;

/** A reading with an apostrophe; undefined for a sound without a vowel. */
export function apart(sound: string, isPossessed = false): Reading | undefined {
  const ending = endingOf(sound, isPossessed);
  return ending && { ending, joint: '’' };
}

/** Figures; an ordinal is written out, for no suffix can follow its full stop: 8. gives 8’inci. */
export function readFigure(token: string): Reading | undefined {
  const [, figure] = /(\d[\d.]*)\.$/.exec(token) ?? [];
  if (figure === undefined) return apart(spokenNumber(token.replace(/%$/, '')));
  const suffix = ordinalSuffix(figure);
  const ending = endingOf(suffix);
  return ending && { ending, joint: '', ordinal: `’${suffix}` };
}

/** A listed abbreviation, with or without its last full stop. */
export function readAbbreviation(token: string): Reading | undefined {
  const known = abbreviations[plainLower(token)] ?? abbreviations[`${plainLower(token)}.`];
  const reading = known && apart(known.sound, known.possessed);
  if (!reading) return undefined;
  return known.apostrophe || !token.endsWith('.') ? reading : { ...reading, joint: '', isDotted: true };
}

/** A full stop behind letters that no list has: an initial by its letter, a person's abbreviated name as a word. */
export function readDotted(token: string, kind: Kind): Reading | undefined {
  const [, initial] = /(?:^|[.\s])(\p{L})\.$/u.exec(token) ?? [];
  if (kind === 'person') {
    return apart(initial === undefined ? soundOf(token.slice(0, -1)) : letterName(plainLower(initial)));
  }
  const reading =
    initial === undefined || kind === 'institution' ? undefined : apart(letterName(plainLower(initial)));
  return reading && { ...reading, joint: '', isDotted: true };
}

/** Signs that are read by name: %, €, +. A raised figure takes its suffix without apostrophe. */
export function readSign(token: string): Reading | undefined {
  const sign = token.charAt(token.length - 1);
  const reading = apart(symbols[sign] ?? '');
  return reading && /[²³]/.test(sign) ? { ...reading, joint: '' } : reading;
}

/** A unit's abbreviation behind a figure: 30 kg, 5GB. */
export function readUnit(run: string, before: string): Reading | undefined {
  return /\d\s?$/.test(before) ? apart(units[run] ?? '') : undefined;
}
