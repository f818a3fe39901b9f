import type { Grammar, Phrase } from './grammar.ts';
import type { Membership, WordFacts } from './lexicon.ts';
import { type Match, matchAt } from './matcher.ts';
import type { Token } from './segment.ts';

/** A word of a sentence with what is known about it. */
export interface Word extends Token {
  readonly facts: WordFacts;
}

/** Several words that together belong to a class; `to` is the index after the last one. */
export interface Stretch {
  readonly id: number;
  readonly features: number;
  readonly from: number;
  readonly to: number;
}

const none: readonly Stretch[] = [];
const unknown: readonly Membership[] = [];

/** One sentence under the matcher: its words, and the phrases found in it so far. */
export class Sentence {
  readonly words: readonly Word[];
  readonly barrier: number;
  readonly quoted: number;
  readonly #grammar: Grammar;
  readonly #starting = new Map<number, Stretch[]>();
  readonly #ending = new Map<number, Stretch[]>();
  readonly #stamps: Uint32Array;
  readonly #mark: number;
  #masks: Match[] = [];

  constructor(words: readonly Word[], grammar: Grammar, barrier: number) {
    this.words = words;
    this.barrier = barrier;
    this.quoted = grammar.lexicon.bit('quoted');
    this.#grammar = grammar;
    const { stamps, mark } = grammar.newStamps();
    this.#stamps = stamps;
    this.#mark = mark;
    for (const { facts } of words) for (const { id } of facts.members) stamps[id] = mark;
  }

  /** Whether a class occurs here. */
  has = (id: number): boolean => this.#stamps[id] === this.#mark;

  /** Whether the classes of a single word are struck out. */
  isMasked = (at: number): boolean => this.#masks.some(({ from, to }) => from <= at && at < to);

  /** Classes of a single word, none if it is masked. */
  members = (at: number): readonly Membership[] =>
    this.isMasked(at) ? unknown : (this.words[at]?.facts.members ?? unknown);

  starting = (at: number): readonly Stretch[] => this.#starting.get(at) ?? none;
  ending = (at: number): readonly Stretch[] => this.#ending.get(at) ?? none;

  /** Adds a stretch to its class and to the classes that contain it. */
  add(stretch: Stretch): void {
    for (const id of this.#grammar.lexicon.lineage(stretch.id)) {
      const own = { ...stretch, id };
      this.#stamps[id] = this.#mark;
      this.#starting.set(own.from, [...this.starting(own.from), own]);
      this.#ending.set(own.to, [...this.ending(own.to), own]);
    }
  }

  /** Visits the classes from which a search starts, each with the boundary it starts at. */
  eachTrigger(visit: (id: number, at: number) => void): void {
    for (let at = 0; at < this.words.length; at += 1) {
      const own = this.words[at]?.facts.triggers;
      if (own && own.length > 0 && !this.isMasked(at)) for (const id of own) visit(id, at);
      for (const { id } of this.starting(at)) visit(id, at);
    }
  }

  /** Finds the class phrases; a second round finds those that are made of others. */
  recognise(rounds = 2): void {
    const before = this.#starting.size;
    this.eachTrigger((id, at) => {
      for (const phrase of this.#grammar.phrasesAt(id)) this.#recognise(phrase, at);
    });
    if (rounds > 1 && this.#starting.size > before) this.recognise(rounds - 1);
  }

  #recognise({ pattern, id }: Phrase, at: number): void {
    const found = matchAt(pattern, this, at);
    if (!found) return;
    const { from, to, features: said = 0 } = found;
    if (this.starting(from).some((one) => one.id === id && one.to === to && one.features === said)) return;
    this.add({ id, features: this.words[from]?.quoted ? said | this.quoted : said, from, to });
  }

  /** Strikes out every class that lies wholly inside a masked passage. */
  mask(): void {
    const masks: Match[] = [];
    this.eachTrigger((id, at) => {
      for (const { pattern } of this.#grammar.masksAt(id)) {
        const found = matchAt(pattern, this, at);
        if (found) masks.push(found);
      }
    });
    if (masks.length === 0) return;
    const isOutside = (one: Stretch) => !masks.some(({ from, to }) => from <= one.from && one.to <= to);
    for (const [at, own] of this.#starting) this.#starting.set(at, own.filter(isOutside));
    for (const [at, own] of this.#ending) this.#ending.set(at, own.filter(isOutside));
    this.#masks = masks;
  }
}
