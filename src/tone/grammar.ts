import { patterns, type ToneData, words } from './data.ts';
import { Lexicon } from './lexicon.ts';
import type { Morphology } from './morphology.ts';
import { type Alternative, expand, parsePattern, type Step } from './pattern.ts';

/** One alternative with its class as a number (-1: any word) and its features as bits. */
export interface Option {
  readonly id: number;
  readonly need: number;
  readonly forbid: number;
}

export type Move =
  | { readonly type: 'one'; readonly options: readonly Option[]; readonly optional: boolean }
  | Exclude<Step, { type: 'one' }>;

/** A pattern ready to be matched, starting from its rarest step. */
export interface Pattern {
  readonly moves: readonly Move[];
  /** Index of the move the search starts from. */
  readonly anchor: number;
  /** Classes that start a search. */
  readonly triggers: readonly number[];
  /** For each other step that must be there the classes it may be. */
  readonly required: readonly (readonly number[])[];
  /** Indexes of the braces, or -1. */
  readonly open: number;
  readonly close: number;
}

/** A pattern whose matches are members of a class, or are struck out when `id` is -1. */
export interface Phrase {
  readonly pattern: Pattern;
  readonly id: number;
}

const none: readonly Phrase[] = [];

const withoutBarriers = (move: Move): Move => (move.type === 'gap' ? { ...move, barriers: false } : move);

function requiredOf(move: Move): readonly (readonly number[])[] {
  if (move.type !== 'one' || move.optional || move.options.some(({ id }) => id === -1)) return [];
  return [move.options.map(({ id }) => id)];
}

/** Word lists and patterns of one language, compiled. Knows no rule. */
export class Grammar {
  readonly lexicon: Lexicon;
  /**
   * Marks for the classes of one sentence: a class is present if its mark equals the sentence's number.
   *
   * One array serves all sentences in turn, because clearing it would cost more than reading the sentence;
   * only the latest sentence may be asked.
   */
  newStamps(): { readonly stamps: Uint32Array; readonly mark: number } {
    if (this.#stamps.length < this.#ids.size) this.#stamps = new Uint32Array(this.#ids.size);
    this.#sentences = (this.#sentences + 1) % 0xffff_ffff || 1;
    return { stamps: this.#stamps, mark: this.#sentences };
  }

  /** Class phrases whose search starts from a class. */
  phrasesAt = (id: number): readonly Phrase[] => this.#phraseIndex.get(id) ?? none;

  /** Masks whose search starts from a class. */
  masksAt = (id: number): readonly Phrase[] => this.#maskIndex.get(id) ?? none;

  readonly #phraseIndex = new Map<number, Phrase[]>();
  readonly #maskIndex = new Map<number, Phrase[]>();
  readonly #ids = new Map<string, number>();
  readonly #frequent: ReadonlySet<string>;
  #stamps = new Uint32Array(0);
  #sentences = 0;

  constructor(data: ToneData, morphology: Morphology) {
    this.lexicon = new Lexicon(morphology);
    this.#frequent = new Set(words(data.frequent));
    for (const pair of words(data.irregular)) {
      const [form = '', stem = ''] = pair.split(/\s+/u);
      this.lexicon.addIrregular(form, stem);
    }
    for (const name of Object.keys(data.classes)) this.#ids.set(`@${name}`, this.#ids.size);
    for (const [name, listed] of Object.entries(data.classes))
      for (const entry of words(listed)) this.#addEntry(entry, this.id(`@${name}`));
    for (const mask of patterns(data.masks))
      for (const pattern of this.compileAll(mask)) this.#index(this.#maskIndex, { pattern, id: -1 });
  }

  /** The number of a class (`@name`) or of a single word used in a pattern. */
  id(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    if (name.startsWith('@'))
      throw new RangeError(`tone/unknown-class: there is no class “${name.slice(1)}”`);
    const id = this.#ids.size;
    this.#ids.set(name, id);
    this.#addEntry(name, id);
    return id;
  }

  /** One pattern as written, in all its variants. */
  compileAll = (text: string): readonly Pattern[] => expand(text).map((variant) => this.compile(variant));

  /** The same for patterns that call a rule off: what stands between does not matter to them. */
  compileGuard = (text: string): readonly Pattern[] =>
    this.compileAll(text).map((pattern) => ({ ...pattern, moves: pattern.moves.map(withoutBarriers) }));

  compile(text: string): Pattern {
    const steps = parsePattern(text);
    const moves = steps.map((step): Move => {
      if (step.type !== 'one') return step;
      return {
        type: 'one',
        options: step.alternatives.map((one) => this.#option(one)),
        optional: step.optional,
      };
    });
    const anchor = this.#anchor(steps, text);
    const move = moves[anchor];
    const triggers = move?.type === 'one' ? move.options.map(({ id }) => id) : [];
    const required = moves.flatMap((one, index) => (index === anchor ? [] : requiredOf(one)));
    const place = (type: string) => moves.findIndex((one) => one.type === type);
    return { moves, anchor, triggers, required, open: place('open'), close: place('close') };
  }

  #option({ name, need, forbid }: Alternative): Option {
    const bits = (names: readonly string[]) =>
      names.reduce((sum, feature) => sum | this.lexicon.bit(feature), 0);
    return { id: name === '' ? -1 : this.id(name), need: bits(need), forbid: bits(forbid) };
  }

  #anchor(steps: readonly Step[], text: string): number {
    const hit = steps.findIndex(({ type }) => type === 'hit');
    if (hit >= 0) return hit;
    const costs = steps.map((step) => this.#cost(step));
    const least = Math.min(...costs);
    if (least >= 1000)
      throw new RangeError(`tone/bad-pattern: “${text}” holds no word and no class to start from`);
    return costs.indexOf(least);
  }

  /** How often a step is likely to be met: single long words are rare, frequent classes are not. */
  #cost(step: Step): number {
    if (step.type !== 'one' || step.optional) return 1000;
    const costs = step.alternatives.map(({ name }) => {
      if (name === '') return 1000;
      if (name.startsWith('@')) return this.#frequent.has(name.slice(1)) ? 100 : 12;
      return this.#frequent.has(name) ? 200 : 2 * Math.max(0, 9 - name.length);
    });
    return Math.max(...costs) + step.alternatives.length;
  }

  #index(index: Map<number, Phrase[]>, phrase: Phrase): void {
    for (const id of phrase.pattern.triggers) {
      this.lexicon.addTrigger(id);
      const own = index.get(id);
      if (own) own.push(phrase);
      else index.set(id, [phrase]);
    }
  }

  #addEntry(entry: string, id: number): void {
    // A half-space may be typed as such, as a blank, or left out; the fold drops it.
    const variants = entry.includes('\u200C') ? [entry, entry.replaceAll('\u200C', ' ')] : [entry];
    for (const variant of variants.flatMap(expand)) {
      if (/\s/u.test(variant) || /[|+!()]/u.test(variant))
        this.#index(this.#phraseIndex, { pattern: this.compile(variant), id });
      else if (variant.startsWith('@')) this.lexicon.contain(this.id(variant), id);
      else this.lexicon.add(variant, id);
    }
  }
}
