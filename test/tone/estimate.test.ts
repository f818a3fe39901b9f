import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTone } from '../../src/tone/check.ts';
import {
  alone,
  ClassWeights,
  classHash,
  joinPairs,
  packClassHashes,
  pairPlace,
  pairPlaces,
  writePairs,
} from '../../src/tone/class-weights.ts';
import { toneLanguages } from '../../src/tone/data.ts';
import {
  classFeatures,
  Estimator,
  isWeighed,
  mostWeighed,
  weighed as readAs,
} from '../../src/tone/estimate.ts';
import { bytesOf } from '../../src/tone/packed.ts';
import { Reader } from '../../src/tone/reader.ts';
import { listRules, ruleSet } from '../../src/tone/rules.ts';
import { opaque, tokenOf, wordFeatures } from '../../src/tone/token.ts';
import { packWeights, readWeights, WeightTable, writeWeights } from '../../src/tone/weights.ts';

const weights = readWeights(
  ['-1\t5\t3\t9', '30\tblame\tlate|~lat', '25\tthreat\tor else', '-40\t\tthanks|^ thanks'].join('\n'),
);
const classes = ['@you', 'fail~', '@thanks', '@unknown'];
const [you, fail, thanks] = classes.map(classHash);
const places: [number, number][] = [
  [pairPlace(you ?? 0, fail ?? 0), 20],
  [pairPlace(thanks ?? 0, alone), -10],
];
const pairWeights = new Int8Array(pairPlaces);
for (const [place, weight] of places) pairWeights[place] = weight;
const pairs = writePairs(pairWeights);
const estimator = new Estimator(
  new WeightTable(bytesOf(packWeights(weights))),
  new ClassWeights(bytesOf(joinPairs(pairs)), bytesOf(packClassHashes(classes)), mostWeighed),
);

const weighed = (words: readonly string[], classes: Record<number, readonly number[]> = {}) => ({
  tokens: words.map(tokenOf),
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

  test('needs a weight for every place', () => {
    for (const wrong of ['', pairs.slice(1), pairs.replace('?', '!'), `${pairs}?`])
      expect(() => joinPairs(wrong)).toThrow(RangeError);
  });

  test('weighs a sentence by the features the trainer counts', () => {
    const word = fc.constantFrom('late', 'thanks', 'or', 'else', 'x', opaque);
    const own = fc.uniqueArray(fc.constantFrom(0, 1, 2, 3));
    fc.assert(
      fc.property(fc.array(fc.tuple(word, own), { minLength: 3, maxLength: 12 }), (typed) => {
        const words = wordFeatures(typed.map(([one]) => one));
        const ofClasses = classFeatures(typed.map(([, all]) => all));
        const hashOf = (id: number): number => (id < 0 ? alone : classHash(classes[id] ?? ''));
        const weight = (name: string): number => weights.features.get(name)?.weight ?? 0;
        const scaled = (all: readonly number[]): number =>
          all.reduce((sum, one) => sum + one, 0) / Math.sqrt(Math.max(1, all.length));
        const added = ofClasses.map(
          ([one, other]) => pairWeights[pairPlace(hashOf(one), hashOf(other))] ?? 0,
        );
        const read = { tokens: typed.map(([one]) => tokenOf(one)), classes: typed.map(([, all]) => all) };
        expect(estimator.score(read)).toBeCloseTo(
          weights.bias + scaled(words.map(weight)) + scaled(added),
          9,
        );
      }),
    );
  });

  test('is not made of a post or a heading, for it is no sentence', () => {
    const isRead = (text: string): boolean => {
      const [sentence] = new Reader(ruleSet('en'), []).sentences(text);
      return sentence !== undefined && isWeighed(readAs(sentence));
    };
    expect(['Head of Marketing', 'Director of the Board', 'Scope of Works'].filter(isRead)).toEqual([]);
    expect(isRead('You never paid us')).toBe(true);
    expect(isRead('I met the man')).toBe(true);
    expect(isRead('YOU ARE A JOKE')).toBe(true);
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
