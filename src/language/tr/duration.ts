import type { Duration, DurationOptions } from '../language.ts';
import { formatNumber } from '../numbers.ts';
import { countingWords, type NamedUnit } from './data.ts';
import { LARGEST_IN_WORDS, numberInWords } from './number-words.ts';

const { half, units, notice } = countingWords;

/** A count before its noun: 30, otuz, otuz (30). */
function countOf(figures: string, words: string | undefined, spelling: DurationOptions['spelling']): string {
  if (words === undefined || spelling === undefined || spelling === 'figures') return figures;
  return spelling === 'both' ? `${words} (${figures})` : words;
}

/** The noun never takes a plural after a number; before another noun it takes -lik. */
function withNoun(count: string, unit: NamedUnit, form: DurationOptions['form']): string {
  const { noun, attributive } = units[unit];
  if (form === undefined) return `${count} ${noun}`;
  return form === 'notice' ? `${count} ${attributive} ${notice}` : `${count} ${attributive}`;
}

/** Half months are counted in months: yarım ay, 1 ay, 1,5 ay. */
function halfMonths(n: number, options: DurationOptions): string {
  const whole = Math.floor(n / 2);
  if (n === 1) return withNoun(half.alone, 'month', options.form);
  const figures = figuresOf(whole, options) + half.figure;
  const words = whole <= LARGEST_IN_WORDS ? `${numberInWords(whole)} ${half.words}` : undefined;
  return withNoun(countOf(figures, words, options.spelling), 'month', options.form);
}

const figuresOf = (n: number, { digits = 'latn' }: DurationOptions): string =>
  formatNumber(n, { group: '.', decimal: ',', digits });

function whole(n: number, unit: NamedUnit, options: DurationOptions): string {
  const words = n <= LARGEST_IN_WORDS ? numberInWords(n) : undefined;
  return withNoun(countOf(figuresOf(n, options), words, options.spelling), unit, options.form);
}

/**
 * A length of time: 30 gün; before a noun 30 günlük; as a notice 30 günlük bildirim süresi.
 *
 * A quarter is told as three months and a half month as half of one, which is how both are counted.
 *
 * @throws {RangeError} if `n` is negative or has a fraction
 * @example writeDuration({ n: 30, unit: 'day' }, { spelling: 'both' }) // 'otuz (30) gün'
 */
export function writeDuration({ n, unit }: Duration, options: DurationOptions = {}): string {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`A whole number of units was expected, not ${n}.`);
  if (unit === 'quarter') return whole(n * 3, 'month', options);
  if (unit !== 'halfMonth') return whole(n, unit, options);
  return n % 2 === 0 ? whole(n / 2, 'month', options) : halfMonths(n, options);
}
