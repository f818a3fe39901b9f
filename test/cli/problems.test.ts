import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCaseText } from '../../src/node/case-text.ts';
import { call } from '../support/fake-terminal.ts';

const parties = 'sender: { type: person, name: A }\nclient: { type: person, name: B }\n';

function wrongFile(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'goodterms-')), 'case.yaml');
  writeFileSync(path, text);
  return path;
}

/** What is marked in a file: the words of each problem. */
function marked(text: string): string[] {
  const result = readCaseText(text, 'en');
  return result.ok ? [] : result.problems.map(({ start, end }) => text.slice(start, end));
}

describe('the words a mistake is about', () => {
  test.each([
    ['sending: { on: 2026-02-30 }', ['2026-02-30']],
    ['sending:\n  method: pigeon', ['pigeon']],
    ['sendng: { on: 2026-02-03 }', ['sendng']],
    ['handover: all of it', ['handover']],
    ['unfinishedWork: the catalogue', ['unfinishedWork']],
    ['unfinishedWork:\n  - what: a\n    by: 2026-13-01\n  - wat: b', ['2026-13-01', 'wat', 'wat']],
    ['talk: { discussedOn: "٣١/٠٢/٢٠٢٦" }', ['"٣١/٠٢/٢٠٢٦"']],
    ['contract: { notice: { period: { n: many, unit: days } } }', ['many', 'days']],
  ])('in %j are %j', (text, words) => {
    expect(marked(`locale: en-GB\n${parties}${text}\n`)).toEqual(words);
  });
});

describe('a report', () => {
  test('shows file, line, the line itself, carets and what is right, for each mistake', async () => {
    const path = wrongFile(
      'locale: en-GB\nsender:\n  type: person\n  nme: X\nclient:\n  type: prson\n  name: B\n',
    );
    const { code, err } = await call(['draft', path]);
    expect(code).toBe(2);
    expect(err).toContain(`line 4, sender.nme  ${path}:4:3`);
    expect(err).toContain('    4 |   nme: X\n      |   ^^^\n');
    expect(err).toContain('    6 |   type: prson\n      |         ^^^^^\n');
    expect(err).toContain('person, people, organization');
  });

  test('from right to left, brackets stand where a caret would mislead, in the language of the case', async () => {
    const path = wrongFile('locale: fa-IR\nsender: { type: person, name: رعنا, emal: ندارم }\n');
    const { err } = await call(['draft', path]);
    expect(err).toMatch(/2 \| sender: .*\[\[emal\]\]/);
    expect(err).not.toContain('^');
    expect(err).toContain('email');
    expect(err).toMatch(/سطر 2/);
  });

  test('a case that was piped in is not called “-”', async () => {
    const { code, err } = await call(['draft', '-'], { input: 'locale: en\n' });
    expect(code).toBe(2);
    expect(err).toMatch(/^The case that was piped in/);
    expect(err).not.toMatch(/(^|\s)-[: ]/m);
  });

  test('a long line is cut round the words, and controls in it do nothing', async () => {
    const path = wrongFile(`locale: en-GB\n${parties}thanks: "\u001b[31m${'x'.repeat(5000)}"\n`);
    const { err } = await call(['draft', path]);
    expect(Math.max(...err.split('\n').map((line) => line.length))).toBeLessThan(200);
    expect(err).not.toContain('\u001b');
  });

  test.each(['sender: [1', 'a: 1\na: 2\n', '\tlocale: en\n', 'thanks: "open\nsender: x\n'])(
    'broken YAML %j is shown at its place',
    async (text) => {
      const { code, err } = await call(['draft', wrongFile(text), '--lang', 'tr']);
      expect(code).toBe(2);
      expect(err).toMatch(/\d \| /);
      expect(err).toMatch(/case\.yaml:\d+:\d+/);
    },
  );
});
