import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type {
  DateOptions,
  DurationOptions,
  GrammaticalCase,
  InflectOptions,
  NumberingSystem,
} from '../../src/language/language.ts';
import { language, languageBases, languageTags, resolveTag } from '../../src/language/languages.ts';
import type { PeriodUnit } from '../../src/schedule/notice-types.ts';

interface Vector {
  locale: string;
  digits: NumberingSystem;
  /** One form, or equally good ones, best first. */
  expected: string | string[];
}
type DateVector = Vector & DateOptions & { iso: string };
type DurationVector = Vector & DurationOptions & { n: number; unit: PeriodUnit };
type SuffixVector = InflectOptions & { word: string; case: GrammaticalCase; expected: string | string[] };

const read = (name: string) => readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8');
const dates: DateVector[] = JSON.parse(read('dates'));
const durations: DurationVector[] = JSON.parse(read('durations'));
const suffixes: SuffixVector[] = JSON.parse(read('turkish-suffixes'));

/** Text as the vectors are compared: marks of direction, width of spaces and shape of apostrophes do not count. */
const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll("'", '’')
    .replaceAll('\u00a0', ' ')
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '');

const accepted = (expected: string | string[]): string[] => [expected].flat().map(comparable);

// What a gap in a pattern or in a table leaves behind.
const debris = /undefined|NaN|[{}]|\s\s|^\s|\s$/;

describe('vectors', () => {
  test.each(
    dates.map((vector) => [vector.locale, vector.iso, vector.style, vector.expected, vector] as const),
  )('%s writes %s, %s, as %j', (locale, iso, style, expected, { calendar, digits }) => {
    expect(accepted(expected)).toContain(comparable(language(locale).date(iso, { calendar, style, digits })));
  });

  test.each(
    durations.map((vector) => [vector.locale, vector.n, vector.unit, vector.expected, vector] as const),
  )('%s counts %i %s as %j', (locale, n, unit, expected, { case: grammaticalCase, form, digits }) => {
    const text = language(locale).duration({ n, unit }, { case: grammaticalCase, form, digits });
    expect(accepted(expected)).toContain(comparable(text));
  });

  test.each(suffixes.map((vector) => [vector.word, vector.case, vector.expected, vector] as const))(
    'tr inflects %s, %s, as %j',
    (word, grammaticalCase, expected, { kind, reading }) => {
      expect(accepted(expected)).toContain(
        comparable(language('tr').inflect(word, grammaticalCase, { kind, reading })),
      );
    },
  );
});

describe('fallback', () => {
  test.each([
    ['ar-KW', 'ar'],
    ['ar', 'ar'],
    ['ar-SA', 'ar-SA'],
    ['AR_sa', 'ar-SA'],
    ['ar-Arab-SA', 'ar-SA'],
    ['fa', 'fa-IR'],
    ['fa-af', 'fa-AF'],
    ['tr', 'tr-TR'],
    ['tr-CY', 'tr-TR'],
    ['en', 'en-US'],
    ['en-gb', 'en-GB'],
    ['en-AU', 'en-GB'],
    [' en-GB ', 'en-GB'],
  ])('%s is served by %s', (given, served) => {
    expect([resolveTag(given), language(given).tag]).toEqual([served, served]);
  });

  test.each(['de', 'arx', 'e', '', 'english', 'constructor'])(
    '"%s" is refused, and the error names what there is',
    (tag) => {
      expect(resolveTag(tag)).toBeUndefined();
      expect(() => language(tag)).toThrow(RangeError);
      for (const known of languageTags) expect(() => language(tag)).toThrow(known);
    },
  );

  test('the same tag gives the same language', () => {
    expect(language('en-GB')).toBe(language('en_gb'));
  });
});

describe('every language', () => {
  test('has a region of its own first, and no tag twice', () => {
    expect(new Set(languageTags).size).toBe(languageTags.length);
    for (const tag of languageTags) expect(languageBases).toContain(tag.split('-')[0]);
  });

  test.each(languageTags)('%s writes dates in every style and calendar', (tag) => {
    const { date } = language(tag);
    const styles = ['long', 'weekday', 'numeric', 'hijri', 'dual'] as const;
    const single = [undefined, 'gregory', 'persian', 'islamic-umalqura'] as const;
    const calendars = [...single, 'persian+gregory', 'islamic-umalqura+gregory'] as const;
    const options = styles.flatMap((style) =>
      calendars.flatMap((calendar) => [false, true].map((weekday) => ({ style, calendar, weekday }))),
    );
    for (const option of options) {
      const text = date('2026-01-05', option);
      expect(text).toMatch(/\p{N}/u);
      expect(text).not.toMatch(debris);
    }
  });

  test.each(languageTags)(
    '%s finds no name of a person, firm or currency in its own inner workings',
    (tag) => {
      const junk = /native code|undefined|function|^$/;
      const { inflect, money, recipient, salutation, prose } = language(tag);
      for (const name of [
        'constructor',
        'toString',
        'hasOwnProperty',
        'valueOf',
        '__proto__',
        'constructor Ltd.',
      ]) {
        for (const kind of ['person', 'institution', 'acronym', 'place', undefined] as const) {
          for (const one of ['dat', 'acc', 'gen'] as const)
            expect(inflect(name, one, { kind })).not.toMatch(junk);
        }
        const addressee = { type: 'person', person: { name } } as const;
        const lines = [
          ...recipient(addressee),
          ...salutation(addressee, { register: 'formal' }),
          prose(name),
        ];
        expect(lines.join(' ')).toContain(name);
        expect(lines.join(' ')).not.toMatch(junk);
      }
      expect(money(5, 'VAL')).toContain('VAL');
    },
  );

  test.each(languageTags)('%s counts every unit in every form', (tag) => {
    const { duration } = language(tag);
    const units = ['day', 'businessDay', 'week', 'halfMonth', 'month', 'quarter', 'year'] as const;
    const numbers = [
      0, 1, 2, 3, 10, 11, 12, 19, 21, 30, 99, 100, 101, 102, 111, 200, 365, 1000, 1999, 9999, 10_000,
    ];
    const options = ([undefined, 'attributive', 'notice'] as const).flatMap((form) =>
      (['figures', 'words', 'both'] as const).map((spelling) => ({ form, spelling })),
    );
    const lengths = units.flatMap((unit) => numbers.map((n) => ({ n, unit })));
    for (const text of lengths.flatMap((length) => options.map((option) => duration(length, option)))) {
      expect(text).toMatch(/\p{L}/u);
      expect(text).not.toMatch(debris);
    }
  });

  test.each(languageTags)('%s has a phrase for every case of a word', (tag) => {
    const { inflect } = language(tag);
    for (const grammaticalCase of ['nom', 'acc', 'dat', 'loc', 'abl', 'gen', 'ins'] as const) {
      expect(inflect('Acme', grammaticalCase)).toContain('Acme');
    }
  });

  test.each(languageTags)('%s sets the same prose once as twice', (tag) => {
    const { prose } = language(tag);
    const typed = `He said "it's done" , 12 items. علي كتب (٣٠) يوم ، می شود MSA-2024/17 x@y.example`;
    expect(prose(prose(typed))).toBe(prose(typed));
    expect(prose(typed)).toContain('MSA-2024/17');
    expect(prose(typed)).toContain('x@y.example');
  });

  test.each(languageTags)('%s names every way of sending and both sides of the table', (tag) => {
    const { words } = language(tag);
    const english = language('en').words;
    expect(Object.keys(words.delivery).sort()).toEqual(Object.keys(english.delivery).sort());
    expect(Object.keys(words.table).sort()).toEqual(Object.keys(english.table).sort());
    expect(words.pageOfPages).toMatch(/\{page\}.*\{pages\}/);
  });
});
