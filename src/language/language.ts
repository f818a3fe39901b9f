import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { CalendarName } from '../calendar/calendars.ts';
import type { PeriodUnit } from '../schedule/notice-types.ts';

/** Base direction of a text. Read from the language, never guessed from a tag. */
export type Direction = 'ltr' | 'rtl';

/** Digits by their CLDR names: 0-9, U+0660 and onwards, U+06F0 and onwards. */
export type NumberingSystem = 'latn' | 'arab' | 'arabext';

/**
 * How a date is written: `long` 5 January 2026, `weekday` with the name of the day, `numeric` 05.01.2026,
 * `hijri` in the Umm al-Qura calendar, `dual` in two calendars, the legal one first.
 */
export type DateStyle = 'long' | 'weekday' | 'numeric' | 'hijri' | 'dual';

export interface DateOptions {
  /** One calendar, or for `dual` both joined by a plus sign, the leading one first. */
  calendar?: CalendarName | 'islamic-umalqura+gregory' | 'persian+gregory' | undefined;
  style?: DateStyle | undefined;
  digits?: NumberingSystem | undefined;
  /** `dual` with the name of the weekday in front (or behind, where the language puts it there). */
  weekday?: boolean | undefined;
}

/** A length of time in one unit; `n` is a whole number, 0 or more. */
export interface Duration {
  n: number;
  unit: PeriodUnit;
}

export interface DurationOptions {
  /** For languages whose counted nouns decline; others ignore it. */
  case?: 'nominative' | 'genitive-or-accusative' | undefined;
  /** `attributive` before a noun (30-day, 30 günlük, ۳۰روزه); `notice` the length of a notice (30 days’ notice). */
  form?: 'attributive' | 'notice' | undefined;
  /** Figures (default), words, or both as formal notices write it: thirty (30) days. */
  spelling?: 'figures' | 'words' | 'both' | undefined;
  digits?: NumberingSystem | undefined;
}

/** The cases a template may ask for; a language without them answers with a phrase that does the same work. */
export type GrammaticalCase = 'nom' | 'acc' | 'dat' | 'loc' | 'abl' | 'gen' | 'ins';

export interface InflectOptions {
  kind?: 'person' | 'institution' | 'acronym' | 'number' | 'date' | 'place' | undefined;
  /** How a foreign name sounds, spelt as the language would. */
  reading?: string | undefined;
  /** Turkish only: by the rule books, or as everyday business mail writes. */
  apostrophe?: 'tdk' | 'practice' | undefined;
}

export type Gender = 'female' | 'male';
export type Title = 'dr' | 'prof' | 'eng';

/** `formal` for notices and strangers; `warm` for mail to somebody known by name. */
export type Register = 'formal' | 'warm';

export interface Person {
  name: string;
  /** Only where the name does not end in it; otherwise a two-word name's last word is taken where one is needed. */
  familyName?: string | undefined;
  gender?: Gender | undefined;
  title?: Title | undefined;
  /** Office held, such as Head of Marketing. */
  role?: string | undefined;
}

/** Who the letter speaks to. */
export type Addressee =
  | { type: 'person'; person: Person }
  | { type: 'people'; people: readonly Person[] }
  | { type: 'organization'; name: string; contact?: Person | undefined };

/** Who the letter speaks for: a person says "I", an organization "we". */
export interface Speaker {
  type: 'person' | 'organization';
  gender?: Gender | undefined;
}

export interface SalutationOptions {
  register: Register;
}

/** Everything the rest of the program knows about how a language writes. */
export interface Language {
  /** The resolved BCP 47 tag: `ar` for `ar-KW`, whose own form there is none. */
  readonly tag: string;
  /** The language alone: `ar` for `ar-SA`. */
  readonly base: string;
  readonly direction: Direction;
  /** The calendar a letter of this region is dated in. */
  readonly calendar: CalendarName;
  /** Whether formal notices of the region give every main date in two calendars, unless the case says otherwise. */
  readonly datesNoticesTwice: boolean;
  /** The calendar a year such as 1447, typed without a sign, is read in; undefined where either could be meant. */
  readonly typedYears: 'persian' | 'islamic-umalqura' | undefined;
  /** Digits of running text. */
  readonly digits: NumberingSystem;
  /** Words the program itself sets: labels, page phrase, names of delivery methods. */
  readonly words: Words;

  /** A calendar date in words or figures. Throws RangeError for a date that does not exist. */
  date(iso: CalendarDate | string, options?: DateOptions): string;
  /** The weekday's name alone. */
  weekday(iso: CalendarDate | string): string;
  duration(duration: Duration, options?: DurationOptions): string;
  number(n: number, options?: { digits?: NumberingSystem | undefined }): string;
  /** A share in per cent: 20 gives 20%, %20, ۲۰٪. */
  percent(n: number, options?: { digits?: NumberingSystem | undefined }): string;
  /** An amount in major units (48500.5) and an ISO 4217 code. */
  money(amount: number, currency: string, options?: { digits?: NumberingSystem | undefined }): string;
  /** A clock time `HH:mm` as a letter writes it. */
  time(time: string): string;
  /** An enumeration within a sentence. */
  list(items: readonly string[]): string;
  /** The word in the case, or a phrase that does the same work; never an empty string for a non-empty word. */
  inflect(word: string, grammaticalCase: GrammaticalCase, options?: InflectOptions): string;
  /** A title or name between the language's quotation marks. */
  quote(text: string): string;
  /** User text as the language's typography wants it (letters typed on another keyboard, spaces before marks). */
  prose(text: string): string;
  upper(text: string): string;
  /** The lines above the body: salutation, and a greeting line where the region has one. */
  salutation(addressee: Addressee, options: SalutationOptions): string[];
  /** The lines that name the addressee in the recipient block, titles included, address not. */
  recipient(addressee: Addressee): string[];
  /** The complimentary close, with the mark that follows it. */
  complimentaryClose(speaker: Speaker, addressee: Addressee, options: SalutationOptions): string;
}

/** The data of `locales/<language>/words.yaml` that is read outside the language's own module. */
export interface Words {
  /** `{page}` and `{pages}` are filled in. */
  pageOfPages: string;
  /** What stands before the subject of a printed letter and not in the header of a mail, such as `Konu:`; may be empty. */
  subjectLabel: string;
  /** Column heads of the dates table: date, what happens, who. */
  table: { date: string; what: string; who: string; us: string; client: string };
  /** Keys are the delivery methods of the case: the line a formal notice carries. */
  delivery: Record<string, string>;
}

/** The same language with the digits a case asks for wherever it does not say otherwise. */
export function withDigits(language: Language, digits: NumberingSystem | undefined): Language {
  if (digits === undefined || digits === language.digits) return language;
  return {
    ...language,
    digits,
    date: (iso, options) => language.date(iso, { digits, ...options }),
    duration: (duration, options) => language.duration(duration, { digits, ...options }),
    number: (n, options) => language.number(n, { digits, ...options }),
    percent: (n, options) => language.percent(n, { digits, ...options }),
    money: (amount, currency, options) => language.money(amount, currency, { digits, ...options }),
  };
}
