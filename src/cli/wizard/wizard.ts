import { type Answers, textAt } from '../answers.ts';
import type { Screen } from '../call.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { converse, type Outcome } from './conversation.ts';
import { finish } from './finish.ts';
import { type Manners, plainPrompter } from './plain-prompter.ts';
import type { Prompter, PrompterWords } from './prompter.ts';
import { review } from './review.ts';
import { saveCase } from './save.ts';
import { resumed, type Setting, type State, talkOf } from './state.ts';
import { filled } from './words.ts';

/** What a talk begins with. */
export interface WizardCall {
  screen: Screen;
  setting: Setting;
  /** Case file that the answers are saved in. */
  path: string;
  /** Answers there are already, from a file or from the command line. */
  told: Answers;
  /** Whether the file is there and is gone on with. */
  isResumed: boolean;
}

/** Whether the case file is ours to write over: it was there when we began, or we have written it. */
interface Kept {
  isOurs: boolean;
}

async function save(call: WizardCall, state: State, kept: Kept, isOpen: boolean): Promise<void> {
  await saveCase(call.path, talkOf(state, call.setting), isOpen, kept.isOurs);
  kept.isOurs = true;
}

/** How the prompters speak, which changes once the letter's language is chosen. */
function mannersOf(current: () => State, setting: Setting): Manners {
  const talk = () => talkOf(current(), setting);
  return {
    direction: () => talk().language.direction,
    words(): PrompterWords {
      const { say } = talk().words;
      const word = (key: string) => filled(say[key]);
      return {
        enterTakes: say['enterTakes'] ?? '',
        example: say['example'] ?? '',
        enterSkips: word('enterSkips'),
        enterEnds: word('enterEnds'),
        nothing: word('nothing'),
        back: word('back'),
        goBack: word('goBack'),
        needed: word('needed'),
        chooseOne: word('chooseOne'),
        chooseMany: word('chooseMany'),
        notThere: word('notThere'),
        keys: word('keys'),
        keysMany: word('keysMany'),
      };
    },
  };
}

async function prompterFor(screen: Screen, manners: Manners): Promise<Prompter> {
  if (screen.isPlain) return plainPrompter(screen, manners);
  const { clackPrompter } = await import('./clack-prompter.ts');
  return clackPrompter(screen, manners);
}

/** Keeps what was said, and says where and how to go on. */
async function stop(call: WizardCall, state: State, kept: Kept, prompter: Prompter): Promise<ExitCode> {
  const talk = talkOf(state, call.setting);
  const { say } = talk.words;
  if (state.done.length === 0 && !kept.isOurs) {
    prompter.say(filled(say['stoppedEmpty']));
    return exitCode.stopped;
  }
  await save(call, state, kept, true);
  prompter.say(filled(say['stopped'], { path: call.path }), 'good');
  prompter.say(`goodterms init ${call.path}`);
  return exitCode.stopped;
}

/** Asks what is open and shows all answers, until they are right. */
async function settle(
  start: State,
  { setting }: WizardCall,
  prompter: Prompter,
  keep: (state: State) => State,
): Promise<Outcome> {
  let state = start;
  for (;;) {
    const told = await converse(state, setting, prompter, keep);
    if (told.isStopped) return told;
    const next = await review(told.state, setting, prompter);
    if (next === 'stop') return { state: told.state, isStopped: true };
    if (next === 'done') return told;
    state = keep(next);
  }
}

/** Answers, then the letter; the answers once more where something stands in its way. */
async function lead(
  call: WizardCall,
  prompter: Prompter,
  keep: (state: State) => State,
  kept: Kept,
): Promise<ExitCode> {
  const { setting, path } = call;
  let state = keep(resumed(call.told, setting));
  for (;;) {
    const told = await settle(state, call, prompter, keep);
    state = keep(told.state);
    if (told.isStopped) return stop(call, state, kept, prompter);
    await save(call, state, kept, false);
    const talk = talkOf(state, setting);
    const end = await finish(talk, path, prompter);
    if (end === 'again') continue;
    const isStopped = end === 'stop';
    prompter.say(filled(talk.words.say[isStopped ? 'savedOnly' : 'goodbye'], { path }), 'good');
    return isStopped ? exitCode.stopped : exitCode.done;
  }
}

/**
 * Asks for everything a letter needs, one question at a time, and writes the case and the letter.
 *
 * @returns 130 where it was stopped; what was answered is kept in the case file
 */
export async function runWizard(call: WizardCall): Promise<ExitCode> {
  let state: State = resumed(call.told, call.setting);
  const keep = (next: State): State => {
    state = next;
    return next;
  };
  const prompter = await prompterFor(
    call.screen,
    mannersOf(() => state, call.setting),
  );
  const { say } = talkOf(state, call.setting).words;
  prompter.say(filled(say['hello']), 'heading');
  prompter.say(filled(say['helloHow']));
  if (call.isResumed)
    prompter.say(filled(say['resumed'], { path: call.path, client: textAt(call.told, 'client.name') }));
  const kept: Kept = { isOurs: call.isResumed };
  try {
    return await lead(call, prompter, keep, kept);
  } catch (fault) {
    // Whatever happens, nobody has to tell it all again.
    await stop(call, state, kept, prompter);
    throw fault;
  } finally {
    prompter.close();
  }
}
