import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { toneLanguages } from '../../src/tone/data.ts';
import { Estimator, type Weighed, weighed } from '../../src/tone/estimate.ts';
import { bytesOf } from '../../src/tone/packed.ts';
import { canCarry, matchedParts } from '../../src/tone/parts.ts';
import { Reader } from '../../src/tone/reader.ts';
import { ruleSet } from '../../src/tone/rules.ts';
import { wordFeatures } from '../../src/tone/token.ts';
import { inRange, packWeights, type Weights, WeightTable, writeWeights } from '../../src/tone/weights.ts';
import { type Judged, learn } from './learn.ts';

// Learns what tells the sentences of each part of a letter, from letters whose parts were marked by hand.

const folder = join(import.meta.dirname, 'parts');
/** Features that fewer sentences have tell too little to be kept. */
const leastMet = 4;
/** So many features of each part are kept, those that tell most. */
const mostKept = 3000;
/** How much worse it is to call a part missing that is there than to overlook its lack: the writer of a good letter is sent to look for nothing. */
const falseLack = 6;
/** Weights are kept as whole numbers, so many to one. */
const precision = 10;

interface Sentence {
  /** Language, hand and number of the letter. */
  readonly letter: string;
  readonly weighed: Weighed;
  /** Parts that it carries, and those that patterns find in it. */
  readonly parts: readonly string[];
  readonly matched: readonly string[];
  /** Parts that it can carry by resemblance alone. */
  readonly possible: readonly string[];
}

function sentencesOf(language: string): readonly Sentence[] {
  const rules = ruleSet(language);
  const reader = new Reader(rules, []);
  const rows = readFileSync(join(folder, `${language}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return rows.flatMap((row) => {
    const { letter, text, parts } = JSON.parse(row);
    return [...reader.sentences(text)].map((sentence) => {
      sentence.recognise();
      const read = weighed(sentence);
      const found = matchedParts(sentence, rules.parts);
      const matched = [...found.shown].map(({ part }) => part);
      const possible = rules.parts
        .filter((rule) => canCarry(sentence, read, rule, found))
        .map(({ part }) => part);
      return { letter, parts, weighed: read, matched, possible };
    });
  });
}

type Model = Pick<Weights, 'bias' | 'features'>;

function weigh(sentences: readonly Sentence[], part: string): Model {
  const met = new Map<string, number>();
  const names = sentences.map(({ weighed: { tokens } }) => wordFeatures(tokens.map(({ text }) => text)));
  for (const own of names) for (const name of new Set(own)) met.set(name, (met.get(name) ?? 0) + 1);
  const kept = [...met].flatMap(([name, times]) => (times < leastMet ? [] : [name]));
  const index = new Map(kept.map((name, at) => [name, at]));
  const judged = sentences.map(({ parts }, at): Judged => {
    const own = names[at] ?? [];
    const places = Int32Array.from(own.flatMap((name) => index.get(name) ?? []));
    return { harmful: parts.includes(part), groups: [{ places, scale: 1 / Math.sqrt(own.length) }] };
  });
  const { bias, weights } = learn(judged, kept.length);
  const worth = ([name, weight]: readonly [string, number]): number =>
    Math.abs(weight) * Math.sqrt(met.get(name) ?? 0);
  const best = kept
    .map((name, at) => [name, inRange(Math.round(precision * (weights[at] ?? 0)))] as const)
    .filter(([, weight]) => weight !== 0)
    .sort((one, other) => worth(other) - worth(one) || (one[0] < other[0] ? -1 : 1))
    .slice(0, mostKept);
  return {
    bias: Math.round(precision * bias),
    features: new Map(best.map(([name, weight]) => [name, { weight, category: '' }])),
  };
}

const estimatorOf = (model: Model): Estimator =>
  new Estimator(new WeightTable(bytesOf(packWeights({ ...model, threshold: 0, rule: 0, sure: 0 }))));

/** Of one letter the scores of its sentences for one part, with whether patterns match, and whether it carries the part. */
interface Verdict {
  readonly scores: readonly (readonly [score: number, isMatched: boolean])[];
  readonly isThere: boolean;
}

/**
 * Hands that wrote sentences with dates to mislead, last days and others: of what is read as one of their letters only
 * that counts which is left without the part.
 */
const ofDates: ReadonlySet<string> = new Set(['v']);

/** Letters judged by weights that have not learnt from the hand that wrote them. */
function verdicts(sentences: readonly Sentence[], part: string): readonly Verdict[] {
  const handOf = ({ letter }: Sentence): string => letter.replace(/^.*-|\d+$/g, '');
  return [...new Set(sentences.map(handOf))].flatMap((hand) => {
    const estimator = estimatorOf(
      weigh(
        sentences.filter((one) => handOf(one) !== hand),
        part,
      ),
    );
    const own = sentences.filter((one) => handOf(one) === hand);
    const scored = own.map(({ letter, parts, weighed: read, matched, possible }) => ({
      letter,
      carries: parts.includes(part),
      score: [
        (matched.includes(part) || possible.includes(part) ? estimator.score(read) : undefined) ??
          Number.NEGATIVE_INFINITY,
        matched.includes(part),
      ] as const,
    }));
    return [...new Set(own.map(({ letter }) => letter))].flatMap((name): Verdict[] => {
      const all = scored.filter(({ letter }) => letter === name);
      const others = all.filter(({ carries }) => !carries);
      // Few letters lack a part, so that each is also read without the sentences that carry it.
      const without = { isThere: false, scores: others.map(({ score }) => score) };
      const lacksIt = others.length === all.length;
      if (ofDates.has(hand)) return lacksIt ? [] : [without];
      return lacksIt ? [without] : [{ isThere: true, scores: all.map(({ score }) => score) }, without];
    });
  });
}

const steps = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);

/** How many letters are misread with a threshold, and with what patterns add. */
function mistakes(letters: readonly Verdict[], threshold: number, rule: number) {
  const seen = letters.map(({ scores }) =>
    scores.some(([score, isMatched]) => score + (isMatched ? rule : 0) >= threshold),
  );
  const count = (isThere: boolean) =>
    letters.filter((letter, at) => letter.isThere === isThere && seen[at] !== isThere).length;
  return { threshold, rule, overlooked: count(true), unnoticed: count(false) };
}

const badness = ({ overlooked, unnoticed }: ReturnType<typeof mistakes>): number =>
  falseLack * overlooked + unnoticed;

/** The threshold, and what patterns add, with the fewest mistakes. */
const settle = (letters: readonly Verdict[]) =>
  steps(0, 60, 5)
    .flatMap((rule) => steps(-40, 60, 2).map((threshold) => mistakes(letters, threshold, rule)))
    .reduce((best, one) => (badness(one) < badness(best) ? one : best));

const indented = (text: string): string =>
  text
    .split('\n')
    .map((row) => `    ${row}\n`)
    .join('');

for (const language of toneLanguages.filter((tag) => !process.env['TONE'] || tag === process.env['TONE'])) {
  const file = join('locales', language, 'tone-parts.yaml');
  const sentences = sentencesOf(language);
  const letters = new Set(sentences.map(({ letter }) => letter)).size;
  const tables = Object.keys(parse(readFileSync(file, 'utf8')).parts).map((part) => {
    const read = verdicts(sentences, part);
    const { threshold, rule, overlooked, unnoticed } = settle(read);
    const there = read.filter(({ isThere }) => isThere).length;
    const model = weigh(sentences, part);
    console.log(
      `${language}  ${part.padEnd(9)} in ${there} of ${letters} letters; by unseen hands: overlooked in ${overlooked}, its lack unnoticed in ${unnoticed} of ${letters} that have it not, or without it`,
    );
    return `  ${part}: |-\n${indented(writeWeights({ ...model, threshold, rule, sure: 0 }))}`;
  });
  const head =
    '# What tells the sentences of each part of a letter, learnt by `npm run tone:parts`. The first lines: bias, threshold, what patterns add.\n';
  writeFileSync(
    join('locales', language, 'tone-part-weights.yaml'),
    `${head}partWeights:\n${tables.join('')}`,
  );
}
