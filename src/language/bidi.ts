import type { Direction } from './language.ts';

export const FSI = '\u2068';
export const LRI = '\u2066';
export const PDI = '\u2069';
export const LRM = '\u200e';
export const RLM = '\u200f';
export const ZWNJ = '\u200c';

// Marks, embeddings, overrides and isolates: LRM RLM, ALM, LRE RLE PDF LRO RLO, LRI RLI FSI PDI.
const controls = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

// Strong right-to-left letters: Hebrew, Arabic and its supplements and presentation forms.
const rtlLetter =
  /[\u0590-\u05ff\u0600-\u0605\u0608\u060b\u060d\u061b-\u064a\u066d-\u066f\u0671-\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u07ff\u0800-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const letter = /\p{L}/u;

/** `text` without any bidi control character. */
export const stripBidiControls = (text: string): string => text.replace(controls, '');

/** Whether any letter is written from right to left. */
export const hasRtlLetter = (text: string): boolean => rtlLetter.test(text);

/** The direction of the first letter, or undefined where there is none. */
export function firstStrongDirection(text: string): Direction | undefined {
  const first = letter.exec(text)?.[0];
  if (first === undefined) return undefined;
  return rtlLetter.test(first) ? 'rtl' : 'ltr';
}

// Figures that a right-to-left line turns round: signed, or in groups parted by hyphens or spaces.
const turningFigures =
  /[+-][\d\u0660-\u0669\u06f0-\u06f9]|[\d\u0660-\u0669\u06f0-\u06f9][-\u2010-\u2014\s+][\d\u0660-\u0669\u06f0-\u06f9]/;
const latinScript = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/;

/**
 * Whether a value keeps its order and its place in a paragraph of this direction without help.
 *
 * In a left-to-right letter only right-to-left letters disturb; in a right-to-left one Latin letters do, and
 * figures in groups.
 */
function isAtHome(text: string, direction: Direction): boolean {
  if (direction === 'ltr') return !/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text);
  return !latinScript.test(text) && !turningFigures.test(text);
}

/**
 * A value between FSI and PDI where its direction may differ from the letter's, else as it is.
 *
 * @param text one line, free of bidi controls
 */
export function isolate(text: string, direction: Direction): string {
  return text === '' || isAtHome(text, direction) ? text : FSI + text + PDI;
}

/**
 * A value that is read from left to right whatever surrounds it: reference, telephone number, address.
 *
 * A hyphen between Arabic-Indic digits is joined by marks, for those digits swap round it even inside an isolate.
 */
export function isolateLtr(text: string, direction: Direction): string {
  // A clause such as «بند ۲ مادهٔ ۹» has words of its own that set its direction.
  if (hasRtlLetter(text)) return isolate(text, direction);
  if (text === '' || (isAtHome(text, direction) && (direction === 'ltr' || /^[\p{Nd}./]*$/u.test(text))))
    return text;
  const joined = text.replace(
    /(?<=[\u0660-\u0669])([-\u2010-\u2014+ ]+)(?=[\u0660-\u0669])/g,
    `${LRM}$1${LRM}`,
  );
  return LRI + joined + PDI;
}
