import { countingWords } from './data.ts';
import { close, endingOf } from './ending.ts';

const { ones, tens, hundred, scales } = countingWords;

/** The last word of a whole number said aloud; `digits` may begin with zeros. */
function lastWordOf(digits: string): string {
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return ones[0] ?? '';
  const place = digits.length - significant.length;
  const digit = Number(significant.charAt(significant.length - 1));
  if (place === 0) return ones[digit] ?? '';
  if (place === 1) return tens[digit] ?? '';
  if (place === 2) return hundred;
  return scales[Math.floor(place / 3) - 1] ?? scales.at(-1) ?? '';
}

/**
 * The word a figure ends in when it is read aloud: the only one that a suffix hears.
 *
 * Thousands are grouped by dots; decimals after a comma are read on their own unless they are zeros; 14.00 is an
 * hour; of dates, fractions and ranges the last number counts.
 *
 * @param text ends in a digit
 * @example spokenNumber('12.500') // 'yüz'
 * @example spokenNumber('31.12.2025') // 'beş'
 */
export function spokenNumber(text: string): string {
  const [figure = ''] = /[\d.,:]+$/.exec(text) ?? [];
  const grouped = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?=$|,)/.exec(figure)?.[0];
  const [, whole = ''] =
    /(\d+)(?:,0+|(?<=^\d{1,2})[.:]00)$/.exec(grouped ? figure.replaceAll('.', '') : figure) ?? [];
  if (whole !== '') return lastWordOf(whole);
  if (grouped && figure.endsWith(grouped)) return lastWordOf(grouped.replaceAll('.', ''));
  return lastWordOf(/\d+$/.exec(figure)?.[0] ?? '');
}

/**
 * The ending that makes an ordinal of a figure: 3 gives üncü.
 *
 * @example ordinalSuffix('2') // 'nci'
 */
export function ordinalSuffix(figure: string): string {
  const ending = endingOf(spokenNumber(figure));
  if (!ending) return '';
  const vowel = close(ending.vowel);
  return `${ending.isOpen ? '' : vowel}nc${vowel}`;
}
