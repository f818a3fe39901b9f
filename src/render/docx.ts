import type { Letter } from '../letter/letter.ts';
import { buildFile } from './docx/build.ts';
import { type FileShape, fillFile, prepareShape } from './docx/fill.ts';
import { type DocxOptions, settingOf } from './docx/setting.ts';
import { shapeOf } from './docx/shape.ts';
import { densityOf, sheetOf } from './docx/sheet.ts';

export { intoLetterhead } from './docx/letterhead.ts';
export type { Logo } from './docx/logo.ts';
export type { PageName } from './docx/pages.ts';
export type { DocxOptions, Fonts } from './docx/setting.ts';

/** Shapes of letters already built. A shape is kept whole, so there are few of them. */
const shapes = new Map<string, Promise<FileShape>>();
const maximumShapes = 64;

/** The shape used longest ago makes room for a new one. */
function remember(key: string, shape: Promise<FileShape>): void {
  shapes.delete(key);
  shapes.set(key, shape);
  const oldest = shapes.keys().next().value;
  if (shapes.size > maximumShapes && oldest !== undefined) shapes.delete(oldest);
}

/**
 * The letter as a Word file, laid out to be printed, signed and mailed in a window envelope.
 *
 * The same letter and options give the same bytes, on any day and in any time zone. Letters that differ in their
 * words alone share one built file, which makes the second of them many times faster than the first.
 *
 * @returns the bytes of a .docx file
 * @throws {TypeError} with `code` `render/broken-logo` for a logo that is no whole picture
 * @example await writeFile('notice.docx', await toDocx(letter, { page: 'letter', foldMarks: true }))
 */
export async function toDocx(letter: Letter, options: DocxOptions = {}): Promise<Uint8Array> {
  const setting = settingOf(letter, options);
  const sheet = sheetOf(letter, setting);
  const density = densityOf(sheet, setting);
  const key = shapeOf(sheet, setting, density);
  const known = shapes.get(key);
  const shape = known ?? buildFile(sheet, setting, density).then((built) => prepareShape(built, setting));
  remember(key, shape);
  try {
    return fillFile(await shape, sheet, letter);
  } catch (error) {
    shapes.delete(key);
    throw error;
  }
}
