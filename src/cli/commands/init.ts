import { caseWords } from '../../case/messages.ts';
import { language, languageTags, resolveTag } from '../../language/languages.ts';
import { writeWholeFile } from '../../node/files.ts';
import { type Call, type Command, type Terminal, UsageError } from '../call.ts';
import { newCaseFile } from '../case-outline.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { todayOf } from '../open-case.ts';
import { askedBase, type Say, speak } from '../words.ts';

function localeOf(call: Call, terminal: Terminal, say: Say): string {
  const typed = call.text('locale') ?? askedBase(call.text('lang'), terminal.env) ?? 'en';
  const resolved = resolveTag(typed);
  if (resolved === undefined) {
    throw new UsageError(say('errors.no-language', { found: typed, tags: languageTags.join(', ') }));
  }
  return resolved;
}

async function run(call: Call, terminal: Terminal, say: Say): Promise<ExitCode> {
  const locale = localeOf(call, terminal, say);
  const base = askedBase(call.text('lang'), {}) ?? language(locale).base;
  const voice = speak(base);
  const [path = 'case.yaml'] = call.words;
  const text = newCaseFile(locale, todayOf(call, terminal, say), caseWords(base), voice('init.modeline'));
  if (path === '-') terminal.out(text);
  else {
    await writeWholeFile(path, text, { force: call.flag('force') });
    terminal.err(`${voice('init.written', { path })}\n`);
  }
  return exitCode.done;
}

export const command: Command = {
  words: 1,
  options: { locale: { type: 'string' }, today: { type: 'string' }, force: { type: 'boolean' } },
  run,
};
