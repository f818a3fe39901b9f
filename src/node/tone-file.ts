import { readFileSync } from 'node:fs';
import type { CompiledTone } from '../tone/compiled.ts';

type Lengths = readonly (readonly [name: string, length: number])[];

/** Parts a text by lengths that are given in order. */
function part(text: string, lengths: Lengths): Record<string, string> {
  let from = 0;
  return Object.fromEntries(
    lengths.map(([name, length]) => {
      from += length;
      return [name, text.slice(from - length, from)];
    }),
  );
}

/**
 * The tone data of a language, as the build of the command line wrote them.
 *
 * Decoding UTF-8 and parsing JSON would take longer than the reading of a letter.
 */
export function readToneFile(path: string): CompiledTone {
  const file = readFileSync(path);
  const line = file.indexOf(10);
  const { small, tables, lists } = JSON.parse(file.toString('latin1', 0, line));
  const middle = (tables as Lengths).reduce((sum, [, length]) => sum + length, line + 1);
  return {
    ...small,
    tables: part(file.toString('latin1', line + 1, middle), tables),
    lists: part(file.toString('utf16le', middle), lists),
  };
}
