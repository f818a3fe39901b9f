import { checkTone } from '../../tone/check.ts';
import type { Finding } from '../../tone/finding.ts';
import { textAt } from '../answers.ts';
import type { Prompter } from './prompter.ts';
import type { Talk } from './question.ts';
import { filled } from './words.ts';

/** More rounds than anybody needs; nobody is kept here for ever. */
const rounds = 12;

/** The finding to speak of first: one that would stop the letter, else the first that should be seen. */
function firstFinding(text: string, { answers, letter }: Talk): Finding | undefined {
  const clientNames = [textAt(answers, 'client.name'), textAt(answers, 'client.contact.name')].filter(
    Boolean,
  );
  const { findings } = checkTone(text, { locale: letter.tag, clientNames });
  const grave = findings.filter(({ severity }) => severity !== 'hint');
  return grave.find(({ severity }) => severity === 'error') ?? grave[0];
}

const endsSentence = /[.!?؟…]["'”»’]?$/u;

/**
 * The text with the better wording in it: a whole sentence takes the place of the sentence that was marked, a few
 * words that of the words.
 */
export function improved(text: string, { start, end, suggestion = '' }: Finding): string {
  if (!endsSentence.test(suggestion)) return `${text.slice(0, start)}${suggestion}${text.slice(end)}`.trim();
  const before = /^[\s\S]*[.!?؟…]["'”»’]?\s+/u.exec(text.slice(0, start))?.[0] ?? '';
  const rest = /[.!?؟…]+["'”»’]?(?=\s|$)/u.exec(text.slice(Math.max(start, end - 1)));
  const after = rest === null ? '' : text.slice(Math.max(start, end - 1) + rest.index + rest[0].length);
  return `${before}${suggestion}${after}`.trim();
}

async function asksAgain(draft: string, talk: Talk, prompter: Prompter): Promise<string | 'back' | 'stop'> {
  const { say } = talk.words;
  const reply = await prompter.ask({
    question: filled(say['toneEdit']),
    why: filled(say['toneEditWhy']),
    offer: draft,
    draft,
    canSkip: false,
    canGoBack: true,
  });
  if (typeof reply === 'string') return reply;
  return reply.answer === '' ? draft : reply.answer;
}

/** One calm line on what was found, and what to do about it. */
function choice(finding: Finding, talk: Talk, prompter: Prompter) {
  const { say } = talk.words;
  const { text, message, suggestion, severity } = finding;
  const better =
    suggestion === undefined ? [] : [{ value: 'use', label: filled(say['toneUse'], { suggestion }) }];
  return prompter.choose({
    question: filled(say['toneFound'], { text, message }),
    why: severity === 'error' ? filled(say['toneStops']) : undefined,
    offer: '',
    canSkip: false,
    canGoBack: false,
    isMany: false,
    chosen: [],
    options: [
      ...better,
      { value: 'edit', label: filled(say['toneOwn']) },
      { value: 'keep', label: filled(say['toneKeep']) },
    ],
  });
}

/** One round of talk on a finding: the text that came of it, `keep`, or `stop`. */
async function oneRound(
  text: string,
  finding: Finding,
  talk: Talk,
  prompter: Prompter,
): Promise<{ text: string } | 'keep' | 'stop'> {
  const reply = await choice(finding, talk, prompter);
  if (reply === 'stop') return 'stop';
  if (reply === 'back' || reply.answer === 'keep') return 'keep';
  const next = await asksAgain(reply.answer === 'use' ? improved(text, finding) : text, talk, prompter);
  if (next === 'stop') return 'stop';
  return { text: next === 'back' ? text : next };
}

/**
 * Reads what was just typed for its tone, and talks about it until it is well or the user keeps it.
 *
 * @returns the text to keep, or `stop`
 */
export async function toneTalk(typed: string, talk: Talk, prompter: Prompter): Promise<string> {
  let text = typed;
  for (let round = 0; round < rounds; round += 1) {
    const finding = firstFinding(text, talk);
    if (!finding) break;
    const next = await oneRound(text, finding, talk, prompter);
    if (next === 'stop') return next;
    if (next === 'keep') return text;
    text = next.text;
  }
  if (text !== typed) prompter.say(filled(talk.words.say['toneGood']), 'good');
  return text;
}
