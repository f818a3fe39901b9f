import { matchAt, occurs } from './matcher.ts';
import type { PartRule } from './rules.ts';
import type { Sentence } from './sentence.ts';

const farewell = ['thanks', 'decision', 'notice', 'handover', 'referral', 'open-door'] as const;

/** The parts that reading looks for, by kind of letter; other kinds are not read for parts. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  'exit-email': farewell,
  'formal-notice': farewell,
};

/** Names of the parts of a letter that a sentence shows. */
export function partsIn(sentence: Sentence, rules: readonly PartRule[]): readonly string[] {
  const found = new Set<PartRule>();
  sentence.eachSearch('parts', (pattern, target, at) => {
    const rule = rules[target];
    if (rule && !found.has(rule) && matchAt(pattern, sentence, at)) found.add(rule);
  });
  return [...found]
    .filter(({ unless }) => !unless().some((one) => occurs(one, sentence)))
    .map(({ part }) => part);
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
