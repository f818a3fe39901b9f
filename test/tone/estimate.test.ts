import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTone } from '../../src/tone/check.ts';
import { toneLanguages } from '../../src/tone/data.ts';
import { classFeatures, Estimator, opaque, wordFeatures } from '../../src/tone/estimate.ts';
import { listRules, ruleSet } from '../../src/tone/rules.ts';
import { classFeature, packWeights, readWeights, WeightTable, writeWeights } from '../../src/tone/weights.ts';

const weights = readWeights(
  [
    '-1\t5\t3\t9',
    '30\tblame\tlate|~lat',
    '25\tthreat\tor else',
    '20\t\t[@you … fail~]',
    '-10\t\t[@thanks]',
    '-40\t\tthanks|^ thanks',
  ].join('\n'),
);
const classNames = ['@you', 'fail~', '@thanks'];
const numberOf = (name: string): number | undefined => {
  const at = classNames.indexOf(name);
  return at < 0 ? undefined : at;
};
const estimator = new Estimator(new WeightTable(packWeights(weights, numberOf)));

const weighed = (words: readonly string[], classes: Record<number, readonly number[]> = {}) => ({
  words,
  classes: words.map((_, at) => classes[at] ?? []),
});

describe('features', () => {
  test('are words, their neighbours, and runs of letters', () => {
    expect(wordFeatures(['so', 'late', opaque])).toEqual(
      expect.arrayContaining(['so', '~late', '~te$', '^ so', 'so late', `so _ ${opaque}`, `${opaque} $`]),
    );
  });

  test('are classes, and which of them stands before which, not too far away', () => {
    expect(classFeatures([[0], [], [1, 2]])).toEqual([
      [0, -1],
      [0, 1],
      [0, 2],
      [1, -1],
      [2, -1],
    ]);
    expect(classFeatures([[0], [], [], [], [], [], [], [1]])).not.toContainEqual([0, 1]);
  });

  test('what is opaque is not looked into', () => {
    expect(wordFeatures([opaque]).filter((name) => name.startsWith('~'))).toEqual([]);
  });
});

describe('weights', () => {
  test('come out of their text as they went in', () => {
    const text = writeWeights(weights);
    expect(readWeights(text)).toEqual(weights);
    expect(writeWeights(readWeights(text))).toBe(text);
  });

  test.each(toneLanguages)(
    'of %s are there, and every category they name has a rule that speaks for it',
    (language) => {
      const spoken = listRules(language).filter(({ id }) => id.endsWith('/reads-like-it'));
      const categories = new Set(spoken.map(({ category }) => category));
      expect(categories.size).toBeGreaterThan(15);
      expect(ruleSet(language).estimator()).toBeDefined();
      expect(ruleSet(language).burden).not.toBe('');
      expect(spoken.every(({ severity }) => severity === 'warning')).toBe(true);
    },
  );
});

describe('an estimate', () => {
  test('marks the words that weigh most, in the category they are typical of', () => {
    expect(estimator.estimate(weighed(['the', 'files', 'were', 'late', 'again']))).toEqual({
      category: 'blame',
      from: 3,
      to: 4,
    });
  });

  test('of harm is higher than of thanks, and of very short sentences there is none', () => {
    const harm = estimator.score(weighed(['it', 'was', 'late', 'again'])) ?? 0;
    const thanks = estimator.score(weighed(['thanks', 'for', 'the', 'late', 'call'])) ?? 0;
    expect(harm).toBeGreaterThan(estimator.threshold);
    expect(thanks).toBeLessThan(estimator.threshold);
    expect(estimator.score(weighed(['late', 'late']))).toBeUndefined();
  });

  test('knows the order of classes', () => {
    const words = ['you', 'x', 'failed'];
    const plain = estimator.score(weighed(words)) ?? 0;
    expect(estimator.score(weighed(words, { 0: [0], 2: [1] }))).toBeGreaterThan(plain);
    expect(estimator.score(weighed(words, { 0: [1], 2: [0] }))).toBe(plain);
  });

  test('does without classes that are no more', () => {
    const table = packWeights(weights, () => undefined);
    expect(new Estimator(new WeightTable(table)).score(weighed(['a', 'b', 'c'], { 0: [0], 1: [1] }))).toBe(
      -1,
    );
  });

  test('weighs a sentence by the features the trainer counts', () => {
    const word = fc.constantFrom('late', 'thanks', 'or', 'else', 'x', opaque);
    const classes = fc.uniqueArray(fc.constantFrom(0, 1, 2, 3));
    fc.assert(
      fc.property(fc.array(fc.tuple(word, classes), { minLength: 3, maxLength: 12 }), (pairs) => {
        const words = wordFeatures(pairs.map(([one]) => one));
        const ofClasses = classFeatures(pairs.map(([, own]) => own));
        const nameOf = (id: number): string => classNames[id] ?? '@unknown';
        const weight = (name: string): number => weights.features.get(name)?.weight ?? 0;
        const sum = (names: readonly string[]): number =>
          names.reduce((all, name) => all + weight(name), 0) / Math.sqrt(Math.max(1, names.length));
        const named = ofClasses.map(([one, other]) =>
          other < 0 ? classFeature(nameOf(one)) : classFeature(nameOf(one), nameOf(other)),
        );
        const read = { words: pairs.map(([one]) => one), classes: pairs.map(([, own]) => own) };
        expect(estimator.score(read)).toBeCloseTo(weights.bias + sum(words) + sum(named), 9);
      }),
    );
  });

  test('never breaks on what is typed, and stays inside it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...toneLanguages),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (locale, text) => {
          for (const { start, end } of checkTone(text, { locale }).findings) {
            expect(0 <= start && start < end && end <= text.length).toBe(true);
          }
        },
      ),
    );
  });
});
