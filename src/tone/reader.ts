import { words } from './data.ts';
import type { RuleSet } from './rules.ts';
import { Break, segment, type Token } from './segment.ts';
import { Sentence, type Word } from './sentence.ts';

/** Longer runs without a full stop are cut, so that the time taken stays linear. */
const longestSentence = 160;

/** Reads a text as sentences of known words. */
export class Reader {
  readonly #rules: RuleSet;
  readonly #names: readonly (readonly string[])[];
  readonly #abbreviations: ReadonlySet<string>;
  readonly #joinsNext: ReadonlySet<string>;
  readonly #joinsPrevious: ReadonlySet<string>;
  readonly #barrier: number;
  readonly #target: number;

  constructor(rules: RuleSet, clientNames: readonly string[]) {
    const { lexicon } = rules.grammar;
    const folded = (listed: Parameters<typeof words>[0]) => new Set(words(listed).map(lexicon.fold));
    this.#rules = rules;
    this.#abbreviations = folded(rules.data.abbreviations);
    this.#joinsNext = folded(rules.data.joinsNext);
    this.#joinsPrevious = folded(rules.data.joinsPrevious);
    this.#barrier = rules.grammar.id('@barrier');
    this.#target = rules.grammar.id('@you');
    this.#names = clientNames
      .map((name) => this.#read(name).map(({ facts }) => facts.folded))
      .filter(({ length }) => length > 0);
  }

  /** The sentences of a text; where masks are left out, idioms and names keep their classes. */
  *sentences(text: string, isMasked = true): Generator<Sentence> {
    const all = this.#read(text);
    let from = 0;
    for (let at = 1; at <= all.length; at += 1) {
      const word = all[at];
      if (word && word.parted < Break.sentence && at - from < longestSentence) continue;
      yield this.#sentence(all.slice(from, at), isMasked);
      from = at;
    }
  }

  #sentence(own: readonly Word[], isMasked: boolean): Sentence {
    const sentence = new Sentence(own, this.#rules.grammar, this.#barrier);
    this.#markNames(sentence);
    sentence.recognise();
    if (isMasked) sentence.mask();
    return sentence;
  }

  /** The client's names count as an address to the client. */
  #markNames(sentence: Sentence): void {
    for (const name of this.#names)
      for (let from = 0; from + name.length <= sentence.words.length; from += 1) {
        const same = name.every((word, offset) =>
          this.#isForm(sentence.words[from + offset], word, offset === name.length - 1),
        );
        const to = from + name.length;
        if (same)
          sentence.add({ id: this.#target, features: sentence.words[to - 1]?.facts.features ?? 0, from, to });
      }
  }

  #isForm(word: Word | undefined, name: string, isLast: boolean): boolean {
    if (!word) return false;
    const { folded } = word.facts;
    return folded === name || (isLast && folded.startsWith(`${name}'`));
  }

  #read(text: string): Word[] {
    const { lexicon } = this.#rules.grammar;
    const all: Word[] = [];
    for (const token of segment(text, (raw) => this.#abbreviations.has(lexicon.fold(raw)))) {
      const { start, end, parted, quoted } = token;
      const word = { start, end, parted, quoted, facts: lexicon.facts(text.slice(start, end)) };
      const previous = all.at(-1);
      if (previous && this.#joins(text, previous, word)) {
        const facts = lexicon.facts(text.slice(previous.start, word.end));
        all[all.length - 1] = { ...previous, end: word.end, facts };
      } else all.push(word);
    }
    return all;
  }

  /** Whether two words are one that was typed with a blank in it. */
  #joins(text: string, previous: Token & Pick<Word, 'facts'>, word: Word): boolean {
    if (this.#joinsNext.size === 0 && this.#joinsPrevious.size === 0) return false;
    if (word.start - previous.end !== 1 || text[previous.end] !== ' ') return false;
    return this.#joinsNext.has(previous.facts.folded) || this.#joinsPrevious.has(word.facts.folded);
  }
}
