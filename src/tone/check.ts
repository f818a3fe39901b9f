import { weighed } from './estimate.ts';
import type { Finding, Severity, ToneOptions, ToneResult } from './finding.ts';
import { type Match, matchAt, occurs } from './matcher.ts';
import { PartsFound } from './parts.ts';
import { Reader } from './reader.ts';
import { type Rule, type RuleSet, ruleSet } from './rules.ts';
import type { Sentence } from './sentence.ts';
import { capitals, marks, type Passage, stretches } from './shouting.ts';
import { waive } from './waivers.ts';

/**
 * Reads a text for words that would burn the bridge.
 *
 * @param text    plain text or Markdown, of any length
 * @param options the text's locale, and what is known about letter and client
 * @returns findings with UTF-16 offsets into `text`, and for a whole letter the parts it lacks
 * @throws {RangeError} if there are no rules for the language of `options.locale`
 * @example checkTone('You never reply.', { locale: 'en' }).ok // false
 */
export function checkTone(text: string, options: ToneOptions): ToneResult {
  const rules = ruleSet(options.locale);
  const body = withoutFrontMatter(text);
  const parts = new PartsFound(rules.parts);
  const found: Finding[] = [];
  const reader = new Reader(rules, options.clientNames ?? []);
  const isLetter = options.kind !== undefined;
  for (const sentence of reader.sentences(body)) {
    if (isLetter) parts.read(sentence);
    sentence.mask();
    collect(found, sentence, text, rules, isLetter);
  }
  for (const rule of rules.detectors.marks) mark(found, rule, marks(text), text);
  const { kept, unused } = waive(settle(found), options.allow ?? []);
  return {
    ok: !kept.some(({ severity }) => severity === 'error'),
    findings: kept,
    missing: options.kind === undefined ? [] : parts.missing(options.kind),
    unusedWaivers: unused,
  };
}

/** A letter file may begin with front matter; it is blanked out so that offsets stay as they are. */
function withoutFrontMatter(text: string): string {
  const front = /^---\n[\s\S]*?\n---\n/u.exec(text)?.[0] ?? '';
  return front === '' ? text : ' '.repeat(front.length - 1) + text.slice(front.length - 1);
}

function collect(
  found: Finding[],
  sentence: Sentence,
  text: string,
  rules: RuleSet,
  isLetter: boolean,
): void {
  found.push(...consult(ruleFindings(sentence, text, rules, isLetter), sentence, text, rules));
  for (const rule of rules.detectors.stretch) mark(found, rule, stretches(sentence, rules.bits), text);
  for (const rule of rules.detectors.capitals) mark(found, rule, capitals(sentence, text, rules.bits), text);
}

/** What the patterns of the rules find in a sentence whose idioms are masked. */
export function ruleFindings(
  sentence: Sentence,
  text: string,
  rules: RuleSet,
  isLetter: boolean,
): readonly Finding[] {
  const found: Finding[] = [];
  sentence.eachSearch('rules', (pattern, target, at) => {
    const rule = rules.rules[target];
    if (!rule || (rule.letter && !isLetter)) return;
    const hit = matchAt(pattern, sentence, at);
    if (hit && !isCalledOff(rule, sentence, hit)) found.push(finding(rule, passageOf(sentence, hit), text));
  });
  return found;
}

/** What is a matter of form, which a second opinion about words knows nothing of. */
const ofForm: ReadonlySet<string> = new Set(['informal', 'unclear']);

/** Grave harm: what rules find of it weighs twice as much. */
const grave: ReadonlySet<string> = new Set(['insult', 'threat', 'discrimination']);

/** How much findings of the rules add to the score of their sentence; without bound where they stand in any case. */
export function evidenceOf(found: readonly Pick<Finding, 'category'>[], weight: number): number {
  if (found.length === 0) return 0;
  if (found.some(({ category }) => ofForm.has(category))) return Number.POSITIVE_INFINITY;
  return found.some(({ category }) => grave.has(category)) ? 2 * weight : weight;
}

/**
 * The second opinion: a sentence is marked where it resembles harmful ones enough. That rules have found something is
 * the strongest sign of it, but not the only one.
 */
function consult(
  found: readonly Finding[],
  sentence: Sentence,
  text: string,
  rules: RuleSet,
): readonly Finding[] {
  const estimator = rules.estimator();
  // What is said of the client by name was hardly ever among the sentences it learnt from.
  if (!estimator || (found.length > 0 && sentence.namesClient)) return found;
  const words = weighed(sentence);
  const score = estimator.score(words);
  if (score === undefined) return found;
  if (score + evidenceOf(found, estimator.rule) < estimator.threshold) return [];
  if (found.length > 0) return found;
  const said = estimator.estimate(words);
  const rule = rules.detectors.estimate.find(({ category }) => category === said.category);
  if (!rule) return found;
  // It cannot tell what the writer wants to say, so that it has no better words to offer.
  const { suggestion, ...one } = finding(rule, passageOf(sentence, said), text);
  return [score < estimator.sure ? one : { ...one, severity: 'error' }];
}

function mark(found: Finding[], rule: Rule, passages: Iterable<Passage>, text: string): void {
  for (const passage of passages) found.push(finding(rule, passage, text));
}

const isCalledOff = (rule: Rule, sentence: Sentence, hit: Match): boolean =>
  rule.unless().some((pattern) => occurs(pattern, sentence, hit));

function passageOf(sentence: Sentence, { from, to }: Match): Passage {
  return { start: sentence.words[from]?.start ?? 0, end: sentence.words[to - 1]?.end ?? 0 };
}

function finding(rule: Rule, { start, end }: Passage, text: string): Finding {
  const { id, category, severity } = rule;
  const { why, instead } = rule.text();
  const suggestion = instead === undefined ? {} : { suggestion: instead };
  return {
    ruleId: id,
    category,
    severity,
    start,
    end,
    text: text.slice(start, end),
    message: why,
    ...suggestion,
  };
}

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, hint: 0 };

/** Of two findings the one to keep: the graver, then the longer, then the first by name. */
function better(one: Finding, other: Finding): Finding {
  const graver = weight[one.severity] - weight[other.severity];
  const longer = one.end - one.start - (other.end - other.start);
  return (graver || longer || (one.ruleId < other.ruleId ? 1 : -1)) > 0 ? one : other;
}

const byPlace = (a: Finding, b: Finding): number =>
  a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : 1);

/** Sorts by place; of findings of one category that overlap only the best stays. */
function settle(found: readonly Finding[]): readonly Finding[] {
  const kept = new Map<string, Finding[]>();
  for (const one of [...found].sort(byPlace)) {
    const same = kept.get(one.category) ?? [];
    kept.set(one.category, same);
    const last = same.at(-1);
    if (last && one.start < last.end) same[same.length - 1] = better(one, last);
    else same.push(one);
  }
  return [...kept.values()].flat().sort(byPlace);
}
