import { Act, type CompiledTone, type ToneLists, type ToneTables } from './compiled.ts';
import type { Morphology } from './morphology.ts';
import { packRows } from './packed.ts';
import { type Alternative, expand, parsePattern, type Step } from './pattern.ts';
import { Break } from './segment.ts';
import { patterns, type ToneData, words } from './source.ts';
import { startRows } from './starts.ts';
import { WordTable } from './word-table.ts';

/** For each class the targets of the searches that start from it, with their patterns. */
type Index = Map<number, [target: number, pattern: number][]>;

/** These belong to every language and have the first bits. */
const shapes = ['quoted', 'cap', 'caps', 'num', 'stretched'];

/** A mistake in the tone data, with the entry that holds it as it stands in its file. */
export class ToneDataError extends RangeError {
  override readonly name = 'ToneDataError';
  readonly entry: string;

  constructor(message: string, entry: string) {
    super(message);
    this.entry = entry;
  }
}

/** Collects rows of numbers, the same one only once. */
class Table {
  readonly rows: (readonly number[])[] = [];
  readonly #places = new Map<string, number>();

  place(row: readonly number[]): number {
    const key = row.join(' ');
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.rows.length);
    return this.rows.push(row) - 1;
  }
}

type FromElsewhere = 'rules' | 'burden' | 'parts' | 'abbreviations' | 'joinsNext' | 'joinsPrevious';

interface CompiledGrammar extends Omit<CompiledTone, FromElsewhere | 'tables' | 'lists'> {
  readonly tables: Omit<ToneTables, 'weights' | 'pairs' | 'classHashes' | 'partWeights'>;
  readonly lists: Omit<ToneLists, 'texts'>;
}

/** Turns the word lists and patterns of one language into numbers, when the project is built. Knows no rule. */
export class GrammarBuilder {
  readonly #words: WordTable;
  readonly #ids = new Map<string, number>();
  readonly #bits = new Map<string, number>();
  readonly #frequent: ReadonlySet<string>;
  readonly #senses: ToneData['senses'];
  readonly #moves = new Table();
  /** Sets of classes, each in rising order. */
  readonly #gates = new Table();
  readonly #patterns = new Table();
  /** Patterns by their text; rules share their guards. */
  readonly #known = new Map<string, readonly number[]>();
  readonly #triggers: (readonly number[])[] = [];
  /** For each pattern the gates that must be open. */
  readonly #gatesBefore: (readonly number[])[] = [];
  readonly #phrases: Index = new Map();
  readonly #masks: Index = new Map();

  /** @throws {ToneDataError} if an entry is no pattern or names no class */
  constructor(data: ToneData, morphology: Morphology) {
    this.#words = new WordTable(morphology.fold);
    this.#frequent = new Set(words(data.frequent));
    this.#senses = data.senses;
    for (const name of shapes) this.#bit(name);
    for (const pair of words(data.irregular)) {
      const [form = '', stem = ''] = pair.split(/\s+/u);
      this.#words.addIrregular(form, stem);
    }
    for (const name of Object.keys(data.classes)) this.#ids.set(`@${name}`, this.#ids.size);
    for (const [name, listed] of Object.entries(data.classes))
      for (const entry of words(listed)) naming(entry, () => this.#addEntry(entry, this.id(`@${name}`)));
    for (const mask of patterns(data.masks)) this.search(this.#masks, this.compileAll(mask), -1);
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

  /** The number of a class that a language may do without; -1 if it does. */
  #idIfAny = (name: string): number => this.#ids.get(name) ?? -1;

  /** The names of the classes so far, in the order of their numbers. */
  names = (): readonly string[] => [...this.#ids.keys()];

  /**
   * The numbers of one pattern in all its variants.
   *
   * @param isGuard whether it calls a rule off: what stands between does not matter then
   * @throws {ToneDataError} if it is no pattern
   */
  compileAll(text: string, isGuard = false): readonly number[] {
    const key = `${isGuard} ${text}`;
    const known = this.#known.get(key);
    if (known) return known;
    const found = naming(text, () => expand(text).map((variant) => this.#compile(variant, isGuard)));
    this.#known.set(key, found);
    return found;
  }

  /** Files patterns under the classes their search starts from. */
  search(index: Index, found: readonly number[], target: number): void {
    for (const pattern of found)
      for (const id of this.#triggers[pattern] ?? []) {
        const own = index.get(id);
        if (own) own.push([target, pattern]);
        else index.set(id, [[target, pattern]]);
      }
  }

  /** All that was collected, with the searches of rules and parts, and the patterns that calm words do not hide. */
  compile(rules: Index, parts: Index, loud: readonly number[]): CompiledGrammar {
    const [barrier, you] = [this.id('@barrier'), this.id('@you')];
    const [plain, aside] = [this.id('@plain'), this.id('@aside')];
    const [initials, outcry] = [this.#idIfAny('@initials'), this.#idIfAny('@outcry')];
    const indexes = [this.#phrases, this.#masks, rules, parts];
    const classes = this.#ids.size;
    const searches = Array.from({ length: classes }, (_, id) =>
      indexes.map((index) => this.#searchRow(index.get(id) ?? [])),
    );
    const tables = {
      gates: packRows(this.#gateRows()),
      moves: packRows(this.#moves.rows),
      patterns: packRows(this.#patterns.rows),
      searches: packRows(searches.flat()),
      loud: packRows(this.#startRows(loud)),
    };
    this.#addSenses();
    return {
      features: [...this.#bits.keys()],
      classes,
      barrier,
      you,
      plain,
      initials,
      outcry,
      aside,
      ...this.#words.compile(),
      gateCount: this.#gates.rows.length,
      tables,
    };
  }

  /** Senses come behind all classes, because nothing is searched for that starts from one. */
  #addSenses(): void {
    for (const [name, listed] of Object.entries(this.#senses ?? {})) {
      const id = this.#ids.size;
      this.#ids.set(`@sense:${name}`, id);
      for (const entry of words(listed)) {
        if (/[\s|+!()@]/u.test(entry))
          throw new ToneDataError(`tone/bad-sense: “${entry}” is no single word (in sense “${name}”)`, entry);
        this.#words.add(entry, id);
      }
    }
  }

  #startRows(found: readonly number[]): readonly (readonly number[])[] {
    return startRows(
      {
        classes: this.#ids.size,
        triggers: this.#triggers,
        gatesBefore: this.#gatesBefore,
        gates: this.#gates.rows,
        phrases: this.#phrases,
        lineage: (id) => this.#words.lineage(id),
      },
      found,
    );
  }

  #compile(text: string, isGuard: boolean): number {
    const steps = parsePattern(text);
    const moves = steps.map((step) => this.#moves.place(this.#move(step, isGuard)));
    const costs = steps.map((step) => this.#cost(step));
    const anchor = anchorOf(steps, costs, text);
    const place = (type: string) => steps.findIndex((step) => step.type === type);
    const pattern = this.#patterns.place([anchor, place('open') + 1, place('close') + 1, ...moves]);
    this.#gatesBefore[pattern] = this.#gatesOf(steps, costs, anchor);
    const start = steps[anchor];
    this.#triggers[pattern] =
      start?.type === 'one' ? start.alternatives.map(({ name }) => this.id(name)) : [];
    return pattern;
  }

  #move(step: Step, isGuard: boolean): readonly number[] {
    if (step.type === 'gap') {
      const stops = step.barriers && !isGuard ? 1 : 0;
      return [Act.gap, step.most, step.commas ? Break.comma : Break.none, stops];
    }
    if (step.type === 'edge') return [Act.edge];
    if (step.type === 'hit') return [Act.hit];
    if (step.type !== 'one') return [Act.brace];
    const act = step.optional ? Act.optional : Act.one;
    return [act, ...step.alternatives.flatMap((one) => this.#option(one))];
  }

  /** The gates of all steps that must be there but the one the search starts from, the rarest first. */
  #gatesOf(steps: readonly Step[], costs: readonly number[], anchor: number): readonly number[] {
    const order = steps.map((_, at) => at).sort((one, other) => (costs[one] ?? 0) - (costs[other] ?? 0));
    const gates = order.flatMap((at) => {
      const step = steps[at];
      return step === undefined || at === anchor ? [] : [this.#gate(step)];
    });
    return [...new Set(gates.filter((gate) => gate >= 0))];
  }

  /** The gate of a step; -1 where it may be absent or any word. */
  #gate(step: Step): number {
    if (step.type !== 'one' || step.optional) return -1;
    if (step.alternatives.some(({ name }) => name === '')) return -1;
    const ids = new Set(step.alternatives.map(({ name }) => this.id(name)));
    return this.#gates.place([...ids].sort((one, other) => one - other));
  }

  #searchRow(found: readonly (readonly [target: number, pattern: number])[]): readonly number[] {
    return found.flatMap(([target, pattern]) => {
      const gates = this.#gatesBefore[pattern] ?? [];
      return [pattern, target + 1, gates.length, ...gates];
    });
  }

  /** For each class the gates it opens. */
  #gateRows(): readonly (readonly number[])[] {
    const rows = Array.from({ length: this.#ids.size }, (): number[] => []);
    for (const [gate, ids] of this.#gates.rows.entries()) for (const id of ids) rows[id]?.push(gate);
    return rows;
  }

  #option({ name, need, forbid }: Alternative): readonly number[] {
    const bits = (names: readonly string[]) => names.reduce((sum, feature) => sum | this.#bit(feature), 0);
    const id = name === '' ? 0 : this.id(name) + 1;
    const [needed, forbidden] = [bits(need), bits(forbid)];
    const follows = (needed === 0 ? 0 : 1) + (forbidden === 0 ? 0 : 2);
    return [4 * id + follows, ...[needed, forbidden].filter((one) => one !== 0)];
  }

  /** The bit of a feature, given out on first use. */
  #bit(name: string): number {
    const bit = this.#bits.get(name) ?? 1 << this.#bits.size;
    this.#bits.set(name, bit);
    if (this.#bits.size > 31) throw new RangeError(`tone/too-many-features: “${name}” is one too many`);
    return bit;
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

  #addEntry(entry: string, id: number): void {
    // A half-space may be typed as such, as a blank, or left out; the fold drops it.
    const variants = entry.includes('\u200C') ? [entry, entry.replaceAll('\u200C', ' ')] : [entry];
    for (const variant of variants.flatMap(expand)) {
      if (/\s/u.test(variant) || /[|+!()]/u.test(variant))
        this.search(this.#phrases, [this.#compile(variant, false)], id);
      else if (variant.startsWith('@')) this.#words.contain(this.id(variant), id);
      else this.#words.add(variant, id);
    }
  }
}

function anchorOf(steps: readonly Step[], costs: readonly number[], text: string): number {
  const hit = steps.findIndex(({ type }) => type === 'hit');
  if (hit >= 0) return hit;
  const least = Math.min(...costs);
  if (least >= 1000)
    throw new RangeError(`tone/bad-pattern: “${text}” holds no word and no class to start from`);
  return costs.indexOf(least);
}

/** Adds to a mistake the entry that holds it. */
function naming<Result>(entry: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof ToneDataError || !(error instanceof RangeError)) throw error;
    throw new ToneDataError(`${error.message} (in “${entry}”)`, entry);
  }
}
