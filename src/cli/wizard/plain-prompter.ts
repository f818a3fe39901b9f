import { createInterface } from 'node:readline';
import { toLatinDigits } from '../../language/digits.ts';
import type { Direction } from '../../language/language.ts';
import type { Screen } from '../call.ts';
import { terminalText } from '../terminal-text.ts';
import { hintsFor } from './hints.ts';
import type { Ask, Choose, Prompter, PrompterWords, Reply } from './prompter.ts';
import { filled } from './words.ts';

/** What a prompter needs to know; words and direction change once the language is chosen. */
export interface Manners {
  words(): PrompterWords;
  direction(): Direction;
}

/** The next line that is typed; undefined once there will be none, or Ctrl-C was pressed. */
function lineReader({ input, output }: Screen) {
  const lines: (string | undefined)[] = [];
  let waiting: ((line: string | undefined) => void) | undefined;
  let isOver = false;
  const give = (line: string | undefined) => {
    if (waiting) {
      const resolve = waiting;
      waiting = undefined;
      resolve(line);
    } else lines.push(line);
  };
  const end = () => {
    if (isOver) return;
    isOver = true;
    give(undefined);
  };
  // Without a terminal of its own the interface moves no cursor; the line is edited by the system.
  const reader = createInterface({ input, output, terminal: false });
  reader.on('line', give);
  reader.on('close', end);
  process.on('SIGINT', end);
  return {
    next(): Promise<string | undefined> {
      if (lines.length > 0) return Promise.resolve(lines.shift());
      if (isOver) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    close() {
      process.off('SIGINT', end);
      reader.close();
    },
  };
}

type Answered = { answer: string } | { problem: string };

/** The values that numbers stand for, or undefined where one of them is none. */
function chosenBy(typed: string, { options, isMany }: Choose): string[] | undefined {
  const words = toLatinDigits(typed)
    .split(isMany ? /[\s,،;]+/ : /$^/)
    .filter(Boolean);
  const values = words.map(
    (word) => (options[Number(word) - 1] ?? options.find(({ label }) => label === typed))?.value,
  );
  const found = values.filter((value) => value !== undefined);
  return found.length === values.length && found.length > 0 ? found : undefined;
}

/** Asks line by line: no cursor is moved, nothing is drawn over. */
export function plainPrompter(screen: Screen, manners: Manners): Prompter {
  const lines = lineReader(screen);
  const print = (text: string) =>
    void screen.output.write(`${terminalText(text, manners.direction(), screen.columns)}\n`);

  function put(ask: Ask): void {
    const { example } = manners.words();
    print(`\n${ask.question}`);
    if (ask.why) print(`  ${ask.why}`);
    if (ask.example) print(`  ${filled(example, { example: ask.example })}`);
  }

  /** One line of answer, read. */
  async function once(ask: Ask, read: (typed: string) => Answered): Promise<Reply | { problem: string }> {
    screen.output.write('> ');
    const typed = (await lines.next())?.trim();
    if (typed === undefined) return 'stop';
    return typed === '<' && ask.canGoBack ? 'back' : read(typed);
  }

  /** Reads until an answer holds. */
  async function answer(ask: Ask, read: (typed: string) => Answered): Promise<Reply> {
    const hint = hintsFor(ask, manners.words());
    if (hint !== '') print(`  (${hint})`);
    for (;;) {
      const reply = await once(ask, read);
      if (typeof reply === 'string' || 'answer' in reply) return reply;
      print(`  ${reply.problem}`);
    }
  }

  function chosen(typed: string, choose: Choose): Answered {
    const { notThere } = manners.words();
    const isTaken = typed === '' && (choose.chosen.length > 0 || choose.canSkip);
    if (isTaken) return { answer: choose.chosen.join(',') };
    const values = typed === '0' && choose.isMany ? [] : chosenBy(typed, choose);
    return values === undefined ? { problem: notThere } : { answer: values.join(',') };
  }

  return {
    ask(ask) {
      put(ask);
      const { needed } = manners.words();
      return answer(ask, (typed) => {
        if (typed === '') return ask.offer !== '' || ask.canSkip ? { answer: '' } : { problem: needed };
        const problem = ask.check?.(typed);
        return problem === undefined ? { answer: typed } : { problem };
      });
    },
    choose(choose) {
      put(choose);
      const { chooseOne, chooseMany } = manners.words();
      for (const [index, { value, label }] of choose.options.entries()) {
        print(`  ${index + 1}. ${label}${choose.isMany && choose.chosen.includes(value) ? ' *' : ''}`);
      }
      print(`  ${choose.isMany ? chooseMany : chooseOne}`);
      return answer(choose, (typed) => chosen(typed, choose));
    },
    say: (text, manner) => print(manner === 'heading' ? `\n— ${text}` : text),
    show: (text) => print(`\n${text}`),
    close: lines.close,
  };
}
