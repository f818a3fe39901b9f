import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { safeParseCase } from '../../case/parse.ts';
import { type DraftResult, safeDraft } from '../../draft.ts';
import { FileError, writeWholeFile } from '../../node/files.ts';
import { renderAs } from '../../node/formats.ts';
import { toText } from '../../render/text.ts';
import { NoticeError } from '../../schedule/notice-error.ts';
import { noticeSentence } from '../failures.ts';
import { speak } from '../words.ts';
import type { Prompter } from './prompter.ts';
import type { Talk } from './question.ts';
import { freeName } from './save.ts';
import { isMail } from './told.ts';
import { filled } from './words.ts';

/** The letter of the answers, or why there is none, in sentences. */
function draftOf(talk: Talk): DraftResult | readonly string[] {
  const read = safeParseCase(talk.answers, { messages: talk.language.base });
  if (!read.ok) return read.problems.map(({ message }) => message);
  try {
    return safeDraft(read.case, { today: talk.today });
  } catch (error) {
    if (!(error instanceof NoticeError)) throw error;
    return [noticeSentence(error, talk.language.tag, speak(talk.language.base))];
  }
}

/** What stands in the way of the letter, and what is only worth a look. */
function tellFindings({ findings }: DraftResult, { words }: Talk, prompter: Prompter): void {
  for (const { severity, category, text, message, suggestion } of findings) {
    // What the letter may leave out was asked and answered.
    if (severity === 'hint' || (category === 'parts' && severity !== 'error')) continue;
    const told = text === '' ? message : filled(words.say['toneFound'], { text, message });
    const better = suggestion === undefined ? '' : ` ${filled(words.say['toneUse'], { suggestion })}`;
    prompter.say(told + better, severity === 'error' ? 'care' : 'plain');
  }
}

/** The letter on the screen. */
function showLetter({ letter }: DraftResult, { words }: Talk, prompter: Prompter): void {
  prompter.say(filled(words.say['preview']), 'heading');
  prompter.say(filled(words.say['subject'], { subject: letter.subject }));
  prompter.show(toText(letter));
}

/** Asks what to do where a file of that name is there already. */
async function nameFor(
  path: string,
  { words: { say } }: Talk,
  prompter: Prompter,
): Promise<string | undefined> {
  if (!existsSync(path)) return path;
  const other = freeName(path);
  const reply = await prompter.choose({
    question: filled(say['exists'], { path }),
    offer: '',
    canSkip: false,
    canGoBack: false,
    isMany: false,
    chosen: ['other'],
    options: [
      { value: 'other', label: filled(say['existsOther'], { path: other }) },
      { value: 'over', label: filled(say['existsOver'], { path }) },
      { value: 'leave', label: filled(say['existsLeave']) },
    ],
  });
  if (typeof reply === 'string' || reply.answer === 'leave') return undefined;
  return reply.answer === 'other' ? other : path;
}

async function writeOne(
  path: string,
  { letter }: DraftResult,
  talk: Talk,
  prompter: Prompter,
): Promise<void> {
  const { say } = talk.words;
  const name = await nameFor(path, talk, prompter);
  if (name === undefined) return;
  try {
    await writeWholeFile(name, await renderAs(letter, name), { force: name === path && existsSync(path) });
    prompter.say(filled(say['written'], { path: name }), 'good');
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    prompter.say(speak(talk.language.base)(`errors.file.${error.code}`, { path: error.path }), 'care');
  }
}

/** Which files to write, each by its ending. */
async function writeFiles(
  result: DraftResult,
  casePath: string,
  talk: Talk,
  prompter: Prompter,
): Promise<'stop' | 'done'> {
  const { say, choices } = talk.words;
  const options = Object.entries(choices['files'] ?? {}).map(([value, label]) => ({ value, label }));
  const reply = await prompter.choose({
    question: filled(say['files']),
    why: filled(say['filesWhy']),
    offer: filled(say['ticked']),
    canSkip: true,
    canGoBack: false,
    isMany: true,
    chosen: [isMail(talk) ? 'eml' : 'docx'],
    options,
  });
  if (typeof reply === 'string') return 'stop';
  const stem = isMail(talk) ? 'letter' : 'notice';
  for (const ending of reply.answer.split(',').filter(Boolean)) {
    await writeOne(join(dirname(casePath), `${stem}.${ending}`), result, talk, prompter);
  }
  return 'done';
}

/**
 * Shows the letter and offers its files.
 *
 * @returns `again` where the letter cannot be written yet, so that the answers are looked at once more
 */
export async function finish(
  talk: Talk,
  casePath: string,
  prompter: Prompter,
): Promise<'done' | 'stop' | 'again'> {
  const result = draftOf(talk);
  if (!('letter' in result)) {
    for (const problem of result) prompter.say(problem, 'care');
    return 'again';
  }
  showLetter(result, talk, prompter);
  tellFindings(result, talk, prompter);
  if (!result.ok) {
    prompter.say(filled(talk.words.say['notYet']), 'care');
    return 'again';
  }
  return writeFiles(result, casePath, talk, prompter);
}
