import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toneLanguages } from '../../src/tone/data.ts';
import { Estimator, featuresOf, weighedWords } from '../../src/tone/estimate.ts';
import { Reader } from '../../src/tone/reader.ts';
import { listRules, ruleSet } from '../../src/tone/rules.ts';
import { mostWeight, packWeights, type Weight, WeightTable, writeWeights } from '../../src/tone/weights.ts';
import { learn } from './learn.ts';
import { type Line, linesOf } from './lines.ts';

// Learns the weights of the second opinion from the judged sentences that rules may be written on.

interface Sample {
  readonly words: readonly string[];
  readonly features: readonly string[];
  readonly harmful: boolean;
  readonly category: string;
}

/** Share of the calm sentences that may be marked, judged by weights that have not seen them. */
const falseAlarms = 0.02;
/** Share of the harmful sentences that may be taken for calm ones. */
const lulled = 0.07;
const mostFeatures = 24_000;
const folds = 5;
/** Weights are kept as whole numbers, so many to one. */
const precision = 10;

function samplesOf(lines: readonly Line[], reader: Reader): Sample[][] {
  // What makes these harmful is their form, which other rules see.
  const weighed = lines.filter(({ categories: [main = ''] }) => main !== 'shouting' && main !== 'informal');
  return weighed.map(({ text, flag, span, categories }) => {
    const at = flag && span !== null ? text.indexOf(span) : -1;
    return [...reader.sentences(text)]
      .map((sentence): Sample => {
        const from = sentence.words[0]?.start ?? 0;
        const to = sentence.words.at(-1)?.end ?? 0;
        const words = weighedWords(sentence);
        const harmful = at >= 0 && from < at + (span?.length ?? 0) && at < to;
        return { words, features: featuresOf(words), harmful, category: categories[0] ?? '' };
      })
      .filter(({ words }) => words.length > 1);
  });
}

/** Sentences of our own letters: calm, whatever the weights say. */
function lettersOf(language: string, reader: Reader): Sample[] {
  const folder = join(process.cwd(), 'test/golden', language);
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const seen = new Set<string>();
  const samples: Sample[] = [];
  for (const text of texts) {
    for (const sentence of reader.sentences(text)) {
      const words = weighedWords(sentence);
      if (words.length < 3 || seen.has(words.join(' '))) continue;
      seen.add(words.join(' '));
      samples.push({ words, features: featuresOf(words), harmful: false, category: '' });
    }
  }
  return samples;
}

/** The examples of the rules: judged as well, but written by those who wrote the rules. */
function examplesOf(language: string, reader: Reader): Sample[] {
  const sample = (text: string, category: string): Sample[] =>
    [...reader.sentences(text)].map((sentence) => {
      const words = weighedWords(sentence);
      return { words, features: featuresOf(words), harmful: category !== '', category };
    });
  return listRules(language)
    .filter(({ category }) => category !== 'shouting' && category !== 'informal' && category !== 'unclear')
    .flatMap(({ category, flagged, clean }) => [
      ...flagged.flatMap((text) => sample(text, category)),
      ...clean.flatMap((text) => sample(text, '')),
    ])
    .filter(({ words }) => words.length > 1);
}

/** For every feature the category it is most typical of, where it clearly is of one. */
function categoriesOf(samples: readonly Sample[]): (feature: string) => string {
  const met = new Map<string, Map<string, number>>();
  const all = new Set<string>();
  for (const { features, category } of samples.filter(({ harmful }) => harmful)) {
    const own = met.get(category) ?? new Map<string, number>();
    met.set(category, own);
    for (const feature of new Set(features)) {
      own.set(feature, (own.get(feature) ?? 0) + 1);
      all.add(feature);
    }
  }
  const rare = 0.2;
  const shares = [...met].map(([category, own]) => {
    const size = [...own.values()].reduce((sum, count) => sum + count, rare * all.size);
    return { category, of: (feature: string) => Math.log(((own.get(feature) ?? 0) + rare) / size) };
  });
  return (feature) => {
    if (!all.has(feature)) return '';
    const own = shares.map(({ category, of }) => ({ category, share: of(feature) }));
    const usual = own.reduce((sum, { share }) => sum + share, 0) / own.length;
    const [top] = own.sort((one, other) => other.share - one.share);
    return top && top.share - usual > 1 ? top.category : '';
  };
}

const rounded = (weight: number): number =>
  Math.max(-mostWeight, Math.min(mostWeight, Math.round(precision * weight)));

function weigh(samples: readonly Sample[]): { bias: number; features: Map<string, Weight> } {
  const { bias, weights } = learn(samples);
  const categoryOf = categoriesOf(samples);
  const count = new Map<string, number>();
  for (const { features } of samples) for (const one of features) count.set(one, (count.get(one) ?? 0) + 1);
  const worth = ([name, weight]: [string, number]) => Math.abs(weight) * Math.sqrt(count.get(name) ?? 0);
  const kept = [...weights].sort((one, other) => worth(other) - worth(one)).slice(0, mostFeatures);
  const features = new Map(
    kept
      .map(([name, weight]): [string, Weight] => [
        name,
        { weight: rounded(weight), category: categoryOf(name) },
      ])
      .filter(([, { weight }]) => weight !== 0),
  );
  return { bias: Math.round(precision * bias), features };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function train(language: string): void {
  const reader = new Reader(ruleSet(language), []);
  const { known, further } = linesOf(language);
  const groups = samplesOf([...known, ...further], reader);
  const ours = [...lettersOf(language, reader), ...examplesOf(language, reader)];
  // Neighbours are often twins, so that they stay together.
  const foldOf = (at: number): number => Math.floor(at / 10) % folds;
  const judged: { score: number; harmful: boolean; isRight: boolean }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const others = groups.filter((_, at) => foldOf(at) !== fold).flat();
    const learnt = weigh([...others, ...ours]);
    const estimator = new Estimator(
      new WeightTable(packWeights({ ...learnt, threshold: Number.NEGATIVE_INFINITY, calm: 0 })),
    );
    for (const group of groups.filter((_, at) => foldOf(at) === fold)) {
      for (const { words, harmful, category } of group) {
        if (words.length < 3) continue;
        const isRight = estimator.estimate(words)?.category === category;
        judged.push({ score: estimator.score(words), harmful, isRight });
      }
    }
  }
  const calm = judged.filter(({ harmful }) => !harmful).map(({ score }) => score);
  calm.sort((one, other) => other - one);
  const threshold = Math.ceil(calm[Math.floor(calm.length * falseAlarms)] ?? 0);
  const harmful = judged.filter((one) => one.harmful).map(({ score }) => score);
  harmful.sort((one, other) => one - other);
  const calmest = Math.floor(harmful[Math.floor(harmful.length * lulled)] ?? 0);
  const marked = judged.filter(({ score }) => score >= threshold);
  const caught = marked.filter(({ harmful }) => harmful);
  const weights = weigh([...groups.flat(), ...ours]);
  const text = writeWeights({ ...weights, threshold, calm: calmest })
    .split('\n')
    .map((row) => `  ${row}`)
    .join('\n');
  const head =
    '# Weights of the second opinion on tone, learnt by `npm run tone:train`. The first line: bias, threshold, calm.\n';
  writeFileSync(join('locales', language, 'tone-weights.yaml'), `${head}weights: |-\n${text}\n`);
  console.log(
    `${language}  ${groups.length} judged sentences, ${ours.length} of our own; ${weights.features.size} features, ` +
      `${Math.round(text.length / 1024)} kB; unseen folds: recall ${percent(caught.length / harmful.length)}, ` +
      `false alarms ${percent((marked.length - caught.length) / calm.length)}, category ${percent(caught.filter(({ isRight }) => isRight).length / caught.length)}`,
  );
}

for (const language of toneLanguages.filter((tag) => !process.env['TONE'] || tag === process.env['TONE']))
  train(language);
