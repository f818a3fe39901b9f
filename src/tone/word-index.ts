/** A line that is searched so often is read into a map. */
const oftenAsked = 64;

const classesOf = (text: string): readonly number[] => text.split(',').map((id) => Number.parseInt(id, 36));

/**
 * A word list that is searched as the text it is, because reading it into a map would cost a single letter
 * more than all its words. What many letters ask for is read after all.
 *
 * One line to the first two letters of its words; then the rest of each word, with its classes (base 36) behind
 * a colon: `la te:1a,2f st:3`.
 */
export class WordIndex {
  readonly #lines = new Map<string, string>();
  /** How often each line was searched. */
  readonly #asked = new Map<string, number>();
  /** The lines that were read: classes by the rest of each word. */
  readonly #read = new Map<string, ReadonlyMap<string, readonly number[]>>();

  /** @param text as `writeIndex` writes it */
  constructor(text: string) {
    if (text === '') return;
    for (const line of text.split('\n')) {
      const end = line.indexOf(' ');
      this.#lines.set(line.slice(0, end), line);
    }
  }

  /** The classes of a word, if it is listed. */
  get(word: string): readonly number[] | undefined {
    const head = word.length > 2 ? word.slice(0, 2) : word;
    const read = this.#read.get(head);
    if (read) return read.get(word.slice(2));
    const line = this.#lines.get(head);
    return line === undefined ? undefined : this.#search(line, head, word.slice(2));
  }

  get isEmpty(): boolean {
    return this.#lines.size === 0;
  }

  #search(line: string, head: string, rest: string): readonly number[] | undefined {
    const asked = (this.#asked.get(head) ?? 0) + 1;
    this.#asked.set(head, asked);
    if (asked > oftenAsked) this.#read.set(head, readLine(line));
    const entry = ` ${rest}:`;
    const start = line.indexOf(entry);
    if (start < 0) return undefined;
    const from = start + entry.length;
    const end = line.indexOf(' ', from);
    return classesOf(end < 0 ? line.slice(from) : line.slice(from, end));
  }
}

function readLine(line: string): ReadonlyMap<string, readonly number[]> {
  const [, ...entries] = line.split(' ');
  return new Map(
    entries.map((entry) => {
      const colon = entry.indexOf(':');
      return [entry.slice(0, colon), classesOf(entry.slice(colon + 1))];
    }),
  );
}

/**
 * Writes a word list as {@link WordIndex} reads it.
 *
 * @param classes the classes of each folded word; words with a colon or a blank are left out, no text has them
 * @example writeIndex(new Map([['late', [46]]])) // 'la te:1a'
 */
export function writeIndex(classes: ReadonlyMap<string, readonly number[]>): string {
  const lines = new Map<string, string>();
  for (const [word, ids] of classes) {
    if (/[\s:]/u.test(word)) continue;
    const head = word.slice(0, 2);
    const entry = ` ${word.slice(2)}:${ids.map((id) => id.toString(36)).join(',')}`;
    lines.set(head, (lines.get(head) ?? head) + entry);
  }
  return [...lines.values()].join('\n');
}
