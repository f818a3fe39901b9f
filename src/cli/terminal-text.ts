import { firstStrongDirection, RLM } from '../language/bidi.ts';
import type { Direction } from '../language/language.ts';

const zeroWidth = /[\u200b-\u200f\u2066-\u2069\p{Mn}]/gu;

/** How many columns a text takes, wide East Asian letters aside. */
export const widthOf = (text: string): number => text.replace(zeroWidth, '').length;

/** A line that terminals with bidirectional text read from the right, wherever they start from. */
function markedLine(line: string, direction: Direction): string {
  if (direction === 'ltr' || line.trim() === '') return line;
  const head = firstStrongDirection(line) === 'rtl' ? '' : RLM;
  // The full stop at the end of a line belongs to its words, not to the other edge of the screen.
  const tail = /[\p{L}\p{N}]$/u.test(line) ? '' : RLM;
  return head + line + tail;
}

function wrapLine(line: string, columns: number): string[] {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = '';
  for (const word of line.trim().split(' ')) {
    const next = current === '' ? indent + word : `${current} ${word}`;
    if (current !== '' && widthOf(next) > columns) {
      lines.push(current);
      current = indent + word;
    } else current = next;
  }
  return [...lines, current];
}

/**
 * A text as a terminal shows it readably: broken between words, each line in its own direction.
 *
 * @param columns width of the terminal
 */
export function terminalText(text: string, direction: Direction, columns: number): string {
  const width = Math.max(20, columns - 2);
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .map((line) => markedLine(line, direction))
    .join('\n');
}
