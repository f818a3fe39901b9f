import type { CompiledTone } from './compiled.ts';
import { type Grammar, type Searches, signOf } from './grammar.ts';
import type { Morphology, Split } from './morphology.ts';
import { respell } from './normalise.ts';
import { isStretched } from './shouting.ts';
import { type Token, wordToken } from './token.ts';
import { WordCache } from './word-cache.ts';
import { WordIndex } from './word-index.ts';

/** Everything the matcher wants to know about a word as typed. */
export interface WordFacts {
  readonly folded: string;
  /** The word as it is weighed. */
  readonly token: Token;
  /** Its classes, and the classes that contain those, once for each set of features. */
  readonly classes: readonly number[];
  /** The same, each once. */
  readonly ownClasses: readonly number[];
  /** These and its senses. */
  readonly weighed: readonly number[];
  /** For each of `classes` the features of the reading under which the word is a member. */
  readonly bits: readonly number[];
  /** Signature of all its classes. */
  readonly sign: number;
  /** Features of the word under any reading. */
  readonly features: number;
  readonly isBarrier: boolean;
  /** Whether it begins with a capital letter, and is not all in capitals. */
  readonly isCapital: boolean;
  /** What may start from it beside any calm words: rows of `ToneTables.loud`, one behind the other. */
  readonly loud: readonly number[];
  /** Searches that start from it, by the place of their stage; each list is made when it is first needed. */
  readonly searches: (Searches | undefined)[];
  /** The gates that its classes open; worked out when they are first needed. */
  gates: readonly number[] | undefined;
}

const mostFacts = 64_000;
const noSplits: readonly Split[] = [];

/** The words of a language, each filed under the classes it belongs to. */
export class Lexicon {
  readonly fold: Morphology['fold'];
  readonly #split: Morphology['split'];
  readonly #grammar: Grammar;
  readonly #exact: WordIndex;
  readonly #stems: WordIndex;
  readonly #starts: WordIndex;
  readonly #typed: WordIndex;
  readonly #irregular = new Map<string, string[]>();
  readonly #bits: ReadonlyMap<string, number>;
  /** Numbers from here on are senses. */
  readonly #firstSense: number;
  #facts = new WordCache<WordFacts>();

  constructor(data: CompiledTone<Uint8Array>, morphology: Morphology, grammar: Grammar) {
    this.fold = morphology.fold;
    this.#split = morphology.split;
    this.#grammar = grammar;
    this.#exact = new WordIndex(data.lists.exact);
    this.#stems = new WordIndex(data.lists.stems);
    this.#starts = new WordIndex(data.lists.starts);
    this.#typed = new WordIndex(data.lists.typed);
    for (const [form, stem] of data.irregular)
      this.#irregular.set(form, [...(this.#irregular.get(form) ?? []), stem]);
    this.#firstSense = data.classes;
    this.#bits = new Map(data.features.map((name, place) => [name, 1 << place]));
  }

  /** The bit of a feature; 0 if no pattern asks for it. */
  bit = (name: string): number => this.#bits.get(name) ?? 0;

  /** What is known about a word as typed, which stands in a text; remembered, because texts repeat their words. */
  facts(text: string, from: number, to: number): WordFacts {
    const known = this.#facts.get(text, from, to);
    if (known) return known;
    if (this.#facts.size >= mostFacts) this.#facts = new WordCache();
    const raw = text.slice(from, to);
    const facts = this.#study(raw);
    this.#facts.add(raw, facts);
    return facts;
  }

  #study(raw: string): WordFacts {
    const folded = this.fold(raw);
    const shape = this.#shape(raw);
    const members = new Members(shape, this.#firstSense);
    let features = shape | this.#read(folded, members);
    if (!isPlain.test(folded) || hasRun(folded))
      for (const word of respell(folded)) features |= this.#read(word, members);
    if (!this.#typed.isEmpty) members.add(this.#typed.get(raw.normalize('NFC').toLowerCase()), 0);
    const { classes, bits, senses } = members;
    const sign = classes.reduce((sum, id) => sum | signOf(id), 0);
    const isBarrier = classes.includes(this.#grammar.barrier);
    const ownClasses = [...new Set(classes)];
    return {
      folded,
      token: wordToken(folded),
      classes,
      ownClasses,
      weighed: [...ownClasses, ...senses],
      bits,
      sign,
      features,
      isBarrier,
      isCapital: (shape & (this.bit('cap') | this.bit('caps'))) === this.bit('cap'),
      loud: this.#grammar.loudOf(ownClasses),
      searches: [],
      gates: undefined,
    };
  }

  /** Collects the classes of one spelling; returns its features under any reading. */
  #read(word: string, members: Members): number {
    const splits = this.#splits(word);
    const readings = splits.map((split) => this.#bitsOf(split));
    let [whole, all] = [0, 0];
    splits.forEach(({ stem }, index) => {
      const bits = readings[index] ?? 0;
      all |= bits;
      if (stem === word) whole |= bits;
    });
    members.add(this.#exact.get(word), whole);
    if (!this.#starts.isEmpty)
      for (let cut = 2; cut <= word.length; cut += 1) members.add(this.#starts.get(word.slice(0, cut)), all);
    splits.forEach(({ stem }, index) => {
      members.add(this.#stems.get(stem), readings[index] ?? 0);
    });
    return all;
  }

  #splits(word: string): readonly Split[] {
    // Longer strings are no words; their readings would cost more than they tell.
    if (word.length > 40) return noSplits;
    const splits = [{ stem: word, features: noFeatures }, ...this.#split(word)];
    if (this.#irregular.size === 0) return splits;
    const irregular = splits.flatMap(({ stem, features }) =>
      (this.#irregular.get(stem) ?? []).map((base) => ({ stem: base, features: ['past', ...features] })),
    );
    return [...splits, ...irregular];
  }

  #bitsOf({ features }: Split): number {
    let bits = 0;
    for (const name of features) bits |= this.bit(name);
    return bits;
  }

  #shape(raw: string): number {
    if (isUsual.test(raw) && !hasRun(raw)) return isCapital.test(raw) ? this.bit('cap') : 0;
    if (/^[\d\u0660-\u0669\u06F0-\u06F9]+$/.test(raw)) return this.bit('num');
    if (isAscii.test(raw) && !hasRun(raw)) return this.#asciiShape(raw);
    let bits = 0;
    if (/^\p{Lu}/u.test(raw)) bits |= this.bit('cap');
    if (/^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(raw)) bits |= this.bit('caps');
    if (/^\p{N}/u.test(raw)) bits |= this.bit('num');
    if (isStretched(raw)) bits |= this.bit('stretched');
    return bits;
  }

  /** The same for Latin letters, figures and signs without a letter three times in a row. */
  #asciiShape(raw: string): number {
    let bits = isCapital.test(raw) ? this.bit('cap') : 0;
    if (/^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/.test(raw)) bits |= this.bit('caps');
    return /^\d/.test(raw) ? bits | this.bit('num') : bits;
  }
}

const noFeatures: readonly string[] = [];

// Most words are of these shapes; the exact questions cost more, above all the first time.
const isPlain = /^[a-z\u0621-\u063F\u0641-\u064A\u066E-\u06D3]+$/;
const isUsual =
  /^[A-Z\u00C7\u00D6\u00DC\u011E\u0130\u015E]?[a-z'\u2019\u00E0-\u00F6\u00F8-\u00FF\u011F\u0131\u015F\u0621-\u063F\u0641-\u0652\u066E-\u06D3\u200C-]*$/;
const isAscii = /^[!-~]+$/;
const isCapital = /^[A-Z\u00C7\u00D6\u00DC\u011E\u0130\u015E]/;

/** Whether a unit stands three times in a row. */
function hasRun(word: string): boolean {
  for (let at = 2; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit === word.charCodeAt(at - 1) && unit === word.charCodeAt(at - 2)) return true;
  }
  return false;
}

/** Classes of one word with their features, each pair once, and its senses. */
class Members {
  readonly classes: number[] = [];
  readonly bits: number[] = [];
  readonly senses = new Set<number>();
  readonly #shape: number;
  readonly #firstSense: number;

  constructor(shape: number, firstSense: number) {
    this.#shape = shape;
    this.#firstSense = firstSense;
  }

  add(classes: readonly number[] | undefined, features: number): void {
    if (!classes) return;
    const bits = features | this.#shape;
    for (const id of classes) {
      if (id >= this.#firstSense) this.senses.add(id);
      else if (!this.#has(id, bits)) {
        this.classes.push(id);
        this.bits.push(bits);
      }
    }
  }

  #has(id: number, bits: number): boolean {
    for (let at = this.classes.indexOf(id); at >= 0; at = this.classes.indexOf(id, at + 1))
      if (this.bits[at] === bits) return true;
    return false;
  }
}
