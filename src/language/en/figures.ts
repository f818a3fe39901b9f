import type { NumberingSystem } from '../language.ts';
import { amountDecimals, formatNumber } from '../numbers.ts';
import type { Region } from './data.ts';

const marks = (digits: NumberingSystem = 'latn') => ({ group: ',', decimal: '.', digits });

/**
 * A number with grouped thousands.
 *
 * @throws {RangeError} if `n` is not finite
 * @example writeNumber(1234.5) // '1,234.5'
 */
export const writeNumber = (n: number, digits?: NumberingSystem): string => formatNumber(n, marks(digits));

/**
 * An amount: the region's own currency by its sign, every other by its code, so that no dollar is mistaken
 * for another.
 *
 * @param amount   major units (48500.5)
 * @param currency ISO 4217 code
 * @throws {RangeError} if the amount is not finite, or the code not of three letters
 * @example writeMoney(48500, 'USD', us) // '$48,500'
 * @example writeMoney(48500, 'USD', gb) // 'USD 48,500'
 */
export function writeMoney(
  amount: number,
  currency: string,
  region: Region,
  digits?: NumberingSystem,
): string {
  const code = currency.toUpperCase();
  const figures = formatNumber(Math.abs(amount), marks(digits), amountDecimals(amount, code));
  const sign = amount < 0 ? '-' : '';
  return code === region.currency.code ? sign + region.currency.sign + figures : `${code} ${sign}${figures}`;
}

/**
 * A clock time. Noon and midnight are named, for "12 am" is read both ways; there is no full stop at the end
 * that could meet the sentence's own.
 *
 * @param time `HH:mm`, 24 hours
 * @throws {RangeError} if it is no time of day
 * @example writeTime('14:30', us) // '2:30 PM'
 */
export function writeTime(time: string, { time: style }: Region): string {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time.trim()) ?? [];
  if (hours === undefined || minutes === undefined) {
    throw new RangeError(`A time from 00:00 to 23:59 was expected, not "${time}".`);
  }
  const hour = Number(hours);
  if (minutes === '00' && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
  const shown =
    String(hour % 12 === 0 ? 12 : hour % 12) + (minutes === '00' ? '' : style.separator + minutes);
  return `${shown} ${hour < 12 ? style.am : style.pm}`;
}

/**
 * An enumeration within a sentence; semicolons part the items where one of three or more holds a comma.
 *
 * @example writeList(['a', 'b', 'c'], us) // 'a, b, and c'
 * @example writeList(['Bolt', 'Acme, Inc.', 'Core'], gb) // 'Bolt; Acme, Inc.; and Core'
 */
export function writeList(items: readonly string[], { listEnd }: Region): string {
  const last = items.at(-1) ?? '';
  if (items.length < 3) return items.join(' and ');
  const rest = items.slice(0, -1);
  return items.some((item) => item.includes(','))
    ? `${rest.join('; ')}; and ${last}`
    : rest.join(', ') + listEnd + last;
}
