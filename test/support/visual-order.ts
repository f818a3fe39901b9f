import bidiFactory from 'bidi-js';
import type { Direction } from '../../src/language/language.ts';

const bidi = bidiFactory();

/**
 * A line as a reader sees it, from the left edge to the right, by the Unicode bidi algorithm; brackets are
 * mirrored, controls and isolates are left out because they have no width.
 */
export function visualOrder(line: string, direction: Direction): string {
  return bidi
    .getReorderedString(line, bidi.getEmbeddingLevels(line, direction))
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '');
}
