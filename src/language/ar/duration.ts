import type { Duration, DurationOptions } from '../language.ts';
import { type CountedNoun, nounAfter, nounForm } from './counted-noun.ts';
import { numberWordData, units } from './data.ts';
import { largestSpelt, spelt } from './number-words.ts';

type Figures = (n: number) => string;

interface Setting {
  oblique: boolean;
  spelling: NonNullable<DurationOptions['spelling']>;
  figures: Figures;
}

/** So many of a noun, in figures, words or both. One and two are said by the noun itself. */
function count(n: number, noun: CountedNoun, { oblique, spelling, figures }: Setting): string {
  if (spelling !== 'figures' && n <= largestSpelt) {
    return spelt(n, noun, oblique, spelling === 'both' ? ` (${figures(n)})` : '');
  }
  const form = nounForm(n);
  if (form === 'one') return `${noun.one} ${numberWordData.single[noun.gender]}`;
  const counted = nounAfter(noun, form, oblique);
  return form === 'two' ? counted : `${figures(n)} ${counted}`;
}

/** Half months are said in months: the period is counted so, whole months first and then the half. */
function halfMonths(n: number, setting: Setting): string {
  const { half } = numberWordData;
  const { month } = units;
  const whole = Math.floor(n / 2);
  if (n === 1) return `${half} ${month.one}`;
  if (n % 2 === 0) return count(whole, month, setting);
  const months = whole === 1 ? month.one : count(whole, month, setting);
  return `${months} و${half} ال${month.one}`;
}

/**
 * A length of time as a counted noun.
 *
 * @param figures writes the number in the region's digits
 * @throws {RangeError} if `n` is not a whole number of 0 or more
 * @example writeDuration({ n: 2, unit: 'businessDay' }, { case: 'genitive-or-accusative' }, String) // 'يومي عمل'
 */
export function writeDuration({ n, unit }: Duration, options: DurationOptions, figures: Figures): string {
  if (!Number.isInteger(n) || n < 0)
    throw new RangeError(`A whole number of 0 or more was expected, not ${n}.`);
  // Before or after a noun a period is its annexation («مهلة يومين»); of a notice it is said what lasts how long.
  const oblique =
    (options.case ?? (options.form === 'attributive' ? 'genitive-or-accusative' : 'nominative')) !==
    'nominative';
  const isNotice = options.form === 'notice';
  const setting: Setting = {
    oblique: oblique && !isNotice,
    spelling: options.spelling ?? 'figures',
    figures,
  };
  const text = unit === 'halfMonth' ? halfMonths(n, setting) : count(n, units[unit], setting);
  return isNotice ? `إشعار مدته ${text}` : text;
}
