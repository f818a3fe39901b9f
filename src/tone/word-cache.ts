import { hashUnit, noHash } from './hash.ts';

const fewest = 1024;
/** Words that are made to have equal hashes would have to be told apart one by one: then they are not kept. */
const mostSteps = 64;

/** The hash of a passage, spread so that its low bits tell words apart. */
function hashOf(text: string, from: number, to: number): number {
  let hash = noHash;
  for (let at = from; at < to; at += 1) hash = hashUnit(hash, text.charCodeAt(at));
  return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

/** Values by words, found by where a word stands in a text: most of the time of a map goes into cutting it out. */
export class WordCache<Value> {
  #size = 0;
  #last = fewest - 1;
  #hashes = new Int32Array(fewest);
  #words: (string | undefined)[] = Array(fewest).fill(undefined);
  #values: (Value | undefined)[] = Array(fewest).fill(undefined);

  get size(): number {
    return this.#size;
  }

  get(text: string, from: number, to: number): Value | undefined {
    const hash = hashOf(text, from, to);
    for (let step = 0; step < mostSteps; step += 1) {
      const place = (hash + step) & this.#last;
      const word = this.#words[place];
      if (word === undefined) return undefined;
      if (this.#hashes[place] === hash && isAt(word, text, from, to)) return this.#values[place];
    }
    return undefined;
  }

  /** Adds a word that is not there. */
  add(word: string, value: Value): void {
    if (2 * this.#size > this.#last) this.#widen();
    this.#put(hashOf(word, 0, word.length), word, value);
    this.#size += 1;
  }

  #put(hash: number, word: string, value: Value | undefined): void {
    for (let step = 0; step < mostSteps; step += 1) {
      const place = (hash + step) & this.#last;
      if (this.#words[place] !== undefined) continue;
      this.#hashes[place] = hash;
      this.#words[place] = word;
      this.#values[place] = value;
      return;
    }
  }

  #widen(): void {
    const [hashes, words, values] = [this.#hashes, this.#words, this.#values];
    const places = 2 * words.length;
    this.#last = places - 1;
    this.#hashes = new Int32Array(places);
    this.#words = Array(places).fill(undefined);
    this.#values = Array(places).fill(undefined);
    for (const [at, word] of words.entries())
      if (word !== undefined) this.#put(hashes[at] ?? 0, word, values[at]);
  }
}
