import { Act, type Stage, stages } from './compiled.ts';
import type { Grammar, Pattern, Searches } from './grammar.ts';
import type { WordFacts } from './lexicon.ts';
import { type Match, matchAt } from './matcher.ts';
import type { Word } from './segment.ts';

/** Several words that together belong to a class; `to` is the index after the last one. */
export interface Stretch {
  readonly id: number;
  readonly features: number;
  readonly from: number;
  readonly to: number;
}

/** Told a pattern that may be found, what it is a search for, and the boundary its search starts at. */
type Visit = (pattern: Pattern, target: number, at: number) => void;

const none: readonly Stretch[] = [];
const unused: Stretch[][] = [];
const noSearches: Searches = [];
const noClasses: readonly number[] = [];
/** Longer phrases are rare, and told by their last words. */
const longestStretch = 12;

/** One sentence under the matcher: its words, and the phrases found in it so far. */
export class Sentence {
  readonly words: readonly Word[];
  readonly quoted: number;
  /** Features of its words under any reading, in one. */
  readonly features: number;
  /** Indexes of the words that are the client's name. */
  readonly #named = new Set<number>();
  readonly #grammar: Grammar;
  readonly #present: Uint32Array;
  readonly #stretched: Uint32Array;
  readonly #mark: number;
  readonly #open: Uint32Array;
  /** Stretches by the boundary they start or end at; empty while there are none. */
  #starting: Stretch[][] = unused;
  #ending: Stretch[][] = unused;
  #starts = 0;
  #masked: boolean[] | undefined;

  /**
   * @param words  of one sentence
   * @param quoted bit of the feature `quoted`
   */
  constructor(words: readonly Word[], grammar: Grammar, quoted: number) {
    this.words = words;
    this.quoted = quoted;
    this.#grammar = grammar;
    const { present, stretched, open, mark } = grammar.newStamps();
    this.#present = present;
    this.#stretched = stretched;
    this.#mark = mark;
    this.#open = open;
    let features = 0;
    for (const { facts } of words) {
      features |= facts.features;
      for (const id of facts.classes) present[id] = mark;
      for (const gate of facts.gates) open[gate] = mark;
    }
    this.features = features;
  }

  /** Whether a class occurs here. */
  has(id: number): boolean {
    return this.#present[id] === this.#mark;
  }

  /** Whether for every step that a pattern cannot do without a class occurs that it takes. */
  allows({ moves }: Pattern): boolean {
    for (const { act, classes } of moves)
      if (act === Act.one && !classes.some((id) => id < 0 || this.has(id))) return false;
    return true;
  }

  /** Whether the classes of a single word are struck out. */
  isMasked(at: number): boolean {
    return this.#masked !== undefined && this.#masked[at] === true;
  }

  /** Whether a gap stops at a word. */
  isBarrier(at: number): boolean {
    if (this.words[at]?.facts.isBarrier === true) return true;
    const { barrier } = this.#grammar;
    return this.hasStretch(at, true) && this.stretches(at, true).some(({ id }) => id === barrier);
  }

  /** Signature of the classes of the word at `at`, 0 where there is none. */
  signAt(at: number): number {
    return this.words[at]?.facts.sign ?? 0;
  }

  /** Whether a stretch starts (or, backwards, ends) at a boundary. */
  hasStretch(at: number, forward: boolean): boolean {
    return this.#starts > 0 && (forward ? this.#starting : this.#ending)[at] !== undefined;
  }

  /** The stretches that start (or, backwards, end) at a boundary. */
  stretches(at: number, forward: boolean): readonly Stretch[] {
    return (forward ? this.#starting : this.#ending)[at] ?? none;
  }

  /** The client's name counts as an address to the client. */
  addName(from: number, to: number): void {
    for (let at = from; at < to; at += 1) this.#named.add(at);
    const features = this.words[to - 1]?.facts.features ?? 0;
    this.add({ id: this.#grammar.you, features, from, to });
  }

  /** The classes of a word and of the stretches it stands in, each once; none inside quotation marks. */
  classesAt(at: number): readonly number[] {
    const word = this.words[at];
    const own = word && !word.quoted ? word.facts.ownClasses : noClasses;
    if (this.#starts === 0) return own;
    const all = new Set(own);
    for (let from = Math.max(0, at - longestStretch); from <= at; from += 1)
      for (const { id, to } of this.stretches(from, true)) if (at < to) all.add(id);
    return all.size === own.length ? own : [...all];
  }

  /** Whether the client is named. */
  get namesClient(): boolean {
    return this.#named.size > 0;
  }

  isName(at: number): boolean {
    return this.#named.has(at);
  }

  /** Adds a stretch to its class and to the classes that contain it. */
  add({ id: own, features, from, to }: Stretch): void {
    if (this.#starts === 0) [this.#starting, this.#ending] = [[], []];
    if (!this.#starting[from]) this.#starts += 1;
    for (const id of this.#grammar.lineage(own)) {
      const stretch = { id, features, from, to };
      if (!this.has(id)) for (const gate of this.#grammar.gates(id)) this.#open[gate] = this.#mark;
      this.#present[id] = this.#mark;
      this.#stretched[id] = this.#mark;
      file(this.#starting, from, stretch);
      file(this.#ending, to, stretch);
    }
  }

  /** Visits the searches that may succeed, each with the boundary it starts at. */
  eachSearch(stage: Stage, visit: Visit): void {
    const place = stages.indexOf(stage);
    for (let at = 0; at < this.words.length; at += 1) {
      const own = this.#searchesAt(at, place);
      if (own.length > 0 && !this.isMasked(at)) this.#visit(own, at, visit);
      const stretches = this.#starts > 0 ? this.#starting[at] : undefined;
      if (stretches) this.#visitStretches(stretches, place, at, visit);
    }
  }

  #searchesAt(at: number, stage: number): Searches {
    const facts = this.words[at]?.facts;
    return facts ? (facts.searches[stage] ?? this.#prepare(facts, stage)) : noSearches;
  }

  /** Stretches that are found meanwhile are left to the next round. */
  #visitStretches(stretches: readonly Stretch[], stage: number, at: number, visit: Visit): void {
    const { length } = stretches;
    for (let index = 0; index < length; index += 1)
      this.#visit(this.#grammar.searches(stage, stretches[index]?.id ?? -1), at, visit);
  }

  #prepare(facts: WordFacts, stage: number): Searches {
    let all = noSearches;
    for (const id of facts.ownClasses) {
      const own = this.#grammar.searches(stage, id);
      if (own.length > 0) all = all.length === 0 ? own : all.concat(own);
    }
    facts.searches[stage] = all;
    return all;
  }

  #visit(searches: Searches, at: number, visit: Visit): void {
    for (let place = 0; place < searches.length; ) {
      const first = place + 3;
      const next = first + (searches[place + 2] ?? 0);
      if (this.#areOpen(searches, first, next))
        visit(this.#grammar.pattern(searches[place] ?? -1), (searches[place + 1] ?? 0) - 1, at);
      place = next;
    }
  }

  #areOpen(gates: Searches, from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#open[gates[at] ?? 0] !== this.#mark) return false;
    return true;
  }

  /** Finds the class phrases; a second round finds those that are made of others. */
  recognise(): void {
    const before = this.#starts;
    this.eachSearch('phrases', (pattern, id, at) => this.#recognise(pattern, id, at));
    if (this.#starts > before)
      this.eachSearch('phrases', (pattern, id, at) => {
        // Where no class of a pattern has phrases, the first round has found all there is.
        if (this.#hasStretchOf(pattern)) this.#recognise(pattern, id, at);
      });
  }

  #hasStretchOf({ classes }: Pattern): boolean {
    for (const id of classes) if (this.#stretched[id] === this.#mark) return true;
    return false;
  }

  #recognise(pattern: Pattern, id: number, at: number): void {
    const found = matchAt(pattern, this, at);
    if (!found) return;
    const { from, to, features: said = 0 } = found;
    if (this.stretches(from, true).some((one) => one.id === id && one.to === to && one.features === said))
      return;
    this.add({ id, features: this.words[from]?.quoted ? said | this.quoted : said, from, to });
  }

  /** Strikes out every class that lies wholly inside a masked passage. */
  mask(): void {
    const masks: Match[] = [];
    this.eachSearch('masks', (pattern, _, at) => {
      const found = matchAt(pattern, this, at);
      if (found) masks.push(found);
    });
    if (masks.length === 0) return;
    const isOutside = (one: Stretch) => !masks.some(({ from, to }) => from <= one.from && one.to <= to);
    this.#starting = this.#starting.map((own) => own.filter(isOutside));
    this.#ending = this.#ending.map((own) => own.filter(isOutside));
    this.#masked = this.words.map((_, at) => masks.some(({ from, to }) => from <= at && at < to));
  }
}

function file(index: Stretch[][], at: number, stretch: Stretch): void {
  const own = index[at];
  if (own) own.push(stretch);
  else index[at] = [stretch];
}
