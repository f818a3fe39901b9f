import type { Finding, Severity } from './finding.ts';

/** A text of so many sentences is read as a whole letter. */
const fewestSentences = 5;
/** Sentences that are further from being marked tell nothing of a letter; in what a finding of the rules adds. */
const farthest = 4;
/** How much one sentence weighs at most, for or against, in the same. */
const mostWeight = 3;
/** How quickly doubt grows round the score from which on a sentence is marked. */
const slope = 3;

/** A sentence of a letter. */
interface Load {
  /** How far its score is above that from which on it is marked, in what a finding of the rules adds. */
  readonly above: number;
  readonly findings: readonly Finding[];
  /** Whether rules have found something, not the second opinion alone. */
  readonly isByRules: boolean;
}

/** What there is to say of a letter as a whole. */
export interface Traits {
  /** Mean of how likely each sentence is to be marked rightly. */
  readonly doubt: number;
  /** Mean of how far the sentences are above the score from which on they are marked. */
  readonly weight: number;
  /** The same of the heaviest sentence alone. */
  readonly worst: number;
  /** How many sentences have errors, or else warnings, by rules. */
  readonly errors: number;
  readonly warnings: number;
}

/** What each trait weighs, and from which sum on a letter is stopped. */
export interface Scale extends Traits {
  readonly limit: number;
}

/** Learnt by `npm run tone:burden` from letters whose tone nothing else has learnt from. */
const learnt: Scale = { doubt: 6.9, weight: 5.3, worst: 0.97, errors: 1, warnings: 0.25, limit: 3.46 };

const isMoreThanHint = ({ severity }: Finding): boolean => severity !== 'hint';

/**
 * What weighs on a letter as a whole. One doubtful sentence among many calm ones may pass with a warning: the more
 * sentences are read, the more are misread. Several, or one that hardly leaves a doubt, are more than a bridge carries.
 */
export class Burden {
  readonly #rule: number;
  readonly #loads: Load[] = [];
  #sentences = 0;

  /** @param rule what a finding of the rules adds to a score */
  constructor(rule: number) {
    this.#rule = rule;
  }

  /**
   * Adds a sentence.
   *
   * @param above how far its score is above that from which on it is marked
   */
  add(above: number, findings: readonly Finding[], isByRules: boolean): void {
    this.#sentences += 1;
    const own = above / this.#rule;
    if (own >= -farthest) this.#loads.push({ above: own, findings, isByRules });
  }

  /** Whether there are so many sentences that they are read as a letter. */
  get isLong(): boolean {
    return this.#sentences >= fewestSentences;
  }

  /** What is guessed by the second opinion alone. */
  get guesses(): readonly Finding[] {
    return this.#loads.flatMap(({ findings, isByRules }) => (isByRules ? [] : findings));
  }

  /**
   * What stops the letter: the findings of its heaviest sentence, if the sentences together weigh too much.
   *
   * @param kept the findings that still stand
   */
  tooMuch(kept: readonly Finding[]): ReadonlySet<Finding> {
    if (sum(this.traits(kept), learnt) < learnt.limit) return new Set();
    const heavy = this.#standing(kept)
      .map(({ above, findings }) => ({ above, findings: findings.filter(isMoreThanHint) }))
      .filter(({ findings }) => findings.length > 0)
      .sort((one, other) => other.above - one.above);
    return new Set(heavy[0]?.findings);
  }

  /** What there is to say of the letter, if only these findings stand. */
  traits(kept: readonly Finding[]): Traits {
    const loads = this.#standing(kept);
    const counted = Math.max(fewestSentences, loads.length);
    const mean = (of: (above: number) => number) =>
      loads.reduce((all, { above }) => all + of(above), 0) / counted;
    const worst = loads.map(({ findings, isByRules }) => (isByRules ? gravest(findings) : undefined));
    return {
      doubt: mean((above) => 1 / (1 + Math.exp(-slope * above))),
      weight: mean((above) => Math.min(mostWeight, Math.max(0, above))),
      worst: loads.reduce((most, { above }) => Math.max(most, Math.min(mostWeight, above)), -mostWeight),
      errors: worst.filter((one) => one === 'error').length,
      warnings: worst.filter((one) => one === 'warning').length,
    };
  }

  /** Sentences with the findings that still stand; those whose findings were all waived are passed over. */
  #standing(kept: readonly Finding[]): readonly Load[] {
    const standing = new Set(kept);
    return this.#loads.flatMap((load) => {
      if (load.findings.length === 0) return load;
      const findings = load.findings.filter((one) => standing.has(one));
      return findings.length === 0 ? [] : { ...load, findings };
    });
  }
}

const sum = (traits: Traits, scale: Traits): number =>
  traits.doubt * scale.doubt +
  traits.weight * scale.weight +
  traits.worst * scale.worst +
  traits.errors * scale.errors +
  traits.warnings * scale.warnings;

const gravest = (findings: readonly Finding[]): Severity | undefined =>
  (['error', 'warning', 'hint'] as const).find((severity) =>
    findings.some((one) => one.severity === severity),
  );
