import type { Grid, Item, Line, Sheet } from './model.ts';
import type { Density, Setting } from './setting.ts';
import { crc32 } from './zip.ts';

/** Texts and links of one part of the file, in the order in which they stand there. */
export interface PartTexts {
  texts: string[];
  links: string[];
}

function takeLine({ pieces }: Line, found: PartTexts): void {
  for (const piece of pieces) {
    if (piece.type !== 'text') continue;
    found.texts.push(piece.text);
    if (piece.href !== undefined) found.links.push(piece.href);
  }
}

function takeGrid({ about, rows }: Grid, found: PartTexts): void {
  if (about) found.texts.push(about.title.text, about.columns.text);
  for (const line of rows.flatMap((row) => row.cells.flat())) takeLine(line, found);
}

/** The texts of some items in the order of the file. */
export function textsOf(items: readonly Item[]): PartTexts {
  const found: PartTexts = { texts: [], links: [] };
  for (const item of items) {
    if (item.type === 'line') takeLine(item, found);
    else takeGrid(item, found);
  }
  return found;
}

/** Leaves out what the letter says: its texts, and where its links lead. */
const withoutTexts = (key: string, value: unknown): unknown =>
  key === 'text' || key === 'href' ? '' : value;

/** Logos are told apart by their bytes, and looked at once. */
const logoMarks = new WeakMap<Uint8Array, string>();

function logoMark(data: Uint8Array): string {
  const known = logoMarks.get(data);
  if (known) return known;
  const mark = `${data.length}-${crc32(data)}`;
  logoMarks.set(data, mark);
  return mark;
}

/**
 * What two letters must have in common to be the same file but for their texts: layout, paragraphs, runs, settings.
 */
export function shapeOf(sheet: Sheet, setting: Setting, density: Density): string {
  const { logo, ...rest } = setting;
  const logoKey = logo ? [logoMark(logo.data), logo.type, logo.alt, logo.widthMm, logo.heightMm] : [];
  return JSON.stringify([density, rest, logoKey, sheet], withoutTexts);
}
