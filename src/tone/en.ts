import { respelled } from './en-spelling.ts';
import type { Morphology, Split } from './morphology.ts';
import { folder } from './normalise.ts';

const vowelless = /([bdgklmnprtvz])\1$/;

/** Stems behind a regular ending: `stopped` → `stopp`, `stop`, `stoppe`. */
function regular(word: string, ending: string, feature: string): Split[] {
  if (!word.endsWith(ending) || word.length - ending.length < 2) return [];
  const bare = word.slice(0, -ending.length);
  const stems = [bare, `${bare}e`];
  if (vowelless.test(bare)) stems.push(bare.slice(0, -1));
  if (bare.endsWith('i')) stems.push(`${bare.slice(0, -1)}y`);
  return stems.map((stem) => ({ stem, features: [feature] }));
}

function split(word: string): Split[] {
  const apostrophe = word.indexOf("'");
  if (apostrophe > 1 && !word.endsWith("n't")) {
    const stem = word.slice(0, apostrophe);
    return [{ stem, features: ['own'] }, ...split(stem)];
  }
  return [
    { stem: word, features: [] },
    ...regular(word, 'ed', 'past'),
    ...regular(word, 'ing', 'ing'),
    ...regular(word, 's', 's'),
    ...regular(word, 'es', 's'),
    ...regular(word, 'ly', 'ly'),
    ...regular(word, 'ness', 'noun'),
  ];
}

const plain = folder({});

/** Case and marks, then the word that a hurried spelling stands for: `dont`, `u`, `recieve`, `noobdy`. */
function fold(raw: string): string {
  const word = plain(raw);
  return respelled(word) ?? word;
}

/**
 * English spelling and endings; `own` marks a contraction or possessive.
 *
 * @example english.split('ignored').some(({ stem }) => stem === 'ignore') // true
 * @example english.fold('Dont') // "don't"
 */
export const english: Morphology = { fold, split };
