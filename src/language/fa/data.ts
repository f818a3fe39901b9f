import type { DateParts } from '../dates.ts';
import type { Duration, Gender, Language, Register, Speaker, Title, Words } from '../language.ts';

type CalendarName = Language['calendar'];

/** A unit after a number, and what it becomes before another noun. */
export interface UnitWord {
  noun: string;
  attributive: string;
}

/** What one region does differently: an entry of `regions.yaml`. */
export interface Region {
  months?: Partial<Record<CalendarName, readonly string[]>>;
  numberWords: Record<string, string>;
  currencies: Record<string, string>;
  titles: Record<Title, string>;
  honorifics: Record<Register | 'titled', Record<Gender, string>>;
  salutationName: 'family' | 'whole';
  office: string;
  greeting: Record<Register, string>;
  close: Record<Register, Record<Speaker['type'], string>>;
  words: { delivery: Record<string, string> };
}

interface DateWords {
  weekdays: Record<DateParts['weekday'], string>;
  months: Record<CalendarName, readonly string[]>;
  long: string;
  weekday: string;
  numeric: string;
  lunar: string;
  dual: string;
}

interface CountingWords {
  below20: readonly string[];
  tens: readonly string[];
  hundreds: readonly string[];
  thousand: string;
  and: string;
  units: Record<Exclude<Duration['unit'], 'quarter' | 'halfMonth'>, UnitWord>;
  monthAndHalf: { attributive: string };
  notice: string;
}

interface AddressWords {
  dear: string;
  respected: string;
  attention: string;
  organization: string;
  organizationWords: readonly string[];
  shortNames: Record<string, string>;
  generalOrganization: string;
  adverbsOfPlace: readonly string[];
  typed: Record<Gender | Title, readonly string[]>;
  familyNameEndings: readonly string[];
  owEndings: readonly string[];
  spokenHeEndings: readonly string[];
  officeWords: Record<string, string>;
}

interface TypingWords {
  pluralEndings: readonly string[];
  perfectEndings: readonly string[];
  verbStems: { present: readonly string[]; past: readonly string[] };
  notVerbs: readonly string[];
  beforeMay: readonly string[];
  joinedBe: Record<string, string>;
  notArabic: readonly string[];
  functionWords: readonly string[];
  countedNouns: readonly string[];
  beforeReference: readonly string[];
}

/** The one file that a literal pattern of `import.meta.glob` found. */
function only<T>(files: Record<string, T>): T {
  for (const file of Object.values(files)) return file;
  throw new Error('A file of locales/fa is missing from the build.');
}

/** `words.yaml`, as every language has it. */
export const words = only(
  import.meta.glob<Words>('../../../locales/fa/words.yaml', { eager: true, import: 'default' }),
);

/** `regions.yaml`, by tag. */
export const regions = only(
  import.meta.glob<Record<string, Region>>('../../../locales/fa/regions.yaml', {
    eager: true,
    import: 'default',
  }),
);

/** `dates.yaml`. */
export const dateWords = only(
  import.meta.glob<DateWords>('../../../locales/fa/dates.yaml', { eager: true, import: 'default' }),
);

/** `counting.yaml`. */
export const countingWords = only(
  import.meta.glob<CountingWords>('../../../locales/fa/counting.yaml', { eager: true, import: 'default' }),
);

/** `money.yaml`: names of currencies by ISO 4217 code. */
export const currencyNames = only(
  import.meta.glob<Record<string, string>>('../../../locales/fa/money.yaml', {
    eager: true,
    import: 'default',
  }),
);

/** `address.yaml`. */
export const addressWords = only(
  import.meta.glob<AddressWords>('../../../locales/fa/address.yaml', { eager: true, import: 'default' }),
);

/** `typing.yaml`. */
export const typingWords = only(
  import.meta.glob<TypingWords>('../../../locales/fa/typing.yaml', { eager: true, import: 'default' }),
);
