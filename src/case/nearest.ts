import leven from 'leven';

const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The word meant by a mistyped one, or undefined where none is near.
 *
 * Case, hyphens and underscores do not count; a third of the letters may be wrong.
 *
 * @example nearest('refrence', ['reference', 'reason']) // 'reference'
 */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const word = plain(typed).slice(0, 60);
  const ranked = known
    .map((candidate) => ({ candidate, edits: leven(word, plain(candidate)) }))
    .sort((left, right) => left.edits - right.edits);
  const [best] = ranked;
  if (!best || best.edits > Math.max(1, Math.floor(Math.max(word.length, plain(best.candidate).length) / 3)))
    return undefined;
  return best.candidate;
}
