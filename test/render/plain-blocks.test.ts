import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/render/blocks.ts';
import { plainBlocks } from '../../src/render/plain-blocks.ts';

const golden = join(import.meta.dirname, '..', 'golden');
const letters = readdirSync(golden, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:exit-email|formal-notice)\.md$/.test(name))
  .map((name) => [name, readFileSync(join(golden, name), 'utf8')] as const);

test.each(letters)('%s is read as the Markdown library reads it', (_name, text) => {
  const body = text.replace(/^---\n[\s\S]*?\n---\n+/, '').trimEnd();
  for (const part of body.split('\n\n')) expect(plainBlocks(part)).toEqual(readMarkdown(part));
});

// Words, and all that Markdown makes of signs, line ends and blanks, as letters have it and as nobody would write it.
const pieces = [
  'a', 'b c', '.', ',', '!', ':', ')', '(', '"', '\u2019', '12', '9\\.2', '\u0645', '\u00ab', '\u00bb', '\u{1f600}', ' ', '  ',
  '\n', '\n\n', '\n\n\n', '\\', '\\\n', '\\*', '\\.', '\\-', '\\|', '**', '**x**', '**x.**', '*', '_', '- ', '\n- ', '* ', '+ ',
  '1. ', '2) ', '\n1. ', '\n2. ', '# ', '## ', '#', '|', '| a | b |', '\n| --- | --- |\n', '| c | d |', '|---|', '[', ']', '](x)',
  '<a@b.co>', '<https://a.b/c?d=1>', '<x>', '<p ', '<!--', '&', '&amp;', '`', '~~', '>', '=', '---', '===', 'www.a.com',
  'http://x.y', 'a@b.co', '\u2066', '\u2068', '\u2069', '\u00a0', '\u200f', '\t', '\r', '\u0000', '\ud800',
]; // biome-ignore format: a table
const markdown = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));

test('what is read by hand is what the Markdown library finds', () => {
  let read = 0;
  fc.assert(
    fc.property(markdown, (text) => {
      const blocks = plainBlocks(text);
      if (blocks) read += 1;
      expect(blocks ?? readMarkdown(text)).toEqual(readMarkdown(text));
    }),
    { numRuns: 20_000 },
  );
  expect(read).toBeGreaterThan(1000);
});

test.each([
  ['*kind*'],
  ['`code`'],
  ['[text](https://a.example)'],
  ['> quoted'],
  ['<b>bold</b>'],
  ['a &amp; b'],
  ['a\tb'],
  ['Title\n====='],
  ['- a\n\n- b'],
  ['- a\n  b'],
  ['| a | b |\n| --- | --- |\n| c |'],
])('%j is left to the library', (text) => {
  expect(plainBlocks(text)).toBeUndefined();
});
