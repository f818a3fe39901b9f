import { knownDates } from './dates.ts';
import type { Prompter } from './prompter.ts';
import { putClearly, type Voice, valueFor } from './put.ts';
import type { Talk } from './question.ts';
import { asked, nextStep, type Setting, type State, talkOf, withAnswer } from './state.ts';
import type { Step } from './steps.ts';
import { toneTalk } from './tone-talk.ts';
import { filled } from './words.ts';

/** The talk so far, and whether the user wants to stop here. */
export interface Outcome {
  state: State;
  isStopped: boolean;
}

const goneBack = (state: State): State => asked(state, state.done.at(-1) ?? '');

/** The days, as soon as they are known or have changed. */
function tellDates(before: Talk, after: Talk, prompter: Prompter): void {
  const dates = knownDates(after);
  if (dates === undefined || !('lastDay' in dates)) return;
  const old = knownDates(before);
  if (
    old !== undefined &&
    'lastDay' in old &&
    old.lastDay === dates.lastDay &&
    old.receivedOn === dates.receivedOn
  )
    return;
  const on = (iso: string) => after.language.date(iso, { style: 'weekday' });
  prompter.say(
    filled(after.words.say['dates'], { received: on(dates.receivedOn), last: on(dates.lastDay) }),
    'good',
  );
}

/** The talk with an answer in it; the user's own sentences are read for their tone first. */
async function answered(
  state: State,
  step: Step,
  typed: string,
  { talk, prompter }: Voice,
): Promise<Outcome> {
  const value = valueFor(typed, step, talk);
  const kept = { state: withAnswer(state, step, talk, value), isStopped: false };
  if (!step.question.isSpoken || typeof value !== 'string') return kept;
  const spoken = await toneTalk(value, talk, prompter);
  if (spoken === 'stop') return { ...kept, isStopped: true };
  return { state: withAnswer(state, step, talk, spoken), isStopped: false };
}

/** Puts every question that is open, in order, until there is none left or the user stops. */
export async function converse(
  start: State,
  setting: Setting,
  prompter: Prompter,
  keep: (state: State) => State,
): Promise<Outcome> {
  let state = start;
  let section = '';
  for (;;) {
    const talk = talkOf(state, setting);
    const step = nextStep(state, talk);
    if (!step) return { state, isStopped: false };
    const { section: here } = step.question;
    if (here !== section) prompter.say(filled(talk.words.sections[here]), 'heading');
    section = here;
    const reply = await putClearly(step, { talk, prompter }, state.done.length > 0);
    if (reply === 'stop') return { state, isStopped: true };
    if (reply === 'back') {
      state = keep(goneBack(state));
      continue;
    }
    const result = await answered(state, step, reply.answer, { talk, prompter });
    if (result.isStopped) return result;
    state = keep(result.state);
    tellDates(talk, talkOf(state, setting), prompter);
  }
}
