import { countingWords, type Region } from './data.ts';

/** The largest number that is written in words. */
export const LARGEST_IN_WORDS = 9999;

const { below20, tens, hundred, thousand } = countingWords;

function belowHundred(n: number): string {
  if (n < 20) return below20[n] ?? '';
  const ten = tens[Math.floor(n / 10)] ?? '';
  return n % 10 === 0 ? ten : `${ten}-${below20[n % 10]}`;
}

/**
 * A whole number in words.
 *
 * @param n      0 to 9999
 * @param region sets what stands between hundreds and the rest: one hundred twenty, one hundred and twenty
 * @throws {RangeError} outside 0 to 9999, or with a fraction
 * @example numberInWords(45, us) // 'forty-five'
 */
export function numberInWords(n: number, { hundredsAnd }: Pick<Region, 'hundredsAnd'>): string {
  if (!Number.isInteger(n) || n < 0 || n > LARGEST_IN_WORDS) {
    throw new RangeError(`A whole number from 0 to ${LARGEST_IN_WORDS} was expected, not ${n}.`);
  }
  const groups: string[] = [];
  if (n >= 1000) groups.push(`${below20[Math.floor(n / 1000)]} ${thousand}`);
  if (n % 1000 >= 100) groups.push(`${below20[Math.floor((n % 1000) / 100)]} ${hundred}`);
  const rest = n % 100;
  if (rest === 0 && groups.length > 0) return groups.join(' ');
  return groups.length > 0 ? groups.join(' ') + hundredsAnd + belowHundred(rest) : belowHundred(rest);
}
