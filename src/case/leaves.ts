import * as z from 'zod/mini';
import { type DefaultCalendar, parseTypedDate, type TypedDateOptions } from '../calendar/typed-date.ts';
import { toLatinDigits } from '../language/digits.ts';
import { once } from '../language/once.ts';

/** What a single value has to be; the sentences about it stand in `locales/<language>/case.yaml`. */
export type LeafKind =
  | 'line'
  | 'text'
  | 'date'
  | 'whole-number'
  | 'amount'
  | 'flag'
  | 'choice'
  | 'time'
  | 'locale';

/** What the schema knows of a leaf beyond its type: for messages and for the published JSON Schema. */
export interface LeafInfo {
  kind: LeafKind;
  choices?: readonly string[];
  json: Record<string, unknown>;
}

/** Filled while the schema is built; read by `problems.ts` and `json-schema.ts`. */
export const leafInfo = z.registry<LeafInfo>();

/** Why a leaf refuses a value: a code and what a sentence about it needs. */
export class LeafRefusal extends Error {
  readonly code: string;
  readonly params: Record<string, unknown>;
  constructor(code: string, params: Record<string, unknown> = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

// Fields of a kind share their leaf: making one takes longer than reading a value with it.
function leaf<T>(info: LeafInfo, read: (input: unknown) => T) {
  const schema = z.pipe(
    z.unknown(),
    z.transform((input, ctx): T => {
      try {
        if (input === undefined) throw new LeafRefusal('missing');
        return read(input);
      } catch (refusal) {
        if (!(refusal instanceof LeafRefusal)) throw refusal;
        ctx.issues.push({ code: 'custom', params: { code: refusal.code, ...refusal.params }, input });
        return z.NEVER;
      }
    }),
  );
  leafInfo.add(schema, info);
  return schema;
}

/** Longest single-line value that still can be a name, a title or an address line. */
const lineLimit = 300;
/** Longest free text of one field, in UTF-16 units. */
const textLimit = 4000;

// Controls except tab, line feed and carriage return, and unpaired surrogates.
const unprintable = /[^\t\n\r -~\u00a0-\ud7ff\ue000-\u{10ffff}]/gu;
// Bidi controls, and zero-width characters other than the two that join and part letters.
const invisible = /[\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

function cleanText(input: unknown, limit: number): string {
  if (typeof input !== 'string' && typeof input !== 'number') throw new LeafRefusal('not-text');
  const text = String(input).normalize('NFC').replace(unprintable, '').replace(invisible, '').trim();
  if (text === '') throw new LeafRefusal('missing');
  if (text.length > limit) throw new LeafRefusal('too-long', { limit, length: text.length });
  return text;
}

/** A value of one line; line breaks and tabs in it become spaces. */
export const line = once(() =>
  leaf({ kind: 'line', json: { type: ['string', 'number'] } }, (input) =>
    cleanText(input, lineLimit).replace(/ *[\t\r\n\u2028\u2029]+ */g, ' '),
  ),
);

/** Free text of one or more paragraphs, a blank line between. */
export const text = once(() =>
  leaf({ kind: 'text', json: { type: 'string' } }, (input) =>
    cleanText(input, textLimit).replace(/\r\n?/g, '\n'),
  ),
);

/** How dates of a region are typed, where the date alone does not say. */
export interface DateReading {
  /** The calendar of a year such as 1405 or 1448. */
  calendar: DefaultCalendar | undefined;
  /** Which comes first where the year stands last. */
  order: TypedDateOptions['order'];
}

/** A date as ISO, typed in any of three calendars. */
export const date = ({ calendar, order }: DateReading) =>
  leaf({ kind: 'date', json: { type: 'string' } }, (input) => {
    const read = parseTypedDate(cleanText(input, lineLimit), calendar, { order });
    if ('iso' in read) return read.iso;
    const { problem, ...params } = read;
    throw new LeafRefusal(problem, params);
  });

function asNumber(input: unknown): number {
  if (typeof input === 'number') return input;
  const typed = toLatinDigits(cleanText(input, lineLimit)).replaceAll('\u066b', '.').replaceAll('\u066c', '');
  return /^[-+]?\d+(\.\d+)?$/.test(typed) ? Number(typed) : Number.NaN;
}

/** A whole number, 0 or more. */
export const wholeNumber = once(() =>
  leaf({ kind: 'whole-number', json: { type: ['integer', 'string'] } }, (input) => {
    const n = asNumber(input);
    if (!Number.isSafeInteger(n) || n < 0) throw new LeafRefusal('not-a-whole-number');
    return n;
  }),
);

/** An amount of money in major units, 0 or more. */
export const amount = once(() =>
  leaf({ kind: 'amount', json: { type: ['number', 'string'] } }, (input) => {
    const n = typeof input === 'number' ? input : asMoney(cleanText(input, lineLimit));
    if (!Number.isFinite(n) || n < 0 || n > 1e15) throw new LeafRefusal('not-an-amount');
    return n;
  }),
);

/**
 * An amount with or without marks between the thousands, in any region's marks: 12500, 12 500, 12.500,50, 12,500.50.
 *
 * A single mark before three last digits is never guessed: 12.500 is twelve and a half here, and a thousand times
 * that there.
 */
function asMoney(input: string): number {
  const typed = toLatinDigits(input)
    .replaceAll('\u066b', '.')
    .replace(/[\s'\u2019\u066c]/g, '');
  if (/^\d+$/.test(typed)) return Number(typed);
  if (/^\d{1,3}[.,]\d{3}$/.test(typed)) throw new LeafRefusal('ambiguous-amount', amountReadings(typed));
  const [, whole, fraction = '0'] =
    /^(\d+)[.,](\d{1,2}|\d{4,})$/.exec(typed) ??
    /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(typed) ??
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(typed) ??
    [];
  return whole === undefined ? Number.NaN : Number(`${whole.replace(/\D/g, '')}.${fraction}`);
}

const amountReadings = (typed: string): Record<string, unknown> => ({
  typed,
  large: typed.replace(/\D/g, ''),
  small: String(Number(typed.replace(',', '.'))),
});

/** Yes or no; YAML words and JSON booleans alike. */
export const flag = once(() =>
  leaf({ kind: 'flag', json: { type: ['boolean', 'string'] } }, (input) => {
    const typed = String(input).toLowerCase();
    if (['true', 'yes'].includes(typed)) return true;
    if (['false', 'no'].includes(typed)) return false;
    throw new LeafRefusal('not-yes-or-no');
  }),
);

/** One of a closed list of words. */
export const choice = <const T extends readonly string[]>(choices: T) =>
  leaf({ kind: 'choice', choices, json: { enum: choices } }, (input): T[number] => {
    const typed = String(input).trim().toLowerCase();
    const found = choices.find((word) => word.toLowerCase() === typed);
    if (found === undefined) throw new LeafRefusal('not-in-list', { found: String(input), choices });
    return found;
  });

/** A clock time as `HH:mm`. */
export const time = once(() =>
  leaf({ kind: 'time', json: { type: 'string' } }, (input) => {
    const typed = toLatinDigits(cleanText(input, lineLimit));
    const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(typed) ?? [];
    if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59) throw new LeafRefusal('no-such-time');
    return `${hour.padStart(2, '0')}:${minute}`;
  }),
);

/** Signs that stand for one currency only. */
const currencySigns: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₺': 'TRY', TL: 'TRY' };

/** An ISO 4217 code of three capitals, or a sign that means one currency only. */
export const currency = once(() =>
  leaf({ kind: 'line', json: { type: 'string' } }, (input) => {
    const given = cleanText(input, lineLimit).toUpperCase();
    const typed = currencySigns[given] ?? given;
    if (!/^[A-Z]{3}$/.test(typed)) throw new LeafRefusal('not-a-currency', { found: typed });
    return typed;
  }),
);

/** An e-mail address; only its shape is looked at. */
export const email = once(() =>
  leaf({ kind: 'line', json: { type: 'string', format: 'email' } }, (input) => {
    const typed = cleanText(input, lineLimit);
    if (!/^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+\.[^\s@<>()[\],;:"]+$/.test(typed)) {
      throw new LeafRefusal('not-an-address', { found: typed });
    }
    return typed;
  }),
);

/** A BCP 47 tag we have a language for. */
export const locale = (resolve: (tag: string) => string | undefined, tags: readonly string[]) =>
  leaf({ kind: 'locale', choices: tags, json: { type: 'string', examples: tags } }, (input) => {
    const resolved = resolve(cleanText(input, lineLimit));
    if (!resolved) throw new LeafRefusal('no-such-language', { found: String(input), choices: tags });
    return resolved;
  });
