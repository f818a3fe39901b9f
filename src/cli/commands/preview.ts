import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readYamlData } from '../../node/case-text.ts';
import { readTextFile, writeWholeFile } from '../../node/files.ts';
import { type Answers, answersOf, textAt } from '../answers.ts';
import { type Call, type Command, type Terminal, UsageError } from '../call.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { openBrowser } from '../open-browser.ts';
import { readInput, todayOf } from '../open-case.ts';
import { previewPage } from '../preview/page.ts';
import { reloadScript, servePreview } from '../preview/server.ts';
import { askedBase, type Say, speak } from '../words.ts';

/** The answers of a case file; undefined while it cannot be read, as in the middle of typing. */
function toldIn(text: string): Answers | undefined {
  const data = readYamlData(text);
  return data === undefined ? undefined : answersOf(data);
}

function baseFor(call: Call, told: Answers, terminal: Terminal): string {
  const own = textAt(told, 'locale').split('-')[0];
  return askedBase(call.text('lang'), terminal.env) ?? askedBase(own, {}) ?? 'en';
}

/** Resolves when the user presses Ctrl-C. */
const interrupted = () => new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));

async function show(text: string, call: Call, terminal: Terminal, say: Say): Promise<ExitCode> {
  const told = toldIn(text);
  if (told === undefined) throw new UsageError(say('errors.not-begun', { path: call.words[0] ?? '' }));
  const base = baseFor(call, told, terminal);
  const page = previewPage({
    told,
    today: todayOf(call, terminal, say, base),
    base,
  });
  // The folder is nobody else's to look into: a case is confidential.
  const path = join(await mkdtemp(join(tmpdir(), 'goodterms-')), 'preview.html');
  await writeWholeFile(path, page);
  terminal.out(`${path}\n`);
  if (!call.flag('no-open') && terminal.screen) openBrowser(pathToFileURL(path).href);
  return exitCode.done;
}

async function serve(path: string, call: Call, terminal: Terminal, say: Say): Promise<ExitCode> {
  let last = toldIn(await readTextFile(path));
  if (last === undefined) throw new UsageError(say('errors.not-begun', { path }));
  const today = todayOf(call, terminal, say, baseFor(call, last, terminal));
  const preview = await servePreview(path, async () => {
    last = toldIn(await readTextFile(path)) ?? last ?? {};
    return previewPage({ told: last, today, base: baseFor(call, last, terminal), script: reloadScript });
  });
  const voice = speak(baseFor(call, last, terminal));
  terminal.out(`${preview.url}\n`);
  terminal.err(`${voice('preview.watching', { path })}\n`);
  if (!call.flag('no-open') && terminal.screen) openBrowser(preview.url);
  await interrupted();
  preview.close();
  return exitCode.done;
}

async function run(call: Call, terminal: Terminal, say: Say): Promise<ExitCode> {
  const [path] = call.words;
  if (call.flag('watch') && path !== undefined && path !== '-') return serve(path, call, terminal, say);
  return show(await readInput(path, 'errors.no-case', terminal, say), call, terminal, say);
}

export const command: Command = {
  words: 1,
  options: { watch: { type: 'boolean' }, 'no-open': { type: 'boolean' }, today: { type: 'string' } },
  run,
};
