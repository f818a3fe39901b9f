import { type ForeignEnding, readingWords } from './data.ts';
import { plainLower } from './ending.ts';

/** Letters that other Latin alphabets have and that the Turkish ear takes for one of its own. */
const alike: Record<string, string> = {
  ß: 's',
  æ: 'e',
  œ: 'ö',
  ø: 'ö',
  å: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ə: 'e',
  č: 'ç',
  ć: 'ç',
  š: 'ş',
  ś: 'ş',
  ș: 'ş',
  ž: 'j',
  ź: 'z',
  ż: 'j',
  ț: 'ts',
  ä: 'e',
  ñ: 'n',
};

/** Turkish letters that are not taken apart. */
const turkishLetter = /[çğıöşü]/;

/** A small Latin letter without accents foreign to Turkish: é gives e, ç stays. */
function plainLetter(letter: string): string {
  if (turkishLetter.test(letter)) return letter;
  return alike[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * A name as a key of the word lists: lower case, dotless capitals read as i, without foreign accents.
 *
 * @example foldName('André') // 'andre'
 */
export const foldName = (name: string): string =>
  Array.from(name.normalize('NFC').replace(/[Iİ]/g, 'i').toLowerCase(), plainLetter).join('');

// Spellings that a Turkish name does not have.
const foreignMarks =
  /[qwxáàäãåæèéêëìíïñòóôõøùúýčćšžřłśźżđßœəșț]|ch|ck|ph|oo|ee|ou|tz|sh(?!ak)|gh$|^th|th$|^[^aeıioöuüâîû]{2}|([bdfgklmnprstz])\1/;

/** Whether the spelling of a word in small letters is not Turkish. */
const looksForeign = (lower: string): boolean => foreignMarks.test(lower);

const isShort = (word: string): boolean => (word.match(/[aeıioöuü]+(?!$)/g) ?? []).length === 1;

const fits = (rule: ForeignEnding, word: string, isForeign: boolean): boolean =>
  (!rule.foreign || isForeign) && (!rule.short || isShort(word)) && (!rule.long || word.length >= 6);

const endings = readingWords.endings.map((rule) => ({ ...rule, pattern: new RegExp(rule.find, 'u') }));

/**
 * A word in capitals, in small letters. A capital I typed without its dot may mean i or ı: the vowel before it
 * tells, or a spelling that is not Turkish.
 */
function lowerCapitals(word: string): string {
  const dotted = plainLower(word.replaceAll('I', 'İ'));
  if (word.includes('İ')) return plainLower(word);
  if (looksForeign(dotted)) return dotted;
  let isFront = false;
  return Array.from(dotted, (letter) => {
    const small = letter === 'i' && !isFront ? 'ı' : letter;
    if (/[aıoueiöü]/.test(small)) isFront = /[eiöü]/.test(small);
    return small;
  }).join('');
}

/** A word in small letters; a dotless capital is an i where the name is not Turkish, as in Ian and LinkedIn. */
function lowerName(word: string): string {
  if (word.length > 1 && word === word.toLocaleUpperCase('tr')) return lowerCapitals(word);
  const isTurkish = /^I[^aeıioöuü]*[aıou]/u.test(word) && /^I[^I]*$/.test(word);
  return plainLower(isTurkish ? word : word.replaceAll('I', 'i'));
}

/**
 * How a written name sounds, spelt as Turkish would; only its end is looked after.
 *
 * A list of known names comes first, then endings that foreign spellings have; a Turkish name sounds as it is written.
 *
 * @param word letters of one word, in any case
 * @example soundOf('Brown') // 'braun'
 * @example soundOf('Yılmaz') // 'yılmaz'
 */
export function soundOf(word: string): string {
  const known = readingWords.names[foldName(word)];
  if (known !== undefined) return known;
  const lower = lowerName(word);
  const plain = Array.from(lower, plainLetter).join('');
  const isForeign = looksForeign(lower);
  // No vowel but y: Lynn, Byrd.
  const voiced = /[aeıioöuü]/.test(plain) ? plain : plain.replace(/y/g, 'i');
  // A final accent says that the vowel is heard: Nestlé.
  if (/[éèêë]$/.test(lower)) return voiced;
  return endings
    .filter((rule) => fits(rule, voiced, isForeign))
    .reduce(applyOnce, { sound: voiced, isDone: false }).sound;
}

type Heard = { sound: string; isDone: boolean };

/** The first ending that is found is replaced, the others are left alone. */
function applyOnce(heard: Heard, { pattern, sound }: { pattern: RegExp; sound: string }): Heard {
  if (heard.isDone || !pattern.test(heard.sound)) return heard;
  return { sound: heard.sound.replace(pattern, sound), isDone: true };
}
