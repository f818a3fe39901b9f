import type { Option } from './question.ts';

/** One question as it is put on the screen, in words. */
export interface Ask {
  question: string;
  why?: string | undefined;
  example?: string | undefined;
  /** What an empty answer stands for, as it is shown; empty where there is nothing to offer. */
  offer: string;
  /** Text to start from, to be changed in place. */
  draft?: string | undefined;
  canSkip: boolean;
  /** Whether an empty answer ends a list rather than skips a question. */
  isLast?: boolean;
  canGoBack: boolean;
  /** What is wrong with an answer, in one sentence. */
  check?(typed: string): string | undefined;
}

/** A question with answers to choose from. */
export interface Choose extends Ask {
  options: readonly Option[];
  /** The value, or the values, that an empty answer stands for. */
  chosen: readonly string[];
  isMany: boolean;
}

/** What came back: an answer (empty: what was offered, or nothing), one question back, or stop here. */
export type Reply = { answer: string } | 'back' | 'stop';

/** `plain` a sentence, `good` something that is now settled, `care` something to look at, `heading` a new section. */
export type Manner = 'plain' | 'good' | 'care' | 'heading';

/** A way to talk with a person: with a cursor that moves, or line by line. */
export interface Prompter {
  ask(ask: Ask): Promise<Reply>;
  /** Several values come back joined by commas. */
  choose(choose: Choose): Promise<Reply>;
  say(text: string, manner?: Manner): void;
  /** A text of many lines, such as a letter, as it is. */
  show(text: string): void;
  close(): void;
}

/** The words of the prompters themselves. */
export interface PrompterWords {
  /** `{offer}` is filled in. */
  enterTakes: string;
  enterSkips: string;
  enterEnds: string;
  /** What stands where an answer was left out. */
  nothing: string;
  /** How to go one question back, and the choice that does. */
  back: string;
  goBack: string;
  needed: string;
  chooseOne: string;
  chooseMany: string;
  notThere: string;
  keys: string;
  keysMany: string;
  example: string;
}
