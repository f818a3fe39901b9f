/** A sentence to learn from: its features in groups, each as often as it occurs, and what it was judged to be. */
export interface Judged {
  readonly groups: readonly (readonly string[])[];
  readonly harmful: boolean;
}

/** What is learnt: a weight for every feature. */
export interface Learnt {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const rounds = 15;
const rate = 0.5;
const decay = 1e-3;

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

/** A group of features by their numbers, with what its sum is scaled by. */
interface Row {
  readonly places: Int32Array;
  readonly scale: number;
}

interface Sample {
  readonly rows: readonly Row[];
  readonly harmful: boolean;
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

  learn(samples: readonly Sample[]): void {
    for (let round = 0; round < rounds; round += 1)
      for (const at of shuffled(samples.length, round)) {
        const sample = samples[at];
        if (sample) this.#step(sample);
      }
  }

  #step({ rows, harmful }: Sample): void {
    let score = this.bias;
    for (const { places, scale } of rows) {
      let sum = 0;
      for (const place of places) sum += this.weights[place] ?? 0;
      score += sum * scale;
    }
    const miss = 1 / (1 + Math.exp(-score)) - (harmful ? 1 : 0);
    this.#biasSteps += miss * miss;
    this.bias -= (rate * miss) / Math.sqrt(this.#biasSteps);
    for (const { places, scale } of rows) for (const place of places) this.#correct(place, miss * scale);
  }

  #correct(place: number, miss: number): void {
    const weight = this.weights[place] ?? 0;
    const slope = miss + decay * weight;
    const steps = (this.#steps[place] ?? 0) + slope * slope;
    this.#steps[place] = steps;
    this.weights[place] = weight - (rate * slope) / Math.sqrt(steps);
  }
}

/**
 * Weights under which harmful sentences score above, calm ones below zero.
 *
 * They are learnt twice: first with all features, then with those alone that turned out to tell most. The order is
 * fixed, so that the same sentences give the same weights.
 *
 * @param most how many features are kept
 */
export function learn(judged: readonly Judged[], most: number): Learnt {
  const index = new Map<string, number>();
  const placeOf = (name: string): number => {
    const at = index.get(name) ?? index.size;
    index.set(name, at);
    return at;
  };
  const samples = judged.map(({ groups, harmful }): Sample => {
    const rows = groups.map((group) => ({
      places: Int32Array.from(group, placeOf),
      scale: 1 / Math.sqrt(Math.max(1, group.length)),
    }));
    return { rows, harmful };
  });
  const all = new Regression(index.size);
  all.learn(samples);
  const kept = telling(all.weights, samples, most);
  const lean = new Regression(index.size);
  lean.learn(samples.map((sample) => ({ ...sample, rows: sample.rows.map((row) => only(row, kept)) })));
  const weights = [...index].flatMap(([name, at]): [string, number][] =>
    kept[at] === 1 ? [[name, lean.weights[at] ?? 0]] : [],
  );
  return { bias: lean.bias, weights: new Map(weights) };
}

/** Marks the features that weigh much and are often met. */
function telling(weights: Float64Array, samples: readonly Sample[], most: number): Uint8Array {
  const counts = new Float64Array(weights.length);
  for (const { rows } of samples)
    for (const { places } of rows) for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  const worth = weights.map((weight, at) => Math.abs(weight) * Math.sqrt(counts[at] ?? 0));
  const order = Array.from(worth, (_, at) => at).sort(
    (one, other) => (worth[other] ?? 0) - (worth[one] ?? 0) || one - other,
  );
  const kept = new Uint8Array(weights.length);
  for (const at of order.slice(0, most)) kept[at] = 1;
  return kept;
}

const only = ({ places, scale }: Row, kept: Uint8Array): Row => ({
  places: places.filter((place) => kept[place] === 1),
  scale,
});
