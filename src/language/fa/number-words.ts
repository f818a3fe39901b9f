import { countingWords, type Region } from './data.ts';

/** The largest number that is written in words. */
export const LARGEST_IN_WORDS = 999_999;

const { and, below20, hundreds, tens, thousand } = countingWords;

function below1000(n: number, own: Region['numberWords']): string[] {
  const parts: string[] = [];
  if (n >= 100) parts.push(hundreds[Math.floor(n / 100) - 1] ?? '');
  const rest = n % 100;
  if (rest >= 20) parts.push(tens[Math.floor(rest / 10) - 2] ?? '');
  const last = rest < 20 ? rest : rest % 10;
  if (last > 0) parts.push(own[String(last)] ?? below20[last] ?? '');
  return parts;
}

/**
 * A whole number in words, as notices and cheques write it: one hundred and one thousand begin with one.
 *
 * @param n      0 to 999,999
 * @param region may name single numbers otherwise
 * @throws {RangeError} outside 0 to 999,999, or with a fraction
 * @example numberInWords(45, iran) // 'چهل و پنج'
 * @example numberInWords(118, afghanistan) // 'یکصد و هژده'
 */
export function numberInWords(n: number, { numberWords }: Pick<Region, 'numberWords'>): string {
  if (!Number.isInteger(n) || n < 0 || n > LARGEST_IN_WORDS) {
    throw new RangeError(`A whole number from 0 to ${LARGEST_IN_WORDS} was expected, not ${n}.`);
  }
  if (n === 0) return below20[0] ?? '';
  const thousands = Math.floor(n / 1000);
  const groups = below1000(n % 1000, numberWords);
  if (thousands > 0) groups.unshift(`${below1000(thousands, numberWords).join(and)} ${thousand}`);
  return groups.join(and);
}
