import type { CompiledTone, ToneTables } from './compiled.ts';
import { bytesOf } from './packed.ts';

// The build hands over all `tone*.yaml` of a folder compiled, in the place of the one that holds the rules.
const files = import.meta.glob<() => CompiledTone<string | Uint8Array>>('../../locales/*/tone-rules.yaml', {
  eager: true,
  import: 'default',
});

const byLanguage = new Map(Object.entries(files).map(([path, read]) => [path.split('/').at(-2) ?? '', read]));

/** Languages that have tone data, by subtag. */
export const toneLanguages: readonly string[] = [...byLanguage.keys()].sort();

/**
 * The compiled tone data of a language.
 *
 * @param language subtag, for example `fa`
 * @throws {RangeError} if there is none
 * @example compiledTone('en').rules.length > 0 // true
 */
export function compiledTone(language: string): CompiledTone<Uint8Array> {
  const read = byLanguage.get(language);
  if (!read)
    throw new RangeError(
      `tone/unknown-language: no tone rules for “${language}”; there are ${toneLanguages.join(', ')}`,
    );
  const { tables, ...others } = read();
  return { ...others, tables: mapTables(tables) };
}

const mapTables = (tables: ToneTables<string | Uint8Array>): ToneTables<Uint8Array> => ({
  gates: bytesOf(tables.gates),
  moves: bytesOf(tables.moves),
  patterns: bytesOf(tables.patterns),
  searches: bytesOf(tables.searches),
  loud: bytesOf(tables.loud),
  weights: bytesOf(tables.weights),
  pairs: bytesOf(tables.pairs),
  classHashes: bytesOf(tables.classHashes),
  partWeights: bytesOf(tables.partWeights),
});
