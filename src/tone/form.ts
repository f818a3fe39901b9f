import { capitals, isOrdinary } from './capitals.ts';
import { isCalledOff, type Match } from './matcher.ts';
import type { Rule, RuleSet } from './rules.ts';
import type { Sentence } from './sentence.ts';
import { marks, type Passage, stretches } from './shouting.ts';
import { emphasised, isRepeated, type Ordinary, repeated, spelled } from './stress.ts';

// What is found in the form of a text: how loud it is, whatever its words say.

/** What a rule about the form found. */
export type Marked = readonly [rule: Rule, passage: Passage];

/** Offsets of a passage of words. */
export function passageOf(sentence: Sentence, { from, to }: Match): Passage {
  return { start: sentence.words[from]?.start ?? 0, end: sentence.words[to - 1]?.end ?? 0 };
}

/** What is known beforehand of a sentence and its text. */
interface Voice {
  /** Whether the words of the sentence are calm, so that tatweel may be ornament. */
  readonly isCalm: boolean;
  /** Whether there is anything in bold in the text. */
  readonly isBold: boolean;
}

const nothing: readonly Marked[] = [];

/** What raises its voice in the sentence that was read last. */
export function formOf(sentence: Sentence, text: string, rules: RuleSet, voice: Voice): readonly Marked[] {
  const { bits } = rules;
  const isLoud = (sentence.features & (bits.stretched | bits.caps)) !== 0;
  const mayRepeat = isRepeated(sentence);
  if (!isLoud && !voice.isBold && !mayRepeat) return nothing;
  return [...heard(sentence, text, rules, voice)];
}

function* heard(
  sentence: Sentence,
  text: string,
  rules: RuleSet,
  { isCalm, isBold }: Voice,
): Generator<Marked> {
  const { bits, detectors } = rules;
  yield* found(sentence, detectors.stretch, () =>
    stretches(sentence, text, bits, isCalm, (word) => study(word, rules).weighed.length > 0),
  );
  yield* found(sentence, detectors.capitals, () =>
    capitals(sentence, text, bits, (word) => study(word, rules)),
  );
  yield* found(sentence, detectors.repeated, () => repeated(sentence, text));
  if (isBold) yield* found(sentence, detectors.emphasis, () => emphasised(sentence, text, bits.plain));
}

/** Whether bold passages may be in a text. */
export const mayBeBold = (text: string): boolean => text.includes('**') || text.includes('__');

function* found(sentence: Sentence, own: readonly Rule[], find: () => Iterable<Match>): Generator<Marked> {
  for (const rule of own)
    for (const hit of find()) {
      sentence.recognise();
      if (!isCalledOff(rule.unless(), sentence, hit)) yield [rule, passageOf(sentence, hit)];
    }
}

/** What raises its voice across the sentences of a text. */
export function* formOfText(text: string, rules: RuleSet): Generator<Marked> {
  const { bits, detectors } = rules;
  const ordinary: Ordinary = {
    isOrdinary: (word) => isOrdinary(study(word, rules), wholeWord, bits),
    isPlain: (word) => study(word, rules).classes.includes(bits.plain),
  };
  for (const rule of detectors.marks) for (const passage of marks(text)) yield [rule, passage];
  for (const rule of detectors.spelled) for (const passage of spelled(text, ordinary)) yield [rule, passage];
}

/** A word that is spelled out is not short for another, however short it is. */
const wholeWord = 99;

const study = (word: string, { facts }: RuleSet) => facts(word, 0, word.length);
