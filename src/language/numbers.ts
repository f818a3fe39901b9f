import { toDigits } from './digits.ts';
import type { NumberingSystem } from './language.ts';

/** The marks a region sets into numbers. */
export interface NumberMarks {
  group: string;
  decimal: string;
  digits: NumberingSystem;
}

/**
 * A number in figures with grouped thousands; Intl rounds, we set the marks, so that letters do not
 * change with the runtime's data.
 *
 * @param n              any finite number
 * @param fractionDigits exact count of decimals; left out, as many as the number has, 6 at most
 * @throws {RangeError} if `n` is not finite
 * @example formatNumber(1234.5, { group: '.', decimal: ',', digits: 'latn' }) // '1.234,5'
 */
export function formatNumber(n: number, marks: NumberMarks, fractionDigits?: number): string {
  if (!Number.isFinite(n)) throw new RangeError(`A number was expected, not ${n}.`);
  const [whole = '', fraction] = rounded(n, fractionDigits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, marks.group);
  return toDigits(fraction === undefined ? grouped : grouped + marks.decimal + fraction, marks.digits);
}

/** Plain figures with a point; Intl is only asked to round, because its first use costs more than all else. */
function rounded(n: number, fractionDigits: number | undefined): string {
  if (Number.isSafeInteger(n) && !fractionDigits) return String(n);
  return new Intl.NumberFormat('en-US', {
    useGrouping: false,
    minimumFractionDigits: fractionDigits ?? 0,
    maximumFractionDigits: fractionDigits ?? 6,
  }).format(n);
}

/**
 * How many decimals an amount is written with: none for whole amounts, else those of the currency.
 *
 * @example amountDecimals(48500, 'USD') // 0
 * @example amountDecimals(48500.5, 'USD') // 2
 */
export function amountDecimals(amount: number, currency: string): number {
  if (Number.isInteger(amount)) return 0;
  return (
    new Intl.NumberFormat('en-US', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2
  );
}
