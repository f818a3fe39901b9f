import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ownTemplates } from '../letter/own-templates.ts';
import type { TemplateError } from '../letter/template-error.ts';
import type { Template } from '../letter/templates.ts';
import { FileError, readTextFile } from '../node/files.ts';
import { type Terminal, UsageError } from './call.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Say } from './words.ts';

/** The templates in a folder by file name; none where it is a file, undefined where there is nothing of its name. */
async function templatesIn(folder: string): Promise<string[] | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) return found && [];
  return (await readdir(folder)).filter((name) => name.endsWith('.hbs')).sort();
}

/**
 * The user's own templates for letters of a language: those in its folder (`own/fa`) or, where there is no such
 * folder, those beside each other in the folder named.
 *
 * @param base language subtag
 * @throws {FileError} where the folder cannot be read
 * @throws {TemplateError} with every mistake in them
 * @throws {UsageError} where it holds no template
 */
export async function readTemplates(
  folder: string,
  base: string,
  say: Say,
): Promise<Record<string, Template>> {
  const flat = await templatesIn(folder);
  if (!flat) throw new FileError('not-found', folder);
  const ofLanguage = await templatesIn(join(folder, base));
  const place = ofLanguage ? join(folder, base) : folder;
  const names = ofLanguage ?? flat;
  if (names.length === 0) throw new UsageError(say('errors.template.none', { path: place, folder }));
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(place, name);
      return { name: basename(name, '.hbs'), path, text: await readTextFile(path) };
    }),
  );
  return ownTemplates(files, base);
}

/** What a template says between its braces, on one line and no longer than one. */
const shown = (found: string): string => found.replace(/\s+/g, ' ').slice(0, 70);

/** Says of each mistake in the user's own templates where it stands and what may have been meant. */
export function reportTemplates({ problems }: TemplateError, terminal: Terminal, say: Say): ExitCode {
  for (const { code, path, line, found, nearest } of problems) {
    const sentence = say(`errors.${code.replace('letter/', 'template.')}`, {
      found: shown(found),
      nearest: nearest ?? '',
    });
    const meant =
      nearest === undefined || code === 'letter/partial-lacks'
        ? ''
        : say('errors.template.near', { nearest });
    const place = `${path}, ${say('errors.line', { line })}`;
    terminal.err(`${place}\n  ${[sentence, meant].filter(Boolean).join(' ')}\n`);
  }
  return exitCode.usage;
}
