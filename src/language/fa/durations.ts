import type { Duration, DurationOptions } from '../language.ts';
import { countingWords, type Region, type UnitWord } from './data.ts';
import { writeNumber } from './figures.ts';
import { joinHalfSpace } from './joining.ts';
import { LARGEST_IN_WORDS, numberInWords } from './number-words.ts';

const { and, monthAndHalf, notice, units } = countingWords;

/** A count as the options want it; the number one is a word even among figures. */
function countOf(n: number, { spelling = 'figures', digits }: DurationOptions, region: Region): string {
  const figures = writeNumber(n, digits);
  if (spelling === 'figures' || n > LARGEST_IN_WORDS) return n === 1 ? numberInWords(1, region) : figures;
  const inWords = numberInWords(n, region);
  return spelling === 'both' ? `${inWords} (${figures})` : inWords;
}

/** Count and unit written as one word: `۳۰روزه`, `سی\u200cوپنج\u200cروزه`; a bracket between them keeps its space. */
function compound(count: string, unit: Pick<UnitWord, 'attributive'>): string {
  if (count.endsWith(')')) return `${count} ${unit.attributive}`;
  return joinHalfSpace([...count.split(' '), unit.attributive]);
}

/** Half months, as they are counted: whole months first, then fifteen days. */
function halfMonths(n: number, options: DurationOptions, region: Region): string {
  const months = Math.floor(n / 2);
  const half: Duration = { n: 15, unit: 'day' };
  if (months === 0 && n === 1) return writeDuration(half, options, region);
  if (n % 2 === 0) return writeDuration({ n: months, unit: 'month' }, options, region);
  if (options.form) {
    const attributive = compound(countOf(months, options, region), monthAndHalf);
    return inForm(attributive, options);
  }
  return [{ n: months, unit: 'month' } as const, half]
    .map((part) => writeDuration(part, options, region))
    .join(and);
}

function inForm(attributive: string, { form }: DurationOptions): string {
  return form === 'notice' ? notice.replace('{attributive}', attributive) : attributive;
}

/**
 * A length of time with its noun, which stays in the singular.
 *
 * @param duration `n` whole and not negative; quarters and half months are told in months and days, as they are counted
 * @param options  `attributive` ۳۰روزه, `notice` مهلت ۳۰روزه; `both` سی (۳۰) روز
 * @throws {RangeError} if `n` is negative or has a fraction
 * @example writeDuration({ n: 30, unit: 'day' }, { spelling: 'both' }, iran) // 'سی (۳۰) روز'
 */
export function writeDuration({ n, unit }: Duration, options: DurationOptions, region: Region): string {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`A whole number of units was expected, not ${n}.`);
  if (unit === 'halfMonth') return halfMonths(n, options, region);
  if (unit === 'quarter') return writeDuration({ n: 3 * n, unit: 'month' }, options, region);
  const count = countOf(n, options, region);
  if (!options.form) return `${count} ${units[unit].noun}`;
  return inForm(compound(count, units[unit]), options);
}
