import type { Weekday } from '../../calendar/calendar-date.ts';
import type { CalendarName } from '../../calendar/calendars.ts';
import type { PeriodUnit } from '../../schedule/notice-types.ts';
import type { Gender, Register, Title, Words } from '../language.ts';
import type { CountedNoun, NounGender } from './counted-noun.ts';
import { only } from './regions.ts';

type Titled = Record<Gender, string>;
export type MonthSet = 'common' | 'levant' | 'morocco' | 'french' | 'islamic-umalqura' | 'persian';

/** Subject form, then the form after a verb or a preposition. */
export type CasePair = [string, string];

/** Names of dates, as `locales/ar/dates.yaml` has them. */
interface DateData {
  weekdays: Record<Weekday, string>;
  months: Record<MonthSet, string[]>;
  yearMarks: Record<CalendarName, string>;
  correspondingTo: string;
  dayParts: { from: number; name: string }[];
  /** From one o'clock on. */
  hours: string[];
  /** What follows the hour, by its minutes `mm`. */
  minutes: Record<string, string>;
}

/** Number words, as `locales/ar/number-words.yaml` has them. */
interface NumberWordData {
  zero: string;
  single: Record<NounGender, string>;
  units: Record<NounGender, string[]>;
  unitsWithTens: Record<NounGender, string[]>;
  twoWithTens: Record<NounGender, CasePair>;
  eleven: Record<NounGender, string>;
  twelve: Record<NounGender, CasePair>;
  teen: Record<NounGender, string>;
  tens: CasePair[];
  hundreds: string[];
  thousand: string;
  thousands: string;
  twoHundred: { free: CasePair; annexed: CasePair };
  twoThousand: { free: CasePair; annexed: CasePair };
  half: string;
}

/** A currency's noun and the adjective that agrees with it. */
interface CurrencyData {
  noun: string;
  adjective?: string;
}

/** The adjectives that close an address, by whom it goes to. */
export type Honoured = Gender | 'several' | 'twoWomen' | 'women';

/** How one style of letter addresses people. */
export interface AddressStyle {
  /** Before the name of a firm, or of several people. */
  firm: string;
  /** Before the names of several women. */
  ladies: string;
  /** Set between a title and the name; empty where the region sets none. */
  mark: string;
  titles: Record<'none' | Title | 'warm' | 'attention', Titled>;
  greeting: Record<Register, string>;
  close: { formal: { person: string; others: string }; warm: string };
}

/** `locales/ar/address.yaml`. */
interface AddressData {
  /** Titles that show no gender. */
  short: Record<Title, string>;
  attention: string;
  to: string;
  honoured: Record<Honoured, string>;
  unknownReader: string;
  /** Latin or Arabic words, one of which in a name says by itself what kind of body it is. */
  headNouns: { bare: string[]; foreign: string[]; added: string };
  styles: Record<string, AddressStyle>;
}

/** Marks set into figures. */
export interface FigureMarks {
  group: string;
  decimal: string;
  percent: string;
}

/** Spellings to set right, and the words after which a lone letter is a label. */
interface TypingData {
  words: Record<string, string>;
  labels: string[];
}

/** Months, weekdays, year marks, parts of the day. */
export const dateData = only(
  import.meta.glob<DateData>('../../../locales/ar/dates.yaml', { eager: true, import: 'default' }),
);

/** Counted nouns of time. */
export const units = only(
  import.meta.glob<Record<Exclude<PeriodUnit, 'halfMonth'>, CountedNoun>>('../../../locales/ar/units.yaml', {
    eager: true,
    import: 'default',
  }),
);

/** Numbers spelt out. */
export const numberWordData = only(
  import.meta.glob<NumberWordData>('../../../locales/ar/number-words.yaml', {
    eager: true,
    import: 'default',
  }),
);

/** Currencies by ISO code, and their nouns. */
export const moneyData = only(
  import.meta.glob<{ nouns: Record<string, CountedNoun>; currencies: Record<string, CurrencyData> }>(
    '../../../locales/ar/currencies.yaml',
    { eager: true, import: 'default' },
  ),
);

/** Titles, greetings, closes. */
export const addressData = only(
  import.meta.glob<AddressData>('../../../locales/ar/address.yaml', { eager: true, import: 'default' }),
);

/** What the program sets round a letter. */
export const wordData = only(
  import.meta.glob<Words>('../../../locales/ar/words.yaml', { eager: true, import: 'default' }),
);

/** Typing faults that have one remedy. */
export const typingData = only(
  import.meta.glob<TypingData>('../../../locales/ar/typing.yaml', { eager: true, import: 'default' }),
);
