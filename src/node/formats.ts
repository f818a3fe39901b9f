import { extname } from 'node:path';
import type { Letter } from '../letter/letter.ts';

/** A format by its file ending; what only one format needs is loaded with it. */
const formats: Readonly<Record<string, (letter: Letter) => Promise<string | Uint8Array>>> = {
  '.txt': async (letter) => (await import('../render/text.ts')).toText(letter),
  '.md': async (letter) => (await import('../render/markdown.ts')).toMarkdown(letter),
  '.html': async (letter) => (await import('../render/html.ts')).toHtml(letter),
  '.eml': async (letter) => (await import('../render/eml.ts')).toEml(letter),
  '.json': async (letter) => (await import('../render/json.ts')).toJson(letter),
  '.ics': async (letter) => (await import('../render/ics.ts')).toIcs(letter),
  '.docx': async (letter) => (await import('../render/docx.ts')).toDocx(letter),
};

/** Endings a letter can be written with, such as `.eml`. */
export const formatEndings: readonly string[] = Object.keys(formats);

/**
 * The letter in the format of a file's ending.
 *
 * @throws {RangeError} for an ending there is no format for
 */
export function renderAs(letter: Letter, path: string): Promise<string | Uint8Array> {
  const render = formats[extname(path).toLowerCase()];
  if (!render)
    throw new RangeError(`There is no format "${extname(path)}". There are: ${formatEndings.join(', ')}.`);
  return render(letter);
}
