import type { GrammaticalCase, InflectOptions } from '../language.ts';
import { addressWords } from './data.ts';
import { organizationName, shortName, withEzafe } from './names.ts';
import { mendName } from './prose.ts';

/** The words that do what case endings do elsewhere. */
const around: Record<GrammaticalCase, string> = {
  nom: '{}',
  acc: '{} را',
  dat: 'به {}',
  loc: 'در {}',
  abl: 'از {}',
  gen: '{}',
  ins: 'با {}',
};

/** «آنلاین», «از طریق …»: says by itself where something takes place. */
const saysWhere = (place: string): boolean => addressWords.adverbsOfPlace.includes(place.split(' ')[0] ?? '');

/** The word as it stands in the phrase. */
function named(word: string, grammaticalCase: GrammaticalCase, kind: InflectOptions['kind']): string {
  if (kind === 'institution') return organizationName(word);
  if (kind === 'acronym') return grammaticalCase === 'gen' ? withEzafe(shortName(word)) : shortName(word);
  return mendName(word);
}

/**
 * A word with the preposition or particle that does the work of a case ending. The genitive is the bare word,
 * which stands last after the noun it belongs to; a date is reached with «until», and an institution is named
 * with the word for what it is. Letters of an Arabic keyboard are mended.
 *
 * An institution as `acronym` is what it goes by once it has been named; its genitive is tied to what follows.
 *
 * @example inflect('آوا', 'abl', { kind: 'institution' }) // 'از شرکت آوا'
 * @example inflect('مؤسسهٔ مهر', 'gen', { kind: 'acronym' }) // 'مؤسسهٔ'
 * @example inflect('آنلاین', 'loc', { kind: 'place' }) // 'آنلاین'
 */
export function inflect(
  word: string,
  grammaticalCase: GrammaticalCase,
  { kind }: InflectOptions = {},
): string {
  if (word === '') return '';
  if (kind === 'place' && grammaticalCase === 'loc' && saysWhere(word)) return mendName(word);
  const pattern = kind === 'date' && grammaticalCase === 'dat' ? 'تا {}' : around[grammaticalCase];
  return pattern.replace('{}', () => named(word, grammaticalCase, kind));
}
