import type { Weekday } from '../../calendar/calendar-date.ts';
import type { CalendarName } from '../../calendar/calendars.ts';
import type { PeriodUnit } from '../../schedule/notice-types.ts';
import type { Gender, Title, Words } from '../language.ts';

interface DateWords {
  months: Record<CalendarName, readonly string[]>;
  weekdays: Record<Weekday, string>;
  dayNoun: string;
}

/** Units told in their own noun; quarters and half months are told in months. */
export type NamedUnit = Exclude<PeriodUnit, 'halfMonth' | 'quarter'>;

interface CountingWords {
  ones: readonly string[];
  tens: readonly string[];
  hundred: string;
  scales: readonly string[];
  half: { alone: string; figure: string; words: string };
  units: Record<NamedUnit, { noun: string; attributive: string }>;
  notice: string;
  currencies: Record<string, string>;
}

interface AddressWords {
  respect: string;
  titles: Partial<Record<Title, string>>;
  genders: Record<Gender, string>;
  greeting: string;
  everybody: string;
  somebody: string;
  somebodies: string;
  team: string;
  close: Record<'organization' | 'person', string>;
  typedTitles: readonly string[];
  typedRespect: readonly string[];
  secondNames: readonly string[];
  legalForms: readonly string[];
  tradePhrases: readonly string[];
}

interface ProseWords {
  quotes: { outer: readonly [string, string]; inner: readonly [string, string] };
  list: { separator: string; last: string };
}

/** A word that is inflected in place of a name that cannot be. */
export interface HeadNoun {
  word: string;
  possessed?: boolean;
}

interface InflectionWords {
  front: Record<string, readonly string[]>;
  nouns: Record<'institutions' | 'firms' | 'letters' | 'places', readonly string[]>;
  stems: Record<string, string>;
  hard: readonly string[];
  placeTails: readonly string[];
  plainPlaces: readonly string[];
  plainEndings: readonly string[];
  soleInstitutions: readonly string[];
  abbreviations: Record<string, { sound: string; possessed?: boolean; apostrophe?: boolean }>;
  unreadForms: readonly string[];
  headNouns: Record<'institution' | 'person' | 'place' | 'other', HeadNoun>;
  acronyms: Record<string, string>;
  letters: Record<string, string>;
  units: Record<string, string>;
  symbols: Record<string, string>;
}

/** How the end of a foreign spelling sounds; `find` is the source of a regular expression. */
export interface ForeignEnding {
  find: string;
  sound: string;
  foreign?: boolean;
  short?: boolean;
  long?: boolean;
}

interface ReadingWords {
  names: Record<string, string>;
  endings: readonly ForeignEnding[];
}

/** The one file that a literal pattern of `import.meta.glob` found. */
function only<T>(files: Record<string, T>): T {
  for (const file of Object.values(files)) return file;
  throw new Error('A file of locales/tr is missing from the build.');
}

/** `words.yaml`, as every language has it. */
export const words = only(
  import.meta.glob<Words>('../../../locales/tr/words.yaml', { eager: true, import: 'default' }),
);

/** `dates.yaml`. */
export const dateWords = only(
  import.meta.glob<DateWords>('../../../locales/tr/dates.yaml', { eager: true, import: 'default' }),
);

/** `counting.yaml`. */
export const countingWords = only(
  import.meta.glob<CountingWords>('../../../locales/tr/counting.yaml', { eager: true, import: 'default' }),
);

/** `address.yaml`. */
export const addressWords = only(
  import.meta.glob<AddressWords>('../../../locales/tr/address.yaml', { eager: true, import: 'default' }),
);

/** `prose.yaml`. */
export const proseWords = only(
  import.meta.glob<ProseWords>('../../../locales/tr/prose.yaml', { eager: true, import: 'default' }),
);

/** `inflection.yaml`: the words that suffixes treat in their own way. */
export const inflectionWords = only(
  import.meta.glob<InflectionWords>('../../../locales/tr/inflection.yaml', {
    eager: true,
    import: 'default',
  }),
);

/** `readings.yaml`: how foreign names sound. */
export const readingWords = only(
  import.meta.glob<ReadingWords>('../../../locales/tr/readings.yaml', { eager: true, import: 'default' }),
);
