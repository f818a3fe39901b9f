import { opaque, type Weighed, weighed } from './estimate.ts';
import { matchAt, occurs } from './matcher.ts';
import type { PartRule } from './rules.ts';
import type { Sentence } from './sentence.ts';

const farewell = ['thanks', 'decision', 'notice', 'handover', 'referral', 'open-door'] as const;

/** The parts that reading looks for, by kind of letter; other kinds are not read for parts. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  'exit-email': farewell,
  'formal-notice': farewell,
};

/** Names of the parts whose patterns a sentence matches. */
export function matchedParts(sentence: Sentence, rules: readonly PartRule[]): readonly string[] {
  const matched = new Set<PartRule>();
  sentence.eachSearch('parts', (pattern, target, at) => {
    const rule = rules[target];
    if (rule && !matched.has(rule) && matchAt(pattern, sentence, at)) matched.add(rule);
  });
  return [...matched]
    .filter(({ unless }) => !unless().some((one) => occurs(one, sentence)))
    .map(({ part }) => part);
}

/** Whether a sentence has what a part cannot do without: a last day is a date. */
export function canCarry(sentence: Sentence, { words }: Weighed, { needs }: PartRule): boolean {
  const all = needs();
  return all.length === 0 || words.includes(opaque) || all.some((one) => occurs(one, sentence));
}

/** Names of the parts of a letter that a sentence shows: by its patterns and by what it resembles, both together. */
export function partsIn(sentence: Sentence, rules: readonly PartRule[]): readonly string[] {
  const matched = matchedParts(sentence, rules);
  const read = weighed(sentence);
  const shown = rules.filter((rule) => {
    const isMatched = matched.includes(rule.part);
    const learnt = rule.estimator();
    const score = learnt?.score(read);
    if (!learnt || score === undefined) return isMatched;
    if (!isMatched && !canCarry(sentence, read, rule)) return false;
    return score + (isMatched ? learnt.rule : 0) >= learnt.threshold;
  });
  return shown.map(({ part }) => part);
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
