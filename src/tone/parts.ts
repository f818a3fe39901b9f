import { isWeighed, type Weighed, weighed } from './estimate.ts';
import { categoriesOfForm, type Finding } from './finding.ts';
import { isCalledOff, matchAt, occurs } from './matcher.ts';
import type { PartWeights } from './part-weights.ts';
import type { PartRule } from './rules.ts';
import type { Sentence } from './sentence.ts';
import { opaqueToken } from './token.ts';

const farewell = ['thanks', 'decision', 'notice', 'handover', 'referral', 'open-door'] as const;

/** The parts that reading looks for, by kind of letter; other kinds are not read for parts. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  'exit-email': farewell,
  'formal-notice': farewell,
};

/** Kind is also clear: a letter that takes leave must say that the work ends, and when. */
const essential: ReadonlySet<string> = new Set(['decision', 'notice']);

/** Whether a letter lacks what it cannot do without. */
export const lacksEssential = (missing: readonly string[]): boolean =>
  missing.some((part) => essential.has(part));

/** What the patterns say of a sentence: the parts they find, and those that they find only where something calls them off. */
export interface Matched {
  readonly shown: ReadonlySet<PartRule>;
  readonly calledOff: ReadonlySet<PartRule>;
}

/** The parts whose patterns a sentence matches. */
export function matchedParts(sentence: Sentence, rules: readonly PartRule[]): Matched {
  const shown = new Set<PartRule>();
  const calledOff = new Set<PartRule>();
  sentence.eachSearch('parts', (pattern, target, at) => {
    const rule = rules[target];
    if (!rule || shown.has(rule)) return;
    const hit = matchAt(pattern, sentence, at);
    if (hit) (isCalledOff(rule.unless(), sentence, hit) ? calledOff : shown).add(rule);
  });
  return { shown, calledOff };
}

/**
 * Whether a sentence may show a part by resemblance alone: it has what the part cannot do without (a last day is a date);
 * and nothing speaks against it, if it is a part that a letter must not seem to have.
 */
export function canCarry(
  sentence: Sentence,
  { tokens }: Weighed,
  rule: PartRule,
  { calledOff }: Matched,
): boolean {
  const needs = rule.needs();
  const hasFigure = tokens.some((token, at) => token === opaqueToken && !sentence.isMasked(at));
  const hasAll = needs.length === 0 || hasFigure || needs.some((one) => occurs(one, sentence));
  return (
    hasAll && !(essential.has(rule.part) && (calledOff.has(rule) || isCalledOff(rule.unless(), sentence)))
  );
}

/** Names of the parts of a letter that a sentence shows: by its patterns and by what it resembles, both together. */
export function partsIn(
  sentence: Sentence,
  rules: readonly PartRule[],
  weights: PartWeights,
): readonly string[] {
  const matched = matchedParts(sentence, rules);
  const isThanks = [...matched.shown].some(({ part }) => part === 'thanks');
  const read = weighed(sentence);
  const scores = isWeighed(read) ? weights.scores(read.tokens) : [];
  const shown = rules.filter((rule, index) => {
    const isMatched = matched.shown.has(rule);
    const [scale, score] = [weights.scales[index], scores[index]];
    if (!scale || score === undefined) return isMatched;
    if (score + (isMatched ? scale.rule : 0) < scale.threshold) return false;
    if (isMatched) return true;
    // Thanks for the years together resemble the end of them.
    return !(isThanks && essential.has(rule.part)) && canCarry(sentence, read, rule, matched);
  });
  return shown.map(({ part }) => part);
}

const courtesies: ReadonlySet<string> = new Set(['thanks', 'open-door']);

/**
 * The parts that a sentence shows in earnest: mock thanks are none, nor does a door stand open that is slammed; and
 * what wavers is no decision.
 */
export function partsMeant(parts: readonly string[], findings: readonly Finding[]): readonly string[] {
  const grave = findings.filter(({ severity }) => severity !== 'hint');
  const isUnclear = grave.some(({ category }) => category === 'unclear');
  const isHarmful = grave.some(({ category }) => !categoriesOfForm.has(category));
  return parts.filter((part) => !(isHarmful && courtesies.has(part)) && !(isUnclear && part === 'decision'));
}

/** Collects which parts of a letter its sentences show. */
export class PartsFound {
  readonly #found = new Set<string>();

  /** Notes parts that are there. */
  add(parts: readonly string[]): void {
    for (const part of parts) this.#found.add(part);
  }

  /** Names of the parts that a letter of this kind lacks, in the order of a letter. */
  missing(kind: string): readonly string[] {
    return (wanted[kind] ?? []).filter((part) => !this.#found.has(part));
  }
}
