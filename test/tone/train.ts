import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ruleFindings } from '../../src/tone/check.ts';
import { classNames } from '../../src/tone/compile.ts';
import { toneLanguages } from '../../src/tone/data.ts';
import { classFeatures, Estimator, type Weighed, weighed, wordFeatures } from '../../src/tone/estimate.ts';
import { evidenceOf } from '../../src/tone/opinion.ts';
import { Reader } from '../../src/tone/reader.ts';
import { listRules, type RuleSet, ruleSet } from '../../src/tone/rules.ts';
import type { ToneData } from '../../src/tone/source.ts';
import {
  classFeature,
  inRange,
  packWeights,
  type Weight,
  type Weights,
  WeightTable,
  writeWeights,
} from '../../src/tone/weights.ts';
import { type Judged, learn } from './learn.ts';
import { type Line, linesOf } from './lines.ts';

// Learns the weights of the second opinion from the judged sentences that rules may be written on.

/** A sentence as it is weighed, and what it was judged to be. */
interface Sample extends Judged {
  readonly weighed: Weighed;
  readonly category: string;
  /** What findings of the rules add to its score. */
  readonly evidence: number;
}

/** Share of the calm sentences that may be marked, of those that neither rules nor weights have seen. */
const falseAlarms = 0.055;
/** The same, as errors, by the second opinion alone. */
const sureAlarms = 0.007;
const mostFeatures = 50_000;
const folds = 4;
/** Weights are kept as whole numbers, so many to one. */
const precision = 10;
/** What a finding of the rules adds to the score: four to one, in natural logarithms. */
const ruleWeight = 1.5 * precision;

const classMark = '\u0001';

class Sampler {
  readonly #rules: RuleSet;
  readonly #reader: Reader;

  constructor(language: string) {
    this.#rules = ruleSet(language);
    this.#reader = new Reader(this.#rules, []);
  }

  /** The sentences of a text of one or two. */
  samples(text: string, category: string, span = text): Sample[] {
    const at = text.indexOf(span);
    return [...this.#read(text)].flatMap(({ sentence, ...sample }) => {
      const [from, to] = [sentence.words[0]?.start ?? 0, sentence.words.at(-1)?.end ?? 0];
      const harmful = category !== '' && from < at + span.length && at < to;
      return sample.weighed.words.length > 1 ? [{ ...sample, harmful, category }] : [];
    });
  }

  *#read(text: string) {
    for (const sentence of this.#reader.sentences(text)) {
      sentence.recognise();
      sentence.mask();
      const read = weighed(sentence);
      const findings = ruleFindings(sentence, text, this.#rules, false);
      yield { sentence, weighed: read, groups: groupsOf(read), evidence: evidenceOf(findings, ruleWeight) };
    }
  }
}

const groupsOf = ({ words, classes }: Weighed): string[][] => [
  wordFeatures(words),
  classFeatures(classes).map(([one, other]) => `${classMark}${one} ${other}`),
];

/** What makes these harmful is their form, which other rules see. */
const isOfWords = ({ categories: [main = ''] }: Line): boolean => main !== 'shouting' && main !== 'informal';

const samplesOf = (lines: readonly Line[], sampler: Sampler): Sample[][] =>
  lines
    .filter(isOfWords)
    .map(({ text, span, categories }) => sampler.samples(text, categories[0] ?? '', span ?? text));

/** Every text in data, however deep. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

const filesIn = (folder: string, ending: string, start = ''): string[] =>
  readdirSync(join(process.cwd(), folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.startsWith(start) && name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const frontMatter = /^---\n[\s\S]*?\n---\n/;

/** Sentences of our own letters, of good ones, and of those who have them written: calm, whatever the weights say. */
function lettersOf(language: string, sampler: Sampler): Sample[] {
  const letters = filesIn(`test/golden/${language}`, '.txt');
  const cases = filesIn(`test/cases/${language}`, '.yaml').flatMap((text) => textsIn(parse(text)));
  const good = filesIn('test/tone/dev/letters', '.md', `${language}-good-`);
  const all = [...letters, ...cases, ...good.map((text) => text.replace(frontMatter, ''))].flatMap((text) =>
    sampler.samples(text, ''),
  );
  return [...new Map(all.map((sample) => [sample.weighed.words.join(' '), sample])).values()];
}

/** The examples of the rules: judged as well, but written by those who wrote the rules. */
const examplesOf = (language: string, sampler: Sampler): Sample[] =>
  listRules(language)
    .filter(({ category }) => category !== 'shouting' && category !== 'informal' && category !== 'unclear')
    .flatMap(({ category, flagged, clean }) => [
      ...flagged.flatMap((text) => sampler.samples(text, category)),
      ...clean.flatMap((text) => sampler.samples(text, '')),
    ]);

/** For every feature the category it is most typical of, where it clearly is of one. */
function categoriesOf(samples: readonly Sample[]): (feature: string) => string {
  const met = new Map<string, Map<string, number>>();
  const all = new Set<string>();
  for (const { groups, category } of samples.filter(({ harmful }) => harmful)) {
    const own = met.get(category) ?? new Map<string, number>();
    met.set(category, own);
    for (const feature of new Set(groups.flat())) {
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

const rounded = (weight: number): number => inRange(Math.round(precision * weight));

type Model = Pick<Weights, 'bias' | 'features'>;

function weigh(samples: readonly Sample[], nameOf: (id: number) => string): Model {
  const { bias, weights } = learn(samples, mostFeatures);
  const categoryOf = categoriesOf(samples);
  const features = [...weights].flatMap(([key, weight]): [string, Weight][] =>
    rounded(weight) === 0
      ? []
      : [[written(key, nameOf), { weight: rounded(weight), category: categoryOf(key) }]],
  );
  return { bias: Math.round(precision * bias), features: new Map(features) };
}

/** A feature as the data write it. */
function written(key: string, nameOf: (id: number) => string): string {
  if (!key.startsWith(classMark)) return key;
  const [one = -1, other = -1] = key.slice(1).split(' ').map(Number);
  return other < 0 ? classFeature(nameOf(one)) : classFeature(nameOf(one), nameOf(other));
}

/** A line of the data, judged by weights that have not learnt from it. */
interface Verdict {
  readonly harmful: boolean;
  /** With and without what the rules add. */
  readonly score: number;
  readonly bare: number;
}

/** The score of a text is that of its worst sentence; too short ones are left to the rules. */
function verdict(samples: readonly Sample[], estimator: Estimator): Verdict {
  const scores = samples.map(({ weighed: read, evidence }) => {
    const bare = estimator.score(read);
    if (bare !== undefined) return { bare, score: bare + evidence };
    return { bare: Number.NEGATIVE_INFINITY, score: (evidence > 0 ? 1 : -1) * Number.POSITIVE_INFINITY };
  });
  return {
    harmful: samples.some(({ harmful }) => harmful),
    score: Math.max(...scores.map(({ score }) => score)),
    bare: Math.max(...scores.map(({ bare }) => bare)),
  };
}

/** The score that a share of the values reaches. */
const reachedBy = (share: number, values: readonly number[]): number =>
  Math.ceil([...values].sort((one, other) => other - one)[Math.floor(values.length * share)] ?? 0);

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function train(language: string): void {
  const names = classNames(language, toneFiles(language));
  const nameOf = (id: number): string => names[id] ?? '';
  const ids = new Map(names.map((name, id) => [name, id]));
  const estimatorOf = (model: Model) => {
    const weights = { ...model, threshold: 0, rule: ruleWeight, sure: 0 };
    return new Estimator(new WeightTable(packWeights(weights, (name) => ids.get(name))));
  };
  const sampler = new Sampler(language);
  const { known, further, fresh, written } = linesOf(language);
  const seen = samplesOf([...known, ...further, ...written], sampler).flat();
  // Rules promise what their examples say, so that those are told more than once.
  const promised = examplesOf(language, sampler);
  const ours = [...lettersOf(language, sampler), ...promised, ...promised, ...promised];
  const groups = samplesOf(fresh, sampler);
  // Neighbours are often twins, so that they stay together.
  const foldOf = (at: number): number => Math.floor(at / 10) % folds;
  const verdicts = [...Array(folds).keys()].flatMap((fold) => {
    const others = groups.filter((_, at) => foldOf(at) !== fold).flat();
    const estimator = estimatorOf(weigh([...seen, ...ours, ...others], nameOf));
    return groups.filter((_, at) => foldOf(at) === fold).map((samples) => verdict(samples, estimator));
  });
  const calm = verdicts.filter(({ harmful }) => !harmful);
  const threshold = reachedBy(
    falseAlarms,
    calm.map(({ score }) => score),
  );
  const sure = reachedBy(
    sureAlarms,
    calm.map(({ bare }) => bare),
  );
  const marked = verdicts.filter(({ score }) => score >= threshold);
  const caught = marked.filter(({ harmful }) => harmful).length;
  const recall = caught / (verdicts.length - calm.length);
  const model = weigh([...seen, ...ours, ...groups.flat()], nameOf);
  const text = writeWeights({ ...model, threshold, rule: ruleWeight, sure })
    .split('\n')
    .map((row) => `  ${row}`)
    .join('\n');
  const head =
    '# Weights of the second opinion on tone, learnt by `npm run tone:train`. The first line: bias, threshold, rule, sure.\n';
  writeFileSync(join('locales', language, 'tone-weights.yaml'), `${head}weights: |-\n${text}\n`);
  console.log(
    `${language}  ${seen.length + groups.length} judged sentences, ${ours.length} of our own; ${model.features.size} features, ` +
      `${Math.round(text.length / 1024)} kB; unseen folds: recall ${percent(recall)}, ` +
      `false alarms ${percent((marked.length - caught) / calm.length)}, F1 ${percent((2 * caught) / (marked.length + verdicts.length - calm.length))}, ` +
      `sure of ${percent(verdicts.filter(({ harmful, bare }) => harmful && bare >= sure).length / (verdicts.length - calm.length))}`,
  );
}

const toneFiles = (language: string): readonly Partial<ToneData>[] => {
  const folder = join('locales', language);
  return readdirSync(folder)
    .filter((name) => /^tone.*\.yaml$/.test(name) && name !== 'tone-weights.yaml')
    .sort()
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')));
};

for (const language of toneLanguages.filter((tag) => !process.env['TONE'] || tag === process.env['TONE']))
  train(language);
