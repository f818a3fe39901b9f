import type { CompiledTone } from './compiled.ts';

// The build hands over all `tone*.yaml` of a folder compiled, in the place of the one that holds the rules.
const files = import.meta.glob<() => CompiledTone>('../../locales/*/tone-rules.yaml', {
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
export function compiledTone(language: string): CompiledTone {
  const read = byLanguage.get(language);
  if (!read)
    throw new RangeError(
      `tone/unknown-language: no tone rules for “${language}”; there are ${toneLanguages.join(', ')}`,
    );
  return read();
}
