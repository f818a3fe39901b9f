import { language, languageBases, resolveTag } from '../../language/languages.ts';
import { type Call, type Command, type Terminal, UsageError } from '../call.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { allQuestions } from '../wizard/flow.ts';
import type { Question } from '../wizard/question.ts';
import { filled, type WizardWords, wizardWords } from '../wizard/words.ts';
import { askedBase, type Say } from '../words.ts';

/** The questions that nobody has answered yet name nobody. */
const unknown = { name: '…', unit: '…', date: '…' };

interface Sheet {
  id: string;
  set?: string;
  ask: string;
  why: string;
  example?: string;
  choices?: readonly string[];
  isNeeded: boolean;
}

function sheetOf(question: Question, words: WizardWords): Sheet {
  const { id, path, isNeeded = false } = question;
  const told = words.questions[id];
  const choices = words.choices[id];
  return {
    id,
    ...(path === undefined ? {} : { set: path }),
    ask: filled(told?.ask, unknown),
    why: filled(told?.why, unknown),
    ...(told?.example === undefined ? {} : { example: told.example }),
    ...(choices === undefined ? {} : { choices: Object.keys(choices).filter((one) => choices[one] !== '') }),
    isNeeded,
  };
}

function sheetText({ set, ask, why, example, choices }: Sheet, words: WizardWords): string {
  const like = example === undefined ? [] : [`    ${filled(words.say['example'], { example })}`];
  const list = choices === undefined ? '' : ` (${choices.join(', ')})`;
  const flag = set === undefined ? [] : [`    --set ${set}=…${list}`];
  return [`  ${ask}`, `    ${why}`, ...like, ...flag].join('\n');
}

/** All questions under the headings of their sections. */
function allText(words: WizardWords): string {
  const parts = Object.entries(words.sections).map(([section, heading]) => {
    const own = allQuestions.filter((question) => question.section === section);
    return [heading, ...own.map((question) => sheetText(sheetOf(question, words), words))].join('\n\n');
  });
  return `${parts.join('\n\n')}\n`;
}

async function run(call: Call, terminal: Terminal, say: Say): Promise<ExitCode> {
  const typed = call.text('lang') ?? askedBase(undefined, terminal.env) ?? 'en';
  const tag = resolveTag(typed);
  if (tag === undefined)
    throw new UsageError(say('errors.no-language', { found: typed, tags: languageBases.join(', ') }));
  const words = wizardWords(language(tag).base);
  const sheets = allQuestions.map((question) => sheetOf(question, words));
  terminal.out(call.flag('json') ? `${JSON.stringify(sheets, null, 2)}\n` : allText(words));
  return exitCode.done;
}

export const command: Command = { words: 0, options: { json: { type: 'boolean' } }, run };
