import { figures, letters, marks } from '../letters.ts';
import { once } from '../once.ts';
import { typingWords } from './data.ts';

// Stands for a passage that no rule may touch; one that the text itself holds is kept as such a passage.
const placeholder = '\ue000';

const digit = /[0-9\u0660-\u0669\u06f0-\u06f9]/;
// Letters of Persian that Arabic does not have, in their Persian code points: pe, che, zhe, gaf, kaf, ye.
const persianLetter = /[\u067e\u0686\u0698\u06af\u06a9\u06cc]/;
// What Persian does not write: te marbuta, hamza under or wasla on alef, tanwin and vowel signs but fathatan.
const arabicSign = /[\u0629\u0625\u0671\u064c-\u0650]/;
// The Arabic article, alone or after a one-letter word: al-, lil-, wal-, bil-, fal-.
const article = /^(?:[\u0648\u0641]?\u0644\u0644|[\u0648\u0641\u0628\u0643]?\u0627\u0644)[\u0621-\u064a]{2}/;
const onlyArabicScript = /^[\u0621-\u0652]+$/;
// Letters of Pashto, where the Arabic ye is a letter of its own, and the placeholder.
const foreignLetter = /[\u067c\u0681\u0685\u0689\u0693\u0696\u069a\u06ab\u06bc\u06cd\u06d0\ue000]/;
// A passage between quotation marks, within reason.
const quotation = /«[^«»]{1,300}»|“[^“”]{1,300}”|"[^"]{1,300}"/g;
const edgeMarks = once(() => new RegExp(`^[^${letters}${figures}]+|[^${letters}${figures}${marks}]+$`, 'gu'));

// Single letters and short groups joined by hyphens or slashes: a file mark without figures.
const fileMark = /^(?:(?:\p{L}{1,4}[-/]){2,}\p{L}{1,4}|\p{L}-\p{L}{1,4}|\p{L}{1,4}-\p{L})$/u;
const letterOrSign = once(() => new RegExp(`[${letters}/#]|[0-9\\u0660-\\u0669\\u06f0-\\u06f9]-`, 'u'));

const bare = (chunk: string): string => chunk.replace(edgeMarks(), '');

/** Whether a run of characters without a space is a reference, address, link or code: read as it stands. */
function isReference(chunk: string): boolean {
  if (/[@`\\_]|:\/\/|^www\./.test(chunk)) return true;
  if (digit.test(chunk)) return letterOrSign().test(chunk);
  return /[-/]/.test(chunk) && fileMark.test(bare(chunk));
}

function hasArticle(word: string): boolean {
  if (!article.test(word)) return false;
  const folded = word.replaceAll('\u0643', '\u06a9').replace(/[\u064a\u0649]/g, '\u06cc');
  return !typingWords.notArabic.some((start) => folded.startsWith(start));
}

const isArabicWord = (word: string): boolean =>
  onlyArabicScript.test(word) && (arabicSign.test(word) || hasArticle(word));

/** Whether quoted words are Arabic: no letter is Persian's own, and one word shows it. */
function isArabicQuotation(quoted: string): boolean {
  return !persianLetter.test(quoted) && quoted.split(/\s+/).some((chunk) => isArabicWord(bare(chunk)));
}

/** How far an Arabic name reaches over words that could be of either language. */
const reach = 2;

const mayBelong = (chunk: string | undefined): boolean =>
  chunk !== undefined && onlyArabicScript.test(chunk) && !typingWords.functionWords.includes(chunk);

/** The word after the last one of the Arabic passage that begins with `chunks[start]`; `start` if none does. */
function endOfArabic(chunks: readonly string[], start: number): number {
  let end = start;
  let signs = 0;
  let isSure = false;
  for (let index = start; index < chunks.length && index - end <= reach; index += 1) {
    const word = bare(chunks[index] ?? '');
    if (isArabicWord(word)) {
      signs += 1;
      isSure ||= arabicSign.test(word);
      end = index + 1;
    } else if (!mayBelong(chunks[index])) break;
  }
  if (!isSure && signs < 2) return start;
  // A name goes on after its last sure word: the Arabic for company is followed by what it is called.
  for (let more = 0; isSure && more < reach && mayBelong(chunks[end]); more += 1) end += 1;
  return end;
}

/** Marks which of the words, taken without the spaces between, belong to an Arabic passage. */
function arabicPassages(chunks: readonly string[]): boolean[] {
  const marked = chunks.map(() => false);
  for (let index = 0; index < chunks.length; ) {
    const end = isArabicWord(bare(chunks[index] ?? '')) ? endOfArabic(chunks, index) : index;
    marked.fill(true, index, end);
    index = Math.max(end, index + 1);
  }
  return marked;
}

/** Which of the chunks stand, at least in part, in an Arabic quotation. */
function arabicQuotations(pieces: readonly string[]): boolean[] {
  const text = pieces.join('');
  const spans = [...text.matchAll(quotation)]
    .filter(([quoted]) => isArabicQuotation(quoted))
    .map((match) => [match.index, match.index + match[0].length] as const);
  let start = 0;
  let nextSpan = 0;
  return pieces.map((piece) => {
    const end = start + piece.length;
    while ((spans[nextSpan]?.[1] ?? end) <= start && nextSpan < spans.length) nextSpan += 1;
    const [from, to] = spans[nextSpan] ?? [end, end];
    const isInside = from < end && to > start;
    start = end;
    return isInside;
  });
}

/**
 * Applies rules to a text except where nothing may change: references, links, addresses, Arabic names and
 * quotations, words of other languages of the script.
 *
 * @param text one paragraph of plain text
 * @param mend gets the text with one character (U+E000) for each such passage and must keep them all, in order
 * @example outsideFixed('كد ك-۱۲', (open) => open.replaceAll('\u0643', 'ک')) // 'کد ك-۱۲'
 */
export function outsideFixed(text: string, mend: (open: string) => string): string {
  // Chunks at the even places, the spaces between them at the odd ones.
  const pieces = text.split(/(\s+)/);
  const inQuotation = arabicQuotations(pieces);
  const inPassage = arabicPassages(pieces.filter((_, index) => index % 2 === 0));
  const kept: string[] = [];
  const open = pieces.map((piece, index) => {
    const isFixed =
      index % 2 === 0
        ? isReference(piece) || inPassage[index / 2] || foreignLetter.test(piece) || inQuotation[index]
        : inQuotation[index];
    if (!isFixed || piece === '') return piece;
    kept.push(piece);
    return placeholder;
  });
  let next = 0;
  return mend(open.join('')).replaceAll(placeholder, () => kept[next++] ?? '');
}
