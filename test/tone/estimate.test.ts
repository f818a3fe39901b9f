import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTone } from '../../src/tone/check.ts';
import { toneLanguages } from '../../src/tone/data.ts';
import { Estimator, featuresOf, opaque } from '../../src/tone/estimate.ts';
import { listRules, ruleSet } from '../../src/tone/rules.ts';
import { packWeights, readWeights, WeightTable, writeWeights } from '../../src/tone/weights.ts';

const weights = readWeights(
  ['-1\t5\t-3', '30\tblame\tlate|~lat', '25\tthreat\tor else', '-40\t\tthanks|^ thanks'].join('\n'),
);
const estimator = new Estimator(new WeightTable(packWeights(weights)));

describe('features', () => {
  test('are words, their neighbours, and runs of letters', () => {
    expect(featuresOf(['so', 'late', opaque])).toEqual(
      expect.arrayContaining(['so', '~late', '~te$', '^ so', 'so late', `so _ ${opaque}`, `${opaque} $`]),
    );
  });

  test('what is opaque is not looked into', () => {
    expect(featuresOf([opaque]).filter((name) => name.startsWith('~'))).toEqual([]);
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
      expect(spoken.every(({ severity }) => severity === 'warning')).toBe(true);
    },
  );
});

describe('an estimate', () => {
  test('marks the words that weigh most, in the category they are typical of', () => {
    expect(estimator.estimate(['the', 'files', 'were', 'late', 'again'])).toEqual({
      category: 'blame',
      from: 3,
      to: 4,
    });
  });

  test('is silent below the threshold, and about very short sentences', () => {
    expect(estimator.estimate(['thanks', 'for', 'the', 'late', 'call'])).toBeUndefined();
    expect(estimator.estimate(['late', 'late'])).toBeUndefined();
  });

  test('knows a sentence that is clearly like calm ones', () => {
    expect(estimator.isCalm(['thanks', 'for', 'the', 'call'])).toBe(true);
    expect(estimator.isCalm(['late', 'again', 'or', 'else'])).toBe(false);
  });

  test('weighs a sentence by the features the trainer counts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('late', 'thanks', 'or', 'else', 'x', opaque), {
          minLength: 3,
          maxLength: 12,
        }),
        (words) => {
          const features = featuresOf(words);
          const sum = features.reduce((all, name) => all + (weights.features.get(name)?.weight ?? 0), 0);
          expect(estimator.score(words)).toBeCloseTo(weights.bias + sum / Math.sqrt(features.length), 9);
        },
      ),
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
