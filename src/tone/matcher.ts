import { Act } from './compiled.ts';
import type { Move, Pattern } from './grammar.ts';
import type { WordFacts } from './lexicon.ts';
import { Break } from './segment.ts';
import type { Sentence, Stretch } from './sentence.ts';

/** Word indexes of a passage in its sentence, `to` being the index after the last word. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** Features of the last word or class matched. */
  readonly features?: number;
}

/** One attempt at a pattern, in one direction at a time. */
interface Walk {
  readonly sentence: Sentence;
  readonly moves: readonly Move[];
  forward: boolean;
  readonly hit: Match | undefined;
  /** The word boundary before each move, and after the last one. */
  readonly marks: number[];
  /** Features of what each move took. */
  readonly taken: number[];
  /** Index of the last move that took anything. */
  last: number;
}

/** The signature of a move that takes any word. */
const anyClass = -1;

/** How strongly the words around a boundary are parted. */
const parted = (sentence: Sentence, at: number): number => sentence.words[at]?.parted ?? Break.sentence;

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
  if (move.act <= Act.optional) return take(walk, move, index, at, limit);
  const next = walk.forward ? index + 1 : index - 1;
  if (move.act === Act.gap) return leap(walk, move, next, at);
  if (move.act === Act.hit) return pass(walk, next, at);
  const isClear =
    move.act !== Act.edge || isEdge(walk.sentence, at) || parted(walk.sentence, at) > Break.none;
  return isClear && go(walk, next, at, limit);
}

/** Goes over the passage that was found. */
function pass(walk: Walk, next: number, at: number): boolean {
  const { hit, forward } = walk;
  if (!hit || at !== (forward ? hit.from : hit.to)) return false;
  return go(walk, next, forward ? hit.to : hit.from, Break.comma);
}

function take(walk: Walk, move: Move, index: number, at: number, limit: number): boolean {
  const { sentence, forward } = walk;
  const isOpen = isEdge(sentence, at) || parted(sentence, at) <= limit;
  if (isOpen && takeAny(walk, move, index, at)) return true;
  return move.act === Act.optional && go(walk, forward ? index + 1 : index - 1, at, limit);
}

function takeAny(walk: Walk, move: Move, index: number, at: number): boolean {
  const { sentence, forward } = walk;
  const place = forward ? at : at - 1;
  const isWord = move.sign === anyClass || (sentence.signAt(place) & move.sign) !== 0;
  const isStretch = sentence.hasStretch(at, forward);
  if (!isWord && !isStretch) return false;
  for (let option = 0; option < move.classes.length; option += 1) {
    if (isWord && takeWord(walk, move, option, index, place)) return true;
    if (isStretch && takeStretch(walk, move, option, index, at)) return true;
  }
  return false;
}

const fits = (features: number, { need, forbid }: Move, option: number): boolean =>
  (features & (need[option] ?? 0)) === need[option] && (features & (forbid[option] ?? 0)) === 0;

/** Quoted words are somebody else's: only an option that asks for them sees them. */
const isHeard = (sentence: Sentence, { need }: Move, option: number): boolean =>
  ((need[option] ?? 0) & sentence.quoted) !== 0;

function takeWord(walk: Walk, move: Move, option: number, index: number, place: number): boolean {
  const { sentence } = walk;
  const word = sentence.words[place];
  if (!word) return false;
  const end = walk.forward ? place + 1 : place;
  const shared = word.quoted ? sentence.quoted : 0;
  if (move.classes[option] === -1) {
    const features = word.facts.features | shared;
    return fits(features, move, option) && step(walk, features, index, end);
  }
  if ((word.quoted && !isHeard(sentence, move, option)) || sentence.isMasked(place)) return false;
  return takeMember(walk, move, option, index, { facts: word.facts, shared, end });
}

/** What is known about a word, the features that come from its place, and the boundary behind it. */
interface Standing {
  readonly facts: WordFacts;
  readonly shared: number;
  readonly end: number;
}

function takeMember(walk: Walk, move: Move, option: number, index: number, { facts, shared, end }: Standing) {
  const { classes, bits } = facts;
  const id = move.classes[option] ?? -1;
  for (let member = classes.indexOf(id); member >= 0; member = classes.indexOf(id, member + 1)) {
    const features = (bits[member] ?? 0) | shared;
    if (fits(features, move, option) && step(walk, features, index, end)) return true;
  }
  return false;
}

function takeStretch(walk: Walk, move: Move, option: number, index: number, at: number): boolean {
  const { sentence, forward } = walk;
  for (const stretch of sentence.stretches(at, forward))
    if (
      isOption(sentence, move, option, stretch) &&
      step(walk, stretch.features, index, forward ? stretch.to : stretch.from)
    )
      return true;
  return false;
}

function isOption(sentence: Sentence, move: Move, option: number, { id, features }: Stretch): boolean {
  if (id !== move.classes[option] || !fits(features, move, option)) return false;
  return (features & sentence.quoted) === 0 || isHeard(sentence, move, option);
}

/** Notes what a move took and goes on behind it. */
function step(walk: Walk, features: number, index: number, end: number): boolean {
  walk.taken[index] = features;
  if (index > walk.last) walk.last = index;
  return go(walk, walk.forward ? index + 1 : index - 1, end, Break.comma);
}

function leap(walk: Walk, move: Move, next: number, start: number): boolean {
  const unit = walk.forward ? 1 : -1;
  let at = start;
  for (let count = 0; count <= move.most; count += 1) {
    if (go(walk, next, at, move.limit)) return true;
    if (!mayLeap(walk, move, at)) return false;
    at += unit;
  }
  return false;
}

function mayLeap({ sentence, forward }: Walk, move: Move, at: number): boolean {
  const word = forward ? at : at - 1;
  if (word < 0 || word >= sentence.words.length) return false;
  if (at !== 0 && parted(sentence, at) > move.limit) return false;
  return !(move.barriers && sentence.isBarrier(word));
}

// Every attempt writes what it reads, so that all can use the same two lists.
const scratch: Pick<Walk, 'marks' | 'taken'> = { marks: [], taken: [] };

/**
 * Tries a pattern with its anchor at the given boundary; the caller has asked {@link Sentence.allows} before.
 *
 * @param hit the passage that `HIT` stands for
 * @example matchAt(grammar.pattern(7), sentence, 3)
 */
export function matchAt(pattern: Pattern, sentence: Sentence, at: number, hit?: Match): Match | undefined {
  const { marks, taken } = scratch;
  const walk: Walk = { sentence, moves: pattern.moves, forward: true, hit, marks, taken, last: -1 };
  if (!go(walk, pattern.anchor, at, Break.sentence)) return undefined;
  walk.forward = false;
  if (!go(walk, pattern.anchor - 1, at, Break.comma)) return undefined;
  return reported(pattern, walk);
}

/** The part between braces, else all that was matched. */
function reported({ moves, open, close }: Pattern, { marks, taken, last }: Walk): Match {
  const features = taken[last] ?? 0;
  const [first, end] = [marks[0] ?? 0, marks[moves.length] ?? 0];
  const from = open < 0 ? first : (marks[open] ?? 0);
  const to = close < 0 ? end : (marks[close] ?? 0);
  return from < to ? { from, to, features } : { from: first, to: end, features };
}

/** Whether one of the patterns that call something off occurs; `hit` is what was found. */
export const isCalledOff = (unless: readonly Pattern[], sentence: Sentence, hit?: Match): boolean =>
  unless.some((pattern) => occurs(pattern, sentence, hit));

/**
 * Whether a pattern occurs in a sentence.
 *
 * @param hit the passage that `HIT` stands for
 * @example occurs(grammar.pattern(7), sentence)
 */
export function occurs(pattern: Pattern, sentence: Sentence, hit?: Match): boolean {
  if (!sentence.allows(pattern)) return false;
  if (pattern.triggers.length === 0)
    return hit !== undefined && matchAt(pattern, sentence, hit.from, hit) !== undefined;
  if (!pattern.triggers.some((id) => sentence.has(id))) return false;
  const sign = pattern.moves[pattern.anchor]?.sign ?? 0;
  for (let at = 0; at < sentence.words.length; at += 1) {
    const isStart = (sentence.signAt(at) & sign) !== 0 || sentence.hasStretch(at, true);
    if (isStart && matchAt(pattern, sentence, at, hit)) return true;
  }
  return false;
}
