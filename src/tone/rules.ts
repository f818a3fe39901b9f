import { once } from '../language/once.ts';
import type { CapitalBits } from './capitals.ts';
import { ClassWeights } from './class-weights.ts';
import type { CompiledRule, CompiledTone, RuleText, ToneTables } from './compiled.ts';
import { compiledTone } from './data.ts';
import { Estimator, mostWeighed } from './estimate.ts';
import type { Severity } from './finding.ts';
import { Grammar, type Pattern } from './grammar.ts';
import { Lexicon, type WordFacts } from './lexicon.ts';
import { Memory } from './memory.ts';
import { morphologyOf } from './morphologies.ts';
import type { Evidence } from './opinion.ts';
import { bytesOf, unpack } from './packed.ts';
import { PartWeights } from './part-weights.ts';
import type { StretchBits } from './shouting.ts';
import { WeightTable } from './weights.ts';

/** A rule as a reader sees it. */
export interface RuleSheet extends RuleText {
  readonly id: string;
  readonly category: string;
  readonly severity: Severity;
}

/** A rule ready to run. */
export interface Rule {
  readonly id: string;
  readonly category: string;
  readonly severity: Severity;
  /** What it says to people; read only when the rule has found something. */
  readonly text: () => RuleText;
  /** Patterns that call it off; decoded only when the rule has found something. */
  readonly unless: () => readonly Pattern[];
  readonly detect: string | undefined;
  /** Only for whole letters. */
  readonly letter: boolean;
}

/** A part of a letter, recognised by searches of the stage `parts`. */
export interface PartRule {
  readonly part: string;
  readonly unless: () => readonly Pattern[];
  /** What must occur for resemblance alone to do; empty if nothing must. */
  readonly needs: () => readonly Pattern[];
}

/** Names of the engine's own detectors. */
type Detector = 'capitals' | 'emphasis' | 'estimate' | 'marks' | 'repeated' | 'spelled' | 'stretch';

/** Everything the gate needs for one language. */
export interface RuleSet {
  readonly grammar: Grammar;
  readonly facts: (text: string, from: number, to: number) => WordFacts;
  readonly rules: readonly Rule[];
  readonly parts: readonly PartRule[];
  /** How much sentences resemble those of each part. */
  readonly partWeights: () => PartWeights;
  /** What is said besides where a sentence stops a whole letter. */
  readonly burden: string;
  /** Folded words after which a full stop does not end a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Folded words that belong to the next or previous one in spite of a blank. */
  readonly joinsNext: ReadonlySet<string>;
  readonly joinsPrevious: ReadonlySet<string>;
  /** Rules that a detector of the engine carries out. */
  readonly detectors: Readonly<Record<Detector, readonly Rule[]>>;
  /** The second opinion, where the language has one. */
  readonly estimator: () => Estimator | undefined;
  /** How far it believes the rules. */
  readonly evidence: () => Evidence;
  readonly memory: Memory;
  readonly bits: CapitalBits & StretchBits & { readonly quoted: number };
}

const loaded = new Map<string, RuleSet>();

/**
 * The rules of a language; read on first use.
 *
 * @param locale BCP 47 tag
 * @throws {RangeError} if there are no rules for its language
 */
export function ruleSet(locale: string): RuleSet {
  const language = locale.split('-', 1)[0]?.toLowerCase() ?? '';
  const known = loaded.get(language);
  if (known) return known;
  const set = load(compiledTone(language), language);
  loaded.set(language, set);
  return set;
}

function estimatorOf({ weights, pairs, classHashes }: ToneTables<Uint8Array>): Estimator | undefined {
  if (weights.length === 0) return undefined;
  return new Estimator(new WeightTable(weights), new ClassWeights(pairs, classHashes, mostWeighed));
}

function load(data: CompiledTone<Uint8Array>, language: string): RuleSet {
  const grammar = new Grammar(data);
  const lexicon = new Lexicon(data, morphologyOf(language), grammar);
  const texts = once((): readonly RuleText[] => JSON.parse(data.lists.texts));
  const rules = data.rules.map((rule, index) => loadRule(rule, grammar, () => texts()[index] ?? noText));
  const detecting = (name: Detector) => rules.filter(({ detect }) => detect === name);
  const estimator = once(() => estimatorOf(data.tables));
  return {
    grammar,
    facts: (text, from, to) => lexicon.facts(text, from, to),
    rules,
    parts: data.parts.map(({ name, unless, needs }) => ({
      part: name,
      unless: patternsOf(unless, grammar),
      needs: patternsOf(needs, grammar),
    })),
    partWeights: once(() => new PartWeights(data.tables.partWeights)),
    abbreviations: new Set(data.abbreviations),
    burden: data.burden,
    joinsNext: new Set(data.joinsNext),
    joinsPrevious: new Set(data.joinsPrevious),
    detectors: {
      capitals: detecting('capitals'),
      emphasis: detecting('emphasis'),
      estimate: detecting('estimate'),
      marks: detecting('marks'),
      repeated: detecting('repeated'),
      spelled: detecting('spelled'),
      stretch: detecting('stretch'),
    },
    memory: new Memory(),
    estimator,
    evidence: once(() => ({
      byRule: new Map(data.rules.map(({ id, weight }) => [id, weight])),
      usual: estimator()?.rule ?? 1,
      most: Math.max(...data.rules.map(({ weight }) => weight)),
    })),
    bits: {
      caps: lexicon.bit('caps'),
      stretched: lexicon.bit('stretched'),
      quoted: lexicon.bit('quoted'),
      plain: data.plain,
      initials: data.initials,
      outcry: data.outcry,
    },
  };
}

const noText: RuleText = { why: '', flagged: [], clean: [] };

function loadRule({ unless, detect, ...rule }: CompiledRule, grammar: Grammar, text: () => RuleText): Rule {
  return { ...rule, detect, text, unless: patternsOf(unless, grammar) };
}

const patternsOf = (places: string, grammar: Grammar): (() => readonly Pattern[]) =>
  once(() => unpack(bytesOf(places)).map((place) => grammar.pattern(place)));

/**
 * All tone rules of a language.
 *
 * @param locale BCP 47 tag
 * @throws {RangeError} if there are no rules for its language
 * @example listRules('en').map(({ id }) => id)
 */
export const listRules = (locale: string): readonly RuleSheet[] =>
  ruleSet(locale).rules.map(({ id, category, severity, text }) => ({ id, category, severity, ...text() }));

/**
 * One tone rule with its reason, a better wording and examples.
 *
 * @throws {RangeError} if the language has no rules, or none of that name
 * @example explainRule('blame/your-fault', 'en').why
 */
export function explainRule(ruleId: string, locale: string): RuleSheet {
  const sheet = listRules(locale).find(({ id }) => id === ruleId);
  if (!sheet) throw new RangeError(`tone/unknown-rule: there is no rule “${ruleId}” for “${locale}”`);
  return sheet;
}
