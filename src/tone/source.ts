import type { Severity } from './finding.ts';

/** Words or patterns as people write them: a list, or text with one to a line (or parted by commas). */
export type Listed = string | readonly string[];

/** What every rule of a category says unless it says otherwise. */
export interface CategoryData {
  readonly severity: Severity;
  readonly why: string;
  readonly instead?: string;
  readonly guards?: readonly string[];
}

/** One rule of the tone data. */
export interface RuleData {
  /** `category/slug`. */
  readonly id: string;
  readonly severity?: Severity;
  readonly why?: string;
  readonly instead?: string;
  /** Patterns, one to a line. */
  readonly find?: Listed;
  /** A detector built into the engine instead of patterns. */
  readonly detect?: string;
  /** Patterns that call the rule off. */
  readonly unless?: Listed;
  /** Names of guards that call the rule off; replaces those of the category. */
  readonly guards?: readonly string[];
  /** Only in whole letters, when `kind` is given. */
  readonly letter?: boolean;
  readonly flagged?: readonly string[];
  readonly clean?: readonly string[];
}

/** How one part of a letter is recognised by reading. */
export interface PartData {
  readonly find: Listed;
  readonly unless?: Listed;
  /** One of these must occur in a sentence, or a figure, a quotation or a name, for it to count as this part by resemblance alone. */
  readonly needs?: Listed;
}

/** The tone data of one language as people write it: all `locales/<language>/tone*.yaml` files together. */
export interface ToneData {
  readonly frequent?: Listed;
  readonly abbreviations?: Listed;
  readonly joinsNext?: Listed;
  readonly joinsPrevious?: Listed;
  /** Irregular forms, one `form stem` to an entry. */
  readonly irregular?: Listed;
  readonly classes: Readonly<Record<string, Listed>>;
  /** Words by what they mean, for the second opinion alone: no pattern asks for a sense. */
  readonly senses?: Readonly<Record<string, Listed>>;
  readonly masks?: Listed;
  readonly guards?: Readonly<Record<string, Listed>>;
  readonly categories: Readonly<Record<string, CategoryData>>;
  readonly rules: readonly RuleData[];
  readonly parts?: Readonly<Record<string, PartData>>;
  /** What is said besides where a sentence stops a whole letter. */
  readonly burden?: string;
  /** What the second opinion weighs by; made by `npm run tone:train`. */
  readonly weights?: string;
  readonly pairs?: string;
  /** How much what a rule finds adds to it, by the names of the rules; made with them. */
  readonly ruleWeights?: Readonly<Record<string, number>>;
  /** What tells the sentences of each part; made by `npm run tone:parts`. */
  readonly partWeights?: Readonly<Record<string, string>>;
}

/** The entries of a list of words; `#` begins a comment line. */
export function words(listed: Listed | undefined): readonly string[] {
  const lines = typeof listed === 'string' ? listed.split(/[,\n]/u) : (listed ?? []);
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

/** The entries of a list of patterns, one to a line; `#` begins a comment line. */
export const patterns = (listed: Listed | undefined): readonly string[] =>
  words(typeof listed === 'string' ? listed.split('\n') : listed);

/**
 * All tone data of a language in one.
 *
 * @param files contents of its files, in the order of their names
 * @returns lists that stand in several files joined, everything else from the last file that says it
 * @example mergeData([{ masks: 'a b' }, { masks: 'c d' }]).masks // ['a b', 'c d']
 */
export const mergeData = (files: readonly Partial<ToneData>[]): ToneData =>
  files.reduce<ToneData>(merge, { classes: {}, categories: {}, rules: [] });

function merge(all: ToneData, file: Partial<ToneData>): ToneData {
  return {
    ...all,
    ...file,
    classes: mergeLists(all.classes, file.classes),
    senses: mergeLists(all.senses, file.senses),
    guards: mergeLists(all.guards, file.guards),
    categories: { ...all.categories, ...file.categories },
    rules: [...all.rules, ...(file.rules ?? [])],
    parts: { ...all.parts, ...file.parts },
    masks: [...patterns(all.masks), ...patterns(file.masks)],
    irregular: [...words(all.irregular), ...words(file.irregular)],
  };
}

const asText = (listed: Listed): string => (typeof listed === 'string' ? listed : listed.join('\n'));

/** A class, sense or guard that stands in several files has the entries of all of them. */
function mergeLists(
  one: Readonly<Record<string, Listed>> = {},
  other: Readonly<Record<string, Listed>> = {},
): Record<string, Listed> {
  const merged: Record<string, Listed> = { ...one };
  for (const [name, listed] of Object.entries(other)) {
    const before = merged[name];
    merged[name] = before === undefined ? listed : `${asText(before)}\n${asText(listed)}`;
  }
  return merged;
}
