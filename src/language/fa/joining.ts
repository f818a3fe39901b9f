import { ZWNJ } from '../bidi.ts';
import { marks } from '../letters.ts';

// Letters that do not join the next one: alef in its forms, dal, zal, re, ze, zhe, vav.
const standsApart = /[\u0622\u0623\u0625\u0627\u062f\u0630\u0631\u0632\u0698\u0648\u0624]$/;
// Arabic-script letters, without digits and marks of punctuation.
const endsInLetter = new RegExp(
  `[\\u0620-\\u064a\\u066e-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06ff][${marks}]*$`,
  'u',
);

/** Whether a half-space after this text keeps apart what would join: it ends in a letter that joins the next. */
export const needsHalfSpace = (text: string): boolean => endsInLetter.test(text) && !standsApart.test(text);

/**
 * Parts of a word written together, with a half-space only where letters would join.
 *
 * @example joinHalfSpace(['۳۰', 'روزه']) // '۳۰روزه'
 * @example joinHalfSpace(['سی', 'و', 'پنج', 'روزه']) // 'سی\u200cوپنج\u200cروزه'
 */
export function joinHalfSpace(parts: readonly string[]): string {
  return parts.reduce((whole, part) => whole + (needsHalfSpace(whole) ? ZWNJ : '') + part);
}

// A he at the end, and no alef or vav before it: silent but for single words, and the name of God in other names.
const heAtEnd = /(?<![\u0627\u0648]|\u0627\u0644\u0644)\u0647$/;

/** Words that are not read as their last letter is in most. */
export interface ReadOtherwise {
  /** The last vav is spoken ow and takes no ye. */
  owEndings: readonly string[];
  /** The last he is spoken and takes no hamza. */
  spokenHeEndings: readonly string[];
}

/**
 * A word or name with the ezafe that ties it to what follows, where Persian writes it.
 *
 * After a consonant it is not written; names in another script stay as they are.
 *
 * @example ezafe('نماینده', words) // 'نمایندهٔ'
 * @example ezafe('رضا', words) // 'رضای'
 */
export function ezafe(text: string, { owEndings, spokenHeEndings }: ReadOtherwise): string {
  const lastWord = text.split(' ').at(-1) ?? '';
  if (heAtEnd.test(text)) return spokenHeEndings.includes(lastWord) ? text : `${text}\u0654`;
  if (text.endsWith('\u0627')) return `${text}\u06cc`;
  return text.endsWith('\u0648') && !owEndings.includes(lastWord) ? `${text}\u06cc` : text;
}
