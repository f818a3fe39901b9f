import { expect, test } from 'vitest';
import { evidenceOf } from '../../src/tone/opinion.ts';
import { learnRules, type Met } from './learn-rules.ts';

const times = (count: number, one: Met): readonly Met[] => Array(count).fill(one);

/** Calm and harmful sentences whose words tell them apart, but not always. */
const byWords: readonly Met[] = [-3, -2, -1, 0, 1, 2, 3].flatMap((score) => [
  ...times(20 + 5 * score, { score, rules: [], harmful: true }),
  ...times(30 - 5 * score, { score, rules: [], harmful: false }),
]);

test('a rule that is nearly always right adds more than one that often is not', () => {
  const { usual, byRule } = learnRules([
    ...byWords,
    ...times(30, { score: 0, rules: ['threat/or-else'], harmful: true }),
    ...times(1, { score: 0, rules: ['threat/or-else'], harmful: false }),
    ...times(15, { score: 0, rules: ['venting/tired'], harmful: true }),
    ...times(15, { score: 0, rules: ['venting/tired'], harmful: false }),
    ...times(1, { score: 0, rules: ['absolute/never'], harmful: false }),
  ]);
  const [sure, unsure, rare] = ['threat/or-else', 'venting/tired', 'absolute/never'].map((rule) =>
    byRule.get(rule),
  );
  expect(sure).toBeGreaterThan(usual);
  expect(unsure).toBeLessThan(usual);
  expect(rare).toBeLessThan(usual);
  expect(rare).toBeGreaterThan(unsure ?? 0);
});

test('of several findings the strongest counts, and matters of form stand in any case', () => {
  const evidence = {
    usual: 15,
    byRule: new Map([
      ['threat/or-else', 28],
      ['venting/tired', 4],
      ['insult/name', 3],
    ]),
  };
  const of = (...names: readonly string[]): number =>
    evidenceOf(
      names.map((ruleId) => ({ ruleId, category: ruleId.split('/', 1)[0] ?? '' })),
      evidence,
    );
  expect(of()).toBe(0);
  expect(of('venting/tired', 'threat/or-else')).toBe(28);
  expect(of('blame/unheard-of')).toBe(15);
  expect(of('insult/name')).toBe(30);
  expect(of('venting/tired', 'informal/slang')).toBe(Number.POSITIVE_INFINITY);
});
