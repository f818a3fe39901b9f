import {
  type CategoryData,
  type PartData,
  patterns,
  type RuleData,
  type ToneData,
  toneData,
} from './data.ts';
import type { Severity } from './finding.ts';
import { Grammar, type Pattern } from './grammar.ts';
import { morphologyOf } from './morphologies.ts';
import type { ShapeBits } from './shouting.ts';

/** A rule as a reader sees it. */
export interface RuleSheet {
  readonly id: string;
  readonly category: string;
  readonly severity: Severity;
  readonly why: string;
  /** Words that could stand instead; absent where the passage is better deleted. */
  readonly instead?: string;
  readonly flagged: readonly string[];
  readonly clean: readonly string[];
}

/** A rule ready to run. */
export interface Rule {
  readonly sheet: RuleSheet;
  readonly find: readonly Pattern[];
  readonly unless: readonly Pattern[];
  readonly detect?: string;
  readonly letter: boolean;
}

/** How a part of a letter is recognised, ready to run. */
export interface PartRule {
  readonly part: string;
  readonly find: readonly Pattern[];
  readonly unless: readonly Pattern[];
}

/** Everything the gate needs for one language. */
export interface RuleSet {
  readonly grammar: Grammar;
  readonly rules: readonly Rule[];
  readonly parts: readonly PartRule[];
  /** For each class the patterns that start a search at it. */
  readonly starters: ReadonlyMap<number, readonly Starter[]>;
  readonly data: ToneData;
  /** Rules that a detector of the engine carries out. */
  readonly detectors: Readonly<Record<'capitals' | 'marks' | 'stretch', readonly Rule[]>>;
  readonly bits: ShapeBits;
}

/** One pattern of one rule. */
export interface Starter {
  readonly rule: Rule;
  readonly pattern: Pattern;
}

const compiled = new Map<string, RuleSet>();

/**
 * The compiled rules of a language; compiled on first use.
 *
 * @param locale BCP 47 tag
 * @throws {RangeError} if there are no rules for its language
 */
export function ruleSet(locale: string): RuleSet {
  const language = locale.split('-', 1)[0]?.toLowerCase() ?? '';
  const known = compiled.get(language);
  if (known) return known;
  const set = compile(language);
  compiled.set(language, set);
  return set;
}

function compile(language: string): RuleSet {
  const data = toneData(language);
  const grammar = new Grammar(data, morphologyOf(language));
  const rules = data.rules.map((rule) => compileRule(rule, data, grammar));
  const parts = Object.entries(data.parts ?? {}).map(([part, one]) => compilePart(part, one, grammar));
  const starters = new Map<number, Starter[]>();
  for (const rule of rules) for (const pattern of rule.find) addStarter(starters, { rule, pattern }, grammar);
  const detecting = (name: string) => rules.filter(({ detect }) => detect === name);
  const detectors = {
    capitals: detecting('capitals'),
    marks: detecting('marks'),
    stretch: detecting('stretch'),
  };
  const { lexicon } = grammar;
  const bits = {
    caps: lexicon.bit('caps'),
    stretched: lexicon.bit('stretched'),
    plain: grammar.id('@plain'),
  };
  return { grammar, rules, parts, starters, data, detectors, bits };
}

function addStarter(starters: Map<number, Starter[]>, starter: Starter, grammar: Grammar): void {
  for (const id of starter.pattern.triggers) {
    grammar.lexicon.addTrigger(id);
    const own = starters.get(id);
    if (own) own.push(starter);
    else starters.set(id, [starter]);
  }
}

function guardPatterns(names: readonly string[], data: ToneData): readonly string[] {
  return names.flatMap((name) => {
    const guard = data.guards?.[name];
    if (guard === undefined) throw new RangeError(`tone/unknown-guard: there is no guard “${name}”`);
    return patterns(guard);
  });
}

function compileRule(rule: RuleData, data: ToneData, grammar: Grammar): Rule {
  const name = rule.id.split('/', 1)[0] ?? '';
  const category = data.categories[name];
  if (!category) throw new RangeError(`tone/unknown-category: rule “${rule.id}” belongs to no category`);
  const unless = [...patterns(rule.unless), ...guardPatterns(rule.guards ?? category.guards ?? [], data)];
  return {
    sheet: sheetOf(rule, name, category),
    find: patterns(rule.find).flatMap(grammar.compileAll),
    unless: unless.flatMap(grammar.compileGuard),
    ...(rule.detect === undefined ? {} : { detect: rule.detect }),
    letter: rule.letter ?? false,
  };
}

function sheetOf(rule: RuleData, name: string, category: CategoryData): RuleSheet {
  const instead = rule.instead ?? category.instead;
  return {
    id: rule.id,
    category: name,
    severity: rule.severity ?? category.severity,
    why: rule.why ?? category.why,
    ...(instead === undefined ? {} : { instead }),
    flagged: rule.flagged ?? [],
    clean: rule.clean ?? [],
  };
}

function compilePart(part: string, { find, unless }: PartData, grammar: Grammar): PartRule {
  const each = (listed: PartData['find'] | undefined) => patterns(listed).flatMap(grammar.compileAll);
  return { part, find: each(find), unless: each(unless) };
}

/**
 * All tone rules of a language.
 *
 * @param locale BCP 47 tag
 * @throws {RangeError} if there are no rules for its language
 * @example listRules('en').map(({ id }) => id)
 */
export const listRules = (locale: string): readonly RuleSheet[] =>
  ruleSet(locale).rules.map(({ sheet }) => sheet);

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
