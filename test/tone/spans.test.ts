import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTone } from '../../src/tone/check.ts';

// Whatever stands before and inside the words must not move the span: marks, emoji, surrogates, hidden characters.
const prefix = fc.array(
  fc.constantFrom(
    '\u{1F33F} ',
    '\u200B',
    '\u2067',
    '\u2069',
    '\u{1D4D0} ',
    'e\u0301 ',
    '\u00A0',
    'Done.\n',
    'I\u0307 ',
    '\u0640 ',
    '\u{1F468}\u200D\u{1F4BB} ',
  ),
  { maxLength: 12 },
);
const hidden = fc.array(fc.constantFrom('', '\u200B', '\u200E', '\u2060', '\u00AD'), {
  minLength: 12,
  maxLength: 12,
});

const cases = [
  { locale: 'en-GB', words: 'idiots', text: 'They are idiots.', category: 'insult' },
  { locale: 'tr', words: 'salaks\u0131n\u0131z', text: 'Siz salaks\u0131n\u0131z.', category: 'insult' },
  { locale: 'ar-EG', words: '\u0627\u0644\u0623\u063A\u0628\u064A\u0627\u0621', text: '\u0623\u0628\u0644\u063A\u0648\u0627 \u0627\u0644\u0623\u063A\u0628\u064A\u0627\u0621.', category: 'insult' },
  { locale: 'fa-IR', words: '\u0627\u062D\u0645\u0642', text: '\u0622\u062F\u0645 \u0627\u062D\u0645\u0642.', category: 'insult' },
]; // biome-ignore format: a table

/** Puts hidden characters between the letters of a word. */
const disguise = (word: string, marks: readonly string[]): string =>
  [...word].map((letter, index) => letter + (index < word.length - 1 ? (marks[index] ?? '') : '')).join('');

describe('offsets', () => {
  test.each(cases)('lie exactly on the words in $locale', ({ locale, words, text, category }) => {
    fc.assert(
      fc.property(prefix, hidden, (before, marks) => {
        const disguised = disguise(words, marks);
        const whole = before.join('') + text.replace(words, disguised);
        const found = checkTone(whole, { locale }).findings.filter(
          (finding) => finding.category === category,
        );
        expect(found.map((finding) => finding.text)).toEqual([disguised]);
        for (const { start, end, text: cut } of found) expect(whole.slice(start, end)).toBe(cut);
      }),
    );
  });

  test('cut out the text of every finding, whatever the text', () => {
    const piece = fc.constantFrom(
      'You',
      ' never ',
      'reply',
      '!!',
      '\u{1F644}',
      ' \u200F',
      'FRAUD',
      '. ',
      '\n\n',
      '"urgent"',
      ' or else',
      '\uD83D',
      '**',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, text: cut } of checkTone(text, { locale: 'en' }).findings) {
          expect(cut).toBe(text.slice(start, end));
          expect(cut).not.toBe('');
        }
      }),
    );
  });

  test('include the marks that belong to the last letter', () => {
    const text = '\u062A\u0623\u062E\u0651\u0631\u062A\u064F\u0645\u0652';
    expect(checkTone(text, { locale: 'ar' }).findings[0]?.text).toBe(text);
  });
});

test.each([
  ['you never '],
  ['\u0640'],
  ['you '],
  ['never ignored '],
  ['!'],
  ['"'],
  ['[x '],
  ['a'],
  ['\n- '],
  ['if '],
])('a hundred thousand times %j is read to its end', (piece) => {
  expect(checkTone(piece.repeat(100_000), { locale: 'en' }).missing).toEqual([]);
});
