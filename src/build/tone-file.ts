import type { CompiledTone } from '../tone/compiled.ts';
import { asciiCode } from './ascii.ts';

/**
 * Tone data as a file that is read without parsing: a line of JSON, the tables in ASCII, the word lists in UTF-16.
 * `readToneFile` reads it.
 */
export function toneFile({ tables, lists, ...small }: CompiledTone): Uint8Array {
  const lengths = (texts: object) => Object.entries(texts).map(([name, text]) => [name, text.length]);
  const head = JSON.stringify({ small, tables: lengths(tables), lists: lengths(lists) });
  return Buffer.concat([
    Buffer.from(`${asciiCode(head)}\n${Object.values(tables).join('')}`, 'latin1'),
    Buffer.from(Object.values(lists).join(''), 'utf16le'),
  ]);
}
