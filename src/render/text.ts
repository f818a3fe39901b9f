import { firstStrongDirection, RLM } from '../language/bidi.ts';
import { toDigits } from '../language/digits.ts';
import type { Direction, NumberingSystem } from '../language/language.ts';
import { language } from '../language/languages.ts';
import type { Letter } from '../letter/letter.ts';
import { type Block, type Inline, parseLetter, plainText } from './blocks.ts';

const lineText = (inlines: readonly Inline[]): string => plainText(inlines, '\n');

/** Tables do not survive in mail: each row becomes a line of `head: cell`. */
function tableText({ header, rows }: Extract<Block, { type: 'table' }>): string {
  return rows
    .map((row) =>
      row.map((cell, column) => `${lineText(header[column] ?? [])}: ${lineText(cell)}`).join('; '),
    )
    .map((row) => `• ${row}`)
    .join('\n');
}

function blockText(block: Block, digits: NumberingSystem): string {
  switch (block.type) {
    case 'list':
      return block.items
        .map(
          (item, index) =>
            `${block.ordered ? `${toDigits(String(index + 1), digits)}.` : '•'} ${lineText(item)}`,
        )
        .join('\n');
    case 'table':
      return tableText(block);
    default:
      return lineText(block.inlines);
  }
}

/** A mail program may read each line by its first letter: one that begins with a Latin word would turn round. */
function markLine(line: string, direction: Direction): string {
  if (direction === 'ltr' || line === '' || line.startsWith(RLM)) return line;
  return firstStrongDirection(line.slice(0, 1)) === 'rtl' ? line : RLM + line;
}

/**
 * The letter as plain text for a mail: whole paragraphs on one line, a blank line between, no tables.
 *
 * @returns LF line ends, a line end at the end; bidi isolates stay where the letter has them
 */
export function toText(letter: Letter): string {
  const { digits } = language(letter.locale);
  const blocks = parseLetter(letter).flatMap((part) => part.blocks.map((block) => blockText(block, digits)));
  const lines = blocks.join('\n\n').split('\n');
  return `${lines.map((line) => markLine(line, letter.direction)).join('\n')}\n`;
}
