import type { Inline } from '../blocks.ts';
import { lineOf, linesOfStyle, piecesOf, textPieces } from './lines.ts';
import { type Item, type Line, type Piece, pt } from './model.ts';
import { textWidth } from './pages.ts';
import type { Setting } from './setting.ts';

/** The parts after the body, each as the lines of a part of the letter; what is absent is empty. */
export interface Foot {
  close: Inline[];
  signature: Inline[];
  enclosures: Inline[];
  copies: Inline[];
  /** Names what follows on pages of its own. */
  annex: Line[];
}

/** The paragraphs stay on one page. */
const keptTogether = (lines: Line[]): Line[] => lines.map((line) => ({ ...line, keepNext: true }));

/** The signatory's name stands out from office and firm. */
function signatureLines(signature: Inline[], setting: Setting): Line[] {
  const [name, ...rest] = linesOfStyle(signature, 'Signature', setting.direction);
  if (!name) return [];
  const pieces = name.pieces.map(
    (piece): Piece => (piece.type === 'text' ? { ...piece, strong: true } : piece),
  );
  return [{ ...name, pieces }, ...rest];
}

/** Right-to-left letters are signed at the end of the line. */
function signatureIndent(setting: Setting): Partial<Line> {
  if (setting.direction === 'ltr') return {};
  return { indent: Math.round(textWidth(setting.page) * 0.58) };
}

/**
 * Close, room to sign and stamp, signatory, enclosures and copies.
 *
 * From the close to the first line after the signature all stays together, so that no page begins with a signature.
 */
export function footItems(foot: Foot, setting: Setting): Item[] {
  const { direction } = setting;
  const close = linesOfStyle(foot.close, 'Closing', direction);
  const closeLines = close.map((line, index) => (index < close.length - 1 ? { ...line, after: 0 } : line));
  const indent = signatureIndent(setting);
  const signed = signatureLines(foot.signature, setting).map((line) => ({ ...line, ...indent }));
  const extras = [
    linesOfStyle(foot.enclosures, 'Enclosures', direction),
    foot.annex,
    linesOfStyle(foot.copies, 'Enclosures', direction),
  ];
  const after = extras
    .filter((lines) => lines.length > 0)
    .flatMap((lines, part) =>
      lines.map((line, index) => (index === 0 ? { ...line, before: part === 0 ? pt(12) : pt(4) } : line)),
    );
  return [...closeLines, ...(after.length > 0 ? keptTogether(signed) : signed), ...after];
}

const asLabel = (piece: Piece): Piece =>
  piece.type === 'text' ? { type: 'label', label: piece.text, direction: piece.direction } : piece;

/** `Page {page} of {pages}` in one paragraph. */
export function footerLine(setting: Setting): Line {
  const { direction, pageOfPages } = setting;
  const pieces = pageOfPages.split(/(\{pages?\})/).flatMap((text): Piece[] => {
    if (text === '{page}') return [{ type: 'page', direction }];
    if (text === '{pages}') return [{ type: 'pages', direction }];
    return textPieces(text, direction).map(asLabel);
  });
  return lineOf('Footer', pieces);
}

/** Head of the following pages: whose letter it is, and about what. */
export function continuationHeader(from: string, subject: string, setting: Setting): Line {
  const text = [from, subject].filter((one) => one !== '').join(' · ');
  return lineOf('Header', piecesOf([{ type: 'text', text }], setting.direction));
}
