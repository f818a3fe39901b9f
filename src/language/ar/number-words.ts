import { type CountedNoun, type NounGender, nounAfter, nounForm } from './counted-noun.ts';
import { type CasePair, numberWordData as words } from './data.ts';

/** The largest number that is spelt out. */
export const largestSpelt = 9999;

interface Setting {
  gender: NounGender;
  oblique: boolean;
}

const pick = (pair: CasePair | undefined, oblique: boolean): string => pair?.[oblique ? 1 : 0] ?? '';

/** 3 to 99, as they stand before a noun of this gender. */
function belowHundred(n: number, { gender, oblique }: Setting): string {
  if (n <= 10) return words.units[gender][n] ?? '';
  if (n === 11) return words.eleven[gender];
  if (n === 12) return pick(words.twelve[gender], oblique);
  const unit = n % 10;
  if (n < 20) return `${words.units[gender][unit] ?? ''} ${words.teen[gender]}`;
  const ten = pick(words.tens[Math.floor(n / 10) - 2], oblique);
  if (unit === 0) return ten;
  const first = unit === 2 ? pick(words.twoWithTens[gender], oblique) : words.unitsWithTens[gender][unit];
  return `${first ?? ''} و${ten}`;
}

/** 0 to 9 hundreds; right before its noun two hundred loses its nūn. */
function hundreds(count: number, isAnnexed: boolean, oblique: boolean): string {
  if (count === 2) return pick(isAnnexed ? words.twoHundred.annexed : words.twoHundred.free, oblique);
  return words.hundreds[count] ?? '';
}

/** 0 to 9 thousands; the counted thousand is masculine whatever follows. */
function thousands(count: number, isAnnexed: boolean, oblique: boolean): string {
  if (count === 0) return '';
  if (count === 1) return words.thousand;
  if (count === 2) return pick(isAnnexed ? words.twoThousand.annexed : words.twoThousand.free, oblique);
  return `${words.units.m[count] ?? ''} ${words.thousands}`;
}

const joined = (parts: string[]): string => parts.filter((part) => part !== '').join(' و');

/** One or two of the noun, which say their number themselves: «يوم واحد», «يومان». */
function oneOrTwo(n: number, noun: CountedNoun, oblique: boolean): string {
  return n === 1 ? `${noun.one} ${words.single[noun.gender]}` : nounAfter(noun, 'two', oblique);
}

/** The full thousands and hundreds of a number, the last of them annexed where the noun follows at once. */
function fullHundreds(n: number, isAnnexed: boolean, oblique: boolean): string {
  const hundred = Math.floor((n % 1000) / 100);
  return joined([
    thousands(Math.floor(n / 1000), isAnnexed && hundred === 0, oblique),
    hundreds(hundred, isAnnexed, oblique),
  ]);
}

/**
 * A counted noun with its number spelt out, and room for the figure after the number words.
 *
 * Where 1 or 2 follow a full hundred the noun is said twice («مئة يوم ويومان»), and the figure stands last.
 *
 * @param n       whole number from 0 to `largestSpelt`
 * @param oblique after a verb or a preposition
 * @param figure  text set after the words that say the number, such as ' (٣٠)'
 * @example spelt(30, units.day, true) // 'ثلاثين يوماً'
 */
export function spelt(n: number, noun: CountedNoun, oblique: boolean, figure = ''): string {
  if (n === 0) return `${words.zero}${figure} ${noun.one}`;
  if (n <= 2) return oneOrTwo(n, noun, oblique) + figure;
  const rest = n % 100;
  if (rest === 1 || rest === 2) {
    return `${fullHundreds(n, true, oblique)} ${noun.one} و${oneOrTwo(rest, noun, oblique)}${figure}`;
  }
  const setting: Setting = { gender: noun.gender, oblique };
  const number = joined([
    fullHundreds(n, rest === 0, oblique),
    rest === 0 ? '' : belowHundred(rest, setting),
  ]);
  return `${number}${figure} ${nounAfter(noun, nounForm(n), oblique)}`;
}
