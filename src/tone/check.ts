import { Burden, type Traits } from './burden.ts';
import type { Finding, Severity, ToneOptions, ToneResult } from './finding.ts';
import { formOf, formOfText, mayBeBold, passageOf } from './form.ts';
import { isCalledOff, matchAt } from './matcher.ts';
import type { Reading } from './memory.ts';
import { Opinion } from './opinion.ts';
import { lacksEssential, PartsFound, partsIn, partsMeant } from './parts.ts';
import { Reader } from './reader.ts';
import { type Rule, type RuleSet, ruleSet } from './rules.ts';
import type { Sentence } from './sentence.ts';
import type { Passage } from './shouting.ts';
import { waive } from './waivers.ts';

/**
 * Reads a text for words that would burn the bridge. Several doubtful sentences of one letter are together an error.
 *
 * @param text    plain text or Markdown, of any length
 * @param options the text's locale, and what is known about letter and client
 * @returns findings with UTF-16 offsets into `text`, and for a whole letter the parts it lacks
 * @throws {RangeError} if there are no rules for the language of `options.locale`
 * @example checkTone('You never reply.', { locale: 'en' }).ok // false
 */
export function checkTone(text: string, options: ToneOptions): ToneResult {
  const rules = ruleSet(options.locale);
  const { found, parts, burden } = read(text, rules, options);
  const { kept, unused } = waive(settle(found), options.allow ?? []);
  const isWhole = options.kind !== undefined || burden.isLong;
  const findings = isWhole ? asLetter(kept, burden, rules.burden) : kept;
  const missing = options.kind === undefined ? [] : parts.missing(options.kind);
  return {
    ok: !findings.some(({ severity }) => severity === 'error') && !lacksEssential(missing),
    findings,
    missing,
    unusedWaivers: unused,
  };
}

/** What there is to say of a letter as a whole. */
export function burdenOf(text: string, options: ToneOptions): Traits {
  const { found, burden } = read(text, ruleSet(options.locale), options);
  return burden.traits(settle(found));
}

/** What is found in a text, sentence by sentence and in its form. */
function read(text: string, rules: RuleSet, { kind, clientNames = [] }: ToneOptions) {
  const body = withoutFrontMatter(text);
  const parts = new PartsFound();
  const { usual } = rules.evidence();
  const burden = new Burden(usual);
  const isBold = mayBeBold(text);
  const found: Finding[] = [];
  const isLetter = kind !== undefined;
  for (const sentence of new Reader(rules, clientNames).sentences(body)) {
    const reading = rules.memory.reading(sentence, text, isLetter, () =>
      readSentence(sentence, text, rules, isLetter),
    );
    const own = moved(reading.findings, sentence.words[0]?.start ?? 0);
    if (own.length > 0) found.push(...own);
    burden.add(reading.above, own, reading.isByRules);
    parts.add(reading.parts);
    const isCalm = reading.above < -calmBy * usual;
    for (const [rule, passage] of formOf(sentence, text, rules, { isCalm, isBold }))
      found.push(finding(rule, passage, text));
  }
  for (const [rule, passage] of formOfText(text, rules)) found.push(finding(rule, passage, text));
  return { found, parts, burden };
}

/** Findings by their offsets from another place. */
const moved = (findings: readonly Finding[], by: number): readonly Finding[] =>
  findings.length === 0
    ? findings
    : findings.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));

/**
 * So far below the score from which on it is marked, in what a finding of the rules adds, a sentence is calm in its words;
 * so is one too short to have a score.
 */
const calmBy = 2;

/** The findings as those of a whole letter, which decides how grave the guesses of the second opinion are. */
function asLetter(kept: readonly Finding[], burden: Burden, why: string): readonly Finding[] {
  const grave = burden.tooMuch(kept);
  const guesses = new Set(burden.guesses);
  return kept.map((one) => {
    const alone: Finding =
      guesses.has(one) && one.severity === 'error' ? { ...one, severity: 'warning' } : one;
    return grave.has(one) ? stopping(alone, why) : alone;
  });
}

/** A finding that stops the letter, if it did not yet. */
const stopping = (one: Finding, why: string): Finding =>
  one.severity === 'error' ? one : { ...one, severity: 'error', message: `${one.message} ${why}`.trim() };

/** A letter file may begin with front matter; it is blanked out so that offsets stay as they are. */
function withoutFrontMatter(text: string): string {
  const front = /^---\n[\s\S]*?\n---\n/u.exec(text)?.[0] ?? '';
  return front === '' ? text : ' '.repeat(front.length - 1) + text.slice(front.length - 1);
}

const none: readonly Finding[] = [];
const noParts: readonly string[] = [];

function readSentence(sentence: Sentence, text: string, rules: RuleSet, isLetter: boolean): Reading {
  const opinion = new Opinion(sentence, rules.estimator(), rules.evidence());
  if (isLetter || !opinion.isClear) sentence.recognise();
  const parts = isLetter ? partsIn(sentence, rules.parts, rules.partWeights()) : noParts;
  if (opinion.isClear) return { findings: none, above: opinion.above(none), isByRules: false, parts };
  sentence.mask();
  const hits = ruleFindings(sentence, text, rules, isLetter);
  const findings = hits.length > 0 ? borneOut(hits, opinion) : ownFinding(sentence, opinion, text, rules);
  return {
    above: opinion.above(hits),
    isByRules: hits.length > 0,
    findings: moved(findings, -(sentence.words[0]?.start ?? 0)),
    // What the second opinion guesses is no reason to send the writer looking for a part that is there.
    parts: hits.length > 0 ? partsMeant(parts, findings) : parts,
  };
}

/** What the rules found, as far as the second opinion bears it out. */
function borneOut(found: readonly Finding[], opinion: Opinion): readonly Finding[] {
  if (!opinion.bearsOut(found)) return [];
  if (!opinion.isDoubtful(found)) return found;
  return found.map((one) => (one.severity === 'error' ? { ...one, severity: 'warning' } : one));
}

/** What the second opinion finds where the rules are silent. */
function ownFinding(sentence: Sentence, opinion: Opinion, text: string, rules: RuleSet): readonly Finding[] {
  const said = opinion.own();
  const rule = said && rules.detectors.estimate.find(({ category }) => category === said.category);
  if (!rule) return [];
  // It cannot tell what the writer wants to say, so that it has no better words to offer.
  const { suggestion, ...one } = finding(rule, passageOf(sentence, said), text);
  return [opinion.isSure ? { ...one, severity: 'error' } : one];
}

/** What the patterns of the rules find in a sentence that is recognised and whose idioms are masked. */
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
    if (hit && !isCalledOff(rule.unless(), sentence, hit))
      found.push(finding(rule, passageOf(sentence, hit), text));
  });
  return found;
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
