/** A sentence to learn from: its features, each as often as it occurs, and what it was judged to be. */
export interface Judged {
  readonly features: readonly string[];
  readonly harmful: boolean;
}

const rounds = 15;
const rate = 0.5;
const decay = 1e-5;

/** A fixed order that looks like none. */
function shuffled(count: number, round: number): number[] {
  let seed = 7 + round;
  const order = [...Array(count).keys()];
  for (let at = count - 1; at > 0; at -= 1) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
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

  step(row: readonly number[], harmful: boolean): void {
    const scale = 1 / Math.sqrt(row.length);
    let score = this.bias;
    for (const at of row) score += (this.weights[at] ?? 0) * scale;
    const miss = 1 / (1 + Math.exp(-score)) - (harmful ? 1 : 0);
    this.#biasSteps += miss * miss;
    this.bias -= (rate * miss) / Math.sqrt(this.#biasSteps);
    for (const at of row) this.#correct(at, miss * scale);
  }

  #correct(at: number, miss: number): void {
    const weight = this.weights[at] ?? 0;
    const slope = miss + decay * weight;
    const steps = (this.#steps[at] ?? 0) + slope * slope;
    this.#steps[at] = steps;
    this.weights[at] = weight - (rate * slope) / Math.sqrt(steps);
  }
}

/**
 * Weights under which harmful sentences score above, calm ones below zero.
 *
 * The order is fixed, so that the same sentences give the same weights.
 */
export function learn(samples: readonly Judged[]): { bias: number; weights: Map<string, number> } {
  const index = new Map<string, number>();
  const placeOf = (name: string): number => {
    const at = index.get(name) ?? index.size;
    index.set(name, at);
    return at;
  };
  const rows = samples.map(({ features, harmful }) => ({ row: features.map(placeOf), harmful }));
  const regression = new Regression(index.size);
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(rows.length, round)) {
      const { row = [], harmful = false } = rows[at] ?? {};
      regression.step(row, harmful);
    }
  }
  const weights = new Map([...index].map(([name, at]) => [name, regression.weights[at] ?? 0]));
  return { bias: regression.bias, weights };
}
