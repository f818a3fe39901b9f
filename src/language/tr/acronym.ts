import { inflectionWords } from './data.ts';
import { plainLower } from './ending.ts';
import { foldName } from './foreign.ts';

const { acronyms, letters } = inflectionWords;

const vowel = '[aeıioöuü]';
const onsets = /^(?:[^aeıioöuü]|st|sp|sk|tr|pr|kr|br|dr|gr|fr|pl|kl|bl|gl|fl)?$/;
const codas =
  /^(?:[^aeıioöuü]|([^aeıioöuü])\1|rt|rk|lk|nt|nk|lt|st|sk|rs|ks|ns|rm|rn|lp|mp|rp|nç|rç|nd|rd|ld|lf|rf|lm|ft|şk|şt|yt)?$/;

/**
 * Whether Turkish mouths read an abbreviation as a word (NATO, TÜBİTAK, KEP) and not by its letters (TBMM, ABD).
 */
function isSaidAsWord(text: string): boolean {
  if (text.length < 3) return false;
  // BOTAŞ, TEİAŞ, EÜAŞ: names of public companies are words, whatever vowels meet in them.
  if (/aş$/.test(text)) return true;
  if (text.length <= 4 && new RegExp(`^${vowel}{2}`).test(text)) return false;
  if (text.length === 3 && new RegExp(`^${vowel}`).test(text)) return false;
  const [onset = '', ...runs] = text.split(new RegExp(`${vowel}+`));
  const coda = runs.pop();
  if (coda === undefined || new RegExp(`${vowel}{3}`).test(text)) return false;
  return (
    onsets.test(onset) && codas.test(coda) && runs.every((run) => run.length <= (text.length > 5 ? 3 : 2))
  );
}

/** The Turkish name of a letter: te for t, ı for ı. */
export const letterName = (letter: string): string => letters[letter] ?? `${letter}e`;

/**
 * How an abbreviation in capitals sounds, as far as its end goes.
 *
 * @param text letters only, in any case
 * @example acronymSound('TDK') // 'ke'
 * @example acronymSound('NATO') // 'nato'
 */
export function acronymSound(text: string): string {
  const known = acronyms[foldName(text)];
  if (known !== undefined) return known;
  const lower = plainLower(text);
  if (isSaidAsWord(lower)) return lower.replace(/c$/, 'k');
  // A capital I at the end of a foreign abbreviation is the English letter: FBI, AI.
  if (/[b-zçğşöü]ı$/.test(lower) || /^[aeu]ı$/.test(lower)) return 'ay';
  return letterName(foldLetter(lower.charAt(lower.length - 1)));
}

const foldLetter = (letter: string): string => (/[a-zçğıöşü]/.test(letter) ? letter : foldName(letter));
