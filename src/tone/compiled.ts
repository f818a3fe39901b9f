import type { Severity } from './finding.ts';

/** What a move of a pattern does. */
export const Act = { one: 0, optional: 1, gap: 2, edge: 3, brace: 4, hit: 5 } as const;

/** What patterns are searched for; the order is that of the compiled searches. */
export const stages = ['phrases', 'masks', 'rules', 'parts'] as const;
export type Stage = (typeof stages)[number];

/**
 * The tone data of one language as the build hands them over: every word folded, every pattern read.
 *
 * Lists are kept as text, one row to a `;` or line, and each row is read when it is first needed, because a
 * letter needs few of them. Numbers are written to base 36; a class is a number.
 */
export interface CompiledTone {
  /** Names of the features in the order of their bits. */
  readonly features: readonly string[];
  /** How many classes there are, words used in patterns included. */
  readonly classes: number;
  readonly barrier: number;
  readonly you: number;
  readonly plain: number;
  /** For a class that others contain: itself and those. */
  readonly lineage: readonly (readonly number[])[];
  /** Word lists, each the text of a `WordIndex`. */
  readonly exact: string;
  readonly stems: string;
  readonly starts: string;
  readonly typed: string;
  /** Irregular forms, each with a stem it may be read as. */
  readonly irregular: readonly (readonly [form: string, stem: string])[];
  readonly abbreviations: readonly string[];
  readonly joinsNext: readonly string[];
  readonly joinsPrevious: readonly string[];
  /** How many gates there are: sets of classes of which a step takes one. */
  readonly gateCount: number;
  /** A row for each class: the gates it opens. */
  readonly gates: string;
  /**
   * A value of {@link Act}, then the alternatives `class:needed:forbidden` (the latter two bits of features, left
   * out if none; class -1 is any word); of a gap the most words, the strongest break, and 1 if barriers stop it.
   */
  readonly moves: string;
  /**
   * The gates of the steps that must be there, parted by full stops, the rarest first; the index of the move to start from, those
   * of `{` and `}` (-1: none), then the moves.
   */
  readonly patterns: string;
  /**
   * A row for each class, its {@link stages} parted by bars. Packed numbers, for each search its pattern, what it is
   * for (class, rule or part from 1, 0 for masks), how many gates must be open, and those.
   */
  readonly searches: string;
  readonly rules: readonly CompiledRule[];
  readonly parts: readonly { readonly name: string; readonly unless: readonly number[] }[];
  /** Text that `readWeights` reads; empty where a language has no second opinion. */
  readonly weights: string;
}

/** One rule without its patterns. */
export interface CompiledRule {
  readonly id: string;
  readonly category: string;
  readonly severity: Severity;
  readonly why: string;
  readonly instead?: string;
  readonly flagged: readonly string[];
  readonly clean: readonly string[];
  readonly detect?: string;
  readonly letter: boolean;
  /** Patterns that call the rule off. */
  readonly unless: readonly number[];
}
