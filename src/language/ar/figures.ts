import type { NumberingSystem } from '../language.ts';
import { amountDecimals, formatNumber } from '../numbers.ts';
import { nounAfter, nounForm, withAdjective } from './counted-noun.ts';
import { type FigureMarks, moneyData, numberWordData } from './data.ts';
import { type Region, regionData } from './regions.ts';

function marksOf(region: Region, digits: NumberingSystem): FigureMarks {
  return regionData.marks[digits === 'latn' ? region.latinMarks : digits];
}

/**
 * A number with the separators of the region and of the digits it is written in.
 *
 * @param fractionDigits exact count of decimals; left out, as many as the number has
 */
export function writeNumber(
  n: number,
  region: Region,
  digits: NumberingSystem,
  fractionDigits?: number,
): string {
  return formatNumber(n, { ...marksOf(region, digits), digits }, fractionDigits);
}

/** A share in per cent, the sign after the figure. */
export function writePercent(n: number, region: Region, digits: NumberingSystem): string {
  return writeNumber(n, region, digits) + marksOf(region, digits).percent;
}

/**
 * An amount with its currency as a counted noun: «٤٥ ريالاً سعودياً», «٤٥٫٥٠ ريال سعودي».
 *
 * The dual is in the subject form, so a sentence says «قيمته …» or «قدره …» before it. Currencies we have no
 * noun for keep their ISO code after the figure.
 *
 * @param amount   in major units
 * @param currency ISO 4217 code
 * @example writeMoney(2, 'SAR', region, 'arab') // 'ريالان سعوديان'
 */
export function writeMoney(
  amount: number,
  currency: string,
  region: Region,
  digits: NumberingSystem,
): string {
  const code = currency.trim().toUpperCase();
  const figure = writeNumber(amount, region, digits, amountDecimals(amount, code));
  const entry = moneyData.currencies[code];
  const bare = moneyData.nouns[entry?.noun ?? ''];
  if (!entry || !bare) return `${figure} ${code}`;
  const adjective = region.adjectives?.[code] ?? entry.adjective;
  const noun = adjective ? withAdjective(bare, adjective) : bare;
  const form = Number.isInteger(amount) ? nounForm(Math.abs(amount)) : 'other';
  if (amount === 1) return `${noun.one} ${numberWordData.single[noun.gender]}`;
  if (amount === 2 && noun.dual) return noun.dual[0];
  return `${figure} ${nounAfter(noun, form, false)}`;
}
