import type { Move, Option, Pattern } from './grammar.ts';
import type { Membership } from './lexicon.ts';
import { Break } from './segment.ts';
import type { Sentence, Word } from './sentence.ts';

/** Word indexes of a passage in its sentence, `to` being the index after the last word. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** Features of the last word or class matched. */
  readonly features?: number;
}

interface Walk {
  readonly sentence: Sentence;
  readonly moves: readonly Move[];
  readonly forward: boolean;
  readonly hit: Match | undefined;
  /** The word boundary before each move, and after the last one. */
  readonly marks: number[];
  /** Features of what each move took. */
  readonly taken: number[];
}

type Reached = [end: number, features: number];

const fits = (option: Option, features: number): boolean =>
  (features & option.need) === option.need && (features & option.forbid) === 0;

/** Boundaries that a step may reach from `at`, with the features of what it takes. */
function reach(walk: Walk, options: readonly Option[], at: number): readonly Reached[] {
  const found: Reached[] = [];
  for (const option of options) {
    reachWord(walk, option, at, found);
    if (option.id >= 0) reachStretch(walk, option, at, found);
  }
  return found;
}

/** Quoted words are somebody else's: only a step that asks for them sees them. */
const isHeard = (option: Option, isQuoted: boolean, quoted: number): boolean =>
  !isQuoted || option.id === -1 || (option.need & quoted) !== 0;

function reachWord({ sentence, forward }: Walk, option: Option, at: number, found: Reached[]): void {
  const index = forward ? at : at - 1;
  const word = sentence.words[index];
  if (!word || !isHeard(option, word.quoted, sentence.quoted)) return;
  const end = forward ? at + 1 : at - 1;
  const shared = word.quoted ? sentence.quoted : 0;
  for (const { id, features } of option.id === -1 ? anyWord(word) : sentence.members(index))
    if (id === option.id && fits(option, features | shared)) found.push([end, features | shared]);
}

/** A word taken as itself, with the features of all its readings. */
const anyWord = ({ facts }: Word): readonly Membership[] => [{ id: -1, features: facts.features }];

function reachStretch({ sentence, forward }: Walk, option: Option, at: number, found: Reached[]): void {
  for (const { id, features, from, to } of forward ? sentence.starting(at) : sentence.ending(at)) {
    if (id !== option.id || !isHeard(option, (features & sentence.quoted) !== 0, sentence.quoted)) continue;
    if (fits(option, features)) found.push([forward ? to : from, features]);
  }
}

/** How strongly the words around a boundary are parted. */
const parted = (sentence: Sentence, at: number): number => sentence.words[at]?.parted ?? Break.sentence;

const isBarrier = (sentence: Sentence, at: number): boolean =>
  sentence.words[at]?.facts.members.some(({ id }) => id === sentence.barrier) === true ||
  sentence.starting(at).some(({ id }) => id === sentence.barrier);

const isEdge = (sentence: Sentence, at: number): boolean => at === 0 || at === sentence.words.length;

/**
 * Goes on from boundary `at` with move `index`.
 *
 * @param limit strongest parting that may be crossed before the next word
 */
function go(walk: Walk, index: number, at: number, limit: number): boolean {
  walk.marks[walk.forward ? index : index + 1] = at;
  const move = walk.moves[index];
  if (!move) return true;
  const next = walk.forward ? index + 1 : index - 1;
  if (move.type === 'gap') return leap(walk, move, next, at);
  if (move.type === 'one') return take(walk, move, next, at, limit);
  if (move.type === 'hit') return pass(walk, next, at);
  const isClear = isEdge(walk.sentence, at) || parted(walk.sentence, at) > Break.none;
  return (move.type !== 'edge' || isClear) && go(walk, next, at, limit);
}

/** Goes over the passage that was found. */
function pass({ hit, ...walk }: Walk, next: number, at: number): boolean {
  if (!hit || at !== (walk.forward ? hit.from : hit.to)) return false;
  return go({ ...walk, hit }, next, walk.forward ? hit.to : hit.from, Break.comma);
}

function take(
  walk: Walk,
  move: Extract<Move, { type: 'one' }>,
  next: number,
  at: number,
  limit: number,
): boolean {
  if (isEdge(walk.sentence, at) || parted(walk.sentence, at) <= limit)
    for (const [end, features] of reach(walk, move.options, at)) {
      walk.taken[walk.forward ? next - 1 : next + 1] = features;
      if (go(walk, next, end, Break.comma)) return true;
    }
  return move.optional && go(walk, next, at, limit);
}

function leap(walk: Walk, move: Extract<Move, { type: 'gap' }>, next: number, start: number): boolean {
  const limit = move.commas ? Break.comma : Break.none;
  const step = walk.forward ? 1 : -1;
  let at = start;
  for (let count = 0; count <= move.most; count += 1) {
    if (go(walk, next, at, limit)) return true;
    if (!mayLeap(walk, move, at, limit)) return false;
    at += step;
  }
  return false;
}

function mayLeap(
  { sentence, forward }: Walk,
  move: Extract<Move, { type: 'gap' }>,
  at: number,
  limit: number,
): boolean {
  const word = forward ? at : at - 1;
  if (word < 0 || word >= sentence.words.length) return false;
  if (at !== 0 && parted(sentence, at) > limit) return false;
  return !(move.barriers && isBarrier(sentence, word));
}

/**
 * Tries a pattern with its anchor at the given boundary.
 *
 * @param hit the passage that `HIT` stands for
 * @example matchAt(grammar.compile('you .. late'), sentence, 3)
 */
export function matchAt(pattern: Pattern, sentence: Sentence, at: number, hit?: Match): Match | undefined {
  if (!pattern.required.every((ids) => ids.some(sentence.has))) return undefined;
  const marks: number[] = [];
  const taken: number[] = [];
  const shared = { sentence, moves: pattern.moves, hit, marks, taken };
  if (!go({ ...shared, forward: true }, pattern.anchor, at, Break.sentence)) return undefined;
  if (!go({ ...shared, forward: false }, pattern.anchor - 1, at, Break.comma)) return undefined;
  return { ...reported(pattern, marks), features: taken.at(-1) ?? 0 };
}

/** The part between braces, else all that was matched. */
function reported({ moves, open, close }: Pattern, marks: readonly number[]): Match {
  const whole = { from: marks[0] ?? 0, to: marks[moves.length] ?? 0 };
  const part = {
    from: open < 0 ? whole.from : (marks[open] ?? 0),
    to: close < 0 ? whole.to : (marks[close] ?? 0),
  };
  return part.from < part.to ? part : whole;
}

/**
 * Whether a pattern occurs in a sentence.
 *
 * @param hit the passage that `HIT` stands for
 * @example occurs(grammar.compile('you .. late'), sentence)
 */
export function occurs(pattern: Pattern, sentence: Sentence, hit?: Match): boolean {
  if (pattern.triggers.length === 0)
    return hit !== undefined && matchAt(pattern, sentence, hit.from, hit) !== undefined;
  if (!pattern.triggers.some(sentence.has)) return false;
  return sentence.words.some((_, at) => matchAt(pattern, sentence, at, hit) !== undefined);
}
