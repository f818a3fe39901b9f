import { letters, marks } from '../letters.ts';
import { once } from '../once.ts';
import { outsideFixed } from './fixed.ts';
import { mendMarks, mendQuantities, mendQuotes } from './marks.ts';
import { joinAfterHe, joinEndings, joinMi, splitBe, splitMi, tidyHalfSpaces } from './spacing.ts';

// U+06C0 and its parts would come apart into another letter than the he that Persian writes.
const heWithHamza = /\u06c0|\u06d5\u0654/g;
// «نامه ی» and «نامه\u200cی», the older ways to write the ezafe after a silent he.
const heYe = once(
  () =>
    new RegExp(
      `(?<=[${letters}](?![\\u0627\\u0648\\u06cc])[${letters}]\\u0647)[ \\u200c]\\u06cc(?![${letters}${marks}\\u200c])`,
      'gu',
    ),
);

/** Letters of an Arabic keyboard: ye, alef maqsura and kaf. */
const persianLetters = (text: string): string =>
  text
    .replace(/[\u064a\u0649]/g, '\u06cc')
    .replaceAll('\u0643', '\u06a9')
    .replace(heWithHamza, '\u0647\u0654');

const ezafeOnHe = (text: string): string => text.replace(heYe(), '\u0654');

const singleSpaces = (text: string): string => text.replace(/(?<=\S) {2,}(?=\S)/g, ' ');

const rules = [
  persianLetters,
  tidyHalfSpaces,
  singleSpaces,
  ezafeOnHe,
  splitBe,
  splitMi,
  joinMi,
  joinEndings,
  joinAfterHe,
  mendQuantities,
  mendQuotes,
  mendMarks,
];

// Each round mends more than the one before; two are usual.
const mostRounds = 12;

/**
 * What the user wrote, as Persian is set: letters of another keyboard, half-spaces, ezafe, marks.
 *
 * References, links, Latin words, Arabic names and quotations, Pashto words keep every character.
 *
 * @param text one paragraph of plain text
 * @returns the same for a text that has been through it
 * @example mendProse('فايل ها ارسال مي شود') // 'فایل\u200cها ارسال می\u200cشود'
 */
export function mendProse(text: string): string {
  let mended = text;
  let before = '';
  // A space put in or taken out may show the next round that a passage is no reference after all.
  for (let round = 0; mended !== before && round < mostRounds; round += 1) {
    before = mended;
    mended = outsideFixed(mended, (open) => rules.reduce((passage, rule) => rule(passage), open));
  }
  return mended;
}

/**
 * The letters alone, for names: nothing else in a name is ours to mend.
 *
 * @example mendName('علي كريمي') // 'علی کریمی'
 */
export const mendName = (text: string): string => outsideFixed(text, persianLetters);
