/** What of a grammar says where patterns may start. */
export interface Startable {
  /** How many classes there are. */
  readonly classes: number;
  /** For each pattern the classes its search starts from, and the gates that must be open. */
  readonly triggers: readonly (readonly number[])[];
  readonly gatesBefore: readonly (readonly number[])[];
  /** For each gate the classes of which one must occur. */
  readonly gates: readonly (readonly number[])[];
  /** For each class the class phrases that start from it: what they belong to, and their pattern. */
  readonly phrases: ReadonlyMap<number, readonly (readonly [target: number, pattern: number])[]>;
  /** A class itself and all classes that contain it. */
  readonly lineage: (id: number) => readonly number[];
}

/** For each class from which something may start, the chances: which gates must be open for each. */
class Starts {
  readonly chances = new Map<number, Map<string, readonly number[]>>();
  readonly #grammar: Startable;
  readonly #inPhrases: ReadonlySet<number>;

  constructor(grammar: Startable) {
    this.#grammar = grammar;
    const targets = [...grammar.phrases.values()].flat().map(([target]) => target);
    this.#inPhrases = new Set(targets.flatMap(grammar.lineage));
  }

  add(pattern: number): void {
    for (const id of this.#grammar.triggers[pattern] ?? []) this.#file(id, pattern);
  }

  /** Adds the phrases that lead to what may start, until there are no more. */
  addPhrases(): void {
    for (let before = -1; before < this.chances.size; ) {
      before = this.chances.size;
      for (const [id, phrases] of this.#grammar.phrases)
        for (const [target, pattern] of phrases) if (this.#leads(target)) this.#file(id, pattern);
    }
  }

  #leads(target: number): boolean {
    return this.#grammar.lineage(target).some((id) => this.chances.has(id));
  }

  #file(id: number, pattern: number): void {
    const gates = this.#grammar.gatesBefore[pattern]?.filter((gate) => this.#isOfWords(gate)) ?? [];
    const own = this.chances.get(id) ?? new Map<string, readonly number[]>();
    this.chances.set(id, own.set(gates.join(' '), gates));
  }

  /** Whether only words by themselves can open a gate; phrases are not known yet when it is asked. */
  #isOfWords(gate: number): boolean {
    return this.#grammar.gates[gate]?.every((id) => !this.#inPhrases.has(id)) ?? false;
  }
}

/**
 * For each class what else must occur for one of the patterns to start from it, be it by way of phrases: one chance
 * behind the other, of each how many gates, and of each gate how many classes open it, and those.
 */
export function startRows(grammar: Startable, found: readonly number[]): readonly (readonly number[])[] {
  const starts = new Starts(grammar);
  for (const pattern of found) starts.add(pattern);
  starts.addPhrases();
  const gateRow = (gate: number): readonly number[] => {
    const classes = grammar.gates[gate] ?? [];
    return [classes.length, ...classes];
  };
  return Array.from({ length: grammar.classes }, (_, id) => {
    const own = starts.chances.get(id);
    if (own?.has('')) return [0];
    return [...(own?.values() ?? [])].flatMap((gates) => [gates.length, ...gates.flatMap(gateRow)]);
  });
}
