import type { GrammaticalCase, InflectOptions } from '../language.ts';
import { addressWords } from './data.ts';

const prepositions: Record<GrammaticalCase, string> = {
  nom: '',
  acc: '',
  dat: 'to ',
  loc: 'at ',
  abl: 'from ',
  gen: 'of ',
  ins: 'with ',
};

/** A firm's name as running text uses it: "Greenleaf Catering" for "Greenleaf Catering LLC". */
function withoutLegalForm(name: string): string {
  const words = name.split(' ');
  const isForm = (word: string): boolean =>
    addressWords.runningForms.includes(word.replaceAll(/[.,]/g, '').toLowerCase());
  while (words.length > 1 && words.at(-2) !== '&' && isForm(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(/,$/, '');
}

/**
 * English has no case endings: the word with the preposition that does their work. A possessive ’s is
 * avoided, for a name may already hold one. A firm as subject or object goes without its legal form.
 *
 * @returns the bare word for subject and object; never an empty string for a word
 * @example inflectWord('Atlas Holdings', 'gen') // 'of Atlas Holdings'
 */
export function inflectWord(
  word: string,
  grammaticalCase: GrammaticalCase,
  options: InflectOptions = {},
): string {
  if (grammaticalCase === 'nom' && options.kind === 'institution') return withoutLegalForm(word);
  if (grammaticalCase !== 'loc') return prepositions[grammaticalCase] + word;
  if (options.kind === 'date') return `on ${word}`;
  return (options.kind === 'place' ? 'in ' : prepositions.loc) + word;
}
