import type { CompiledTone, ToneLists } from './compiled.ts';
import type { Morphology } from './morphology.ts';
import { writeIndex } from './word-index.ts';

interface WordLists extends Pick<CompiledTone, 'irregular' | 'lineage'> {
  readonly lists: Omit<ToneLists, 'texts'>;
}

/** Collects the words of a language under the classes they belong to, while its data are compiled. */
export class WordTable {
  readonly #fold: Morphology['fold'];
  readonly #exact = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  readonly #starts = new Map<string, number[]>();
  readonly #typed = new Map<string, number[]>();
  readonly #irregular: (readonly [string, string])[] = [];
  /** For each class the classes that contain it. */
  readonly #parents = new Map<number, number[]>();

  constructor(fold: Morphology['fold']) {
    this.#fold = fold;
  }

  /** Files one entry (`word`, `stem~`, `start*`, `=typed`) under a class. */
  add(entry: string, id: number): void {
    if (entry.startsWith('=')) file(this.#typed, entry.slice(1).normalize('NFC').toLowerCase(), id);
    else if (entry.endsWith('~')) file(this.#stems, this.#fold(entry.slice(0, -1)), id);
    else if (entry.endsWith('*')) file(this.#starts, this.#fold(entry.slice(0, -1)), id);
    else file(this.#exact, this.#fold(entry), id);
  }

  /** Says that `form` is to be read as `stem` too. */
  addIrregular(form: string, stem: string): void {
    this.#irregular.push([this.#fold(form), this.#fold(stem)]);
  }

  /** Says that every member of `child` is a member of `parent`. */
  contain(child: number, parent: number): void {
    file(this.#parents, child, parent, true);
  }

  /** The lists as the engine reads them. */
  compile(): WordLists {
    return {
      lineage: [...this.#parents.keys()].map((id) => this.lineage(id)),
      irregular: this.#irregular,
      lists: {
        exact: this.#write(this.#exact),
        stems: this.#write(this.#stems),
        starts: this.#write(this.#starts),
        typed: this.#write(this.#typed),
      },
    };
  }

  /** The class itself and all classes that contain it. */
  lineage(id: number): readonly number[] {
    const parents = this.#parents.get(id) ?? [];
    return [id, ...parents.flatMap((parent) => this.lineage(parent))];
  }

  #write(index: ReadonlyMap<string, readonly number[]>): string {
    const all = [...index].map(([word, own]): [string, readonly number[]] => [
      word,
      [...new Set(own.flatMap((id) => this.lineage(id)))],
    ]);
    return writeIndex(new Map(all));
  }
}

function file<Key>(index: Map<Key, number[]>, key: Key, id: number, isRepeated = false): void {
  const ids = index.get(key);
  if (!ids) index.set(key, [id]);
  else if (isRepeated || !ids.includes(id)) ids.push(id);
}
