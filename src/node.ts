import { CaseError } from './case/case-error.ts';
import type { Case } from './case/schema.ts';
import type { Letter } from './letter/letter.ts';
import { readCaseText } from './node/case-text.ts';
import { readTextFile, writeWholeFile } from './node/files.ts';
import { renderAs } from './node/formats.ts';

export { readCaseText } from './node/case-text.ts';
export { FileError } from './node/files.ts';
export { formatEndings } from './node/formats.ts';

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
 * Writes a letter in the format of the file's ending: .txt .md .html .eml .docx .ics .json.
 *
 * The file appears whole or not at all; one that is there already stays unless `force` is given.
 *
 * @throws {FileError} where the file exists or cannot be written
 * @throws {RangeError} for an ending there is no format for
 */
export async function writeLetter(
  letter: Letter,
  path: string,
  options: { force?: boolean } = {},
): Promise<void> {
  await writeWholeFile(path, await renderAs(letter, path), options);
}
