import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Traits } from '../../src/tone/burden.ts';
import { burdenOf } from '../../src/tone/check.ts';

// Learns what a letter as a whole carries, from good and bad letters whose tone nothing else has learnt from.

const folder = join(import.meta.dirname, 'whole');
/** Share of the good letters that may be stopped. */
const goodStopped = 0.025;

interface Sample {
  readonly values: readonly number[];
  readonly isBad: boolean;
}

const valuesOf = ({ doubt, weight, worst, errors, warnings }: Traits) => [
  doubt,
  weight,
  worst,
  errors,
  warnings,
];

const samples: readonly Sample[] = readdirSync(folder).map((name) => {
  const locale = name.slice(0, 2);
  const traits = burdenOf(readFileSync(join(folder, name), 'utf8'), { locale, kind: 'exit-email' });
  return { values: valuesOf(traits), isBad: name.includes('-bad-') };
});

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** How far a trait spreads; weights are held small in relation to it. */
const spreads = valuesOf({ doubt: 0, weight: 0, worst: 0, errors: 0, warnings: 0 }).map((_, at) => {
  const own = samples.map(({ values }) => values[at] ?? 0);
  const middle = mean(own);
  return Math.sqrt(mean(own.map((one) => (one - middle) ** 2)));
});

const rate = 0.5;
const decay = 1 / samples.length;

/** Logistic regression by plain descent. */
function learn(): readonly number[] {
  let [bias, weights] = [0, spreads.map(() => 0)];
  for (let round = 0; round < 5000; round += 1) {
    const misses = samples.map(({ values, isBad }) => {
      const sum = values.reduce(
        (all, one, at) => all + ((weights[at] ?? 0) * one) / (spreads[at] ?? 1),
        bias,
      );
      return 1 / (1 + Math.exp(-sum)) - (isBad ? 1 : 0);
    });
    bias -= rate * mean(misses);
    weights = weights.map((weight, at) => {
      const slope = mean(
        misses.map((miss, n) => (miss * (samples[n]?.values[at] ?? 0)) / (spreads[at] ?? 1)),
      );
      return weight - rate * (slope + decay * weight);
    });
  }
  return weights.map((weight, at) => Number((weight / (spreads[at] ?? 1)).toPrecision(2)));
}

const scale = learn();
const sumOf = ({ values }: Sample): number =>
  values.reduce((all, one, at) => all + one * (scale[at] ?? 0), 0);
const good = samples
  .filter(({ isBad }) => !isBad)
  .map(sumOf)
  .sort((one, other) => other - one);
const limit = Number(((good[Math.floor(goodStopped * good.length)] ?? 0) + 0.005).toFixed(2));
const bad = samples.filter(({ isBad }) => isBad).map(sumOf);
const count = (sums: readonly number[]) => `${sums.filter((one) => one >= limit).length} of ${sums.length}`;
const [doubt, weight, worst, errors, warnings] = scale;

console.log('For src/tone/burden.ts:', { doubt, weight, worst, errors, warnings, limit });
console.log(
  `It would stop ${count(good)} good letters and ${count(bad)} bad ones, of those it was learnt from.`,
);
