import { CaseError } from './case/case-error.ts';
import type { Case } from './case/schema.ts';
import type { Letter } from './letter/letter.ts';
import { readCaseText } from './node/case-text.ts';
import { readTextFile, writeWholeFile } from './node/files.ts';
import { type Paper, renderAs } from './node/formats.ts';

export { readCaseText } from './node/case-text.ts';
export { FileError } from './node/files.ts';
export { formatEndings, type Paper } from './node/formats.ts';
export { PdfError } from './node/pdf-error.ts';

/**
 * Reads a case file, YAML or JSON.
 *
 * @param options.messages BCP 47 tag of the language problems are told in; by default the case's own
 * @throws {FileError} where the file cannot be read
 * @throws {CaseError} with every problem, its line and column
 * @example await readCase('case.yaml')
 */
export async function readCase(path: string, options: { messages?: string } = {}): Promise<Case> {
  const result = readCaseText(await readTextFile(path), options.messages);
  if (!result.ok) throw new CaseError(result.problems);
  return result.case;
}

/**
 * Writes a letter in the format of the file's ending: .txt .md .html .eml .docx .pdf .ics .json.
 *
 * The file appears whole or not at all; one that is there already stays unless `force` is given.
 *
 * @param options paper, logo, fonts or letterhead are for .docx and .pdf
 * @throws {FileError} where the file exists or cannot be written
 * @throws {PdfError} for .pdf, where no LibreOffice makes one
 * @throws {RangeError} for an ending there is no format for
 * @throws {TypeError} with `code` for a logo or letterhead that will not do
 * @example await writeLetter(letter, 'notice.docx', { page: 'a4', letterhead: await readFile('brand.docx') })
 */
export async function writeLetter(
  letter: Letter,
  path: string,
  options: Paper & { force?: boolean } = {},
): Promise<void> {
  await writeWholeFile(path, await renderAs(letter, path, options), options);
}
