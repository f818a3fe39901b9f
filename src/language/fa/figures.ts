import { toDigits } from '../digits.ts';
import type { NumberingSystem } from '../language.ts';
import { amountDecimals, formatNumber, type NumberMarks } from '../numbers.ts';
import { countingWords, currencyNames, type Region } from './data.ts';

const marks = (digits: NumberingSystem = 'arabext'): NumberMarks =>
  digits === 'latn' ? { group: ',', decimal: '.', digits } : { group: '\u066c', decimal: '\u066b', digits };

/**
 * A number with grouped thousands; marks follow the digits.
 *
 * @throws {RangeError} if `n` is not finite
 * @example writeNumber(1234.5) // '۱٬۲۳۴٫۵'
 */
export const writeNumber = (n: number, digits?: NumberingSystem): string => formatNumber(n, marks(digits));

/**
 * A share in per cent.
 *
 * @throws {RangeError} if `n` is not finite
 * @example writePercent(18) // '۱۸٪'
 */
export const writePercent = (n: number, digits?: NumberingSystem): string =>
  writeNumber(n, digits) + (digits === 'latn' ? '%' : '\u066a');

/**
 * How many decimals an amount needs; none is lost where the currency's smallest coin has gone out of use.
 */
function decimalsOf(amount: number, code: string): number | undefined {
  const usual = amountDecimals(amount, code);
  return usual === 0 && !Number.isInteger(amount) ? undefined : usual;
}

/**
 * An amount with the currency's name after it; a currency the region does not name stands as its code.
 *
 * Nothing is a word, for the Persian nought is easily taken for a full stop.
 *
 * @param amount   major units (48500.5)
 * @param currency ISO 4217 code, or IRT for toman
 * @throws {RangeError} if the amount is not finite, or the code not of three letters
 * @example writeMoney(12500000, 'IRR', iran) // '۱۲٬۵۰۰٬۰۰۰ ریال'
 */
export function writeMoney(
  amount: number,
  currency: string,
  region: Region,
  digits?: NumberingSystem,
): string {
  const code = currency.toUpperCase();
  const name = region.currencies[code] ?? currencyNames[code] ?? code;
  const figures = formatNumber(amount, marks(digits), decimalsOf(amount, code));
  return `${amount === 0 && digits !== 'latn' ? countingWords.below20[0] : figures} ${name}`;
}

/**
 * A clock time; a full hour is the hour alone, for «ساعت» stands before it.
 *
 * @param time `HH:mm`, 24 hours
 * @throws {RangeError} if it is no time of day
 * @example writeTime('14:30') // '۱۴:۳۰'
 * @example writeTime('09:00') // '۹'
 */
export function writeTime(time: string, digits: NumberingSystem = 'arabext'): string {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time.trim()) ?? [];
  if (hours === undefined || minutes === undefined) {
    throw new RangeError(`A time from 00:00 to 23:59 was expected, not "${time}".`);
  }
  const hour = Number(hours);
  return toDigits(minutes === '00' && hour > 0 ? String(hour) : `${hour}:${minutes}`, digits);
}

/**
 * An enumeration within a sentence, without a mark before the last item; semicolons part the items where one of
 * three or more holds a comma.
 *
 * @example writeList(['الف', 'ب', 'ج']) // 'الف، ب و ج'
 */
export function writeList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const separator = items.length > 2 && items.some((item) => item.includes('\u060c')) ? '\u061b ' : '\u060c ';
  return items.slice(0, -1).join(separator) + countingWords.and + last;
}

/**
 * A name or title between the marks of quotation; marks it brings along become inner ones.
 *
 * @example quoteTitle('نگهداری شبکه') // '«نگهداری شبکه»'
 */
export function quoteTitle(text: string): string {
  const bare = /^«[^«»]*»$/.test(text) ? text.slice(1, -1) : text;
  return `«${bare.replaceAll('«', '\u201c').replaceAll('»', '\u201d')}»`;
}
