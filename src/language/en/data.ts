import type { Weekday } from '../../calendar/calendar-date.ts';
import type { PeriodUnit } from '../../schedule/notice-types.ts';
import type { Words } from '../language.ts';

/** A counted noun. */
export interface Noun {
  one: string;
  other: string;
}

/** A title before a name; an abbreviated one takes the region's mark (Dr, Dr.), an earned one stays in a warm letter. */
export interface TitleWord {
  word: string;
  isAbbreviated: boolean;
  isEarned: boolean;
}

/** What one region does differently: an entry of `regions.yaml`. */
export interface Region {
  currency: { code: string; sign: string };
  dates: { long: string; weekday: string; numeric: string };
  units: { businessDay: Noun };
  hundredsAnd: string;
  listEnd: string;
  quotes: { outer: readonly [string, string]; inner: readonly [string, string] };
  time: { separator: string; am: string; pm: string };
  titleMark: string;
  salutationMark: { formal: string; warm: string };
  organization: { formal: string; warm: string };
  close: { formal: string; formalUnnamed: string; warm: { organization: string; person: string } };
  words: { delivery: Record<string, string> };
}

interface DateWords {
  months: Record<'gregory' | 'persian' | 'islamic-umalqura', readonly string[]>;
  weekdays: Record<Weekday, string>;
  foreign: Record<'persian' | 'islamic-umalqura', { long: string; numeric: string }>;
  dual: string;
}

interface CountingWords {
  below20: readonly string[];
  tens: readonly string[];
  hundred: string;
  thousand: string;
  units: Record<Exclude<PeriodUnit, 'businessDay' | 'halfMonth'>, Noun>;
  half: { alone: string; attributive: string; figure: string; words: string };
}

interface AddressWords {
  titles: { dr: TitleWord; prof: TitleWord };
  genders: Record<'female' | 'male', TitleWord>;
  typedTitles: Record<string, TitleWord>;
  particles: readonly string[];
  suffixes: { generation: readonly string[]; honour: readonly string[] };
  legalForms: readonly string[];
  runningForms: readonly string[];
  greeting: string;
  everybody: string;
}

/** The one file that a literal pattern of `import.meta.glob` found. */
function only<T>(files: Record<string, T>): T {
  for (const file of Object.values(files)) return file;
  throw new Error('A file of locales/en is missing from the build.');
}

/** `words.yaml`, as every language has it. */
export const words = only(
  import.meta.glob<Words>('../../../locales/en/words.yaml', { eager: true, import: 'default' }),
);

/** `regions.yaml`, by tag. */
export const regions = only(
  import.meta.glob<Record<string, Region>>('../../../locales/en/regions.yaml', {
    eager: true,
    import: 'default',
  }),
);

/** `dates.yaml`. */
export const dateWords = only(
  import.meta.glob<DateWords>('../../../locales/en/dates.yaml', { eager: true, import: 'default' }),
);

/** `counting.yaml`. */
export const countingWords = only(
  import.meta.glob<CountingWords>('../../../locales/en/counting.yaml', { eager: true, import: 'default' }),
);

/** `address.yaml`. */
export const addressWords = only(
  import.meta.glob<AddressWords>('../../../locales/en/address.yaml', { eager: true, import: 'default' }),
);
