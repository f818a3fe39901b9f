import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Estimator } from '../../src/tone/estimate.ts';
import { HashTable, writeHashTable } from '../../src/tone/hash-table.ts';
import { bytesOf } from '../../src/tone/packed.ts';
import { PartWeights, packPartWeights } from '../../src/tone/part-weights.ts';
import { opaque, tokenOf } from '../../src/tone/token.ts';
import { packWeights, readWeights, WeightTable } from '../../src/tone/weights.ts';

const thanks = readWeights(
  ['-3\t5\t8\t0', '20\t\tthank|~nk$', '9\t\tthank you', '-12\t\tlate _ files'].join('\n'),
);
const notice = readWeights(['2\t7\t1\t0', '15\t\tlate|thank', '-4\t\tthank you'].join('\n'));

test('all parts are weighed at once as each would be alone', () => {
  const together = new PartWeights(bytesOf(packPartWeights([thanks, undefined, notice])));
  expect(together.scales.map((scale) => scale?.threshold)).toEqual([5, undefined, 7]);
  const alone = [thanks, notice].map(
    (weights) => new Estimator(new WeightTable(bytesOf(packWeights(weights)))),
  );
  const word = fc.constantFrom('thank', 'you', 'late', 'the', 'files', opaque);
  fc.assert(
    fc.property(fc.array(word, { minLength: 3, maxLength: 12 }), (words) => {
      const tokens = words.map(tokenOf);
      const [one, none, other] = together.scores(tokens);
      expect(none).toBe(0);
      for (const [at, score] of [one, other].entries())
        expect(score).toBeCloseTo(alone[at]?.score({ tokens, classes: [] }) ?? Number.NaN, 9);
    }),
  );
});

test('a hash table gives back what was put in, and hardly ever anything else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { maxLength: 300 }), (keys) => {
      const values = new Map(keys.map((key, at) => [key, String.fromCharCode(65 + (at % 26))]));
      const table = new HashTable(bytesOf(writeHashTable(values, 1)), 1);
      const others = Array.from({ length: 300 }, (_, at) => 7919 * at).filter((key) => !values.has(key));
      const isRight = ([key, value]: readonly [number, string]): boolean =>
        table.bytes[table.find(key)] === value.charCodeAt(0);
      // Two keys in a few thousand look alike.
      expect([...values].filter((one) => !isRight(one)).length).toBeLessThanOrEqual(2);
      expect(others.filter((key) => table.find(key) >= 0).length).toBeLessThanOrEqual(6);
    }),
  );
});
