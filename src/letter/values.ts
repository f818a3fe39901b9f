import { isolate, isolateLtr, LRI, PDI } from '../language/bidi.ts';
import { isolateIslands } from '../language/islands.ts';
import type { DateOptions, Duration, InflectOptions, Language } from '../language/language.ts';
import { escapeMarkdown } from './markdown.ts';

/**
 * What a template prints. Its own text stays at hand for the helpers; printed as it stands it comes out
 * escaped for Markdown and isolated where its direction may differ from the letter's.
 */
export interface Value {
  toString(): string;
}

/** A value that is text as the case states it. */
abstract class TextValue implements Value {
  readonly raw: string;
  protected readonly language: Language;
  constructor(raw: string, language: Language) {
    this.raw = raw;
    this.language = language;
  }
  abstract toString(): string;
}

/** A name, title or other single line that may be in either direction. */
export class NameValue extends TextValue {
  readonly inflectOptions: InflectOptions;
  constructor(raw: string, language: Language, inflectOptions: InflectOptions = {}) {
    super(raw, language);
    this.inflectOptions = inflectOptions;
  }
  override toString(): string {
    return this.wrap(this.raw);
  }
  /** Another form of the same value, escaped and isolated in the same way. */
  wrap(form: string): string {
    // A phrase round the name («شركة النور firmasına») has words in both directions.
    if (form !== this.raw) return isolateIslands(escapeMarkdown(form), this.language.direction);
    return isolate(escapeMarkdown(form), this.language.direction);
  }
}

/** A reference, clause number or telephone number: never reformatted, always read from left to right. */
export class OpaqueValue extends TextValue {
  override toString(): string {
    return isolateLtr(escapeMarkdown(this.raw), this.language.direction);
  }
}

/** An e-mail address or https link, as a link. */
export class LinkValue extends TextValue {
  override toString(): string {
    const link =
      /^[!-~]+$/.test(this.raw) && !/[<>\\]/.test(this.raw) ? `<${this.raw}>` : escapeMarkdown(this.raw);
    return this.language.direction === 'rtl' ? LRI + link + PDI : link;
  }
}

/** A line that may mix directions: an address line, or a name in a line that the language worded. */
export class LineValue extends TextValue {
  override toString(): string {
    return isolateIslands(escapeMarkdown(this.raw), this.language.direction);
  }
}

/** The user's own words: typography mended by the language, Latin islands in them isolated. */
export class ProseValue extends TextValue {
  override toString(): string {
    return this.raw
      .split(/\n\s*\n/)
      .map((paragraph) => this.#paragraph(paragraph))
      .filter((paragraph) => paragraph !== '')
      .join('\n\n');
  }
  #paragraph(text: string): string {
    const oneLine = text.replace(/\s*\n\s*/g, ' ').trim();
    return isolateIslands(escapeMarkdown(this.language.prose(oneLine)), this.language.direction);
  }
}

// A year is the one number of four digits in a date, with the sign of its era where it has one.
const year = /,? [0-9\u0660-\u0669\u06f0-\u06f9]{4}(?:هـ|م)?/u;

/** A calendar date; printed bare in the language's long form. */
export class DateValue implements Value {
  readonly iso: string;
  readonly #language: Language;
  readonly #isYearUnderstood: boolean;
  constructor(iso: string, language: Language, isYearUnderstood = false) {
    this.iso = iso;
    this.#language = language;
    this.#isYearUnderstood = isYearUnderstood;
  }
  /** The date in a style, without its year where the letter has just named it. */
  write(options: DateOptions): string {
    const written = this.#language.date(this.iso, options);
    const mayShorten = this.#isYearUnderstood && (options.style === 'long' || options.style === 'weekday');
    return mayShorten ? written.replace(year, '') : written;
  }
  toString(): string {
    return this.write({ style: 'long' });
  }
}

/** A length of time; printed bare in figures. */
export class DurationValue implements Value {
  readonly n: number;
  readonly unit: Duration['unit'];
  readonly #language: Language;
  constructor(duration: Duration, language: Language) {
    this.n = duration.n;
    this.unit = duration.unit;
    this.#language = language;
  }
  toString(): string {
    return this.#language.duration(this);
  }
}

/** An amount of money in major units. */
export class MoneyValue implements Value {
  readonly amount: number;
  readonly currency: string;
  readonly #language: Language;
  constructor(amount: number, currency: string, language: Language) {
    this.amount = amount;
    this.currency = currency;
    this.#language = language;
  }
  toString(): string {
    return isolate(
      escapeMarkdown(this.#language.money(this.amount, this.currency)),
      this.#language.direction,
    );
  }
}
