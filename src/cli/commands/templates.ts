import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { languageBases } from '../../language/languages.ts';
import { FileError, writeWholeFile } from '../../node/files.ts';
import { type Call, type Command, type Terminal, UsageError } from '../call.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Say } from '../words.ts';

declare global {
  interface ImportMeta {
    /** Files as their text. */
    glob(pattern: string, options: { eager: true; import: 'default'; query: '?raw' }): Record<string, string>;
  }
}

const root = '../../../templates/';
const sources = import.meta.glob('../../../templates/*/*.hbs', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** The built-in templates of some languages: path within the folder of templates, and text. */
const templatesOf = (bases: readonly string[]): [path: string, text: string][] =>
  Object.entries(sources)
    .map(([path, text]): [string, string] => [path.slice(root.length), text])
    .filter(([path]) => bases.some((base) => path.startsWith(`${base}/`)))
    .sort(([left], [right]) => (left < right ? -1 : 1));

/** The languages a call is about: the one named, else all. */
function basesOf(call: Call, say: Say): readonly string[] {
  const wanted = call.text('lang');
  if (wanted === undefined) return languageBases;
  const base = wanted.split('-')[0]?.toLowerCase() ?? '';
  if (languageBases.includes(base)) return [base];
  throw new UsageError(say('errors.no-language', { found: wanted, tags: languageBases.join(', ') }));
}

/** Copies templates, all or none: with `force`, over files of their names. */
async function copy(templates: readonly [string, string][], folder: string, force: boolean): Promise<void> {
  for (const [path] of force ? [] : templates) {
    const target = join(folder, path);
    const isThere = await access(target).then(
      () => true,
      () => false,
    );
    if (isThere) throw new FileError('exists', target);
  }
  for (const [path, text] of templates) await writeWholeFile(join(folder, path), text, { force });
}

async function run(call: Call, terminal: Terminal, say: Say): Promise<ExitCode> {
  const templates = templatesOf(basesOf(call, say));
  const folder = call.text('copy');
  if (folder === undefined) {
    terminal.out(`${templates.map(([path]) => path).join('\n')}\n`);
    return exitCode.done;
  }
  await copy(templates, folder, call.flag('force'));
  terminal.err(`${say('templates.copied', { n: templates.length, path: folder })}\n`);
  return exitCode.done;
}

export const command: Command = {
  words: 0,
  options: { copy: { type: 'string' }, force: { type: 'boolean' } },
  run,
};
