import type { Answer } from '../answers.ts';
import type { Prompter, Reply } from './prompter.ts';
import type { Talk } from './question.ts';
import { readAnswer, shownAnswer } from './read-answer.ts';
import { answerOf, offerFor, type Step } from './steps.ts';
import { dateProblem } from './why-not.ts';
import { filled } from './words.ts';

/** The talk as it stands, and the way it is held. */
export interface Voice {
  talk: Talk;
  prompter: Prompter;
}

/** Typed in place of an answer, it takes an earlier one away. */
const clearing = /^[-–]$/;

const isClearable = (step: Step, talk: Talk): boolean =>
  !step.question.isNeeded && !step.question.options && offerFor(step, talk) !== '';

/** What is wrong with an answer as it was typed, in one sentence. */
function problemWith(typed: string, step: Step, talk: Talk): string | undefined {
  if (clearing.test(typed) && isClearable(step, talk)) return undefined;
  const reading = readAnswer(typed, step, talk);
  if ('problem' in reading) return reading.problem;
  if ('either' in reading) return undefined;
  return dateProblem(step, reading.value, talk);
}

/** A question in words, with what an empty answer stands for. */
function askFor(step: Step, talk: Talk) {
  const { question, isFurther } = step;
  const { words } = talk;
  const told = words.questions[question.id];
  const params = question.params?.(talk) ?? {};
  const offer = isFurther ? answerOf(step, talk) : offerFor(step, talk);
  const shown = shownAnswer(offer, step, talk);
  const clear = isClearable(step, talk) && !isFurther ? [filled(words.say['clears'])] : [];
  const needs = question.isNeeded === true;
  return {
    question: filled(isFurther ? words.further[question.id] : told?.ask, params),
    why: isFurther ? undefined : [filled(told?.why, params), ...clear].filter(Boolean).join(' '),
    example: isFurther || question.options ? undefined : told?.example,
    offer: shown,
    ...(question.kind === 'text' && offer !== '' ? { draft: offer } : {}),
    canSkip: !needs,
    isLast: isFurther,
    check: (typed: string) => problemWith(typed, step, talk),
  };
}

const tickedOffer = (chosen: readonly string[], { words }: Talk): string =>
  chosen.length > 0 ? filled(words.say['ticked']) : '';

/** Puts one question. */
function put(step: Step, talk: Talk, prompter: Prompter, canGoBack: boolean): Promise<Reply> {
  const ask = { ...askFor(step, talk), canGoBack };
  const options = step.question.options?.(talk);
  if (!options) return prompter.ask(ask);
  const offered = offerFor(step, talk);
  const isMany = step.question.kind === 'many';
  const chosen = (isMany ? offered.split(',') : [offered]).filter((value) =>
    options.some((option) => option.value === value),
  );
  return prompter.choose({
    ...ask,
    offer: isMany ? tickedOffer(chosen, talk) : ask.offer,
    options,
    chosen,
    isMany,
  });
}

/** The value that a reply stands for: what was typed, else what was offered; undefined where nothing is to be kept. */
export function valueFor(typed: string, step: Step, talk: Talk): Answer | undefined {
  if (clearing.test(typed) && isClearable(step, talk)) return undefined;
  if (step.question.kind === 'many') return typed;
  const text = typed === '' && !step.isFurther ? offerFor(step, talk) : typed;
  if (text === '') return undefined;
  const reading = readAnswer(text, step, talk);
  return 'value' in reading ? reading.value : undefined;
}

/** Asks which day is meant where a date can be read in two calendars: nobody but the user knows. */
async function meantDay(typed: string, step: Step, { talk, prompter }: Voice): Promise<Reply> {
  const reading = readAnswer(typed, step, talk);
  if (!('either' in reading)) return { answer: typed };
  const options = reading.either.map((iso) => ({
    value: iso,
    label: talk.language.date(iso, { style: 'weekday' }),
  }));
  return prompter.choose({
    question: filled(talk.words.say['whichDay'], { typed }),
    offer: '',
    canSkip: false,
    canGoBack: true,
    isMany: false,
    chosen: [],
    options,
  });
}

/** Puts one question until it is clear what is meant. */
export async function putClearly(step: Step, voice: Voice, canGoBack: boolean): Promise<Reply> {
  const reply = await put(step, voice.talk, voice.prompter, canGoBack);
  if (typeof reply === 'string' || step.question.kind !== 'date') return reply;
  const meant = await meantDay(reply.answer, step, voice);
  if (meant === 'stop') return meant;
  const problem =
    meant === 'back' || meant.answer === '' ? undefined : problemWith(meant.answer, step, voice.talk);
  if (problem !== undefined) voice.prompter.say(problem, 'care');
  return meant === 'back' || problem !== undefined ? putClearly(step, voice, canGoBack) : meant;
}
