import type { Morphology, Split } from './morphology.ts';
import { respell } from './normalise.ts';

/** A word's membership in a class, with the features of the reading under which it is a member. */
export interface Membership {
  readonly id: number;
  readonly features: number;
}

/** Everything the matcher wants to know about a word as typed. */
export interface WordFacts {
  readonly folded: string;
  /** Its classes, and the classes that contain those. */
  readonly members: readonly Membership[];
  /** Those of its classes from which a search starts. */
  readonly triggers: readonly number[];
  /** Features of the word under any reading. */
  readonly features: number;
}

const mostFacts = 50_000;
const noSplits: readonly Split[] = [];

/** The words of a language, each filed under the classes it belongs to. */
export class Lexicon {
  readonly #morphology: Morphology;
  readonly #exact = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  readonly #starts = new Map<string, number[]>();
  readonly #typed = new Map<string, number[]>();
  readonly #irregular = new Map<string, string[]>();
  readonly #bits = new Map<string, number>();
  /** For each class the classes that contain it. */
  readonly #parents = new Map<number, number[]>();
  readonly #triggers = new Set<number>();
  #facts = new Map<string, WordFacts>();

  constructor(morphology: Morphology) {
    this.#morphology = morphology;
    // Order fixes the bits: these belong to every language.
    for (const name of ['quoted', 'cap', 'caps', 'num', 'stretched']) this.bit(name);
  }

  /** Folds several words as they may stand in an entry. */
  fold = (text: string): string => this.#morphology.fold(text);

  /** The bit of a feature, given out on first use. */
  bit(name: string): number {
    const known = this.#bits.get(name);
    if (known !== undefined) return known;
    const bit = 1 << this.#bits.size;
    this.#bits.set(name, bit);
    return bit;
  }

  /** Files one entry (`word`, `stem~`, `start*`, `=typed`) under a class. */
  add(entry: string, id: number): void {
    if (entry.startsWith('=')) file(this.#typed, entry.slice(1).normalize('NFC').toLowerCase(), id);
    else if (entry.endsWith('~')) file(this.#stems, this.fold(entry), id);
    else if (entry.endsWith('*')) file(this.#starts, this.fold(entry.slice(0, -1)), id);
    else file(this.#exact, this.fold(entry), id);
  }

  /** Says that `form` is to be read as `stem` too. */
  addIrregular(form: string, stem: string): void {
    const folded = this.fold(form);
    this.#irregular.set(folded, [...(this.#irregular.get(folded) ?? []), this.fold(stem)]);
  }

  /** Says that every member of `child` is a member of `parent`. */
  contain(child: number, parent: number): void {
    this.#parents.set(child, [...(this.#parents.get(child) ?? []), parent]);
  }

  /** The class itself and all classes that contain it. */
  lineage(id: number): readonly number[] {
    const parents = this.#parents.get(id);
    return parents ? [id, ...parents.flatMap((parent) => this.lineage(parent))] : [id];
  }

  /** Says that a search starts from the members of a class. */
  addTrigger(id: number): void {
    this.#triggers.add(id);
  }

  /** What is known about a word as typed; remembered, because texts repeat their words. */
  facts(raw: string): WordFacts {
    const known = this.#facts.get(raw);
    if (known) return known;
    if (this.#facts.size >= mostFacts) this.#facts = new Map();
    const facts = this.#study(raw);
    this.#facts.set(raw, facts);
    return facts;
  }

  #study(raw: string): WordFacts {
    const folded = this.fold(raw);
    const shape = this.#shape(raw);
    const members: Membership[] = [];
    const collect = (ids: readonly number[] | undefined, features: number) => {
      for (const own of ids ?? [])
        for (const id of this.lineage(own)) members.push({ id, features: features | shape });
    };
    let all = shape;
    for (const word of [folded, ...respell(folded)]) {
      const splits = this.#splits(word);
      const whole = this.#bitsOf(splits.filter(({ stem }) => stem === word));
      collect(this.#exact.get(word), whole);
      for (let cut = 2; cut <= word.length; cut += 1)
        collect(this.#starts.get(word.slice(0, cut)), this.#bitsOf(splits));
      for (const split of splits) {
        const bits = this.#bitsOf([split]);
        all |= bits;
        collect(this.#stems.get(`${split.stem}~`), bits);
      }
    }
    collect(this.#typed.get(raw.normalize('NFC').toLowerCase()), 0);
    const triggers = [...new Set(members.map(({ id }) => id))].filter((id) => this.#triggers.has(id));
    return { folded, members: distinct(members), triggers, features: all };
  }

  #splits(word: string): readonly Split[] {
    // Longer strings are no words; their readings would cost more than they tell.
    if (word.length > 40) return noSplits;
    const splits = [{ stem: word, features: [] }, ...this.#morphology.split(word)];
    const irregular = splits.flatMap(({ stem, features }) =>
      (this.#irregular.get(stem) ?? []).map((base) => ({ stem: base, features: ['past', ...features] })),
    );
    return [...splits, ...irregular];
  }

  #bitsOf(splits: readonly Split[]): number {
    return splits.reduce(
      (bits, split) => split.features.reduce((sum, name) => sum | this.bit(name), bits),
      0,
    );
  }

  #shape(raw: string): number {
    let bits = 0;
    if (/^\p{Lu}/u.test(raw)) bits |= this.bit('cap');
    if (/^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(raw)) bits |= this.bit('caps');
    if (/^\p{N}/u.test(raw)) bits |= this.bit('num');
    if (isStretched(raw)) bits |= this.bit('stretched');
    return bits;
  }
}

/** Three equal letters in a row, or tatweel between letters; capitals, numerals and addresses may do that. */
const isStretched = (raw: string): boolean =>
  (/(\p{L})\1\1/u.test(raw) && !/^(?:www.*|[ivxlcm]+|[\p{Lu}\p{N}]+)$/u.test(raw)) ||
  /\p{L}\u0640{2,}\p{L}/u.test(raw);

function file(index: Map<string, number[]>, key: string, id: number): void {
  const ids = index.get(key);
  if (!ids) index.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

function distinct(members: readonly Membership[]): readonly Membership[] {
  const seen = new Map<string, Membership>();
  for (const member of members) seen.set(`${member.id}/${member.features}`, member);
  return [...seen.values()];
}
