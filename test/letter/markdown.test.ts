import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/letter/markdown.ts';
import { hash, pick } from '../../src/letter/pick.ts';
import { tidy } from '../../src/letter/tidy.ts';
import { parseBlocks, plainText } from '../../src/render/blocks.ts';

const shown = (markdown: string) =>
  parseBlocks(markdown)
    .map((block) => ('inlines' in block ? plainText(block.inlines) : JSON.stringify(block)))
    .join('\n');

describe('escapeMarkdown', () => {
  test.each([
    '**bold**',
    '[x](javascript:alert(1))',
    '<img src=x onerror=1>',
    '# head',
    '- item',
    '1. one',
    '`code`',
    'a_b_c',
    '| a | b |',
    '&amp;',
    '\\',
    '+ plus',
    '===',
    '~~no~~',
    'https://acme.com/',
    '![',
  ])('%s comes out as those very characters', (value) => {
    expect(shown(escapeMarkdown(value))).toBe(value);
  });

  test('any line of text comes out as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const value = typed.replace(/\s+/g, ' ').trim();
        expect(shown(escapeMarkdown(value))).toBe(value);
      }),
    );
  });
});

describe('tidy', () => {
  test('joins the lines of a paragraph and keeps list items, breaks and blank lines', () => {
    expect(tidy('  One\n  two.\n\n\n - a\n\n - b\n  more\n\nName\\\nRole\\\n')).toBe(
      'One two.\n\n- a\n- b more\n\nName\\\nRole',
    );
  });

  test.each([
    ['We enjoyed working with Acme Inc..', 'We enjoyed working with Acme Inc.'],
    ['مع \u2068Acme Inc.\u2069.', 'مع \u2068Acme Inc.\u2069'],
    ['Wait...', 'Wait...'],
  ])('%s keeps one full stop', (typed, kept) => {
    expect(tidy(typed)).toBe(kept);
  });

  test('is done after one pass', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ' b', '- c', '', '1. d', 'e\\', '| f |'), { maxLength: 12 }),
        (lines) => {
          const once = tidy(lines.join('\n'));
          expect(tidy(once)).toBe(once);
        },
      ),
    );
  });
});

describe('pick', () => {
  test('always takes the same wording for the same facts', () => {
    expect(pick(['a', 'b', 'c'], 'x')).toBe(pick(['a', 'b', 'c'], 'x'));
  });

  test('uses every wording about as often as the others', () => {
    const counts = [0, 0, 0];
    for (let n = 0; n < 3000; n += 1)
      counts[hash(`client ${n}/decision`) % 3] = (counts[hash(`client ${n}/decision`) % 3] ?? 0) + 1;
    for (const count of counts) expect(count).toBeGreaterThan(850);
  });
});
