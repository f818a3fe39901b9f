import type { Duration, DurationOptions } from '../language.ts';
import { formatNumber } from '../numbers.ts';
import { countingWords, type Noun, type Region } from './data.ts';
import { LARGEST_IN_WORDS, numberInWords } from './number-words.ts';

/** A count in figures and, where the letter asks for them, in words. */
interface Count {
  figures: string;
  words?: string;
  isOne: boolean;
}

type Form = 'plain' | 'attributive' | 'notice';

const { half, units } = countingWords;

function countOf(n: number, { spelling, digits = 'latn' }: DurationOptions, region: Region): Count {
  const figures = formatNumber(n, { group: ',', decimal: '.', digits });
  const isSpelt = spelling !== undefined && spelling !== 'figures' && n <= LARGEST_IN_WORDS;
  return { figures, isOne: n === 1, ...(isSpelt ? { words: numberInWords(n, region) } : {}) };
}

/** The count as it stands before its noun: 30, thirty, thirty (30). */
function spell({ figures, words }: Count, spelling: DurationOptions['spelling']): string {
  if (words === undefined) return figures;
  return spelling === 'both' ? `${words} (${figures})` : words;
}

/** A compound before a noun: 30-day, forty-five-day; with figures in brackets the noun is said twice. */
function compound({ figures, words }: Count, noun: Noun, spelling: DurationOptions['spelling']): string {
  const hyphenated = (text: string): string => `${text} ${noun.one}`.replaceAll(' ', '-');
  if (words === undefined) return hyphenated(figures);
  return spelling === 'both' ? `${hyphenated(words)} (${hyphenated(figures)})` : hyphenated(words);
}

/** The genitive of a length of time: one month’s, 30 days’. */
const ofNotice = (length: string): string => `${length}${length.endsWith('s') ? '’' : '’s'} notice`;

function worded(count: Count, noun: Noun, form: Form, spelling: DurationOptions['spelling']): string {
  if (form === 'attributive') return compound(count, noun, spelling);
  const length = `${spell(count, spelling)} ${count.isOne ? noun.one : noun.other}`;
  return form === 'notice' ? ofNotice(length) : length;
}

/** An odd number of half months: half a month, 1½ months, two and a half (2½) months. */
function halfMonths(n: number, form: Form, options: DurationOptions, region: Region): string {
  if (n === 1) {
    if (form === 'attributive') return half.attributive;
    return form === 'notice' ? ofNotice(half.alone) : half.alone;
  }
  const whole = countOf((n - 1) / 2, options, region);
  const count: Count = {
    figures: whole.figures + half.figure,
    isOne: false,
    ...(whole.words === undefined ? {} : { words: whole.words + half.words }),
  };
  return worded(count, units.month, form, options.spelling);
}

/**
 * A length of time with its noun.
 *
 * @param duration `n` whole and not negative; half months are told in months, as they are counted
 * @param options  `attributive` 30-day, `notice` 30 days’ notice; `both` thirty (30) days
 * @throws {RangeError} if `n` is negative or has a fraction
 * @example writeDuration({ n: 1, unit: 'month' }, { form: 'notice' }, us) // '1 month’s notice'
 */
export function writeDuration({ n, unit }: Duration, options: DurationOptions, region: Region): string {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`A whole number of units was expected, not ${n}.`);
  const form = options.form ?? 'plain';
  if (unit === 'halfMonth' && n % 2 === 1) return halfMonths(n, form, options, region);
  if (unit === 'halfMonth')
    return worded(countOf(n / 2, options, region), units.month, form, options.spelling);
  const noun = unit === 'businessDay' ? region.units.businessDay : units[unit];
  return worded(countOf(n, options, region), noun, form, options.spelling);
}
