import type { Direction } from '../../language/language.ts';
import type { Inline } from '../blocks.ts';
import type { Line, Piece, StyleId, TextPiece } from './model.ts';
import { type Stretch, stretchesOf } from './script.ts';

type TextInline = Extract<Inline, { type: 'text' }>;

// Control characters have no place in XML; tabs and line ends inside a line are spaces.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

const halfPairs = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A quick look at whether there may be anything to clean. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const suspect = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;

/** Text as an XML file may hold it: no control characters, a replacement sign for half a surrogate pair. */
export function cleanText(text: string): string {
  if (!suspect.test(text)) return text;
  return text
    .replace(/[\t\r\n\u2028\u2029]/g, ' ')
    .replace(controls, '')
    .replace(halfPairs, '\ufffd');
}

/** Telephone numbers stay on one line. */
const telephone = /^\+?[\d()][\d() -]{5,}$/;
const unbroken = (text: string): string => (telephone.test(text) ? text.replaceAll(' ', '\u00a0') : text);

/** The parts of a line, split where a break stands. */
export function linesOf(inlines: readonly Inline[]): TextInline[][] {
  const lines: TextInline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

/** Whether two runs differ in nothing but their text. */
const isAlike = (one: TextPiece, other: TextPiece): boolean =>
  one.direction === other.direction &&
  one.strong === other.strong &&
  one.emphasis === other.emphasis &&
  one.href === other.href;

/** Neighbouring runs of one look become one. */
function joinRuns(runs: readonly TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isAlike(last, run)) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}

/** A piece of a line with its place in it. */
interface Placed extends TextInline {
  start: number;
  end: number;
}

function placedOf(line: readonly TextInline[]): Placed[] {
  let end = 0;
  return line.map((inline) => {
    const text = cleanText(inline.text);
    const start = end;
    end += text.length;
    return { ...inline, text, start, end };
  });
}

/** A stretch as runs: cut where the marks of the text change, its own marks at its two ends. */
function runsOfStretch(stretch: Stretch, line: readonly Placed[]): TextPiece[] {
  const runs: TextPiece[] = [];
  for (const { text, start, end, type, ...marks } of line) {
    if (end <= stretch.start || start >= stretch.end) continue;
    const own = text.slice(Math.max(0, stretch.start - start), stretch.end - start);
    runs.push({ ...marks, type, text: unbroken(own), direction: stretch.direction });
  }
  const first = runs[0];
  const last = runs.at(-1);
  if (first && last) {
    first.text = stretch.before + first.text;
    last.text += stretch.after;
  }
  return runs;
}

/** A line without breaks as runs of one direction each. The only place where text becomes runs. */
function runsOfLine(line: readonly TextInline[], direction: Direction): TextPiece[] {
  const placed = placedOf(line);
  const text = placed.map((inline) => inline.text).join('');
  return joinRuns(stretchesOf(text, direction).flatMap((stretch) => runsOfStretch(stretch, placed)));
}

/** What a paragraph of the text holds: runs by script, and its line breaks. */
export function piecesOf(inlines: readonly Inline[], direction: Direction): Piece[] {
  return linesOf(inlines).flatMap((line, index): Piece[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    ...runsOfLine(line, direction),
  ]);
}

/** Plain text as runs. */
export const textPieces = (text: string, direction: Direction, marks: Partial<TextPiece> = {}): Piece[] =>
  runsOfLine([{ type: 'text', text }], direction).map((piece) => ({ ...piece, ...marks }));

/** A paragraph of the letter. The only place where one is made. */
export const lineOf = (
  style: StyleId,
  pieces: Piece[],
  more: Omit<Partial<Line>, 'type' | 'style'> = {},
): Line => ({
  type: 'line',
  style,
  pieces,
  ...more,
});

/** Lines such as an address, each a paragraph of its own; empty ones are left out. */
export const linesOfStyle = (inlines: readonly Inline[], style: StyleId, direction: Direction): Line[] =>
  linesOf(inlines)
    .map((line) => piecesOf(line, direction))
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => lineOf(style, pieces));
