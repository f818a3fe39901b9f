import { language } from '../../language/languages.ts';
import { type Answers, textAt, withValue } from '../answers.ts';
import type { Talk } from './question.ts';
import { answerOf, type Step, stepsFor } from './steps.ts';
import { wizardWords } from './words.ts';

/** How far the talk has come. */
export interface State {
  answers: Answers;
  asides: Readonly<Record<string, string>>;
  /** The steps that were answered or skipped, in that order. */
  done: readonly string[];
}

/** What stays the same through the whole talk. */
export interface Setting {
  today: string;
  /** BCP 47 tag to speak until the letter's language is known. */
  tag: string;
  /** The language the user asked for on the command line: it is spoken to the end. */
  spoken: string | undefined;
  defaults: Readonly<Record<string, string>>;
}

/** The talk as it stands, in the language of the letter, or in the one that was asked for. */
export function talkOf({ answers, asides }: State, { today, tag, spoken, defaults }: Setting): Talk {
  const locale = textAt(answers, 'locale');
  const letter = language(locale === '' ? tag : locale);
  const voice = spoken !== undefined && spoken !== letter.base ? language(spoken) : letter;
  return { answers, asides, today, defaults, letter, language: voice, words: wizardWords(voice.base) };
}

/** The state with an answer in it, kept where its question says. */
export function withAnswer(
  state: State,
  step: Step,
  talk: Talk,
  value: Parameters<typeof withValue>[2],
): State {
  const { question } = step;
  const done = state.done.includes(step.id) ? state.done : [...state.done, step.id];
  const text = typeof value === 'string' ? value : '';
  const asides = question.path === undefined ? { ...state.asides, [question.id]: text } : state.asides;
  if (question.write) return { done, asides, answers: question.write({ ...talk, asides }, text) };
  if (question.path === undefined) return { done, asides, answers: state.answers };
  return { done, asides, answers: withValue(state.answers, question.path, value) };
}

/** The state in which a step is put again. */
export const asked = (state: State, id: string): State => ({
  ...state,
  done: state.done.filter((one) => one !== id),
});

/** The next step to put, if any. */
export const nextStep = (state: State, talk: Talk): Step | undefined =>
  stepsFor(talk).find(({ id }) => !state.done.includes(id));

/**
 * The state of a case that was begun before: everything up to its last answer is taken as answered or skipped,
 * save what the letter cannot do without.
 */
export function resumed(answers: Answers, setting: Setting): State {
  let state: State = { answers, asides: {}, done: [] };
  // Answers open further questions, so the steps are looked at until nothing is added.
  for (let before = -1; before !== state.done.length; ) {
    before = state.done.length;
    const talk = talkOf(state, setting);
    const steps = stepsFor(talk);
    const last = steps.findLastIndex((step) => answerOf(step, talk) !== '');
    const running = steps[last]?.question.section;
    const passed = steps
      .slice(0, last + 1)
      .filter((step) => answerOf(step, talk) !== '' || !step.question.isNeeded)
      .filter(({ question }) => !question.isSteering || question.section !== running);
    state = { ...state, done: passed.map(({ id }) => id) };
  }
  return state;
}
