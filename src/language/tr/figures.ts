import type { NumberingSystem } from '../language.ts';
import { amountDecimals, formatNumber } from '../numbers.ts';
import { countingWords, proseWords } from './data.ts';

/** A number with dots between thousands and a comma before decimals. */
export const writeNumber = (n: number, digits: NumberingSystem = 'latn', fractionDigits?: number): string =>
  formatNumber(n, { group: '.', decimal: ',', digits }, fractionDigits);

/**
 * A share in per cent; the sign comes first.
 *
 * @example writePercent(12.5) // '%12,5'
 */
export const writePercent = (n: number, digits?: NumberingSystem): string =>
  `${n < 0 ? '-' : ''}%${writeNumber(Math.abs(n), digits)}`;

/**
 * An amount with its currency behind: TL for the lira, the ISO code for others. Amounts are written to the
 * kuruş, as invoices and contracts do.
 *
 * @example writeMoney(48500, 'TRY') // '48.500,00 TL'
 */
export function writeMoney(amount: number, currency: string, digits?: NumberingSystem): string {
  // Asked for half a unit, the currency tells how many decimals it has.
  const decimals = amountDecimals(0.5, currency);
  return `${writeNumber(amount, digits, decimals)} ${countingWords.currencies[currency] ?? currency}`;
}

/** A clock time with a dot: 14.30. */
export function writeTime(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return minute === '' ? time : `${hour.padStart(2, '0')}.${minute}`;
}

/**
 * An enumeration; no comma before the last "ve".
 *
 * @example writeList(['a', 'b', 'c']) // 'a, b ve c'
 */
export function writeList(items: readonly string[]): string {
  const { separator, last } = proseWords.list;
  if (items.length < 2) return items[0] ?? '';
  return items.slice(0, -1).join(separator) + last + items.at(-1);
}
