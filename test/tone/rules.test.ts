import { describe, expect, test } from 'vitest';
import { checkTone } from '../../src/tone/check.ts';
import { compileTone } from '../../src/tone/compile.ts';
import { toneLanguages } from '../../src/tone/data.ts';
import { explainRule, listRules } from '../../src/tone/rules.ts';
import type { RuleData, ToneData } from '../../src/tone/source.ts';
import { WordIndex, writeIndex } from '../../src/tone/word-index.ts';

const rules = toneLanguages.flatMap((language) =>
  listRules(language).map((rule) => ({ language, rule, id: rule.id })),
);
const flagged = rules.flatMap(({ language, rule }) =>
  rule.flagged.map((text) => ({ language, id: rule.id, text })),
);
const clean = rules.flatMap(({ language, rule }) =>
  rule.clean.map((text) => ({ language, id: rule.id, text })),
);

test.each(flagged)('$language $id marks “$text”', ({ language, id, text }) => {
  const categories = checkTone(text, { locale: language }).findings.map(({ category }) => category);
  expect(categories).toContain(id.split('/')[0]);
});

test.each(clean)('$language $id leaves “$text” alone', ({ language, text }) => {
  expect(checkTone(text, { locale: language }).findings).toEqual([]);
});

test.each(rules)('$language $id says why, and has a category of its own name', ({ language, rule, id }) => {
  expect(explainRule(id, language)).toEqual(rule);
  expect(rule.why.length).toBeGreaterThan(10);
  expect(rule.category).toBe(id.split('/')[0]);
});

describe('every language', () => {
  const categoriesOf = (language: string) =>
    [...new Set(listRules(language).map(({ category }) => category))].sort();

  test.each(toneLanguages.map((language) => ({ language })))(
    '$language has rules in every category',
    ({ language }) => {
      expect(categoriesOf(language)).toEqual(categoriesOf('en'));
    },
  );

  test('has each rule once', () => {
    for (const language of toneLanguages) {
      const ids = listRules(language).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

test('a rule that does not exist is named in the error', () => {
  expect(() => explainRule('blame/nothing', 'en')).toThrow(/blame\/nothing/);
});

describe('a mistake in the data', () => {
  const data = {
    classes: { you: 'you', barrier: 'if', plain: 'late', aside: 'dated' },
    categories: {},
    rules: [],
  };

  test.each([
    ['a pattern without a word', { ...data, masks: '_ .. _' }, '_ .. _'],
    ['a class that does not exist', { ...data, masks: 'late @nobody' }, 'late @nobody'],
    ['a guard that does not exist', wrong({ guards: ['calm'] }), 'calm'],
    ['a sense of several words', { ...data, senses: { heat: 'warm, red hot' } }, 'red hot'],
    ['a sense that holds another', { ...data, senses: { heat: 'warm, @plain' } }, '@plain'],
    ['a rule without a category', wrong({ id: 'rude/word' }), 'rude/word'],
  ])('is refused with its entry: %s', (_, file, entry) => {
    expect(() => compileTone('en', [file])).toThrow(
      expect.objectContaining({ name: 'ToneDataError', entry }),
    );
  });

  function wrong(rule: Partial<RuleData>): Partial<ToneData> {
    const categories = { blame: { severity: 'error', why: 'It blames.' } } as const;
    return { ...data, categories, rules: [{ id: 'blame/late', find: 'you late', ...rule }] };
  }
});

test('senses come behind the classes, so that nothing is searched for that starts from one', () => {
  const file = {
    classes: { you: 'you', barrier: 'if', plain: 'late', aside: 'dated' },
    categories: {},
    rules: [],
  };
  const without = compileTone('en', [file]);
  const { classes, tables, lists } = compileTone('en', [{ ...file, senses: { heat: 'late, warm~' } }]);
  expect({ classes, tables }).toEqual({ classes: without.classes, tables: without.tables });
  expect(new WordIndex(lists.exact).get('late')).toEqual([2, classes]);
  expect(new WordIndex(lists.stems).get('warm')).toEqual([classes]);
});

describe('a word list that stays text', () => {
  const words = new WordIndex(
    writeIndex(
      new Map([
        ['late', [3, 46]],
        ['la', [1]],
        ['l', [2]],
        ['later', [5]],
      ]),
    ),
  );

  test.each([
    ['late', [3, 46]],
    ['la', [1]],
    ['l', [2]],
    ['later', [5]],
    ['lat', undefined],
    ['ate', undefined],
    ['', undefined],
  ])('%j has the classes %j, however often it is asked for', (word, classes) => {
    for (let times = 0; times < 100; times += 1) expect(words.get(word)).toEqual(classes);
  });
});
