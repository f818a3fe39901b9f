import { type ClassWeights, farthest } from './class-weights.ts';
import { hashPair } from './hash.ts';
import type { Word } from './segment.ts';
import type { Sentence } from './sentence.ts';
import { endHash, opaqueToken, ownHashes, pairCount, pairHashes, startHash, type Token } from './token.ts';
import type { WeightTable } from './weights.ts';

// A second opinion by counting: how much a sentence resembles those that careful readers marked.
//
// A sentence is weighed by its words, by neighbouring words, and by short runs of letters, which know a word by
// its stem or its ending; besides by the classes of its words, and by which class stands before which. The weights are learnt from the project's own judged sentences and lie open as data.

/** A sentence that resembles harmful ones: the words that say so, and what kind of harm. */
export interface Estimate {
  readonly category: string;
  /** Index of the first of the words that tell most, and the index after the last. */
  readonly from: number;
  readonly to: number;
}

/** A sentence as it is weighed: its words, and their classes. */
export interface Weighed {
  readonly tokens: readonly Token[];
  readonly classes: readonly (readonly number[])[];
  /** Whether it is no sentence but a label: a post, a title, a heading. */
  readonly isLabel?: boolean;
}

const noClasses: readonly number[] = [];

/** What of a sentence is weighed: what its words tell by themselves, before any phrase is looked for. */
export function weighed(sentence: Sentence): Weighed {
  const { words, namesClient } = sentence;
  const tokens: Token[] = [];
  const classes: (readonly number[])[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const { quoted, facts } = word;
    tokens.push(quoted || (namesClient && sentence.isName(at)) ? opaqueToken : facts.token);
    classes.push(quoted ? noClasses : facts.weighed);
  }
  return { tokens, classes, isLabel: isLabel(sentence) };
}

const mostOfLabel = 5;
const longestLink = 3;

/** A few capitalised words, with no more than short ones between: `Head of Marketing`. */
function isLabel({ words }: Sentence): boolean {
  if (words.length > mostOfLabel) return false;
  const isPart = ({ facts }: Word): boolean => facts.isCapital || facts.folded.length <= longestLink;
  return words.every(isPart) && words.filter(({ facts }) => facts.isCapital).length > 1;
}

const mostWords = 12;
/** Fewer words are a greeting, a heading, a label; more are a list, or no sentence at all. */
const leastWords = 3;
/** Longer sentences are not weighed. */
export const mostWeighed = 60;

/** Whether it is weighed at all: a sentence, and not too long. */
export const isWeighed = ({ tokens, isLabel: isNoSentence = false }: Weighed): boolean =>
  !isNoSentence && tokens.length >= leastWords && tokens.length <= mostWeighed;

/** The features of its classes: each, and each before another, as often as they occur; -1 stands for none. */
export function classFeatures(classes: Weighed['classes']): [one: number, other: number][] {
  const found: [number, number][] = [];
  classes.forEach((own, at) => {
    for (const one of own) {
      found.push([one, -1]);
      for (const others of classes.slice(at + 1, at + 1 + farthest))
        for (const other of others) found.push([one, other]);
    }
  });
  return found;
}

/** Weighs the sentences of one language; what a word adds on its own is worked out once. */
export class Estimator {
  readonly #weights: WeightTable;
  readonly #classes: ClassWeights | undefined;

  /** @param classes what classes of words add, if they are weighed at all */
  constructor(weights: WeightTable, classes?: ClassWeights) {
    this.#weights = weights;
    this.#classes = classes;
  }

  /** What it adds to a score that rules have found something. */
  get rule(): number {
    return this.#weights.rule;
  }

  /** The score from which on a sentence is marked. */
  get threshold(): number {
    return this.#weights.threshold;
  }

  /** The score from which on there is hardly a doubt. */
  get sure(): number {
    return this.#weights.sure;
  }

  /** How much a sentence resembles harmful ones; undefined where it is none. */
  score(read: Weighed): number | undefined {
    if (!isWeighed(read)) return undefined;
    return this.#weights.bias + this.#ofWords(read.tokens) + (this.#classes?.score(read.classes) ?? 0);
  }

  /** The words that tell most, and the category they resemble. */
  estimate({ tokens }: Weighed): Estimate {
    const [from, to] = this.#heaviest(tokens);
    return { category: this.#category(tokens), from, to };
  }

  #ofWords(tokens: readonly Token[]): number {
    let sum = 0;
    let count = pairCount(tokens.length);
    let before = startHash;
    let last = startHash;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] ?? opaqueToken;
      if (token.by !== this) this.#weigh(token);
      const { hash } = token;
      sum += token.sum + this.#pair(last, hash, false);
      if (at > 1) sum += this.#pair(before, hash, true);
      count += token.count;
      before = last;
      last = hash;
    }
    sum += this.#pair(last, endHash, false);
    return sum / Math.sqrt(count);
  }

  #pair(one: number, other: number, isAcross: boolean): number {
    return this.#weights.weight(hashPair(one, other, isAcross));
  }

  /** What the features of a word by itself add; kept where the word is. */
  #weigh(token: Token): void {
    const all = ownHashes(token);
    token.by = this;
    token.sum = this.#sum(all);
    token.count = all.length;
  }

  #sum(hashes: readonly number[]): number {
    let sum = 0;
    for (let at = 0; at < hashes.length; at += 1) sum += this.#weights.weight(hashes[at] ?? 0);
    return sum;
  }

  /** The shortest run of words whose features add most. */
  #heaviest(tokens: readonly Token[]): [number, number] {
    for (const token of tokens) if (token.by !== this) this.#weigh(token);
    const own = tokens.map(({ sum }, at) => sum + this.#sum(pairHashes(tokens, at)));
    let best: [number, number] = [0, tokens.length];
    let most = Number.NEGATIVE_INFINITY;
    for (let from = 0; from < tokens.length; from += 1) {
      let sum = 0;
      for (let to = from; to < Math.min(tokens.length, from + mostWords); to += 1) {
        sum += own[to] ?? 0;
        const isShorter = sum === most && to + 1 - from < best[1] - best[0];
        if (sum > most || isShorter) [most, best] = [sum, [from, to + 1]];
      }
    }
    return best;
  }

  /** The category that most features are typical of. */
  #category(tokens: readonly Token[]): string {
    const { categories } = this.#weights;
    const votes = new Int32Array(categories.length);
    for (const token of new Set(tokens)) this.#vote(ownHashes(token), votes);
    for (let at = 0; at <= tokens.length; at += 1) this.#vote(pairHashes(tokens, at), votes);
    votes[categories.indexOf('')] = 0;
    const most = Math.max(...votes);
    return (most > 0 ? categories[votes.indexOf(most)] : undefined) ?? '';
  }

  #vote(hashes: readonly number[], votes: Int32Array): void {
    for (let at = 0; at < hashes.length; at += 1) {
      const category = this.#weights.category(hashes[at] ?? 0);
      if (category >= 0) votes[category] = (votes[category] ?? 0) + 1;
    }
  }
}
