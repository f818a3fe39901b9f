import type { Language } from '../../language/language.ts';
import type { Answers } from '../answers.ts';
import type { WizardWords } from './words.ts';

/** What is known while a question is put. */
export interface Talk {
  answers: Answers;
  /** Answers that steer the talk and stand nowhere in the case, by question. */
  asides: Readonly<Record<string, string>>;
  /** How the letter's language writes. */
  letter: Language;
  /** How the language of the talk writes; the letter's own, unless another one was asked for. */
  language: Language;
  words: WizardWords;
  /** ISO date. */
  today: string;
  /** Values to offer, by path, such as the user's own name from the configuration. */
  defaults: Readonly<Record<string, string>>;
}

export interface Option {
  value: string;
  label: string;
}

/** What an answer is read as. `lines` is a list typed on one line with commas or semicolons between. */
export type AnswerKind = 'line' | 'text' | 'lines' | 'date' | 'number' | 'choice' | 'many';

/** One question of the wizard, as data; its words stand in `locales/<language>/wizard.yaml` under its `id`. */
export interface Question {
  readonly id: string;
  /** Where the answer stands in the case; an aside where it stands nowhere. */
  readonly path?: string;
  readonly kind: AnswerKind;
  readonly section: string;
  /** Whether it has to be answered; all others may be skipped. */
  readonly isNeeded?: boolean;
  /** Whether it decides what is asked next in its section; until that section is over, it is asked again. */
  readonly isSteering?: boolean;
  /** Whether it is part of the letter's own words and is read for its tone. */
  readonly isSpoken?: boolean;
  /** Whether this letter needs it; without it, always. */
  when?(talk: Talk): boolean;
  /** What can be chosen, in order. */
  options?(talk: Talk): readonly Option[];
  /** What is taken on an empty answer. */
  initial?(talk: Talk): string | undefined;
  /** The answers with this one in them, where it is more than one value at `path`. */
  write?(talk: Talk, answer: string): Answers;
  /** The answer as it was given, read back from the case. */
  read?(talk: Talk): string;
  /** Parameters of the question's words. */
  params?(talk: Talk): Readonly<Record<string, string>>;
}

/** A list whose entries are asked for one after the other, until the first question of an entry is left empty. */
export interface QuestionList {
  readonly list: string;
  readonly section: string;
  /** The questions about one entry; `at` is its place, such as `unfinishedWork.0`. */
  fields(at: string): readonly Question[];
  when?(talk: Talk): boolean;
}

export type FlowEntry = Question | QuestionList;
