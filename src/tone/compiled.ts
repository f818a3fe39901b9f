import type { Severity } from './finding.ts';

/** What a move of a pattern does. */
export const Act = { one: 0, optional: 1, gap: 2, edge: 3, brace: 4, hit: 5 } as const;

/** What patterns are searched for; the order is that of the compiled searches. */
export const stages = ['phrases', 'masks', 'rules', 'parts'] as const;
export type Stage = (typeof stages)[number];

/**
 * The tone data of one language as the build hands them over: every word folded, every pattern read.
 *
 * Tables are kept as written ({@link Rows}), and each row is read when it is first needed, because a letter needs few
 * of them. A class is a number.
 */
export interface CompiledTone<Text = string> {
  /** Names of the features in the order of their bits. */
  readonly features: readonly string[];
  /** How many classes there are, words used in patterns included. Greater numbers are senses, which are only weighed. */
  readonly classes: number;
  readonly barrier: number;
  readonly you: number;
  readonly plain: number;
  /** Abbreviations that are spelled as words are, and words that no heading has; -1 where a language needs none. */
  readonly initials: number;
  readonly outcry: number;
  /** The class of passages beside the point, such as the date of a contract: nothing is found in them. */
  readonly aside: number;
  /** For a class that others contain: itself and those. */
  readonly lineage: readonly (readonly number[])[];
  /** Irregular forms, each with a stem it may be read as. */
  readonly irregular: readonly (readonly [form: string, stem: string])[];
  readonly abbreviations: readonly string[];
  /** What is said besides where a sentence stops a whole letter. */
  readonly burden: string;
  readonly joinsNext: readonly string[];
  readonly joinsPrevious: readonly string[];
  /** How many gates there are: sets of classes of which a step takes one. */
  readonly gateCount: number;
  readonly rules: readonly CompiledRule[];
  readonly parts: readonly Readonly<Record<'name' | 'unless' | 'needs', string>>[];
  readonly tables: ToneTables<Text>;
  readonly lists: ToneLists;
}

/** What is kept in ASCII: as text where it was compiled, as bytes where it is read. */
export interface ToneTables<Text = string> {
  /** A row for each class: the gates it opens. */
  readonly gates: Text;
  /**
   * A value of {@link Act}, then the alternatives: class (from 1; 0 is any word) times four, plus one if bits of
   * features that it needs follow, plus two if bits follow that it must not have. Of a gap the most words, the strongest
   * break, and 1 if barriers stop it.
   */
  readonly moves: Text;
  /** The index of the move to start from, those of `{` and `}` (from 1; 0: none), then the moves. */
  readonly patterns: Text;
  /**
   * A row for each class and each of its {@link stages}. For each search its pattern, what it is for (class, rule or part from
   * 1, 0 for masks), how many gates must be open, and those, the rarest first.
   */
  readonly searches: Text;
  /**
   * A row for each class from which something may start that stands beside any calm words, an insult or a matter of
   * form. For each chance how many other steps must find a word, and of each how many classes it takes, and those.
   */
  readonly loud: Text;
  /** What `WeightTable` reads; empty where a language has no second opinion. */
  readonly weights: Text;
  /** What classes add to it, alone and one before another, and hashes of the classes: for `ClassWeights`. */
  readonly pairs: Text;
  readonly classHashes: Text;
  /** What `PartWeights` reads. */
  readonly partWeights: Text;
}

/** What holds words of the language. */
export interface ToneLists {
  /** Word lists, each the text of a `WordIndex`. */
  readonly exact: string;
  readonly stems: string;
  readonly starts: string;
  readonly typed: string;
  /** JSON: for each rule why it is one, what may stand instead, and examples ({@link RuleText}). */
  readonly texts: string;
}

/** One rule without its patterns. */
export interface CompiledRule {
  readonly id: string;
  readonly category: string;
  readonly severity: Severity;
  readonly detect?: string;
  readonly letter: boolean;
  /** How much what it finds adds to the score of its sentence. */
  readonly weight: number;
  /** Patterns that call the rule off, packed. */
  readonly unless: string;
}

/** What a rule says to people; few letters need it. */
export interface RuleText {
  readonly why: string;
  /** Words that could stand instead; absent where the passage is better deleted. */
  readonly instead?: string;
  readonly flagged: readonly string[];
  readonly clean: readonly string[];
}
