import { Kind, kindAt } from './characters.ts';

/** Letters that a language treats as one, as `variant: canonical` pairs; an empty canonical drops the letter. */
export type Variants = Readonly<Record<string, string>>;

const straight: Variants = { '\u2019': "'", '\u02BC': "'", '\u2010': '-', '\u2011': '-' };

function foldCharacter(character: string, variants: Variants): string {
  const known = variants[character] ?? straight[character];
  if (known !== undefined) return known;
  // Letters without marks stand for themselves.
  if (/[a-z\u0627-\u063A\u0641-\u064A\u067E\u0686\u0698\u06A9\u06AF\u06CC]/.test(character)) return character;
  // Nor have capitals, figures and signs of ASCII any.
  if (/[!-~]/.test(character)) return variants[character.toLowerCase()] ?? character.toLowerCase();
  // Tatweel, zero-width and bidi characters, marks and spaces inside a joined word vanish.
  if (vanishes(character)) return '';
  const digit = digitValue(character);
  if (digit !== undefined) return digit;
  // The first unit of the decomposition is the letter without its marks; compatibility forms unfold too.
  const parts = Array.from(character.normalize('NFKD')).filter((part) => !isMark(part));
  return Array.from(parts.join('').toLowerCase(), (letter) => variants[letter] ?? letter).join('');
}

function vanishes(character: string): boolean {
  if (character.length > 1) return /[\p{M}\p{Cf}]/u.test(character);
  const kind = kindAt(character, 0);
  return kind === Kind.mark || kind === Kind.hidden || kind === Kind.space || kind === Kind.newline;
}

const isMark = (character: string): boolean =>
  character.length > 1 ? /\p{M}/u.test(character) : kindAt(character, 0) === Kind.mark;

function digitValue(character: string): string | undefined {
  const code = character.charCodeAt(0);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  return undefined;
}

/**
 * Makes the fold of a language: case, marks, digits, and its own variant letters.
 *
 * Words are folded one at a time and keep their place in the source, so that no offset is ever computed
 * on folded text.
 *
 * @param variants the language's own equivalences, applied before everything else
 * @returns a function from a word as typed to the form the word lists are matched with
 * @example folder({ \u0131: 'i' })('KAPI\u0301') // 'kapi'
 */
export function folder(variants: Variants): (raw: string) => string {
  const seen = new Map<string, string>();
  const fold = (character: string): string => {
    let folded = seen.get(character);
    if (folded === undefined) {
      folded = foldCharacter(character, variants);
      seen.set(character, folded);
    }
    return folded;
  };
  return (raw) => {
    if (/^[a-z]*$/.test(raw)) return raw;
    let word = '';
    for (const character of raw) word += fold(character);
    return word;
  };
}

/**
 * Other spellings under which a word may be known: letter runs shortened, signs that mask a curse resolved.
 *
 * @param word folded word
 * @returns candidate spellings, without `word` itself
 * @example respell('d*mn').includes('damn') // true
 */
export function respell(word: string): readonly string[] {
  const found = new Set<string>();
  if (/(.)\1\1/u.test(word)) {
    found.add(word.replace(/(.)\1+/gu, '$1')).add(word.replace(/(.)\1\1+/gu, '$1$1'));
    found.add(word.replace(/(.)\1\1+/gu, '$1'));
  }
  if (/[@$*0134]/.test(word) && /[a-z]/.test(word)) for (const plain of unmask(word)) found.add(plain);
  return [...found];
}

const disguises: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
};

function unmask(word: string): readonly string[] {
  const plain = word.replace(/[@$0134]/g, (sign) => disguises[sign] ?? sign);
  if (!plain.includes('*')) return [plain];
  return ['a', 'e', 'i', 'o', 'u', 'uc', ''].map((vowel) => plain.replace(/\*+/, vowel));
}
