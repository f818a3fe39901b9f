import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languageBases } from '../src/language/languages.ts';
import { letterKinds } from '../src/letter/kinds.ts';

const root = join(import.meta.dirname, '..');
/** Files whose keys are the same in every language; English is the reference. */
const shared = ['case.yaml', 'cli.yaml', 'letter.yaml', 'schedule.yaml', 'words.yaml'];

/** Every text of a file by its dotted key. */
function texts(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...texts(inner, path === '' ? key : `${path}/${key}`)]),
  );
}

const read = (base: string, file: string): Map<string, string> => {
  const path = join(root, 'locales', base, file);
  return existsSync(path) ? texts(parse(readFileSync(path, 'utf8'))) : new Map();
};

/** Oblique forms of a length of time are only asked for where a language has them. */
const parameters = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\w+\}/g)].map(([name]) => name.replace('Oblique', '')))].sort();

const others = languageBases.filter((base) => base !== 'en');

describe.each(shared)('locales/*/%s', (file) => {
  const english = read('en', file);

  test.each(others)('%s has the keys of English, no more and no fewer', (base) => {
    expect([...read(base, file).keys()].sort()).toEqual([...english.keys()].sort());
  });

  test.each(others)('%s fills in what English fills in', (base) => {
    const own = read(base, file);
    for (const [key, text] of english) {
      // A language may repeat a parameter or leave out one that its sentence does not need, but may not invent one.
      const unknown = parameters(own.get(key) ?? '').filter((name) => !parameters(text).includes(name));
      expect({ key, unknown }).toEqual({ key, unknown: [] });
    }
  });
});

test.each(languageBases)('%s has a template for each kind of letter', (base) => {
  const names = readdirSync(join(root, 'templates', base));
  for (const kind of Object.keys(letterKinds)) expect(names).toContain(`${kind}.hbs`);
});

test.each(languageBases)('%s has an example for each kind of letter', (base) => {
  const folder = join(root, 'examples', base);
  const kinds = readdirSync(folder).map((file) =>
    String(parse(readFileSync(join(folder, file), 'utf8')).kind),
  );
  for (const kind of Object.keys(letterKinds)) expect(kinds).toContain(kind);
});

// Latin words that stand in every language: names of commands, fields and formats, and what is typed.
const technical =
  /\b(?:goodterms|draft|check|schedule|init|schema|yaml|YAML|JSON|Schema|kind|lang|locale|exit-email|formal-notice|docx|eml|txt|html|md|json|ics)\b/g;

test.each(others.filter((base) => base !== 'tr'))('no English sentence stands in the words of %s', (base) => {
  for (const file of shared) {
    for (const [key, text] of read(base, file)) {
      const prose = text
        .replace(technical, '')
        .replace(/[“”"«»]?[\w./-]+\.(?:\w+)\b/g, '')
        .replace(/\{\w+\}/g, '');
      expect({ key, english: /(?:\b[a-z]{3,}\s+){3,}/i.exec(prose)?.[0] }).toEqual({
        key,
        english: undefined,
      });
    }
  }
});
