import { stripBidiControls } from '../../language/bidi.ts';
import type { Direction } from '../../language/language.ts';
import { type Block, type Inline, plainText } from '../blocks.ts';
import { cleanText, lineOf, piecesOf } from './lines.ts';
import { textWidthOf, typeSize } from './measure.ts';
import { type Grid, type Item, type Line, mm, type StyleId, type TableTexts, type Twips } from './model.ts';

/** Counts the lists of a letter, so that each begins at one. */
export interface ListCounter {
  next(): number;
}

export function listCounter(): ListCounter {
  let last = 0;
  return {
    next: () => {
      last += 1;
      return last;
    },
  };
}

/** What body blocks are laid out with. */
export interface BodySetting {
  direction: Direction;
  width: Twips;
  lists: ListCounter;
}

function listLines(
  { ordered, items }: Extract<Block, { type: 'list' }>,
  { direction, lists }: BodySetting,
): Line[] {
  const list = { kind: ordered ? 'number' : 'bullet', instance: lists.next() } as const;
  return items.map((item, index) =>
    lineOf('ListItem', piecesOf(item, direction), {
      list,
      ...(index === 0 && items.length > 1 ? { keepNext: true } : {}),
    }),
  );
}

/** Widths are rounded to this, so that tables of like content are alike. */
const widthStep = mm(5);
const narrowest = mm(20);
const cellPadding = mm(4);

/** Rounds up to the next step. */
const stepped = (width: number): Twips => Math.ceil(width / widthStep) * widthStep;

/**
 * Column widths that add up to the text width: short columns as wide as their longest cell, the rest shared by the
 * long ones in proportion.
 */
export function columnWidths(cells: readonly (readonly Inline[])[][], width: Twips, isRtl: boolean): Twips[] {
  const size = typeSize('TableHead', isRtl);
  const columns = cells[0]?.length ?? 0;
  const wanted = Array.from({ length: columns }, (_, column) => {
    const widest = Math.max(...cells.map((row) => textWidthOf(plainText(row[column] ?? []), size)));
    return Math.max(narrowest, stepped(widest * 1.2 + cellPadding));
  });
  const fair = width / columns;
  const isShort = wanted.map((one) => one <= fair);
  const taken = wanted.reduce((sum, one, index) => sum + (isShort[index] ? one : 0), 0);
  const long = wanted.reduce((sum, one, index) => sum + (isShort[index] ? 0 : Math.min(one, width)), 0);
  const widths = wanted.map((one, index) => {
    if (long === 0) return Math.floor((one * width) / taken);
    return isShort[index] ? one : Math.floor(((width - taken) * Math.min(one, width)) / long);
  });
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, index) => (index === widths.length - 1 ? one + rest : one));
}

/** Text without marks of direction: screen readers take each of them for a character. */
const spoken = (inlines: readonly Inline[]): string => stripBidiControls(cleanText(plainText(inlines)));

/** A table is named by the paragraph that introduces it. */
function aboutTable(header: Inline[][], lead: Block | undefined): TableTexts {
  const columns = header.map(spoken).join(', ');
  const title = lead?.type === 'paragraph' || lead?.type === 'heading' ? spoken(lead.inlines) : '';
  return { title: { text: title || columns }, columns: { text: columns } };
}

function tableGrid(
  { header, rows }: Extract<Block, { type: 'table' }>,
  lead: Block | undefined,
  { direction, width }: BodySetting,
): Grid {
  const isRtl = direction === 'rtl';
  const cellsOf = (row: Inline[][], style: StyleId) =>
    header.map((_, column) => [lineOf(style, piecesOf(row[column] ?? [], direction))]);
  return {
    type: 'grid',
    role: 'data',
    about: aboutTable(header, lead),
    isMirrored: isRtl,
    columns: columnWidths([header, ...rows], width, isRtl),
    rows: [
      { isHeader: true, cells: cellsOf(header, 'TableHead') },
      ...rows.map((row) => ({ cells: cellsOf(row, 'TableCell') })),
    ],
  };
}

/** Blocks of the body as paragraphs, list items and tables, in the style of running text. */
export function bodyItems(
  blocks: readonly Block[],
  setting: BodySetting,
  style: StyleId = 'BodyText',
): Item[] {
  return blocks.flatMap((block, index): Item[] => {
    switch (block.type) {
      case 'list':
        return listLines(block, setting);
      case 'table':
        return [tableGrid(block, blocks[index - 1], setting)];
      case 'heading':
        return [lineOf('Heading2', piecesOf(block.inlines, setting.direction))];
      default:
        return [lineOf(style, piecesOf(block.inlines, setting.direction))];
    }
  });
}
