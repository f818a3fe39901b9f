import type { Inline } from '../blocks.ts';
import { lineOf, linesOf, linesOfStyle, piecesOf, textPieces } from './lines.ts';
import { heightOf, textWidthOf, typeSize } from './measure.ts';
import { type Line, pt, type StyleId, type Twips } from './model.ts';
import type { Setting } from './setting.ts';

/** The parts of the head, each as the lines of a part of the letter; what is absent is empty. */
export interface Head {
  sender: Inline[];
  recipient: Inline[];
  delivery: Inline[];
  date: Inline[];
  references: Inline[];
}

/** The head as paragraphs, not yet in their places. */
export interface HeadLines {
  logo: Line[];
  name: Line[];
  /** How the sender is reached. */
  contact: Line[];
  date: Line[];
  references: Line[];
}

const filledLines = (inlines: readonly Inline[]): Inline[][] =>
  linesOf(inlines).filter((line) => line.length > 0);

/** `Label: value` with the label in grey. */
function referenceLine(inlines: Inline[], style: StyleId, setting: Setting): Line {
  const [first, ...rest] = inlines;
  const label = first?.type === 'text' ? /^[^:\u2066-\u2069]{1,40}:/.exec(first.text)?.[0] : undefined;
  if (first?.type !== 'text' || label === undefined) {
    return lineOf(style, piecesOf(inlines, setting.direction));
  }
  const value: Inline[] = [{ ...first, text: first.text.slice(label.length) }, ...rest];
  return lineOf(style, [
    ...textPieces(label, setting.direction, { muted: true }),
    ...piecesOf(value, setting.direction),
  ]);
}

/** References as paragraphs, one for each. */
export const referenceLines = (references: readonly Inline[], style: StyleId, setting: Setting): Line[] =>
  filledLines(references).map((line) => referenceLine(line, style, setting));

/** The head as paragraphs; the first line of the sender is its name. */
export function headLines(head: Head, setting: Setting): HeadLines {
  const [name = [], ...contact] = filledLines(head.sender);
  const { direction, logo } = setting;
  return {
    logo: logo ? [lineOf('Logo', [{ type: 'logo' }], { after: pt(3) })] : [],
    name: name.length > 0 ? [lineOf('SenderName', piecesOf(name, direction))] : [],
    contact: contact.map((line) => lineOf('SenderLine', piecesOf(line, direction))),
    date: linesOfStyle(head.date, 'Date', direction),
    references: referenceLines(head.references, 'Reference', setting),
  };
}

/** The sender in one small line over the address, for the post to return the letter to. */
export function returnLine(sender: Inline[], setting: Setting): Line[] {
  const lines = filledLines(sender);
  const isContact = (line: Inline[]) =>
    line.some((one) => one.type === 'text' && (one.href || /[@:]|\+\d/.test(one.text)));
  const end = lines.findIndex(isContact);
  const address = lines.slice(0, end === -1 ? lines.length : end);
  const inlines = address.flatMap((line, index): Inline[] =>
    index > 0 ? [{ type: 'text', text: ' · ' }, ...line] : line,
  );
  const pieces = piecesOf(inlines.map(withoutMarks), setting.direction);
  const text = pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
  const isRtl = setting.direction === 'rtl';
  const fits = textWidthOf(text, typeSize('ReturnLine', isRtl)) < setting.page.address.columns[0];
  return address.length > 1 && fits ? [lineOf('ReturnLine', pieces)] : [];
}

const withoutMarks = (inline: Inline): Inline =>
  inline.type === 'text' ? { type: 'text', text: inline.text } : inline;

const twipsPerMillimetre = 1440 / 25.4;

/** Whether some lines of the head fit into a room of this height. */
export function fits(lines: readonly Line[], column: Twips, room: Twips, setting: Setting): boolean {
  const picture = lines.some((line) => line.style === 'Logo') ? (setting.logo?.heightMm ?? 0) : 0;
  const text = lines.map((line) => (line.style === 'Logo' ? { ...line, pieces: [], after: 0 } : line));
  const height = heightOf(text, column, 'even', setting.direction === 'rtl') + picture * twipsPerMillimetre;
  return height <= room;
}

/** The same lines, in a smaller style where they would not fit. */
export const fitted = (
  lines: Line[],
  smaller: StyleId,
  column: Twips,
  room: Twips,
  setting: Setting,
): Line[] =>
  fits(lines, column, room, setting) ? lines : lines.map((line) => ({ ...line, style: smaller }));
