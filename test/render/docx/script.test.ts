import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FSI, LRI, PDI } from '../../../src/language/bidi.ts';
import type { Direction } from '../../../src/language/language.ts';
import { parseLetter } from '../../../src/render/blocks.ts';
import { piecesOf } from '../../../src/render/docx/lines.ts';
import { stretchesOf } from '../../../src/render/docx/script.ts';
import { visualOrder } from '../../support/visual-order.ts';
import { fullLetters } from './fixtures.ts';

/** A line as a program reads it that looks at characters alone. */
const written = (text: string, direction: Direction): string =>
  stretchesOf(text, direction)
    .map(({ start, end, before, after }) => before + text.slice(start, end) + after)
    .join('');

const directions = (text: string, direction: Direction): [string, Direction][] =>
  stretchesOf(text, direction).map((one) => [text.slice(one.start, one.end), one.direction]);

describe('a line keeps its order without isolates', () => {
  test.each<[string, Direction]>([
    ['قرارداد شمارهٔ \u20662024-17\u2069 است', 'rtl'],
    ['تاریخ \u20662026-11-21\u2069.', 'rtl'],
    ['تلفن \u2066+98 21 8888 1234\u2069، نمابر \u2066+98 21 8888 1235\u2069', 'rtl'],
    ['تخفیف \u206815%\u2069 و \u2068C++\u2069 و \u2068Acme (UK) Ltd.\u2069.', 'rtl'],
    ['\u206820457 Hamburg\u2069', 'rtl'],
    ['\u2068Acme Inc.\u2069 30 يوماً', 'rtl'],
    ['\u2068Acme\u2069 - \u2068Zeta\u2069، \u2068Beta\u2069', 'rtl'],
    ['رقم \u2066٢٠٢٦\u200e-\u200e١١٨\u2069 (\u2066MSA-2024/17\u2069)', 'rtl'],
    ['تلفن \u2066۰۲۱-۸۸۸۸۱۲۳۴\u2069 است', 'rtl'],
    ['\u2066https://acme.example/\u2069 و \u2066info@acme.example\u2069.', 'rtl'],
    ['با \u2068آوا ۲۴\u2069 و ۱۲٬۵۰۰٬۰۰۰ ریال', 'rtl'],
    ['Dear \u2068شركة النور (2024)\u2069, 30 days', 'ltr'],
    ['\u2068شركة النور\u2069 2024: \u2068أحمد\u2069, \u2068نورة\u2069.', 'ltr'],
    ['Clause 9.2 of \u2068عقد ٩\u2069 (2024) with \u2068آوا!\u2069', 'ltr'],
  ])('%j', (text, direction) => {
    expect(visualOrder(written(text, direction), direction)).toBe(visualOrder(text, direction));
  });

  test.each(Object.entries(fullLetters))('every line of the letter in %s', (_name, letter) => {
    const blocks = parseLetter(letter).flatMap((part) => part.blocks);
    const lines = blocks.flatMap((block) => {
      if (block.type === 'list') return block.items;
      return block.type === 'table' ? [block.header, ...block.rows].flat() : [block.inlines];
    });
    const texts = lines.map((line) => line.map((one) => (one.type === 'text' ? one.text : '\n')).join(''));
    for (const text of texts.flatMap((one) => one.split('\n'))) {
      expect(visualOrder(written(text, letter.direction), letter.direction)).toBe(
        visualOrder(text, letter.direction),
      );
    }
  });
});

describe('any line keeps its order', () => {
  const isolated = (open: string, ...values: string[]) =>
    fc.constantFrom(...values.map((value) => open + value + PDI));
  const marks = fc.constantFrom('، ', ' - ', ' (', ') ', ': ', '. ', ' ', ' / ');
  const numbersOf = { rtl: fc.constantFrom('30', '۲۴۰', '٩'), ltr: fc.constantFrom('30', '1,450.00') };
  const opaque = isolated(LRI, '2024-17', '+98 21 888', 'MSA-2024/17', 'info@acme.example', '۰۲۱-۸۸', '15%');

  test.each<[Direction, fc.Arbitrary<string>]>([
    ['rtl', isolated(FSI, 'Acme Inc.', 'C++', 'آوا', 'شركة النور', '(UK) Ltd', '20457 Hamburg')],
    ['ltr', isolated(FSI, 'شركة النور', 'آوا!', '(النور)', 'عقد ٩')],
  ])('%s', (direction, names) => {
    const word = fc.constantFrom(...(direction === 'rtl' ? ['قرارداد', 'است'] : ['letter', 'of']));
    const line = fc.array(
      fc.oneof(word, marks, numbersOf[direction], names, direction === 'rtl' ? opaque : word),
      {
        maxLength: 9,
      },
    );
    fc.assert(
      fc.property(line, (tokens) => {
        const text = tokens.join(' ').trim();
        expect(visualOrder(written(text, direction), direction)).toBe(visualOrder(text, direction));
      }),
      { numRuns: 3000, seed: 1 },
    );
  });
});

describe('a line is cut by script', () => {
  test('where isolates mark the islands', () => {
    expect(directions('بند ۹ قرارداد \u2066MSA-2024\u2069 است', 'rtl')).toEqual([
      ['بند ۹ قرارداد ', 'rtl'],
      ['MSA-2024', 'ltr'],
      [' است', 'rtl'],
    ]);
  });

  test('where nothing marks them', () => {
    expect(directions('ایمیل info@acme.example یا Google Ads، سال 2026', 'rtl')).toEqual([
      ['ایمیل ', 'rtl'],
      ['info@acme.example', 'ltr'],
      [' یا ', 'rtl'],
      ['Google Ads', 'ltr'],
      ['، سال 2026', 'rtl'],
    ]);
    expect(directions('Letter to شركة النور, today', 'ltr')).toEqual([
      ['Letter to ', 'ltr'],
      ['شركة النور', 'rtl'],
      [', today', 'ltr'],
    ]);
  });

  test('with local digits in the run of their script', () => {
    expect(directions('تلفن \u2066۰۲۱-۸۸۸۸\u2069', 'rtl')).toEqual([
      ['تلفن ', 'rtl'],
      ['۰۲۱-۸۸۸۸', 'rtl'],
    ]);
  });

  test('and no isolate, override or embedding stays in it, closed or not', () => {
    const text = 'a\u202eb\u2066c\u2069\u2069d\u2068e\u202a';
    const kept = stretchesOf(text, 'ltr').map(({ start, end }) => text.slice(start, end));
    expect(kept.join('')).toBe('abcde');
  });

  test('in time that grows with its length alone', () => {
    const text = `${'a-'.repeat(50_000)}${'\u2066'.repeat(50_000)}`;
    const started = performance.now();
    expect(stretchesOf(text, 'rtl').length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test('neighbouring runs of one look are one run, and marks of the text cut them', () => {
  const pieces = piecesOf(
    [
      { type: 'text', text: 'قرارداد ' },
      { type: 'text', text: 'آوا', strong: true },
      { type: 'text', text: ' \u2066+98 21 8888 1234\u2069' },
    ],
    'rtl',
  );
  expect(pieces).toEqual([
    { type: 'text', text: 'قرارداد ', direction: 'rtl' },
    { type: 'text', text: 'آوا', direction: 'rtl', strong: true },
    { type: 'text', text: ' ', direction: 'rtl' },
    { type: 'text', text: '\u200e+98\u00a021\u00a08888\u00a01234\u200e', direction: 'ltr' },
  ]);
});
