import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allQuestions, flow } from '../../../src/cli/wizard/flow.ts';
import { type WizardWords, wizardWords } from '../../../src/cli/wizard/words.ts';
import { languageBases } from '../../../src/language/languages.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'src', 'cli', 'wizard');
const source = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

/** Every text by its dotted key. */
function texts(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]]);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...texts(inner, `${path}/${key}`)]));
}

const english: WizardWords = wizardWords('en');
const others = languageBases.filter((base) => base !== 'en');
const parameters = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

test.each(others)('%s has the keys of English, no more and no fewer', (base) => {
  const own = texts(wizardWords(base));
  expect([...own.keys()].sort()).toEqual([...texts(english).keys()].sort());
  for (const [key, text] of texts(english)) {
    expect({ key, parameters: parameters(own.get(key) ?? '') }).toEqual({
      key,
      parameters: parameters(text),
    });
  }
});

test('each question has words, and all words of questions are asked', () => {
  const ids = [...new Set(allQuestions.map(({ id }) => id))].sort();
  expect(Object.keys(english.questions).sort()).toEqual(ids);
  const lists = flow.flatMap((entry) => ('list' in entry ? [entry.fields('')[0]?.id ?? ''] : []));
  expect(Object.keys(english.further).sort()).toEqual(lists.sort());
  const sections = new Set(allQuestions.map(({ section }) => section));
  expect(Object.keys(english.sections).sort()).toEqual([...sections].sort());
});

test('all choices and sentences are used', () => {
  for (const id of Object.keys(english.choices)) expect(source).toMatch(new RegExp(`'${id}'`));
  for (const key of Object.keys(english.say))
    expect({ key, isUsed: source.includes(`'${key}'`) }).toEqual({ key, isUsed: true });
});

test.each(['fa', 'ar'])('no English sentence stands in the words of %s', (base) => {
  for (const [key, text] of texts(wizardWords(base))) {
    const words = text.replace(/\{\w+\}/g, '').match(/[A-Za-z]{3,}/g) ?? [];
    // Keys on the keyboard, file endings, addresses and codes are the same everywhere.
    const prose = words.filter((word) => !/^(?:Enter|eml|docx|txt|html|example|[A-Z]{3})$/.test(word));
    expect({ key, words: key.endsWith('/example') ? [] : prose }).toEqual({ key, words: [] });
  }
});
