import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTone } from '../../src/tone/check.ts';
import { toneLanguages } from '../../src/tone/data.ts';
import { lackingIn } from './lacking.ts';

const textOf = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8');

function read(path: string, language: string) {
  const text = textOf(path);
  const kind = /^kind: (.+)$/m.exec(text)?.[1] ?? 'exit-email';
  return checkTone(text, { locale: language, kind });
}

const lettersIn = (folder: string, part: string) =>
  readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name.includes(part))
    .map((name) => join(folder, name));

const languageOf = (path: string): string => basename(path).slice(0, 2);

test.each(lettersIn('dev/letters', '-good-'))('%s is left alone and lacks nothing', (path) => {
  expect(read(path, languageOf(path))).toMatchObject({ ok: true, findings: [], missing: [] });
});

test.each(lettersIn('dev/letters', '-bad-'))('%s is caught', (path) => {
  const { ok, missing } = read(path, languageOf(path));
  expect(ok && missing.length === 0).toBe(false);
});

// Nothing was learnt from these. The reading errs; it must not come to err more than it does.
describe.each(toneLanguages)('letters by other hands (%s)', (language) => {
  const refused = (kind: string) =>
    ['letters', 'stranger/letters']
      .flatMap((folder) => lettersIn(folder, `${language}-${kind}-`))
      .map((path) => !read(path, language).ok);
  const share = (all: readonly boolean[]) => all.filter(Boolean).length / all.length;

  test('are seldom refused when they are good', () => {
    expect(share(refused('good'))).toBeLessThan(0.15);
  });

  test('are mostly refused when they are bad', () => {
    expect(share(refused('bad'))).toBeGreaterThan(0.55);
  });

  test('are seldom said to lack what they have', () => {
    const misread = lettersIn('letters', `${language}-`).flatMap((path) => {
      const lacking = lackingIn(textOf(path)) ?? [];
      return read(path, language).missing.filter((part) => !lacking.includes(part));
    });
    expect(misread.length).toBeLessThan(5);
  });

  test('are mostly said to lack what they lack', () => {
    const seen = ['letters', 'dev/letters']
      .flatMap((folder) => lettersIn(folder, `${language}-`))
      .flatMap((path) => {
        const { missing } = read(path, language);
        return (lackingIn(textOf(path)) ?? []).map((part) => missing.includes(part));
      });
    expect(share(seen)).toBeGreaterThan(0.5);
  });
});
