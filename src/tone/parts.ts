import { matchAt, occurs } from './matcher.ts';
import type { PartRule } from './rules.ts';
import type { Sentence } from './sentence.ts';

const farewell = ['thanks', 'decision', 'notice', 'handover', 'referral', 'open-door'] as const;

/** The parts that reading looks for, by kind of letter; other kinds are not read for parts. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  'exit-email': farewell,
  'formal-notice': farewell,
};

/** Collects which parts of a letter its sentences show. */
export class PartsFound {
  readonly #rules: readonly PartRule[];
  readonly #found = new Set<string>();

  constructor(rules: readonly PartRule[]) {
    this.#rules = rules;
  }

  /** Reads one more sentence. */
  read(sentence: Sentence): void {
    sentence.eachSearch('parts', (pattern, target, at) => {
      const rule = this.#rules[target];
      if (!rule || this.#found.has(rule.part) || !matchAt(pattern, sentence, at)) return;
      if (!rule.unless().some((one) => occurs(one, sentence))) this.#found.add(rule.part);
    });
  }

  /** Names of the parts that a letter of this kind lacks, in the order of a letter. */
  missing(kind: string): readonly string[] {
    return (wanted[kind] ?? []).filter((part) => !this.#found.has(part));
  }
}
