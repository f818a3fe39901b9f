import { Act, type Stage, stages } from './compiled.ts';
import { type Grammar, noStamps, type Pattern, type Searches, type Stamps } from './grammar.ts';
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
const noNames: Match[] = [];

/** One sentence under the matcher: its words, and once it is recognised its classes and phrases. */
export class Sentence {
  readonly words: readonly Word[];
  readonly quoted: number;
  /** Features of its words under any reading, in one. */
  readonly features: number;
  /** Where the client is named. */
  #names = noNames;
  readonly #grammar: Grammar;
  #stamps: Stamps = noStamps;
  /** Stretches by the boundary they start or end at; empty while there are none. */
  #starting: Stretch[][] = unused;
  #ending: Stretch[][] = unused;
  #starts = 0;
  #masked: boolean[] | undefined;
  #isRecognised = false;

  /**
   * @param words  of one sentence
   * @param quoted bit of the feature `quoted`
   */
  constructor(words: readonly Word[], grammar: Grammar, quoted: number) {
    this.words = words;
    this.quoted = quoted;
    this.#grammar = grammar;
    let features = 0;
    for (const { facts } of words) features |= facts.features;
    this.features = features;
  }

  /** Whether a class occurs here. */
  has(id: number): boolean {
    return this.#stamps.present[id] === this.#stamps.mark;
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

  /** Says that words are the client's name, before the sentence is recognised. */
  addName(from: number, to: number): void {
    if (this.#names === noNames) this.#names = [];
    this.#names.push({ from, to });
  }

  /** Whether something may start here that stands beside any calm words: an insult, or a matter of form. */
  get mayBeLoud(): boolean {
    const starts = this.words.filter(({ facts }) => facts.loud.length > 0);
    if (starts.length === 0) return false;
    this.#stamps = this.#grammar.newStamps();
    const { present, mark } = this.#stamps;
    for (const { facts } of this.words) for (const id of facts.ownClasses) present[id] = mark;
    return starts.some(({ facts }) => this.#mayStart(facts.loud));
  }

  /** Whether for one of these chances there is all that it needs. */
  #mayStart(chances: readonly number[]): boolean {
    for (let at = 0; at < chances.length; ) {
      let isOpen = true;
      let gates = chances[at] ?? 0;
      for (at += 1; gates > 0; gates -= 1) {
        const next = at + 1 + (chances[at] ?? 0);
        isOpen &&= this.#hasOneOf(chances, at + 1, next);
        at = next;
      }
      if (isOpen) return true;
    }
    return false;
  }

  #hasOneOf(classes: readonly number[], from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.has(classes[at] ?? -1)) return true;
    return false;
  }

  /** Whether the client is named. */
  get namesClient(): boolean {
    return this.#names.length > 0;
  }

  /** Whether a word is part of the client's name. */
  isName(at: number): boolean {
    return this.#names.some(({ from, to }) => from <= at && at < to);
  }

  /** Adds a stretch to its class and to the classes that contain it. */
  #add({ id: own, features, from, to }: Stretch): void {
    const { present, stretched, open, mark } = this.#stamps;
    if (this.#starts === 0) [this.#starting, this.#ending] = [[], []];
    if (!this.#starting[from]) this.#starts += 1;
    for (const id of this.#grammar.lineage(own)) {
      const stretch = { id, features, from, to };
      if (!this.has(id)) for (const gate of this.#grammar.gates(id)) open[gate] = mark;
      present[id] = mark;
      stretched[id] = mark;
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
    const all = this.#grammar.searchesOf(stage, facts.ownClasses);
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
    const { open, mark } = this.#stamps;
    for (let at = from; at < to; at += 1) if (open[gates[at] ?? 0] !== mark) return false;
    return true;
  }

  /**
   * Notes the classes of the words and finds the class phrases; before, nothing can be searched for.
   *
   * Only the sentence that was recognised last may be asked.
   */
  recognise(): void {
    if (this.#isRecognised) return;
    this.#isRecognised = true;
    this.#stamp();
    // The client's name counts as an address to the client.
    for (const { from, to } of this.#names) {
      const features = this.words[to - 1]?.facts.features ?? 0;
      this.#add({ id: this.#grammar.you, features, from, to });
    }
    const before = this.#starts;
    this.eachSearch('phrases', (pattern, id, at) => this.#recognise(pattern, id, at));
    if (this.#starts > before)
      this.eachSearch('phrases', (pattern, id, at) => {
        // Where no class of a pattern has phrases, the first round has found all there is.
        if (this.#hasStretchOf(pattern)) this.#recognise(pattern, id, at);
      });
    const { aside } = this.#grammar;
    if (this.has(aside)) this.#strikeOut(this.#starting.flat().filter(({ id }) => id === aside));
  }

  #stamp(): void {
    this.#stamps = this.#grammar.newStamps();
    const { present, open, mark } = this.#stamps;
    for (const { facts } of this.words) {
      for (const id of facts.classes) present[id] = mark;
      facts.gates ??= this.#grammar.gatesOf(facts.ownClasses);
      for (const gate of facts.gates) open[gate] = mark;
    }
  }

  #hasStretchOf({ classes }: Pattern): boolean {
    const { stretched, mark } = this.#stamps;
    for (const id of classes) if (stretched[id] === mark) return true;
    return false;
  }

  #recognise(pattern: Pattern, id: number, at: number): void {
    const found = matchAt(pattern, this, at);
    if (!found) return;
    const { from, to, features: said = 0 } = found;
    if (this.stretches(from, true).some((one) => one.id === id && one.to === to && one.features === said))
      return;
    this.#add({ id, features: this.words[from]?.quoted ? said | this.quoted : said, from, to });
  }

  /** Strikes out what means no harm. */
  mask(): void {
    const masks: Match[] = [];
    this.eachSearch('masks', (pattern, _, at) => {
      const found = matchAt(pattern, this, at);
      if (found) masks.push(found);
    });
    if (masks.length > 0) this.#strikeOut(masks);
  }

  /** Strikes out every class that lies wholly inside one of these passages. */
  #strikeOut(passages: readonly Match[]): void {
    const isOutside = (one: Stretch) => !passages.some(({ from, to }) => from <= one.from && one.to <= to);
    this.#starting = this.#starting.map((own) => own.filter(isOutside));
    this.#ending = this.#ending.map((own) => own.filter(isOutside));
    this.#masked = this.words.map(
      (_, at) => this.isMasked(at) || passages.some(({ from, to }) => from <= at && at < to),
    );
  }
}

function file(index: Stretch[][], at: number, stretch: Stretch): void {
  const own = index[at];
  if (own) own.push(stretch);
  else index[at] = [stretch];
}
