import { countingWords } from './data.ts';

const { ones, tens, hundred, scales } = countingWords;

/** Greater numbers are written in figures alone. */
export const LARGEST_IN_WORDS = 9999;

function belowThousand(n: number): string[] {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  return [
    hundreds > 1 ? (ones[hundreds] ?? '') : '',
    hundreds > 0 ? hundred : '',
    tens[Math.floor(rest / 10)] ?? '',
    rest % 10 > 0 ? (ones[rest % 10] ?? '') : '',
  ];
}

/**
 * A whole number in words, each word apart: yüz yirmi üç; a thousand is bin, not bir bin.
 *
 * @param n whole, 0 to LARGEST_IN_WORDS
 * @example numberInWords(1250) // 'bin iki yüz elli'
 */
export function numberInWords(n: number): string {
  if (n === 0) return ones[0] ?? '';
  const thousands = Math.floor(n / 1000);
  const parts = [
    ...(thousands > 1 ? belowThousand(thousands) : []),
    thousands > 0 ? (scales[0] ?? '') : '',
    ...belowThousand(n % 1000),
  ];
  return parts.filter((part) => part !== '').join(' ');
}
