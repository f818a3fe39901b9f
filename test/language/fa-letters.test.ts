import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCase } from '../../src/case/parse.ts';
import { persian } from '../../src/language/fa.ts';
import { composeLetter } from '../../src/letter/compose.ts';
import { letterKinds } from '../../src/letter/kinds.ts';
import { missingParts } from '../../src/letter/missing-parts.ts';
import { schedule } from '../../src/schedule/case-schedule.ts';

const folders = ['../../examples/fa/', '../cases/fa/'].map((path) => new URL(path, import.meta.url));
const cases = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map(
      (name) => [name, parse(readFileSync(new URL(name, folder), 'utf8'), { schema: 'failsafe' })] as const,
    ),
);
const letters = cases.flatMap(([name, facts]) =>
  Object.keys(letterKinds).map((kind) => {
    const input = parseCase(facts);
    const letter = composeLetter(input, schedule(input, { today: '2026-11-21' }), { kind });
    return [`${name} ${kind}`, letter, missingParts(input, letter)] as const;
  }),
);

// Isolates are the letter's, not the language's.
const bare = (markdown: string): string => markdown.replace(/[\u2066-\u2069]/g, '');

describe.each(letters)('%s', (_, letter, findings) => {
  const text = bare(letter.markdown);

  test('is set as Persian is: marks close up, half-spaces where letters would join, no gap', () => {
    expect(text).not.toMatch(
      / [\u060c\u061b\u061f.:](?= |$)|[\u060c\u061b\u061f][^\s»)]|\.(?=[\u0620-\u06ff])|\(\s|\s\)/mu,
    );
    expect(text).not.toMatch(
      /\u200c(?![\p{L}])|(?<![\p{L}\u0654])\u200c|[\u0627\u062f\u0630\u0631\u0632\u0648]\u200c/u,
    );
    expect(text).not.toMatch(/\S {2,}\S|\u06c0|undefined|\[object|NaN|\{\{|\u0647 ی\s/);
  });

  test('has a decision, a wish and a signature, and is whole in its register', () => {
    const names = letter.parts.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['decision', 'wishes', 'complimentary-close', 'signature']));
    if (letter.kind === 'formal-notice' && letter.to.name.startsWith('شرکت'))
      expect(text).not.toMatch(/ شما[ .،]/);
  });

  test('lacks no part that it must have', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('what the templates say is already as prose would be mended', () => {
  const { prose } = persian.create('fa-IR');
  for (const file of readdirSync(new URL('../../templates/fa/', import.meta.url))) {
    const source = readFileSync(new URL(`../../templates/fa/${file}`, import.meta.url), 'utf8');
    for (const phrase of source.replace(/\{\{!--[\s\S]*?--\}\}/g, '').split(/\{\{[^}]*\}\}|\\?\n/)) {
      expect(prose(phrase.trim()), file).toBe(phrase.trim().replace(/ {2,}/g, ' '));
    }
  }
});
