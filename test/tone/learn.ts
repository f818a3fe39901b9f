/** Features by their numbers, each as often as it occurs, and by what their sum is scaled. */
interface Group {
  readonly places: Int32Array;
  readonly scale: number;
}

/** A sentence to learn from: its features in groups, and what it was judged to be. */
export interface Judged {
  readonly groups: readonly Group[];
  readonly harmful: boolean;
  /** How much it counts; 1 is usual. */
  readonly weight?: number;
}

/** What is learnt: a weight for every feature, by its number. */
export interface Learnt {
  readonly bias: number;
  readonly weights: Float64Array;
}

const rounds = 15;
const rate = 0.5;
const decay = 3e-4;

/** A fixed order that looks like none. */
function shuffled(count: number, round: number): Int32Array {
  let seed = 7 + round;
  const order = Int32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    const other = seed % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/** Logistic regression by stochastic gradient descent, with a rate of its own for every feature. */
class Regression {
  bias = 0;
  readonly weights: Float64Array;
  #biasSteps = 1e-8;
  readonly #steps: Float64Array;

  constructor(size: number) {
    this.weights = new Float64Array(size);
    this.#steps = new Float64Array(size).fill(1e-8);
  }

  step({ groups, harmful, weight = 1 }: Judged): void {
    let score = this.bias;
    for (const { places, scale } of groups) {
      let sum = 0;
      for (const place of places) sum += this.weights[place] ?? 0;
      score += sum * scale;
    }
    const miss = weight * (1 / (1 + Math.exp(-score)) - (harmful ? 1 : 0));
    this.#biasSteps += miss * miss;
    this.bias -= (rate * miss) / Math.sqrt(this.#biasSteps);
    for (const { places, scale } of groups) this.#correct(places, miss * scale);
  }

  #correct(places: Int32Array, miss: number): void {
    const weights = this.weights;
    const all = this.#steps;
    for (const place of places) {
      const weight = weights[place] ?? 0;
      const slope = miss + decay * weight;
      const steps = (all[place] ?? 0) + slope * slope;
      all[place] = steps;
      weights[place] = weight - (rate * slope) / Math.sqrt(steps);
    }
  }
}

/**
 * Weights under which harmful sentences score above, calm ones below zero.
 *
 * The order is fixed, so that the same sentences give the same weights.
 *
 * @param size numbers of features are below this
 */
export function learn(judged: readonly Judged[], size: number): Learnt {
  const regression = new Regression(size);
  for (let round = 0; round < rounds; round += 1)
    for (const at of shuffled(judged.length, round)) {
      const one = judged[at];
      if (one) regression.step(one);
    }
  return regression;
}
