import { extname } from 'node:path';
import { type DraftResult, safeDraft } from '../../draft.ts';
import { language } from '../../language/languages.ts';
import { writeWholeFile } from '../../node/files.ts';
import { formatEndings, renderAs } from '../../node/formats.ts';
import { toJson } from '../../render/json.ts';
import { toText } from '../../render/text.ts';
import { NoticeError } from '../../schedule/notice-error.ts';
import { type Call, type Command, type Terminal, UsageError } from '../call.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { reportNotice } from '../failures.ts';
import { kindOption, type OpenedCase, openCase, todayOf } from '../open-case.ts';
import { reportAdvice, reportFindings, reportWaivers } from '../report.ts';
import type { Say } from '../words.ts';

function checkFormats(call: Call, say: Say): void {
  const unknown = call.texts('output').find((path) => !formatEndings.includes(extname(path).toLowerCase()));
  if (unknown !== undefined) {
    throw new UsageError(say('errors.no-format', { path: unknown, endings: formatEndings.join(' ') }));
  }
}

/** Renders every format before the first file is written, so that a fault in one leaves none behind. */
async function writeFiles({ letter }: DraftResult, call: Call, terminal: Terminal, say: Say): Promise<void> {
  const paths = call.texts('output');
  const contents = await Promise.all(paths.map((path) => renderAs(letter, path)));
  for (const [index, path] of paths.entries()) {
    await writeWholeFile(path, contents[index] ?? '', { force: call.flag('force') });
    terminal.err(`${say('draft.written', { path })}\n`);
  }
}

/** Files are for sending, so a draft that still rests is shown, but not written. */
function restingUntil({ letter }: DraftResult): string | undefined {
  const { restsUntil, today } = letter.schedule;
  return restsUntil !== undefined && today < restsUntil ? restsUntil : undefined;
}

async function deliver(
  result: DraftResult,
  call: Call,
  terminal: Terminal,
  opened: OpenedCase,
): Promise<ExitCode> {
  const { say } = opened;
  const resting = restingUntil(result);
  const isWriting = call.texts('output').length > 0;
  if (resting !== undefined) {
    terminal.err(
      `${say('draft.resting', { date: language(opened.tag).date(resting, { style: 'weekday' }) })}\n`,
    );
    if (isWriting) return exitCode.resting;
  }
  if (isWriting) await writeFiles(result, call, terminal, say);
  else if (!call.flag('json')) terminal.out(toText(result.letter));
  return exitCode.done;
}

async function run(call: Call, terminal: Terminal, say: Say): Promise<ExitCode> {
  checkFormats(call, say);
  const kind = kindOption(call, say);
  const opened = await openCase(call, terminal, say);
  const today = todayOf(call, terminal, opened.say);
  let result: DraftResult;
  try {
    result = safeDraft(opened.input, { today, kind });
  } catch (error) {
    if (error instanceof NoticeError) return reportNotice(error, opened.tag, terminal, opened.say);
    throw error;
  }
  if (call.flag('json')) terminal.out(toJson(result.letter));
  reportFindings(result.findings, result.letter, opened, terminal);
  reportWaivers(opened, result.unusedWaivers, terminal);
  reportAdvice(result.letter.schedule, opened, terminal);
  return result.ok ? deliver(result, call, terminal, opened) : exitCode.no;
}

export const command: Command = {
  words: 1,
  options: {
    output: { type: 'string', short: 'o', multiple: true },
    kind: { type: 'string' },
    today: { type: 'string' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run,
};
