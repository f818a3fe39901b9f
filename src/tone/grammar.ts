import { Act, type CompiledTone, stages } from './compiled.ts';
import { Decoded } from './decoded.ts';
import { Rows } from './packed.ts';

/** One move of a pattern, ready to be matched. */
export interface Move {
  /** A value of {@link Act}. */
  readonly act: number;
  /** For each alternative its class (-1: any word), the features it needs, and those it must not have. */
  readonly classes: readonly number[];
  readonly need: readonly number[];
  readonly forbid: readonly number[];
  /** Signature of the classes, see {@link signOf}; all bits if any word will do. */
  readonly sign: number;
  /** Of a gap: the most words, the strongest break, and whether barriers stop it. */
  readonly most: number;
  readonly limit: number;
  readonly barriers: boolean;
}

/** A pattern ready to be matched, starting from its rarest step. */
export interface Pattern {
  readonly moves: readonly Move[];
  /** Index of the move the search starts from. */
  readonly anchor: number;
  /** Classes that start a search. */
  readonly triggers: readonly number[];
  /** All classes that it mentions, with the class `barrier` if barriers stop its gaps. */
  readonly classes: readonly number[];
  /** Indexes of the braces, or -1. */
  readonly open: number;
  readonly close: number;
}

/**
 * Patterns to try where their trigger stands, as numbers in a row: for each the pattern, what it is a search for (a
 * number of its stage, from 1), how many gates must be open, and those. In one list, because most are shut: the patterns
 * themselves, which lie all over the memory, are looked at only when all gates are open.
 */
export type Searches = readonly number[];

/** A bit of 32 for a class: two words without a common bit have no class in common. */
export const signOf = (id: number): number => 1 << (id & 31);

/** Marks for one sentence: a class or gate is there if its mark equals `mark`. */
export interface Stamps {
  readonly present: Uint32Array;
  /** Of the classes that stretches belong to. */
  readonly stretched: Uint32Array;
  readonly open: Uint32Array;
  readonly mark: number;
}

const noMarks = new Uint32Array(0);

/** Of a sentence that was not looked at yet: nothing is there. */
export const noStamps: Stamps = { present: noMarks, stretched: noMarks, open: noMarks, mark: 1 };

const noClasses: readonly number[] = [];

/** The patterns of one language, each decoded when it is first needed. */
export class Grammar {
  readonly you: number;
  readonly barrier: number;
  readonly aside: number;
  readonly #moves: Decoded<Move>;
  readonly #patterns: Decoded<Pattern>;
  readonly #searches: Decoded<Searches>;
  readonly #gates: Decoded<readonly number[]>;
  readonly #loud: Decoded<readonly number[]>;
  readonly #lineages = new Map<number, readonly number[]>();
  readonly #present: Uint32Array;
  readonly #stretched: Uint32Array;
  #sentences = 0;
  readonly #open: Uint32Array;

  constructor(data: CompiledTone<Uint8Array>) {
    const { moves, patterns, searches, gates, loud } = data.tables;
    this.#moves = new Decoded(new Rows(moves), moveOf);
    this.#patterns = new Decoded(new Rows(patterns), (row) => this.#patternOf(row));
    this.#searches = new Decoded(new Rows(searches), asItIs);
    this.#gates = new Decoded(new Rows(gates), asItIs);
    this.#loud = new Decoded(new Rows(loud), asItIs);
    this.you = data.you;
    this.barrier = data.barrier;
    this.aside = data.aside;
    this.#present = new Uint32Array(data.classes);
    this.#stretched = new Uint32Array(data.classes);
    this.#open = new Uint32Array(data.gateCount);
    for (const lineage of data.lineage) this.#lineages.set(lineage[0] ?? -1, lineage);
  }

  /**
   * Marks for a new sentence.
   *
   * The arrays serve all sentences in turn, because clearing them would cost more than reading the sentence;
   * only the latest sentence may be asked.
   */
  newStamps(): Stamps {
    this.#sentences += 1;
    if (this.#sentences > 0xffff_ffff) {
      this.#sentences = 1;
      this.#present.fill(0);
      this.#stretched.fill(0);
      this.#open.fill(0);
    }
    return {
      present: this.#present,
      stretched: this.#stretched,
      open: this.#open,
      mark: this.#sentences,
    };
  }

  /** The class itself and all classes that contain it. */
  lineage(id: number): readonly number[] {
    const known = this.#lineages.get(id);
    if (known) return known;
    const alone = [id];
    this.#lineages.set(id, alone);
    return alone;
  }

  /** The gates that a class opens. */
  gates(id: number): readonly number[] {
    return this.#gates.at(id);
  }

  /** The gates that the classes of a word open. */
  gatesOf(classes: readonly number[]): readonly number[] {
    // Few words open a gate twice; to open it again costs less than to find out.
    return inOne(classes, (id) => this.gates(id));
  }

  /** What may start from the classes of a word beside any calm words, as `ToneTables.loud` says it. */
  loudOf(classes: readonly number[]): readonly number[] {
    return inOne(classes, (id) => this.#loud.at(id));
  }

  /** The searches of a stage that start from the classes of a word. */
  searchesOf(stage: number, classes: readonly number[]): Searches {
    return inOne(classes, (id) => this.searches(stage, id));
  }

  /** Searches of a stage, by its place in {@link stages}, that start from a class. */
  searches(stage: number, id: number): Searches {
    return this.#searches.at(id * stages.length + stage);
  }

  /** One pattern by its number. */
  pattern(index: number): Pattern {
    return this.#patterns.at(index);
  }

  #patternOf([anchor = 0, open = 0, close = 0, ...places]: readonly number[]): Pattern {
    const moves = places.map((place) => this.#moves.at(place));
    const start = moves[anchor];
    return {
      moves,
      anchor,
      triggers: start?.act === Act.one ? start.classes : noClasses,
      classes: this.#mentioned(moves),
      open: open - 1,
      close: close - 1,
    };
  }

  #mentioned(moves: readonly Move[]): readonly number[] {
    const named = moves.flatMap(({ classes }) => classes).filter((id) => id >= 0);
    return moves.some(({ barriers }) => barriers) ? [...named, this.barrier] : named;
  }
}

/** The rows of several classes one behind the other. */
function inOne(classes: readonly number[], rowOf: (id: number) => readonly number[]): readonly number[] {
  let all: readonly number[] = noClasses;
  for (const id of classes) {
    const own = rowOf(id);
    if (own.length > 0) all = all.length === 0 ? own : all.concat(own);
  }
  return all;
}

const asItIs = (row: readonly number[]): readonly number[] => row;

function moveOf([act = Act.brace, ...rest]: readonly number[]): Move {
  if (act > Act.optional) {
    const [most = 0, limit = 0, stops] = rest;
    return {
      act,
      classes: noClasses,
      need: noClasses,
      forbid: noClasses,
      sign: 0,
      most,
      limit,
      barriers: stops === 1,
    };
  }
  const options = optionsOf(rest);
  const classes = options.map(({ id }) => id);
  return {
    act,
    classes,
    need: options.map(({ need }) => need),
    forbid: options.map(({ forbid }) => forbid),
    sign: classes.reduce((sum, id) => sum | (id < 0 ? -1 : signOf(id)), 0),
    most: 0,
    limit: 0,
    barriers: false,
  };
}

interface Option {
  readonly id: number;
  readonly need: number;
  readonly forbid: number;
}

function optionsOf(row: readonly number[]): readonly Option[] {
  const options: Option[] = [];
  let at = 0;
  const next = (): number => {
    at += 1;
    return row[at - 1] ?? 0;
  };
  while (at < row.length) {
    const head = next();
    const need = (head & 1) === 0 ? 0 : next();
    const forbid = (head & 2) === 0 ? 0 : next();
    options.push({ id: (head >> 2) - 1, need, forbid });
  }
  return options;
}
