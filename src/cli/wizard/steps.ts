import { countAt, textAt } from '../answers.ts';
import { flow } from './flow.ts';
import type { FlowEntry, Question, Talk } from './question.ts';

/** One question as it is put in this talk. */
export interface Step {
  /** Unique in the talk: the question's id, with the position of its entry where it is about a list. */
  id: string;
  question: Question;
  /** Position in its list, from 0. */
  position?: number;
  /** Whether it begins one more entry of a list that has some already. */
  isFurther: boolean;
}

function stepsOf(entry: FlowEntry, talk: Talk): Step[] {
  if (entry.when && !entry.when(talk)) return [];
  if (!('list' in entry)) return [{ id: entry.id, question: entry, isFurther: false }];
  const count = countAt(talk.answers, entry.list);
  const isAsked = (question: Question) => !question.when || question.when(talk);
  const entries = Array.from({ length: count + 1 }, (_none, position) =>
    entry
      .fields(`${entry.list}.${position}`)
      // Of the entry after the last only the first question is put: left empty, it ends the list.
      .slice(0, position === count ? 1 : undefined)
      .filter(isAsked)
      .map((question, index) => ({
        id: `${question.id}.${position}`,
        question: index === 0 && position > 0 ? { ...question, isNeeded: false } : question,
        position,
        isFurther: index === 0 && position > 0,
      })),
  );
  return entries.flat();
}

/** All questions that these answers lead to, in order. */
export const stepsFor = (talk: Talk): Step[] => flow.flatMap((entry) => stepsOf(entry, talk));

/** The answer that a step has already, as it would be typed; empty where there is none. */
export function answerOf({ question }: Step, talk: Talk): string {
  if (question.read) return question.read(talk);
  if (question.path === undefined) return talk.asides[question.id] ?? '';
  return textAt(talk.answers, question.path);
}

/** What is taken on an empty answer: the answer given before, a value of the configuration, or the question's own. */
export function offerFor(step: Step, talk: Talk): string {
  const given = answerOf(step, talk);
  if (given !== '') return given;
  return talk.defaults[step.question.path ?? step.question.id] ?? step.question.initial?.(talk) ?? '';
}
