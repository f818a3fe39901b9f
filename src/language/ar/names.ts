import type { GrammaticalCase, InflectOptions } from '../language.ts';
import { addressData } from './data.ts';

const arabicLetter = /^[\u0621-\u064a]/;
const { headNouns } = addressData;

/** Items in a sentence: «أ وب وج»; the conjunction stands before every item and clings to it. */
export const joinList = (items: readonly string[]): string => items.join(' و');

/**
 * Text between guillemets; guillemets already inside become inner marks.
 *
 * @example quoteText('عقد الصيانة') // '«عقد الصيانة»'
 */
export const quoteText = (text: string): string => `«${text.replaceAll('«', '“').replaceAll('»', '”')}»`;

/**
 * «لـ» joined to a word: it swallows the alif of the article, and takes a tatweel before another script.
 *
 * @example withLam('الشركة') // 'للشركة'
 * @example withLam('اللجنة') // 'للجنة'
 * @example withLam('«النور»') // 'لـ«النور»'
 */
export function withLam(word: string): string {
  if (word.startsWith('الل')) return `ل${word.slice(2)}`;
  if (word.startsWith('ال')) return `لل${word.slice(2)}`;
  return arabicLetter.test(word) ? `ل${word}` : `لـ${word}`;
}

/** Whether the name says by itself what kind of body it is. */
function bringsHeadNoun(name: string): boolean {
  const words = name.trim().split(/[\s/،,.-]+/);
  const first = words[0] ?? '';
  if (headNouns.bare.includes(first) || headNouns.bare.includes(first.replace(/^ال/, ''))) return true;
  return words.some((word) => headNouns.foreign.includes(word.toLowerCase()));
}

/**
 * The word in a sentence. Names do not change in Arabic; a preposition does the work of the case.
 *
 * An institution gets a head noun where its name has none, so that what follows can agree with «شركة» and
 * what precedes can cling to it.
 *
 * @example inflectWord('النور للتجارة', 'dat', { kind: 'institution' }) // 'لشركة النور للتجارة'
 */
export function inflectWord(
  word: string,
  grammaticalCase: GrammaticalCase,
  { kind }: InflectOptions = {},
): string {
  const name =
    kind === 'institution' && word.trim() !== '' && !bringsHeadNoun(word)
      ? `${headNouns.added} ${word}`
      : word;
  if (name.trim() === '') return name;
  switch (grammaticalCase) {
    case 'dat':
      return kind === 'institution' ? withLam(name) : `إلى ${name}`;
    case 'loc':
      return `في ${name}`;
    case 'abl':
      return `من ${name}`;
    case 'ins':
      return `مع ${name}`;
    default:
      return name;
  }
}
