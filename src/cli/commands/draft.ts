import { extname } from 'node:path';
import { type DraftResult, safeDraft } from '../../draft.ts';
import { language } from '../../language/languages.ts';
import { TemplateError } from '../../letter/template-error.ts';
import type { Template } from '../../letter/templates.ts';
import { writeWholeFile } from '../../node/files.ts';
import { formatEndings, type Paper, renderAs } from '../../node/formats.ts';
import { toJson } from '../../render/json.ts';
import { toText } from '../../render/text.ts';
import { NoticeError } from '../../schedule/notice-error.ts';
import { type Call, type Command, type Terminal, UsageError } from '../call.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { kindOption, type OpenedCase, openCase, todayOf } from '../open-case.ts';
import { checkPaper, paperOf, paperOptions, reportPaper } from '../paper.ts';
import { reportAdvice, reportFindings, reportWaivers } from '../report.ts';
import type { Say } from '../words.ts';

function checkFormats(call: Call, say: Say): void {
  const unknown = call.texts('output').find((path) => !formatEndings.includes(extname(path).toLowerCase()));
  if (unknown !== undefined) {
    throw new UsageError(say('errors.no-format', { path: unknown, endings: formatEndings.join(' ') }));
  }
}

/** Renders every format before the first file is written, so that a fault in one leaves none behind. */
async function writeFiles(
  { letter }: DraftResult,
  paper: Paper,
  call: Call,
  terminal: Terminal,
  say: Say,
): Promise<void> {
  const paths = call.texts('output');
  const contents = await Promise.all(paths.map((path) => renderAs(letter, path, paper)));
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
  paper: Paper,
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
  if (isWriting) await writeFiles(result, paper, call, terminal, say);
  else if (!call.flag('json')) terminal.out(toText(result.letter));
  return exitCode.done;
}

/** The user's own templates; the reader of templates is loaded only for them. */
async function templatesFor(call: Call, { input, say }: OpenedCase): Promise<Record<string, Template>> {
  const folder = call.text('templates');
  if (folder === undefined) return {};
  const { readTemplates } = await import('../own-templates.ts');
  return readTemplates(folder, language(input.locale).base, say);
}

/** Says what went wrong, in the case's own language. */
async function report(
  error: unknown,
  call: Call,
  terminal: Terminal,
  { say, tag }: OpenedCase,
): Promise<ExitCode> {
  const { reportFailure, reportNotice } = await import('../failures.ts');
  if (error instanceof NoticeError) return reportNotice(error, tag, terminal, say);
  if (error instanceof TemplateError) {
    return (await import('../own-templates.ts')).reportTemplates(error, terminal, say);
  }
  return reportPaper(error, call, terminal, say) ?? reportFailure(error, terminal, say);
}

async function draftLetter(
  kind: string | undefined,
  call: Call,
  terminal: Terminal,
  opened: OpenedCase,
): Promise<ExitCode> {
  checkPaper(call, terminal, opened.say);
  const today = todayOf(call, terminal, opened.say, opened.tag);
  const paper = await paperOf(call, terminal, opened);
  const templates = await templatesFor(call, opened);
  const result = safeDraft(opened.input, { today, kind, templates });
  if (call.flag('json')) terminal.out(toJson(result.letter));
  reportFindings(result.findings, result.letter, opened, terminal);
  reportWaivers(opened, result.unusedWaivers, terminal);
  reportAdvice(result.letter.schedule, opened, terminal);
  return result.ok ? deliver(result, paper, call, terminal, opened) : exitCode.no;
}

async function run(call: Call, terminal: Terminal, say: Say): Promise<ExitCode> {
  checkFormats(call, say);
  const kind = kindOption(call, say);
  const opened = await openCase(call, terminal, say);
  try {
    return await draftLetter(kind, call, terminal, opened);
  } catch (error) {
    return report(error, call, terminal, opened);
  }
}

export const command: Command = {
  words: 1,
  options: {
    output: { type: 'string', short: 'o', multiple: true },
    kind: { type: 'string' },
    today: { type: 'string' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
    templates: { type: 'string' },
    ...paperOptions,
  },
  run,
};
