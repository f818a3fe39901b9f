import { arabic } from './ar.ts';
import { english } from './en.ts';
import { persian } from './fa.ts';
import type { Morphology } from './morphology.ts';
import { folder } from './normalise.ts';
import { turkish } from './tr.ts';

const morphologies: Readonly<Record<string, Morphology>> = {
  ar: arabic,
  en: english,
  fa: persian,
  tr: turkish,
};

/** A language without a module of its own is matched word for word. */
const plain: Morphology = { fold: folder({}), split: (word) => [{ stem: word, features: [] }] };

/**
 * Spelling and endings of a language.
 *
 * @param language subtag, for example `tr`
 * @example morphologyOf('en').fold('Don\u2019t') // "don't"
 */
export const morphologyOf = (language: string): Morphology => morphologies[language] ?? plain;
