import { type Estimate, type Estimator, type Weighed, weighed } from './estimate.ts';
import { categoriesOfForm, type Finding, loudCategories } from './finding.ts';
import type { Sentence } from './sentence.ts';

const isOfForm = ({ category }: Pick<Finding, 'category'>): boolean => categoriesOfForm.has(category);

/** How much what a rule finds adds to the score of its sentence. */
export interface Evidence {
  /** By the names of the rules. */
  readonly byRule: ReadonlyMap<string, number>;
  /** Of rules of which nothing was learnt. */
  readonly usual: number;
  /** The most that any adds, insults aside: what calm words outweigh by more is not looked for. */
  readonly most: number;
}

/** How much findings of the rules add to the score of their sentence; without bound where they stand in any case. */
export function evidenceOf(
  found: readonly Pick<Finding, 'category' | 'ruleId'>[],
  { byRule, usual }: Omit<Evidence, 'most'>,
): number {
  if (found.some(isOfForm)) return Number.POSITIVE_INFINITY;
  const weights = found.map(({ category, ruleId }) => {
    const weight = byRule.get(ruleId) ?? usual;
    return loudCategories.has(category) ? Math.max(2 * usual, weight) : weight;
  });
  return Math.max(0, ...weights);
}

/**
 * The second opinion on one sentence: it is marked where it resembles harmful ones enough. That rules have found
 * something is the strongest sign of it, but not the only one.
 */
export class Opinion {
  /** Whether nothing that could be found here would be marked. */
  readonly isClear: boolean;
  readonly #estimator: Estimator | undefined;
  readonly #weighed: Weighed | undefined;
  readonly #score: number | undefined;
  readonly #isNamed: boolean;
  readonly #evidence: Evidence;

  constructor(sentence: Sentence, estimator: Estimator | undefined, evidence: Evidence) {
    this.#estimator = estimator;
    this.#evidence = evidence;
    this.#isNamed = sentence.namesClient;
    this.#weighed = estimator && weighed(sentence);
    this.#score = this.#weighed && estimator?.score(this.#weighed);
    this.isClear =
      !this.#isNamed && !this.#reaches(estimator?.threshold, evidence.most) && !sentence.mayBeLoud;
  }

  /** Whether the score leaves hardly a doubt. */
  get isSure(): boolean {
    return this.#reaches(this.#estimator?.sure, 0);
  }

  /** Whether findings of the rules may stand. */
  bearsOut(found: readonly Finding[]): boolean {
    // What is said of the client by name was hardly ever among the sentences it learnt from.
    return this.#isNamed || this.#reaches(this.#estimator?.threshold, evidenceOf(found, this.#evidence));
  }

  /** Whether findings of the rules may stand, but are little more than likely. */
  isDoubtful(found: readonly Finding[]): boolean {
    const weight = this.#evidence.usual;
    return (
      this.#score !== undefined && !this.#isNamed && this.above(found) < weight / 2 && !found.some(isOfForm)
    );
  }

  /** How far the sentence is above the score from which on it is marked; without bound below it where nothing speaks. */
  above(found: readonly Finding[]): number {
    const { threshold = 0 } = this.#estimator ?? {};
    const ofWords = found.filter((one) => !isOfForm(one));
    if (this.#score === undefined && ofWords.length === 0) return Number.NEGATIVE_INFINITY;
    return (this.#score ?? threshold) + evidenceOf(ofWords, this.#evidence) - threshold;
  }

  /** What it marks itself. */
  own(): Estimate | undefined {
    if (this.#score === undefined || !this.#weighed || !this.#reaches(this.#estimator?.threshold, 0))
      return undefined;
    return this.#estimator?.estimate(this.#weighed);
  }

  /** Whether the score comes up to a mark; one that was not given does. */
  #reaches(mark = 0, more = 0): boolean {
    return this.#score === undefined || this.#score + more >= mark;
  }
}
