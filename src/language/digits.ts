import type { NumberingSystem } from './language.ts';

const zero: Record<NumberingSystem, number> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/**
 * Latin digits in `text` replaced by those of `system`; everything else stays.
 *
 * @example toDigits('12:30', 'arabext') // '۱۲:۳۰'
 */
export function toDigits(text: string, system: NumberingSystem): string {
  if (system === 'latn') return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(zero[system] + Number(digit)));
}

/**
 * Persian and Arabic-Indic digits replaced by Latin ones, for values that are read as numbers.
 *
 * @example toLatinDigits('۱۴۰۵') // '1405'
 */
export function toLatinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
