import type { RuleSet } from './rules.ts';
import { Break, segment, type Word } from './segment.ts';
import { Sentence } from './sentence.ts';

/** Longer runs without a full stop are cut, so that the time taken stays linear. */
const longestSentence = 160;

/** Reads a text as sentences of known words. */
export class Reader {
  readonly #rules: RuleSet;
  readonly #names: readonly (readonly string[])[];

  constructor(rules: RuleSet, clientNames: readonly string[]) {
    this.#rules = rules;
    this.#names = clientNames
      .map((name) => this.#read(name).map(({ facts }) => facts.folded))
      .filter(({ length }) => length > 0);
  }

  /** The sentences of a text, not yet recognised. */
  *sentences(text: string): Generator<Sentence> {
    const all = this.#read(text);
    let from = 0;
    for (let at = 1; at <= all.length; at += 1) {
      const word = all[at];
      if (word && word.parted < Break.sentence && at - from < longestSentence) continue;
      yield this.#sentence(all.slice(from, at));
      from = at;
    }
  }

  #sentence(own: readonly Word[]): Sentence {
    const sentence = new Sentence(own, this.#rules.grammar, this.#rules.bits.quoted);
    this.#markNames(sentence);
    return sentence;
  }

  #markNames(sentence: Sentence): void {
    for (const name of this.#names)
      for (let from = 0; from + name.length <= sentence.words.length; from += 1) {
        const same = name.every((word, offset) =>
          this.#isForm(sentence.words[from + offset], word, offset === name.length - 1),
        );
        const to = from + name.length;
        if (same) sentence.addName(from, to);
      }
  }

  #isForm(word: Word | undefined, name: string, isLast: boolean): boolean {
    if (!word) return false;
    const { folded } = word.facts;
    return folded === name || (isLast && folded.startsWith(`${name}'`));
  }

  #read(text: string): Word[] {
    const words = segment(text, this.#rules);
    if (this.#rules.joinsNext.size === 0 && this.#rules.joinsPrevious.size === 0) return words;
    const all: Word[] = [];
    for (const word of words) {
      const previous = all.at(-1);
      if (previous && this.#joins(text, previous, word)) {
        previous.end = word.end;
        previous.facts = this.#rules.facts(text, previous.start, word.end);
      } else all.push(word);
    }
    return all;
  }

  /** Whether two words are one that was typed with a blank in it. */
  #joins(text: string, previous: Word, word: Word): boolean {
    if (word.start - previous.end !== 1 || text[previous.end] !== ' ') return false;
    const { joinsNext, joinsPrevious } = this.#rules;
    return joinsNext.has(previous.facts.folded) || joinsPrevious.has(word.facts.folded);
  }
}
