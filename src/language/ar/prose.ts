import { letters, marks } from '../letters.ts';
import { once } from '../once.ts';
import { typingData } from './data.ts';

const letter = '\u0621-\u063a\u0641-\u0652\u0670-\u06d3';

/** More than any text has needed; each pass only takes away or exchanges marks. */
const passes = 8;

// Addresses and links keep every character.
const opaque = /(\S+@\S+|\S*:\/\/\S*|www\.\S+)/;

// Shapes of letters as old text files and copied pages hold them; the letters themselves are meant.
const presentationForms = /[\ufb50-\ufbb1\ufbd3-\ufd3d\ufe70-\ufefc]+/g;

const wholeWord = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![${letters}${marks}])(?:${words.join('|')})(?![${letters}${marks}])`, 'gu');

const misspelt = once(() => wholeWord(Object.keys(typingData.words)));

// A lone «و» before a word, unless it is the label of a clause.
const looseAnd = once(
  () =>
    new RegExp(`(?<!(?:${typingData.labels.join('|')}) )(?<![${letters}${marks}])و +(?=[${letter}«])`, 'gu'),
);

/** The marks of Arabic for those of Latin, next to Arabic words only. */
function setMarks(text: string): string {
  return text
    .replace(new RegExp(`(?<=[${letter}»)])(\\s*),(?=\\s|$|[${letter}])`, 'g'), '،')
    .replace(new RegExp(`(?<=[\\d\\u0660-\\u0669]),(?=\\s+[${letter}])`, 'g'), '،')
    .replace(new RegExp(`(?<=[${letter}»)])(\\s*);(?=\\s|$|[${letter}])`, 'g'), '؛')
    .replace(new RegExp(`(?<=[${letter}»)])(\\s*)\\?(?=\\s|$|[»)!])`, 'g'), '؟');
}

/** Marks joined to the word before, one space after; brackets and quotation marks hug what they hold. */
function setSpaces(text: string): string {
  return text
    .replace(new RegExp(`(?<=[${letter}\\d\\u0660-\\u0669»)]) +(?=[،؛؟:!.](?:\\s|$))`, 'g'), '')
    .replace(new RegExp(`(?<=[${letter}»)][،؛؟])(?=[${letter}«])`, 'g'), ' ')
    .replace(/(?<=[«(]) +| +(?=[»)])/g, '')
    .replace(/ {2,}/g, ' ');
}

const setQuotes = (text: string): string =>
  text.replace(/(?<![A-Za-z\d\u0660-\u0669])(?:"([^"\n]+)"|“([^”\n]+)”)(?![A-Za-z\d])/g, '«$1$2»');

const tanwinBeforeAlif = once(() => new RegExp(`\\u064b+\\u0627(?![${letters}${marks}])`, 'gu'));

/** Tanwin before its alif, stretched letters, letter shapes: one spelling for what looks alike. */
function setLetters(text: string): string {
  return text
    .replace(presentationForms, (shapes) => shapes.normalize('NFKC'))
    .replace(tanwinBeforeAlif(), 'اً')
    .replace(new RegExp(`(?<=[${letter}])\\u0640+(?=[${letter}])`, 'g'), '')
    .replace(misspelt(), (word) => typingData.words[word] ?? word);
}

const setOnce = (text: string): string =>
  setSpaces(setMarks(setQuotes(setLetters(text).replace(looseAnd(), 'و'))));

/** One mark set can make room for the next (a quotation within another), so it goes on until nothing changes. */
function setPiece(text: string): string {
  let before = text;
  let after = setOnce(before);
  for (let pass = 0; after !== before && pass < passes; pass += 1) {
    before = after;
    after = setOnce(before);
  }
  return after;
}

/**
 * The user's own words in the typography of an Arabic letter: Arabic marks beside Arabic words, «» for "",
 * one spelling of tanwin, hamzas and dots that have one reading only.
 *
 * Digits, links, addresses, Latin words and every letter with a second reading stay as typed.
 * Setting a text twice gives the same as setting it once.
 *
 * @example setProse('نشكركم جدا , و نقدر "تعاونكم" .') // 'نشكركم جداً، ونقدر «تعاونكم».'
 */
export function setProse(text: string): string {
  return text
    .split(opaque)
    .map((piece, index) => (index % 2 === 1 ? piece : setPiece(piece)))
    .join('');
}
