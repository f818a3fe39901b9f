import { hashFeature, hashPair } from './hash.ts';
import { HashTable, writeHashTable } from './hash-table.ts';
import { endHash, ownHashes, pairCount, startHash, type Token } from './token.ts';
import { headOf, packWeight, type Weights, weightOf } from './weights.ts';

/** What there is to say of one part of a letter. */
export interface PartScale {
  readonly bias: number;
  /** A sentence shows the part from this score on. */
  readonly threshold: number;
  /** What it adds to the score that patterns match. */
  readonly rule: number;
}

/** Parts of which nothing is learnt have no weights. */
type Learnt = Pick<Weights, 'bias' | 'threshold' | 'rule' | 'features'> | undefined;

/**
 * Writes the weights of all parts as {@link PartWeights} reads them: a line with bias, threshold and what patterns add
 * for each, then a hash table that holds for each feature a weight for every part.
 */
export function packPartWeights(parts: readonly Learnt[]): string {
  const head = parts.map((part) => (part ? [part.bias, part.threshold, part.rule].join(' ') : ''));
  const names = new Set(parts.flatMap((part) => (part ? [...part.features.keys()] : [])));
  const value = (name: string): string =>
    parts.map((part) => packWeight(part?.features.get(name)?.weight ?? 0)).join('');
  const values = new Map([...names].map((name) => [hashFeature(name), value(name)]));
  return [head.join('\t'), writeHashTable(values, parts.length)].join('\n');
}

function scaleOf(head: string): PartScale | undefined {
  if (head === '') return undefined;
  const [bias = 0, threshold = 0, rule = 0] = head.split(' ').map(Number);
  return { bias, threshold, rule };
}

/** How much sentences resemble those of each part of a letter: all parts in one go. */
export class PartWeights {
  /** In the order of the parts; undefined where nothing is learnt of one. */
  readonly scales: readonly (PartScale | undefined)[];
  readonly #table: HashTable;
  /** What words add by themselves. */
  readonly #own = new WeakMap<Token, { readonly sums: Int32Array; readonly count: number }>();

  /** @param bytes as {@link packPartWeights} writes them */
  constructor(bytes: Uint8Array) {
    const [head, rest] = headOf(bytes);
    this.scales = head.split('\t').map(scaleOf);
    this.#table = new HashTable(rest, this.scales.length);
  }

  /** For each part how much the words resemble its sentences. */
  scores(tokens: readonly Token[]): readonly number[] {
    const sums = new Int32Array(this.scales.length);
    let count = pairCount(tokens.length);
    let [before, last] = [startHash, startHash];
    for (const [at, token] of tokens.entries()) {
      const own = this.#ownOf(token);
      for (let part = 0; part < sums.length; part += 1)
        sums[part] = (sums[part] ?? 0) + (own.sums[part] ?? 0);
      count += own.count;
      this.#add(sums, hashPair(last, token.hash, false));
      if (at > 1) this.#add(sums, hashPair(before, token.hash, true));
      [before, last] = [last, token.hash];
    }
    this.#add(sums, hashPair(last, endHash, false));
    return Array.from(sums, (sum, part) => (this.scales[part]?.bias ?? 0) + sum / Math.sqrt(count));
  }

  #ownOf(token: Token) {
    const known = this.#own.get(token);
    if (known) return known;
    const hashes = ownHashes(token);
    const sums = new Int32Array(this.scales.length);
    for (const hash of hashes) this.#add(sums, hash);
    const own = { sums, count: hashes.length };
    this.#own.set(token, own);
    return own;
  }

  #add(sums: Int32Array, hash: number): void {
    const from = this.#table.find(hash);
    if (from < 0) return;
    const { bytes } = this.#table;
    for (let part = 0; part < sums.length; part += 1)
      sums[part] = (sums[part] ?? 0) + weightOf(bytes[from + part] ?? 0);
  }
}
