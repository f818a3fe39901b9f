import { arabic } from './ar.ts';
import { english } from './en.ts';
import { persian } from './fa.ts';
import type { Language } from './language.ts';
import { turkish } from './tr.ts';

/** How a language is found: its regional tags, the first of which stands for the bare language. */
export interface LanguageModule {
  base: string;
  /** BCP 47 tags with a form of their own; `ar` alone is a neutral form, `en` alone means the first. */
  tags: readonly string[];
  /** Regions without a form of their own that are served by one of the tags other than the first, in capitals. */
  alike?: Readonly<Record<string, string>>;
  create(tag: string): Language;
}

/** The only list of languages in the code. */
const modules: readonly LanguageModule[] = [persian, arabic, turkish, english];

const created = new Map<string, Language>();

/** Every tag with a form of its own, in the order of the list. */
export const languageTags: readonly string[] = modules.flatMap((module) => [...module.tags]);

/** The languages alone, without regions: `fa`, `ar`, … */
export const languageBases: readonly string[] = modules.map((module) => module.base);

/**
 * The tag among ours that serves `tag`: itself, else its language's own (`ar-KW` gives `ar`, `en` gives `en-US`).
 *
 * @returns undefined where we do not have the language
 */
export function resolveTag(tag: string): string | undefined {
  const subtags = tag.trim().replaceAll('_', '-').toLowerCase().split('-');
  const module = modules.find((candidate) => candidate.base === subtags[0]);
  if (!module) return undefined;
  const exact = module.tags.find((candidate) => {
    const [, region] = candidate.toLowerCase().split('-');
    return region !== undefined && subtags.slice(1).includes(region);
  });
  const alike = subtags.slice(1).flatMap((subtag) => module.alike?.[subtag.toUpperCase()] ?? []);
  return exact ?? alike[0] ?? module.tags[0];
}

/**
 * How the language of a BCP 47 tag writes: dates, counted nouns, numbers, names, salutations.
 *
 * @param tag BCP 47 tag, upper or lower case (`fa-AF`, `ar-KW`, `tr`)
 * @throws {RangeError} for a language we do not have; the message names those there are
 * @example language('tr').duration({ n: 30, unit: 'day' }, { form: 'attributive' }) // '30 günlük'
 */
export function language(tag: string): Language {
  const resolved = resolveTag(tag);
  const module = modules.find((candidate) => candidate.tags.includes(resolved ?? ''));
  if (!resolved || !module) {
    throw new RangeError(`There is no language "${tag}". There are: ${languageTags.join(', ')}.`);
  }
  const known = created.get(resolved);
  if (known) return known;
  const made = module.create(resolved);
  created.set(resolved, made);
  return made;
}
