import { describe, expect, test } from 'vitest';
import { type Judged, learn } from './learn.ts';

const sentence = (places: readonly number[], harmful: boolean, weight?: number): Judged => ({
  groups: [{ places: Int32Array.from(places), scale: 1 / Math.sqrt(places.length) }],
  harmful,
  ...(weight === undefined ? {} : { weight }),
});

describe('learn', () => {
  test('gives what harmful sentences have in common a weight above zero, and calm ones one below', () => {
    const { weights } = learn([sentence([0, 2], true), sentence([1, 2], false)], 3);
    expect(weights[0]).toBeGreaterThan(0);
    expect(weights[1]).toBeLessThan(0);
  });

  test('lets a sentence that counts less be outvoted', () => {
    const verdict = (ofHarmful: number, ofCalm: number) =>
      learn([sentence([0], true, ofHarmful), sentence([0], false, ofCalm)], 1).weights[0];
    expect(verdict(1, 0.25)).toBeGreaterThan(0);
    expect(verdict(0.25, 1)).toBeLessThan(0);
  });

  test('gives the same weights for the same sentences', () => {
    const judged = [sentence([0, 1], true), sentence([1, 2], false), sentence([0, 2], true)];
    expect(learn(judged, 3).weights).toEqual(learn(judged, 3).weights);
  });
});
