import { once } from '../once.ts';
import { typingWords } from './data.ts';

const presentPersons = ['م', 'ی', 'د', 'یم', 'ید', 'ند'];
const pastPersons = ['', 'م', 'ی', 'یم', 'ید', 'ند'];
// Object pronouns that may hang on a verb: می\u200cبینمتان.
const objects = ['', 'ش', 'تان', 'شان', 'مان'];

const inflected = (stems: readonly string[], persons: readonly string[]): string[] =>
  stems.flatMap((stem) => persons.flatMap((person) => objects.map((object) => stem + person + object)));

const known = once(() => {
  const { present, past } = typingWords.verbStems;
  return new Set([...inflected(present, presentPersons), ...inflected(past, pastPersons)]);
});

const verbEnding = /(?:م|ی|د|یم|ید|ند|ت)(?:ش|تان|شان|مان)?$/;

/**
 * Whether a word can follow «می» as a verb of standard Persian.
 *
 * @param by by its `ending` alone, or among the `known` stems
 * @example isVerb('شود') // true
 */
export const isVerb = (word: string, by: 'ending' | 'known' = 'ending'): boolean =>
  by === 'known' ? known().has(word) : word.length > 1 && verbEnding.test(word);
