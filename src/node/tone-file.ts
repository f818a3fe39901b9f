import { readFileSync } from 'node:fs';
import type { CompiledTone } from '../tone/compiled.ts';

type Lengths = readonly (readonly [name: string, length: number])[];

/** Where each of several parts stands that follow one another, by their lengths. */
function places(from: number, unit: number, lengths: Lengths): [name: string, start: number, end: number][] {
  let end = from;
  return lengths.map(([name, length]) => {
    end += unit * length;
    return [name, end - unit * length, end];
  });
}

/**
 * The tone data of a language, as the build of the command line wrote them.
 *
 * Decoding UTF-8 and parsing JSON would take longer than the reading of a letter.
 */
export function readToneFile(path: string): CompiledTone<Uint8Array> {
  const file = readFileSync(path);
  const line = file.indexOf(10);
  const head = JSON.parse(file.toString('latin1', 0, line));
  const tables = places(line + 1, 1, head.tables);
  const lists = places(tables.at(-1)?.[2] ?? line + 1, 2, head.lists);
  return {
    ...head.small,
    tables: Object.fromEntries(tables.map(([name, start, end]) => [name, file.subarray(start, end)])),
    lists: Object.fromEntries(
      lists.map(([name, start, end]) => [name, file.toString('utf16le', start, end)]),
    ),
  };
}
