import { language } from '../language/languages.ts';
import { FileError } from '../node/files.ts';
import type { NoticeError } from '../schedule/notice-error.ts';
import { type Terminal, UsageError } from './call.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { CaseFileError } from './open-case.ts';
import { problemLines } from './problem-lines.ts';
import { type Say, speak } from './words.ts';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** The dates of an error as a letter of that language would write them. */
function worded(fields: Readonly<Record<string, unknown>>, tag: string): Record<string, string> {
  const writes = language(tag);
  const entries = Object.entries(fields).map(([key, value]): [string, string] => [
    key,
    typeof value === 'string' && isoDate.test(value)
      ? writes.date(value, { style: 'weekday' })
      : String(value ?? ''),
  ]);
  return Object.fromEntries(entries);
}

/** Every mistake in a case, each with its line. */
function reportProblems(error: CaseFileError, terminal: Terminal): ExitCode {
  const say = speak(error.tag);
  const isPiped = error.path === '-';
  terminal.err(`${isPiped ? say('errors.problems-piped') : say('errors.problems', { path: error.path })}\n`);
  for (const problem of error.placed) terminal.err(`\n${problemLines(problem, error, terminal, say)}\n`);
  return exitCode.usage;
}

/** The sentence for a clause and dates that do not go together. */
export const noticeSentence = (error: NoticeError, tag: string, say: Say): string =>
  say(`errors.notice.${error.code}`, worded({ ...error }, tag));

export function reportNotice(error: NoticeError, tag: string, terminal: Terminal, say: Say): ExitCode {
  terminal.err(`${noticeSentence(error, tag, say)}\n`);
  return exitCode.usage;
}

/** Says in one sentence what went wrong; nobody ever sees a stack. */
export function reportFailure(error: unknown, terminal: Terminal, say: Say): ExitCode {
  if (error instanceof UsageError) {
    terminal.err(`${error.message}\n`);
    return error.code;
  }
  if (error instanceof FileError) {
    terminal.err(`${say(`errors.file.${error.code}`, { path: error.path })}\n`);
    return exitCode.file;
  }
  if (error instanceof CaseFileError) return reportProblems(error, terminal);
  const detail = error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error);
  terminal.err(`${say('errors.fault', { detail })}\n`);
  return exitCode.fault;
}
