import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ruleFindings } from '../../src/tone/check.ts';
import {
  alone,
  ClassWeights,
  classHash,
  joinPairs,
  packClassHashes,
  pairPlace,
  pairPlaces,
  writePairs,
} from '../../src/tone/class-weights.ts';
import { classNames } from '../../src/tone/compile.ts';
import { toneLanguages } from '../../src/tone/data.ts';
import { classFeatures, Estimator, mostWeighed, type Weighed, weighed } from '../../src/tone/estimate.ts';
import type { Finding } from '../../src/tone/finding.ts';
import { type Evidence, evidenceOf } from '../../src/tone/opinion.ts';
import { bytesOf } from '../../src/tone/packed.ts';
import { Reader } from '../../src/tone/reader.ts';
import { listRules, type RuleSet, ruleSet } from '../../src/tone/rules.ts';
import type { ToneData } from '../../src/tone/source.ts';
import { wordFeatures } from '../../src/tone/token.ts';
import {
  inRange,
  packWeights,
  type Weight,
  type Weights,
  WeightTable,
  writeWeights,
} from '../../src/tone/weights.ts';
import { type Judged, learn } from './learn.ts';
import { learnRules } from './learn-rules.ts';
import { type Line, linesOf } from './lines.ts';

// Learns the weights of the second opinion from the judged sentences that rules may be written on.

/** A sentence as it is weighed, and what it was judged to be. */
interface Sample {
  readonly weighed: Weighed;
  readonly harmful: boolean;
  readonly category: string;
  readonly found: readonly Finding[];
  /** How much it counts to the weights. */
  readonly weight: number;
}

const wordsOf = ({ weighed: { tokens } }: Sample): string[] => tokens.map(({ text }) => text);

/**
 * Share of the calm sentences for calibration that may be marked; more than half of them are hard. The goal is 4 % of any
 * hand's, and hands differ by a few points.
 */
const falseAlarms = 0.03;
/** The same of hands that neither rules nor weights have seen, as errors, by the second opinion alone. */
const sureAlarms = 0.007;
/** Features of words that fewer sentences have tell too little to be kept. */
const leastMet = 3;
/** How often the examples of the rules are told. */
const timesTold = 5;
/**
 * How much a sentence counts that was written to mislead, beside an ordinary one: by itself it would teach that every
 * second friendly word is meant ill. A quarter did best on sentences of those who had no such thing in mind.
 */
const weightOfHard = 0.25;
const folds = 4;
/** Weights are kept as whole numbers, so many to one. */
const precision = 10;
/**
 * What a finding of the rules usually adds to the score: four to one, in natural logarithms; the least and the most it may.
 * The hands that it is learnt from set traps for rules on purpose, so that it only says by how much rules differ.
 */
const ruleWeight = 1.5 * precision;
const leastRuleWeight = 0.5 * precision;
const mostRuleWeight = 2 * precision;

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
      return sample.weighed.tokens.length > 1 ? [{ ...sample, harmful, category, weight: 1 }] : [];
    });
  }

  *#read(text: string) {
    for (const sentence of this.#reader.sentences(text)) {
      sentence.recognise();
      sentence.mask();
      const found = ruleFindings(sentence, text, this.#rules, false);
      yield { sentence, weighed: weighed(sentence), found };
    }
  }
}

/** What makes these harmful is their form, or what they leave open, which other rules see. */
const notOfWords: ReadonlySet<string> = new Set(['shouting', 'informal', 'unclear']);
const isOfWords = ({ categories: [main = ''] }: Line): boolean => !notOfWords.has(main);

/** Whose sentence it is, which its name begins with. */
const handOf = ({ id }: Line): string => id.replace(/\d+$/, '');

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
  return [...new Map(all.map((sample) => [wordsOf(sample).join(' '), sample])).values()];
}

/** The examples of the rules: judged as well, but written by those who wrote the rules. */
const examplesOf = (language: string, sampler: Sampler): Sample[] =>
  listRules(language).flatMap(({ category, flagged, clean }) => [
    ...(notOfWords.has(category) ? [] : flagged.flatMap((text) => sampler.samples(text, category))),
    ...clean.flatMap((text) => sampler.samples(text, '')),
  ]);

/** For every feature the category it is most typical of, where it clearly is of one. */
function categoriesOf(samples: readonly Sample[]): (feature: string) => string {
  const met = new Map<string, Map<string, number>>();
  const all = new Set<string>();
  for (const sample of samples.filter(({ harmful }) => harmful)) {
    const { category } = sample;
    const own = met.get(category) ?? new Map<string, number>();
    met.set(category, own);
    for (const feature of new Set(wordFeatures(wordsOf(sample)))) {
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

/** The features of a language by their numbers: those of words that are met often enough, then the places of pairs of classes. */
class Features {
  readonly #index: ReadonlyMap<string, number>;
  readonly #hashes: readonly number[];

  constructor(samples: readonly Sample[], classes: readonly string[]) {
    const met = new Map<string, number>();
    for (const sample of samples)
      for (const name of new Set(wordFeatures(wordsOf(sample)))) met.set(name, (met.get(name) ?? 0) + 1);
    const kept = [...met].flatMap(([name, times]) => (times < leastMet ? [] : [name]));
    this.#index = new Map(kept.map((name, at) => [name, at]));
    this.#hashes = classes.map(classHash);
  }

  get size(): number {
    return this.#index.size + pairPlaces;
  }

  judged(sample: Sample): Judged {
    const { classes } = sample.weighed;
    const names = wordFeatures(wordsOf(sample));
    const hashOf = (id: number): number => (id < 0 ? alone : (this.#hashes[id] ?? 0));
    const pairs = classFeatures(classes);
    const places = [
      names.flatMap((name) => this.#index.get(name) ?? []),
      pairs.map(([one, other]) => this.#index.size + pairPlace(hashOf(one), hashOf(other))),
    ];
    // The engine counts all features of a sentence, those too that are not kept.
    const counts = [names.length, pairs.length];
    const groups = places.map((own, at) => ({
      places: Int32Array.from(own),
      scale: 1 / Math.sqrt(Math.max(1, counts[at] ?? 0)),
    }));
    return { groups, harmful: sample.harmful, weight: sample.weight };
  }

  /** What was learnt of words by their names, and of pairs by their places. */
  named(weights: Float64Array) {
    const words = [...this.#index].map(([name, at]): [string, number] => [name, weights[at] ?? 0]);
    return { words, pairs: weights.subarray(this.#index.size) };
  }
}

interface Model extends Pick<Weights, 'bias' | 'features'> {
  readonly pairs: string;
}

function weigh(samples: readonly Sample[], classes: readonly string[]): Model {
  const features = new Features(samples, classes);
  const { bias, weights } = learn(
    samples.map((sample) => features.judged(sample)),
    features.size,
  );
  const categoryOf = categoriesOf(samples);
  const { words, pairs } = features.named(weights);
  const named = words.flatMap(([name, weight]): [string, Weight][] =>
    rounded(weight) === 0 ? [] : [[name, { weight: rounded(weight), category: categoryOf(name) }]],
  );
  return {
    bias: Math.round(precision * bias),
    features: new Map(named),
    pairs: writePairs(pairs.map((weight) => Math.round(precision * weight))),
  };
}

/** A sentence with the score that its words have by weights that have not learnt from it; undefined where it is too short. */
interface Scored extends Sample {
  readonly bare: number | undefined;
}

const scoredBy = (estimator: Estimator, groups: readonly (readonly Sample[])[]): Scored[][] =>
  groups.map((samples) => samples.map((one) => ({ ...one, bare: estimator.score(one.weighed) })));

/** A line of the data, judged by weights that have not learnt from it. */
interface Verdict {
  readonly harmful: boolean;
  /** With and without what the rules add. */
  readonly score: number;
  readonly bare: number;
}

/** The score of a text is that of its worst sentence; too short ones are left to the rules. */
function verdict(sentences: readonly Scored[], evidence: Evidence): Verdict {
  const scores = sentences.map(({ bare, found }) => {
    const added = evidenceOf(found, evidence);
    if (bare !== undefined) return { bare, score: bare + added };
    return { bare: Number.NEGATIVE_INFINITY, score: (added > 0 ? 1 : -1) * Number.POSITIVE_INFINITY };
  });
  return {
    harmful: sentences.some(({ harmful }) => harmful),
    score: Math.max(...scores.map(({ score }) => score)),
    bare: Math.max(...scores.map(({ bare }) => bare)),
  };
}

/** How much each rule adds, by sentences that neither rules nor weights have seen. */
function evidenceIn(scored: readonly Scored[], rules: readonly string[]): Evidence {
  const met = scored.flatMap(({ bare, found, harmful }) =>
    bare === undefined
      ? []
      : [{ score: bare / precision, rules: found.map(({ ruleId }) => ruleId), harmful }],
  );
  const { usual, byRule } = learnRules(met);
  const differenceOf = (rule: string): number => (byRule.get(rule) ?? usual) - usual;
  const weightOf = (rule: string): number =>
    Math.max(
      leastRuleWeight,
      Math.min(mostRuleWeight, ruleWeight + Math.round(precision * differenceOf(rule))),
    );
  return {
    usual: ruleWeight,
    most: mostRuleWeight,
    byRule: new Map(rules.map((rule) => [rule, weightOf(rule)])),
  };
}

/** The score that a share of the values reaches, in tenths. */
function reachedBy(share: number, values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => other - one);
  return Math.ceil(10 * (sorted[Math.floor(values.length * share)] ?? 0)) / 10;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const calmOf = (verdicts: readonly Verdict[]) => verdicts.filter(({ harmful }) => !harmful);

/** What marks from these scores on are worth. */
function outcome(verdicts: readonly Verdict[], threshold: number, sure: number): string {
  const marked = verdicts.filter(({ score }) => score >= threshold);
  const caught = marked.filter(({ harmful }) => harmful).length;
  const calm = calmOf(verdicts).length;
  const harmful = verdicts.length - calm;
  const isSure = verdicts.filter((one) => one.harmful && one.bare >= sure).length;
  return (
    `recall ${percent(caught / harmful)}, false alarms ${percent((marked.length - caught) / calm)}, ` +
    `F1 ${percent((2 * caught) / (marked.length + harmful))}, sure of ${percent(isSure / harmful)}`
  );
}

function train(language: string): void {
  const classes = classNames(language, toneFiles(language));
  const hashes = bytesOf(packClassHashes(classes));
  const estimatorOf = (model: Model) => {
    const weights = { ...model, threshold: 0, rule: ruleWeight, sure: 0 };
    return new Estimator(
      new WeightTable(bytesOf(packWeights(weights))),
      new ClassWeights(bytesOf(joinPairs(model.pairs)), hashes, mostWeighed),
    );
  };
  const sampler = new Sampler(language);
  const { known, further, fresh, written, pairs, probes, calibration } = linesOf(language);
  const hard = samplesOf([...pairs, ...probes], sampler).flat();
  const seen = [
    ...samplesOf([...known, ...further, ...written], sampler).flat(),
    ...hard.map((sample) => ({ ...sample, weight: weightOfHard })),
  ];
  // Rules promise what their examples say.
  const promised = examplesOf(language, sampler);
  const told = Array(timesTold).fill(promised).flat();
  const ours = [...lettersOf(language, sampler), ...told];
  const groups = samplesOf(fresh, sampler);
  // Sentences of one hand are alike, so that they stay together.
  const hands = fresh.filter(isOfWords).map(handOf);
  const all = [...new Set(hands)].sort();
  const foldOf = (at: number): number => all.indexOf(hands[at] ?? '') % folds;
  const scored = [...Array(folds).keys()].flatMap((fold) => {
    const others = groups.filter((_, at) => foldOf(at) !== fold).flat();
    const estimator = estimatorOf(weigh([...seen, ...ours, ...others], classes));
    return scoredBy(
      estimator,
      groups.filter((_, at) => foldOf(at) === fold),
    );
  });
  const evidence = evidenceIn(
    scored.flat(),
    listRules(language).map(({ id }) => id),
  );
  const model = weigh([...seen, ...ours, ...groups.flat()], classes);
  const verdictsOf = (lines: readonly (readonly Scored[])[]) => lines.map((one) => verdict(one, evidence));
  const unseen = verdictsOf(scored);
  const sure = Math.ceil(
    reachedBy(
      sureAlarms,
      calmOf(unseen).map(({ bare }) => bare),
    ),
  );
  const estimator = estimatorOf(model);
  const calibrating = verdictsOf(scoredBy(estimator, samplesOf(calibration, sampler)));
  const threshold = reachedBy(
    falseAlarms,
    calmOf(calibrating).map(({ score }) => score),
  );
  const indented = (text: string): string =>
    text
      .split('\n')
      .map((row) => `  ${row}\n`)
      .join('');
  const words = indented(writeWeights({ ...model, threshold, rule: ruleWeight, sure }));
  const head =
    '# Weights of the second opinion on tone, learnt by `npm run tone:train`. The first line: bias, threshold, rule, sure.\n';
  const middle =
    '# What classes of words add, one before another: a sign for each place that two names lead to, `?` for nothing.\n';
  const rules = [...evidence.byRule].map(([rule, weight]) => `  ${rule}: ${weight}\n`).join('');
  const text = `${head}weights: |-\n${words}${middle}pairs: |-\n${indented(model.pairs)}ruleWeights:\n${rules}`;
  writeFileSync(join('locales', language, 'tone-weights.yaml'), text);
  console.log(
    `${language}  ${seen.length + groups.length} judged sentences, ${ours.length} of our own; ${model.features.size} features, ` +
      `${Math.round(text.length / 1024)} kB; unseen hands: ${outcome(unseen, threshold, sure)}; calibration: ${outcome(calibrating, threshold, sure)}`,
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
