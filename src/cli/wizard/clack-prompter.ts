import { type CANCEL_SYMBOL, isCancel, log, multiselect, S_BAR, select, text } from '@clack/prompts';
import type { Screen } from '../call.ts';
import { terminalText } from '../terminal-text.ts';
import { hintsFor } from './hints.ts';
import type { Manners } from './plain-prompter.ts';
import type { Ask, Choose, Prompter, Reply } from './prompter.ts';
import { filled } from './words.ts';

const dim = (line: string): string => `\u001b[2m${line}\u001b[22m`;
const bold = (line: string): string => `\u001b[1m${line}\u001b[22m`;

/** What the last key was: the library tells Escape and Ctrl-C alike, and a question that is answered needs no hints. */
function lastKey(input: Screen['input']) {
  let name = '';
  const note = (_text: string | undefined, key: { name?: string; ctrl?: boolean } | undefined) => {
    name = key?.ctrl ? 'ctrl' : (key?.name ?? '');
  };
  input.on('keypress', note);
  return {
    isEscape: () => name === 'escape',
    isLeaving: () => ['return', 'enter', 'escape', 'ctrl'].includes(name),
    forget: () => {
      name = '';
    },
    close: () => void input.off('keypress', note),
  };
}

/** Asks with a cursor that moves: choices by arrow keys, mistakes told while typing. */
export function clackPrompter(screen: Screen, manners: Manners): Prompter {
  const { input, output } = screen;
  const key = lastKey(input);
  const isLtr = () => manners.direction() === 'ltr';
  // A bar at the left edge would stand at the end of lines that run from the right.
  const common = () => ({ input, output, withGuide: isLtr() });
  const worded = (line: string) => terminalText(line, manners.direction(), screen.columns - 4);
  const dimmed = (line: string) => worded(line).split('\n').map(dim).join('\n');

  /** Why it is asked, an example, and the keys: shown until there is an answer. */
  function notesOf(ask: Ask, keys: string): string {
    const { example } = manners.words();
    const told = ask.example ? filled(example, { example: ask.example }) : '';
    return [ask.why ?? '', told, keys].filter(Boolean).map(dimmed).join('\n');
  }

  /** The message of a prompt; from right to left it is printed before it, for the prompt would put bars into it. */
  function message(ask: Ask, keys: string, bar: string): { readonly message: string } {
    key.forget();
    const question = bold(worded(ask.question));
    const notes = notesOf(ask, keys);
    if (!isLtr()) {
      output.write(`\n${question}\n${notes}\n`);
      return { message: '' };
    }
    const whole = [question, notes].filter(Boolean).join('\n').replaceAll('\n', `\n${bar}`);
    return {
      get message() {
        return key.isLeaving() ? question.replaceAll('\n', `\n${bar}`) : whole;
      },
    };
  }

  function ended<T>(value: T | typeof CANCEL_SYMBOL): 'back' | 'stop' | { value: T } {
    if (isCancel(value)) return key.isEscape() ? 'back' : 'stop';
    return { value };
  }

  const emptyAnswer = (ask: Ask): string => worded(ask.offer === '' ? manners.words().nothing : ask.offer);

  function problemWith(one: Ask, answer: string): string | undefined {
    if (answer === '<' && one.canGoBack) return undefined;
    if (answer !== '') return one.check?.(answer);
    return one.offer === '' && !one.canSkip ? manners.words().needed : undefined;
  }

  const problemShown = (one: Ask, answer: string): string | undefined => {
    const problem = problemWith(one, answer);
    if (problem === undefined) return undefined;
    key.forget();
    return worded(problem).replaceAll('\n', isLtr() ? '\n   ' : '\n');
  };

  /** A line to type, or to change where there is a draft. */
  function line(one: Ask) {
    const told = message(one, hintsFor(one, manners.words()), `${dim(S_BAR)}  `);
    return text({
      ...common(),
      get message() {
        return told.message;
      },
      // What an empty answer stands for is shown in its place.
      defaultValue: emptyAnswer(one),
      ...(one.draft === undefined ? {} : { initialValue: one.draft }),
      validate: (value = '') => problemShown(one, value.trim()),
    });
  }

  async function ask(one: Ask): Promise<Reply> {
    const reply = ended(await line(one));
    if (reply === 'stop') return reply;
    const answer = reply === 'back' ? '<' : (reply.value ?? '').trim();
    if (answer !== '<') return { answer: answer === emptyAnswer(one) ? '' : answer };
    return one.canGoBack ? 'back' : ask(one);
  }

  /** Arrow keys and Enter; several are ticked with the space bar. */
  async function pick(one: Choose) {
    const { goBack, keys, keysMany } = manners.words();
    const told = message(one, one.isMany ? keysMany : keys, '');
    const back = one.canGoBack ? [{ value: '<', label: goBack }] : [];
    const shared = {
      ...common(),
      options: [...one.options, ...back].map(({ value, label }) => ({ value, label: worded(label) })),
      showInstructions: false,
      get message() {
        return told.message;
      },
    };
    const [first] = one.chosen;
    // Spread out, the message would be read once and for all.
    if (one.isMany)
      return multiselect(Object.assign(shared, { initialValues: [...one.chosen], required: false }));
    return select(Object.assign(shared, first === undefined ? {} : { initialValue: first }));
  }

  async function choose(one: Choose): Promise<Reply> {
    const reply = ended<string | string[]>(await pick(one));
    if (reply === 'stop') return reply;
    const values = reply === 'back' ? ['<'] : [reply.value].flat();
    if (!values.includes('<')) return { answer: values.join(',') };
    return one.canGoBack ? 'back' : choose(one);
  }

  return {
    ask,
    choose,
    say(line, manner = 'plain') {
      const options = { output, withGuide: isLtr() };
      const shown = worded(line);
      if (manner === 'good') log.success(shown, options);
      else if (manner === 'care') log.warn(shown, options);
      else if (manner === 'heading') log.step(bold(shown), options);
      else log.message(shown, options);
    },
    show: (whole) => void output.write(`\n${terminalText(whole, manners.direction(), screen.columns)}\n`),
    close: key.close,
  };
}
