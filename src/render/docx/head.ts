import type { Inline } from '../blocks.ts';
import { fits, fitted, type Head, type HeadLines, headLines, returnLine } from './head-lines.ts';
import { lineOf, linesOfStyle } from './lines.ts';
import { heightOf, lineCount, typeSize } from './measure.ts';
import { type Grid, type Item, type Line, mm, type Piece, pt, type StyleId, type Twips } from './model.ts';
import type { Setting } from './setting.ts';
import { stylesOf } from './styles.ts';

/** Height of the paragraph that ends the head, for a paragraph must follow a table. */
const anchorHeight = stylesOf('even').Anchor.exactLine ?? 0;

/** The lines of the head in their places: the two sides of the letterhead, and the side of the address. */
interface Arrangement {
  start: Line[];
  end: Line[];
  beside: Line[];
  /** Widths of the two sides of the letterhead. */
  columns: [start: Twips, end: Twips];
}

/** Lines that do not reach into the column beside them. */
const apart = (lines: Line[]): Line[] => lines.map((line) => ({ ...line, endIndent: mm(5) }));

const besideDigit = /(?<=\p{Nd}) (?=\p{L})|(?<=\p{L}) (?=\p{Nd})/gu;

/** Text that is not parted between a number and a word. */
const withWholeDates = (piece: Piece): Piece =>
  piece.type === 'text' ? { ...piece, text: piece.text.replace(besideDigit, '\u00a0') } : piece;

/** A date in two calendars is long: in smaller type where that keeps it on one line, else parted before a date. */
const asFewLines = (lines: Line[], column: Twips, { direction }: Setting): Line[] =>
  lines.map((line) => {
    const fitsAs = (style: StyleId) =>
      lineCount(line.pieces, typeSize(style, direction === 'rtl'), column) === 1;
    if (fitsAs(line.style)) return line;
    if (fitsAs('Reference')) return { ...line, style: 'Reference' };
    return { ...line, pieces: line.pieces.map(withWholeDates) };
  });

/** Left-to-right custom: the sender's address at the end of the letterhead, date and references under it. */
function arrangeLtr(
  { logo, name, contact, date, references }: HeadLines,
  room: Twips,
  setting: Setting,
): Arrangement {
  const [left, gap, right] = setting.page.address.columns;
  return {
    start: [...logo, ...fitted(apart(name), 'SenderNameSmall', left + gap, room / 2, setting)],
    end: fitted(contact, 'SenderSmall', right, room, setting),
    beside: [...asFewLines(date, right, setting), ...references],
    columns: [left + gap, right],
  };
}

/**
 * Right-to-left custom: the sender's address under the name, date and number at the end, which is the left. What does
 * not fit stands beside the address.
 */
function arrangeRtl(
  { logo, name, contact, date, references }: HeadLines,
  room: Twips,
  setting: Setting,
): Arrangement {
  const [left, gap, right] = setting.page.address.columns;
  const columns: [Twips, Twips] = [gap + right, left];
  const head = [...logo, ...fitted(apart(name), 'SenderNameSmall', columns[0], room / 2, setting)];
  const dated = asFewLines(date, left, setting);
  const hasContact = fits([...head, ...apart(contact)], columns[0], room, setting);
  const hasReferences = fits([...dated, ...references], columns[1], room, setting);
  return {
    start: hasContact ? [...head, ...apart(contact)] : head,
    end: hasReferences ? [...dated, ...references] : dated,
    beside: [...(hasContact ? [] : contact), ...(hasReferences ? [] : references)],
    columns,
  };
}

/** One row without cells that hold nothing: where there is nothing to put aside, one column remains. */
function columnsOf(
  columns: [Twips, Twips],
  [start, end]: [Line[], Line[]],
  height: Twips,
): Pick<Grid, 'columns' | 'rows'> {
  if (end.length === 0) return { columns: [columns[0]], rows: [{ height, cells: [start] }] };
  if (start.length === 0) return { columns: [columns[0] + columns[1]], rows: [{ height, cells: [end] }] };
  return { columns, rows: [{ height, cells: [start, end] }] };
}

/** The paragraph that ends a head; fold marks hang on it. */
export const anchorLine = ({ hasFoldMarks }: Setting): Line =>
  lineOf('Anchor', hasFoldMarks ? [{ type: 'fold-marks' }] : []);

function letterhead({ start, end, columns }: Arrangement, room: Twips, setting: Setting): Item[] {
  const anchor = anchorLine(setting);
  if (start.length + end.length === 0) return [{ ...anchor, before: room }];
  const isMirrored = setting.direction === 'rtl';
  return [{ type: 'grid', role: 'layout', isMirrored, ...columnsOf(columns, [start, end], room) }, anchor];
}

/** Puts the first of some lines a distance from the top of its cell. */
function startAt(lines: Line[], top: number): Line[] {
  const [first, ...rest] = lines;
  return first ? [{ ...first, before: Math.max(0, top) }, ...rest] : [];
}

/** The address, in small type where it would leave the window. */
function recipientLines(recipient: Inline[], setting: Setting): Line[] {
  const { columns, room } = setting.page.address;
  return fitted(
    linesOfStyle(recipient, 'Recipient', setting.direction),
    'RecipientSmall',
    columns[0],
    room,
    setting,
  );
}

/** What stands over the address ends where the address begins. */
function addressLines(head: Head, setting: Setting): Line[] {
  const { columns, top } = setting.page.address;
  const above = [
    ...returnLine(head.sender, setting),
    ...linesOfStyle(head.delivery, 'Delivery', setting.direction),
  ];
  const height = heightOf(above, columns[0], 'even', setting.direction === 'rtl');
  return startAt([...above, ...recipientLines(head.recipient, setting)], top - height);
}

/**
 * The address where a window envelope shows it, and what stands beside it. Windows are at the left for every script,
 * so this table never turns round.
 */
function addressRow(head: Head, beside: Line[], setting: Setting): Item[] {
  const { columns, row, besideTop } = setting.page.address;
  const [left, gap, right] = columns;
  const isRtl = setting.direction === 'rtl';
  const besideLines = startAt(beside, besideTop).map((line) => (isRtl ? line : { ...line, indent: gap }));
  const address = addressLines(head, setting);
  if (address.length + besideLines.length === 0) return [];
  return [
    {
      type: 'grid',
      role: 'layout',
      isMirrored: false,
      ...columnsOf([left, gap + right], [address, besideLines], row),
    },
  ];
}

/** The head of a letter: what stands in the header of the first page, and the first row of its body. */
export function headItems(head: Head, setting: Setting): { header: Item[]; row: Item[] } {
  const room = setting.page.letterhead - anchorHeight;
  const arrange = setting.direction === 'rtl' ? arrangeRtl : arrangeLtr;
  const arrangement = arrange(headLines(head, setting), room, setting);
  return {
    header: letterhead(arrangement, room, setting),
    row: addressRow(head, arrangement.beside, setting),
  };
}

/** The last of some paragraphs a distance from what follows. */
function endBefore(lines: Line[], gap: Twips): Line[] {
  const last = lines.at(-1);
  return last ? [...lines.slice(0, -1), { ...last, after: gap }] : [];
}

/** The head without letterhead and window: date, delivery, address, references. */
export function plainHead(head: Head, setting: Setting): Item[] {
  const { date, references } = headLines(head, setting);
  return [
    ...endBefore(date, pt(12)),
    ...linesOfStyle(head.delivery, 'Delivery', setting.direction),
    ...endBefore(linesOfStyle(head.recipient, 'Recipient', setting.direction), pt(18)),
    ...endBefore(references, pt(12)),
  ];
}
