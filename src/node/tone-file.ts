import { readFileSync } from 'node:fs';
import type { CompiledTone } from '../tone/compiled.ts';

type Lengths = readonly (readonly [name: string, length: number])[];

/** Texts that stand one behind the other, by their lengths; each is decoded alone, since a part of a larger one is read slower. */
function part(file: Buffer, from: number, encoding: 'latin1' | 'utf16le', lengths: Lengths) {
  const width = encoding === 'latin1' ? 1 : 2;
  let end = from;
  const texts = lengths.map(([name, length]): [string, string] => {
    end += width * length;
    return [name, file.toString(encoding, end - width * length, end)];
  });
  return { texts: Object.fromEntries(texts), end };
}

/**
 * The tone data of a language, as the build of the command line wrote them.
 *
 * Decoding UTF-8 and parsing JSON would take longer than the reading of a letter.
 */
export function readToneFile(path: string): CompiledTone {
  const file = readFileSync(path);
  const line = file.indexOf(10);
  const head = JSON.parse(file.toString('latin1', 0, line));
  const tables = part(file, line + 1, 'latin1', head.tables);
  const lists = part(file, tables.end, 'utf16le', head.lists);
  return { ...head.small, tables: tables.texts, lists: lists.texts };
}
