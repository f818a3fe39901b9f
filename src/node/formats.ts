import { extname } from 'node:path';
import type { Letter } from '../letter/letter.ts';
import type { DocxOptions } from '../render/docx.ts';
import { toText } from '../render/text.ts';

/** How a letter is put on paper, by the formats that know paper. */
export interface Paper extends DocxOptions {
  /** Bytes of the sender's own Word file with a paragraph `{{letter}}`; it then decides on everything else. */
  letterhead?: Uint8Array | undefined;
  /** Path or name of the LibreOffice that makes PDFs; by default the one that is installed. */
  office?: string | undefined;
}

async function docxOf(letter: Letter, { letterhead, ...options }: Paper): Promise<Uint8Array> {
  const { intoLetterhead, toDocx } = await import('../render/docx.ts');
  return letterhead ? intoLetterhead(letter, letterhead) : toDocx(letter, options);
}

/** A PDF is set on this machine, so its fonts are those that are here. */
async function localFonts({ direction }: Letter, fonts: Paper['fonts']): Promise<Paper['fonts']> {
  if (direction === 'ltr' || fonts?.arabic) return fonts;
  const { installedArabicFont } = await import('./arabic-font.ts');
  const arabic = await installedArabicFont();
  return arabic === undefined ? fonts : { ...fonts, arabic };
}

async function pdfOf(letter: Letter, paper: Paper): Promise<Uint8Array> {
  const { toPdf } = await import('./pdf.ts');
  const fonts = await localFonts(letter, paper.fonts);
  const docx = await docxOf(letter, { ...paper, fonts });
  return toPdf(docx, { office: paper.office, date: letter.schedule.sentOn });
}

interface Format {
  render(letter: Letter, paper: Paper): Promise<string | Uint8Array>;
  /** Whether it is laid out on pages. */
  hasPages?: true;
}

/** A format by its file ending; what only one format needs is loaded with it. */
const formats: Readonly<Record<string, Format>> = {
  '.txt': { render: async (letter) => toText(letter) },
  '.md': { render: async (letter) => (await import('../render/markdown.ts')).toMarkdown(letter) },
  '.html': { render: async (letter) => (await import('../render/html.ts')).toHtml(letter) },
  '.eml': { render: async (letter) => (await import('../render/eml.ts')).toEml(letter) },
  '.json': { render: async (letter) => (await import('../render/json.ts')).toJson(letter) },
  '.ics': { render: async (letter) => (await import('../render/ics.ts')).toIcs(letter) },
  '.docx': { render: docxOf, hasPages: true },
  '.pdf': { render: pdfOf, hasPages: true },
};

/** Endings a letter can be written with, such as `.eml`. */
export const formatEndings: readonly string[] = Object.keys(formats);

function formatOf(path: string): Format | undefined {
  const ending = extname(path).toLowerCase();
  return Object.hasOwn(formats, ending) ? formats[ending] : undefined;
}

/** Whether a file of this name has pages, so that `Paper` has a say in it. */
export const hasPages = (path: string): boolean => formatOf(path)?.hasPages === true;

/**
 * The letter in the format of a file's ending.
 *
 * @throws {RangeError} for an ending there is no format for
 */
export function renderAs(letter: Letter, path: string, paper: Paper = {}): Promise<string | Uint8Array> {
  const format = formatOf(path);
  if (!format)
    throw new RangeError(`There is no format "${extname(path)}". There are: ${formatEndings.join(', ')}.`);
  return format.render(letter, paper);
}
