import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TemplateError } from '../../letter/template-error.ts';
import type { Template } from '../../letter/templates.ts';
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

type Templates = Readonly<Record<string, Template>> | undefined;

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

/** Templates of the user's own for the letter's language, where the call names a folder of them. */
async function templatesFor(call: Call, told: Answers, say: Say): Promise<Templates> {
  const folder = call.text('templates');
  if (folder === undefined) return undefined;
  const { readTemplates } = await import('../own-templates.ts');
  return readTemplates(folder, askedBase(textAt(told, 'locale').split('-')[0], {}) ?? 'en', say);
}

async function report(error: unknown, terminal: Terminal, say: Say): Promise<ExitCode> {
  if (!(error instanceof TemplateError)) throw error;
  return (await import('../own-templates.ts')).reportTemplates(error, terminal, say);
}

async function show(text: string, call: Call, terminal: Terminal, say: Say): Promise<ExitCode> {
  const told = toldIn(text);
  if (told === undefined) throw new UsageError(say('errors.not-begun', { path: call.words[0] ?? '' }));
  const base = baseFor(call, told, terminal);
  const templates = await templatesFor(call, told, say);
  const page = previewPage({ told, today: todayOf(call, terminal, say, base), base, templates });
  // The folder is nobody else's to look into: a case is confidential.
  const path = join(await mkdtemp(join(tmpdir(), 'goodterms-')), 'preview.html');
  await writeWholeFile(path, page);
  terminal.out(`${path}\n`);
  if (!call.flag('no-open') && terminal.screen) openBrowser(pathToFileURL(path).href);
  return exitCode.done;
}

async function serve(path: string, call: Call, terminal: Terminal, say: Say): Promise<ExitCode> {
  const first = toldIn(await readTextFile(path));
  if (first === undefined) throw new UsageError(say('errors.not-begun', { path }));
  let told = first;
  let templates = await templatesFor(call, told, say);
  const voice = speak(baseFor(call, told, terminal));
  const today = todayOf(call, terminal, say, baseFor(call, told, terminal));
  // In the middle of typing a case or a template cannot be read; the last good one stays on the page.
  const page = async () => {
    told = toldIn(await readTextFile(path)) ?? told;
    try {
      templates = await templatesFor(call, told, voice);
    } catch (error) {
      await report(error, terminal, voice);
    }
    return previewPage({
      told,
      today,
      base: baseFor(call, told, terminal),
      script: reloadScript,
      templates,
    });
  };
  const folder = call.text('templates');
  const preview = await servePreview(folder === undefined ? [path] : [path, folder], page);
  terminal.out(`${preview.url}\n`);
  terminal.err(`${voice('preview.watching', { path })}\n`);
  if (!call.flag('no-open') && terminal.screen) openBrowser(preview.url);
  await interrupted();
  preview.close();
  return exitCode.done;
}

async function run(call: Call, terminal: Terminal, say: Say): Promise<ExitCode> {
  const [path] = call.words;
  try {
    if (call.flag('watch') && path !== undefined && path !== '-')
      return await serve(path, call, terminal, say);
    return await show(await readInput(path, 'errors.no-case', terminal, say), call, terminal, say);
  } catch (error) {
    return report(error, terminal, say);
  }
}

export const command: Command = {
  words: 1,
  options: {
    watch: { type: 'boolean' },
    'no-open': { type: 'boolean' },
    today: { type: 'string' },
    templates: { type: 'string' },
  },
  run,
};
