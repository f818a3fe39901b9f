import { type Item, type Line, mm, type Piece, type StyleId, type Twips } from './model.ts';
import type { Density } from './setting.ts';
import { styleMeasures } from './styles.ts';

/** How far list text stands from the start edge. */
const listRoom = mm(10);

/** Mean widths in hundredths of the type size, for common sans-serif fonts; the first kind that fits counts. */
const widths: readonly [kind: RegExp, width: number][] = [
  [/[ \u00a0]/, 24],
  [/[\u200b-\u200f\u2060-\u2069]|\p{M}/u, 0],
  [/[ijltfI.,:;'!|()[\]-]/, 29],
  [/[A-Z@%&mw]/, 62],
  [/[\u0590-\u08ff]/, 47],
  [/[\u0021-\u024f]/, 50],
  [/[\u1100-\u{10ffff}]/u, 100],
];

const knownWidths = new Map<string, number>();

function widthOf(character: string): number {
  const known = knownWidths.get(character);
  if (known !== undefined) return known;
  const width = widths.find(([kind]) => kind.test(character))?.[1] ?? 54;
  if (knownWidths.size < 1000) knownWidths.set(character, width);
  return width;
}

/** About how wide a text is, in hundredths of its type size. */
function relativeWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** About how wide a text is, in twips, at a type size in points. */
export const textWidthOf = (text: string, size: number): Twips => (relativeWidth(text) * size * 20) / 100;

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');

/** A letter is measured at several sizes; its characters are counted once. */
const measured = new WeakMap<readonly Piece[], number>();

function widthOfPieces(pieces: readonly Piece[]): number {
  const known = measured.get(pieces);
  if (known !== undefined) return known;
  const width = relativeWidth(textOf(pieces));
  measured.set(pieces, width);
  return width;
}

/** About how many lines a paragraph takes in a column. */
export function lineCount(pieces: readonly Piece[], size: number, column: Twips): number {
  const breaks = pieces.filter((piece) => piece.type === 'break').length;
  // Lines end at words: about one word in fifteen letters is left over.
  return breaks + Math.max(1, Math.ceil((widthOfPieces(pieces) * size * 0.2 * 1.03) / column));
}

/** Items of one list stand close together. */
const isInList = (line: Line, next: Item | undefined): boolean =>
  line.list !== undefined && next?.type === 'line' && next.list?.instance === line.list.instance;

function lineHeight(line: Line, column: Twips, density: Density, isRtl: boolean): Twips {
  const measures = styleMeasures(line.style, density, isRtl);
  const width = column - (line.indent ?? 0) - (line.endIndent ?? 0) - (line.list ? listRoom : 0);
  const count = lineCount(line.pieces, measures.size, width);
  const before = line.before ?? measures.before;
  return before + count * measures.line + (line.after ?? measures.after);
}

/** About how high a part of the letter is, in twips. */
export function heightOf(items: readonly Item[], column: Twips, density: Density, isRtl: boolean): Twips {
  return items.reduce((sum, item, index) => {
    if (item.type === 'line') {
      const line = isInList(item, items[index + 1]) ? { ...item, after: 0 } : item;
      return sum + lineHeight(line, column, density, isRtl);
    }
    const rows = item.rows.map(({ cells, height }) => {
      const cellHeights = cells.map((lines, index) =>
        heightOf(lines, (item.columns[index] ?? column) - (item.role === 'data' ? 200 : 0), density, isRtl),
      );
      return Math.max(height ?? 0, ...cellHeights);
    });
    return sum + rows.reduce((total, height) => total + height, 0);
  }, 0);
}

/** The type size of a style, in points, for the main script of a letter. */
export const typeSize = (style: StyleId, isRtl: boolean, density: Density = 'even'): number =>
  styleMeasures(style, density, isRtl).size;
