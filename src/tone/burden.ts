import type { Finding } from './finding.ts';

/** A text of so many sentences is read as a whole letter. */
const fewestSentences = 5;
const mostCounted = 3;

interface Load {
  readonly weight: number;
  readonly findings: readonly Finding[];
}

const isMoreThanHint = ({ severity }: Finding): boolean => severity !== 'hint';

/**
 * What weighs on a letter as a whole. One doubtful sentence may pass with a warning; three of them, or one that hardly
 * leaves a doubt, are more than a bridge carries.
 */
export class Burden {
  readonly #loads: Load[] = [];
  #sentences = 0;

  /** Adds a sentence: how far its score is above that from which on it is marked, and what was found in it. */
  add(weight: number, findings: readonly Finding[]): void {
    this.#sentences += 1;
    if (weight <= 0 || !findings.some(isMoreThanHint)) return;
    this.#loads.push({ weight, findings });
  }

  /**
   * What stops the letter: the findings of its heaviest sentence, if the sentences together weigh too much.
   *
   * @param kept    the findings that still stand
   * @param most    what a letter carries
   * @param isWhole whether the text is known to be a whole letter
   */
  tooMuch(kept: readonly Finding[], most: number, isWhole: boolean): ReadonlySet<Finding> {
    if (!isWhole && this.#sentences < fewestSentences) return new Set();
    const standing = new Set(kept);
    const heaviest = this.#loads
      .filter(({ findings }) => findings.some((one) => standing.has(one)))
      .sort((one, other) => other.weight - one.weight)
      .slice(0, mostCounted);
    const sum = heaviest.reduce((all, { weight }) => all + weight, 0);
    return new Set(sum < most ? [] : heaviest[0]?.findings.filter(isMoreThanHint));
  }
}
