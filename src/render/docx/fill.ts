import type { Letter } from '../../letter/letter.ts';
import { type FinishedFile, finishFile, propertiesPath, type SlottedPart } from './finish.ts';
import type { Sheet } from './model.ts';
import { coreProperties, escapeXml } from './properties.ts';
import type { Setting } from './setting.ts';
import { type PartTexts, textsOf } from './shape.ts';
import { type PackedFile, packFile, zip } from './zip.ts';

/** A file built once for all letters of a shape: its unchanging parts compressed, the others cut at their slots. */
export interface FileShape {
  /** In the order of the archive. */
  parts: (PackedFile | SlottedPart)[];
}

/** Prepares a built file for being filled many times. */
export function prepareShape(built: Uint8Array, setting: Setting): FileShape {
  const { fixed, slotted }: FinishedFile = finishFile(built, setting);
  const packed = fixed.map(({ path, bytes }) => packFile(path, bytes));
  const [types, ...others] = packed;
  return { parts: [...(types ? [types] : []), ...slotted, ...others] };
}

/** Puts texts into the slots of a part. */
function fillPart({ path, pieces }: SlottedPart, texts: readonly string[]): string {
  if (pieces.length !== texts.length + 1) {
    throw new Error(`${path} has ${pieces.length - 1} places for ${texts.length} texts.`);
  }
  let filled = pieces[0] ?? '';
  for (let index = 0; index < texts.length; index++) {
    filled += escapeXml(texts[index] ?? '') + (pieces[index + 1] ?? '');
  }
  return filled;
}

const hasSlots = (part: PackedFile | SlottedPart): part is SlottedPart => 'pieces' in part;

/**
 * Which texts belong into which part. The docx package numbers headers and footers in the order default, first.
 */
function textsByPart(sheet: Sheet): Map<string, string[]> {
  const byPart = new Map<string, string[]>();
  const add = (name: string, { texts, links }: PartTexts) => {
    byPart.set(`word/${name}.xml`, texts);
    byPart.set(`word/_rels/${name}.xml.rels`, links);
  };
  add('document', textsOf([...sheet.body, ...sheet.annex]));
  add('header1', textsOf(sheet.header));
  add('footer1', textsOf(sheet.footer));
  add('footer2', textsOf(sheet.footer));
  if (sheet.firstHeader) add('header2', textsOf(sheet.firstHeader));
  return byPart;
}

/** The finished file of one letter. */
export function fillFile({ parts }: FileShape, sheet: Sheet, letter: Letter): Uint8Array {
  const texts = textsByPart(sheet);
  const encoder = new TextEncoder();
  const files = parts.map((part) =>
    hasSlots(part) ? packFile(part.path, encoder.encode(fillPart(part, texts.get(part.path) ?? []))) : part,
  );
  const core = packFile(propertiesPath, encoder.encode(coreProperties(letter)));
  const [types, ...others] = files;
  return zip([...(types ? [types] : []), core, ...others]);
}
