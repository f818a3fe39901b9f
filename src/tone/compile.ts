import { joinPairs, packClassHashes } from './class-weights.ts';
import type { CompiledRule, CompiledTone, RuleText } from './compiled.ts';
import { categoriesOfForm, loudCategories } from './finding.ts';
import { GrammarBuilder, ToneDataError } from './grammar-builder.ts';
import { morphologyOf } from './morphologies.ts';
import { pack } from './packed.ts';
import { packPartWeights } from './part-weights.ts';
import { mergeData, type PartData, patterns, type RuleData, type ToneData, words } from './source.ts';
import { packWeights, readWeights } from './weights.ts';

/**
 * Compiles the tone data of one language, when the project is built: everything a letter does not change.
 *
 * @param language subtag, for example `fa`
 * @param files    contents of its `tone*.yaml` files, in the order of their names
 * @throws {ToneDataError} naming the entry that is wrong
 * @example compileTone('xx', files).rules[0]?.id // 'blame/failure'
 */
export function compileTone(language: string, files: readonly Partial<ToneData>[]): CompiledTone {
  const data = mergeData(files);
  const { fold } = morphologyOf(language);
  const builder = new GrammarBuilder(data, morphologyOf(language));
  const { tables, lists, rules, parts, ...grammar } = compileRules(data, builder);
  return {
    ...grammar,
    rules,
    parts,
    tables: { ...tables, ...opinionTables(data, builder), partWeights: partTable(data) },
    lists: { ...lists, texts: JSON.stringify(data.rules.map((rule) => ruleText(rule, data))) },
    abbreviations: words(data.abbreviations).map(fold),
    burden: data.burden ?? '',
    joinsNext: words(data.joinsNext).map(fold),
    joinsPrevious: words(data.joinsPrevious).map(fold),
  };
}

/** What is learnt of each part, in the order of the parts. */
const partTable = ({ parts = {}, partWeights = {} }: ToneData): string =>
  packPartWeights(
    Object.keys(parts)
      .map((name) => partWeights[name])
      .map((weights) => (weights === undefined ? undefined : readWeights(weights))),
  );

/** Empty where a language has no second opinion. */
function opinionTables({ weights, pairs }: ToneData, builder: GrammarBuilder) {
  if (weights === undefined || pairs === undefined) return { weights: '', pairs: '', classHashes: '' };
  return {
    weights: packWeights(readWeights(weights)),
    pairs: joinPairs(pairs),
    classHashes: packClassHashes(builder.names()),
  };
}

/**
 * The names of all classes of a language in the order of their numbers; words used in patterns are classes too.
 *
 * @throws {ToneDataError} naming the entry that is wrong
 */
export function classNames(language: string, files: readonly Partial<ToneData>[]): readonly string[] {
  const data = mergeData(files);
  const builder = new GrammarBuilder(data, morphologyOf(language));
  compileRules(data, builder);
  return builder.names();
}

function compileRules(data: ToneData, builder: GrammarBuilder) {
  const [ruleIndex, partIndex] = [new Map(), new Map()];
  const loud: number[] = [];
  const usual = data.weights === undefined ? 0 : readWeights(data.weights).rule;
  const rules = data.rules.map((rule, index) => {
    const find = patterns(rule.find).flatMap((text) => builder.compileAll(text));
    builder.search(ruleIndex, find, index);
    const { name } = categoryOf(rule, data);
    const compiled = { ...compileRule(rule, data, builder), weight: data.ruleWeights?.[rule.id] ?? usual };
    if (categoriesOfForm.has(name) || loudCategories.has(name)) loud.push(...find);
    return compiled;
  });
  const parts = Object.entries(data.parts ?? {}).map(([name, part], index) => {
    const find = patterns(part.find).flatMap((text) => builder.compileAll(text));
    builder.search(partIndex, find, index);
    const packed = (listed: PartData['unless']) =>
      pack(patterns(listed).flatMap((text) => builder.compileAll(text)));
    return { name, unless: packed(part.unless), needs: packed(part.needs) };
  });
  return { ...builder.compile(ruleIndex, partIndex, loud), rules, parts };
}

function guardPatterns(names: readonly string[], data: ToneData): readonly string[] {
  return names.flatMap((name) => {
    const guard = data.guards?.[name];
    if (guard === undefined) throw new ToneDataError(`tone/unknown-guard: there is no guard “${name}”`, name);
    return patterns(guard);
  });
}

function categoryOf(rule: RuleData, data: ToneData) {
  const name = rule.id.split('/', 1)[0] ?? '';
  const category = data.categories[name];
  if (!category)
    throw new ToneDataError(`tone/unknown-category: rule “${rule.id}” belongs to no category`, rule.id);
  return { name, ...category };
}

function compileRule(rule: RuleData, data: ToneData, builder: GrammarBuilder): Omit<CompiledRule, 'weight'> {
  const { name, severity, guards = [] } = categoryOf(rule, data);
  const unless = [...patterns(rule.unless), ...guardPatterns(rule.guards ?? guards, data)];
  return {
    id: rule.id,
    category: name,
    severity: rule.severity ?? severity,
    ...(rule.detect === undefined ? {} : { detect: rule.detect }),
    letter: rule.letter ?? false,
    unless: pack([...new Set(unless.flatMap((text) => builder.compileAll(text, true)))]),
  };
}

function ruleText(rule: RuleData, data: ToneData): RuleText {
  const category = categoryOf(rule, data);
  const instead = rule.instead ?? category.instead;
  return {
    why: rule.why ?? category.why,
    ...(instead === undefined ? {} : { instead }),
    flagged: rule.flagged ?? [],
    clean: rule.clean ?? [],
  };
}
