import type { Prompter } from './prompter.ts';
import type { Talk } from './question.ts';
import { shownAnswer } from './read-answer.ts';
import { asked, type Setting, type State, talkOf } from './state.ts';
import { answerOf, offerFor, type Step, stepsFor } from './steps.ts';
import { filled } from './words.ts';

const short = (text: string): string => (text.length > 48 ? `${text.slice(0, 46)}…` : text);

/** An answer with its name: `Last day: 23 December 2026`. */
function lineOf(step: Step, talk: Talk): string {
  const { question, position } = step;
  const name = talk.words.questions[question.id]?.name ?? question.id;
  const count = position === undefined || position === 0 ? '' : ` ${talk.language.number(position + 1)}`;
  // Where nothing was chosen, what would be taken holds.
  const answer = question.kind === 'choice' ? offerFor(step, talk) : answerOf(step, talk);
  const shown = shownAnswer(answer, step, talk);
  return `${name}${count}: ${shown === '' ? filled(talk.words.say['nothing']) : short(shown)}`;
}

/**
 * Shows all answers.
 *
 * @returns `done`, `stop`, or the state in which the chosen question is put once more
 */
export async function review(
  state: State,
  setting: Setting,
  prompter: Prompter,
): Promise<State | 'done' | 'stop'> {
  const talk = talkOf(state, setting);
  const { say } = talk.words;
  const isLeftOut = (step: Step) =>
    answerOf(step, talk) === '' && (step.isFurther || step.question.isSteering);
  const steps = stepsFor(talk).filter((step) => !isLeftOut(step));
  const reply = await prompter.choose({
    question: filled(say['review']),
    why: filled(say['reviewWhy']),
    offer: '',
    canSkip: false,
    canGoBack: false,
    isMany: false,
    chosen: ['done'],
    options: [
      { value: 'done', label: filled(say['reviewDone']) },
      ...steps.map((step) => ({ value: step.id, label: lineOf(step, talk) })),
    ],
  });
  if (typeof reply === 'string') return 'stop';
  return reply.answer === 'done' ? 'done' : asked(state, reply.answer);
}
