import { ZWNJ } from '../bidi.ts';
import { figures, letters, marks } from '../letters.ts';
import { once } from '../once.ts';
import { typingWords } from './data.ts';
import { needsHalfSpace } from './joining.ts';
import { isVerb } from './verbs.ts';

const letter = `[${letters}${marks}]`;
const wordStart = `(?<![${letters}${marks}${figures}\\u200c])`;
const wordEnd = `(?![${letters}${marks}${figures}\\u200c])`;
const persianLetter = '[\\u0620-\\u064a\\u066e-\\u06d3\\u06fa-\\u06ff]';

const oneOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** A word of at least two Persian letters, and an ending typed apart from it. */
const apart = (endings: readonly string[], after = ''): RegExp =>
  new RegExp(`(${persianLetter}[${marks}]*) +(?=(?:${oneOf(endings)})${wordEnd}${after})`, 'gu');

const joined = (_match: string, end: string): string => (needsHalfSpace(end) ? end + ZWNJ : end);

const plural = once(() => apart(typingWords.pluralEndings));
const superlative = once(() => apart(['ترین']));
const comparative = once(() => apart(['تر'], ' از '));

/** `فایل ها` → `فایل\u200cها`, `مهم ترین` → `مهم\u200cترین`, `بزرگ تر از` → `بزرگ\u200cتر از`. */
export const joinEndings = (text: string): string =>
  text.replace(plural(), joined).replace(superlative(), joined).replace(comparative(), joined);

// At least three letters, so that «به» and «که» do not take what follows them.
const perfect = once(
  () => new RegExp(`(${letter}{2}\\u0647) +(?=(?:${oneOf(typingWords.perfectEndings)})${wordEnd})`, 'gu'),
);
// «ای میل» is e-mail.
const indefinite = once(
  () => new RegExp(`(${letter}[^\\u0627\\u0648\\u06cc\\s]\\u0647) +(?=ای${wordEnd}(?! میل))`, 'gu'),
);

/** `گفته ایم` → `گفته\u200cایم`, `هفته ای` → `هفته\u200cای`. */
export const joinAfterHe = (text: string): string =>
  text.replace(perfect(), `$1${ZWNJ}`).replace(indefinite(), `$1${ZWNJ}`);

const apartMi = once(
  () => new RegExp(`${wordStart}(ن?می) +(?=(${persianLetter}[${letters}${marks}\\u200c]*))`, 'gu'),
);

/** Whether «می» at this place is the month: after a figure or a word such as «ماه». */
function isMonth(before: string): boolean {
  const last = before.trimEnd().split(/\s/).at(-1) ?? '';
  return /[0-9\u0660-\u0669\u06f0-\u06f9\ue000]$/.test(last) || typingWords.beforeMay.includes(last);
}

/** `می شود` → `می\u200cشود`, `نمی توانیم` → `نمی\u200cتوانیم`; not after a figure or a word for month, where «می» is May. */
export const joinMi = (text: string): string =>
  text.replace(apartMi(), (match: string, mi: string, next: string, at: number, whole: string) => {
    if (!isVerb(next)) return match;
    return mi === 'می' && isMonth(whole.slice(Math.max(0, at - 24), at)) ? match : mi + ZWNJ;
  });

const miWord = once(() => new RegExp(`${wordStart}(ن?می)(${letter}{2,})${wordEnd}`, 'gu'));

/** `میشود` → `می\u200cشود`, for verbs that are known. */
export const splitMi = (text: string): string =>
  text.replace(miWord(), (match: string, mi: string, rest: string) =>
    isVerb(rest, 'known') && !typingWords.notVerbs.includes(match) ? mi + ZWNJ + rest : match,
  );

const be = once(
  () => new RegExp(`${wordStart}(${oneOf(Object.keys(typingWords.joinedBe))})${wordEnd}`, 'gu'),
);

/** `بعنوان` → `به\u200cعنوان`. */
export const splitBe = (text: string): string =>
  text.replace(be(), (word) => typingWords.joinedBe[word] ?? word);

const punctuation =
  '!-#%-*,-/:;?@[-\\]_{}\\u00a1\\u00a7\\u00ab\\u00b6\\u00b7\\u00bb\\u00bf\\u0609\\u060a\\u060c\\u060d\\u061b\\u061d-\\u061f\\u066a-\\u066d\\u06d4\\u2010-\\u2027\\u2030-\\u2043\\u2045-\\u2051\\u2053-\\u205e';
const looseHalfSpace = once(
  () => new RegExp(`(?<=[\\s${punctuation}]|^)\\u200c|\\u200c(?=[\\s${punctuation}]|$)`, 'g'),
);
const needlessHalfSpace = once(
  () =>
    new RegExp(
      `(?<=[\\u0622\\u0623\\u0625\\u0627\\u062f\\u0630\\u0631\\u0632\\u0698\\u0648\\u0624])\\u200c(?=[${letters}])`,
      'gu',
    ),
);

/** Half-spaces beside a space, at an edge, doubled, or after a letter that does not join, taken out. */
export const tidyHalfSpaces = (text: string): string =>
  text
    .replace(/\u200c{2,}/g, ZWNJ)
    .replace(looseHalfSpace(), '')
    .replace(needlessHalfSpace(), '');
