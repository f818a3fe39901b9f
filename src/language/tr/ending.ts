import type { GrammaticalCase } from '../language.ts';
import { inflectionWords } from './data.ts';

/** What a suffix has to know of the word before it: how the word ends for the ear. */
export interface Ending {
  /** The last vowel heard, one of the eight. */
  vowel: string;
  /** Whether the word ends in a vowel. */
  isOpen: boolean;
  isVoiceless: boolean;
  /** Whether the word ends in a third-person possessive, which sets an n before case endings. */
  isPossessed: boolean;
}

const vowels = 'aeıioöuü';
const thinOf: Record<string, string> = { a: 'e', ı: 'i', o: 'ö', u: 'ü' };
const closeOf: Record<string, string> = { a: 'ı', e: 'i', ı: 'ı', i: 'i', o: 'u', u: 'u', ö: 'ü', ü: 'ü' };

const thinWords = new Set(Object.values(inflectionWords.front).flat());

/** `text` in Turkish lower case with the circumflex off: kâğıt gives kağıt. */
export const plainLower = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('tr')
    .replace(/[âîû]/g, (letter) => ({ â: 'a', î: 'i', û: 'u' })[letter] ?? letter);

/** The last of the eight vowels in `sound`, or an empty string. */
function lastVowel(sound: string): string {
  for (let index = sound.length - 1; index >= 0; index -= 1) {
    const letter = sound.charAt(index);
    if (vowels.includes(letter)) return letter;
  }
  return '';
}

/**
 * How a word ends, from its sound in Turkish spelling.
 *
 * @param sound one or more words in lower case; the last one counts
 * @returns undefined where the last word has no vowel
 * @example endingOf('kemal') // { vowel: 'e', isOpen: false, isVoiceless: false, isPossessed: false }
 */
export function endingOf(sound: string, isPossessed = false): Ending | undefined {
  const word = plainLower(sound).split(/\s+/).at(-1) ?? '';
  const vowel = lastVowel(word);
  if (vowel === '') return undefined;
  const last = word.charAt(word.length - 1);
  return {
    vowel: thinWords.has(word) ? (thinOf[vowel] ?? vowel) : vowel,
    isOpen: vowels.includes(last),
    isVoiceless: 'fstkçşhp'.includes(last),
    isPossessed,
  };
}

/** The vowel of dative, locative, ablative: a or e. */
const wide = (vowel: string): string => ('eiöü'.includes(vowel) ? 'e' : 'a');
/** The vowel of accusative, genitive, ordinals: ı, i, u or ü. */
export const close = (vowel: string): string => closeOf[vowel] ?? 'i';

/**
 * The suffix of a case after such an ending, without apostrophe; empty for the bare case.
 *
 * @example suffixOf(ending, 'dat') // 'ye' after Ayşe, 'na' after Kuşadası
 */
export function suffixOf(
  { vowel, isOpen, isVoiceless, isPossessed }: Ending,
  grammaticalCase: GrammaticalCase,
): string {
  const pronominal = isOpen && isPossessed ? 'n' : '';
  const buffer = isOpen ? pronominal || 'y' : '';
  const dental = !pronominal && isVoiceless ? 't' : 'd';
  switch (grammaticalCase) {
    case 'acc':
      return buffer + close(vowel);
    case 'dat':
      return buffer + wide(vowel);
    case 'loc':
      return pronominal + dental + wide(vowel);
    case 'abl':
      return `${pronominal}${dental}${wide(vowel)}n`;
    case 'gen':
      return `${isOpen ? 'n' : ''}${close(vowel)}n`;
    case 'ins':
      return `${isOpen ? 'y' : ''}l${wide(vowel)}`;
    default:
      return '';
  }
}
