import { toDigits, toLatinDigits } from '../digits.ts';
import { figures, letters, marks } from '../letters.ts';
import { once } from '../once.ts';
import { typingWords } from './data.ts';

const persianEnd = `[\\u0620-\\u064a\\u066e-\\u06d3\\u06fa-\\u06ff${marks}»)\\ue000]`;

const typedMarks: Readonly<Record<string, string>> = { ',': '\u060c', ';': '\u061b', '?': '\u061f' };

const latinMark = once(
  () => new RegExp(`(?<=${persianEnd} ?)[,;?](?=\\s|$|[»)\\u0620-\\u064a\\u066e-\\u06d3])`, 'gu'),
);
const spaceBeforeMark = once(
  () =>
    new RegExp(
      `(?<=${persianEnd}|[0-9\\u06f0-\\u06f9]) +(?=[\\u060c\\u061b\\u061f:!](?:\\s|$)|[.](?:\\s|$))`,
      'gu',
    ),
);
const noSpaceAfterMark = /([\u060c\u061b\u061f])(?=[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff«])/g;

/** Latin comma, semicolon and question mark after a Persian word; marks close to the word before, a space after. */
export const mendMarks = (text: string): string =>
  text
    .replace(latinMark(), (mark) => typedMarks[mark] ?? mark)
    .replace(noSpaceAfterMark, '$1 ')
    .replace(spaceBeforeMark(), '');

const straightQuotes = once(
  () =>
    new RegExp(
      `(?<=^|[\\s(])["“”]([${letters}${figures}][^"“”«»\\n]{0,300})["“”](?=$|[\\s)\\u060c\\u061b\\u061f.:!])`,
      'gu',
    ),
);

/** "…" round Persian words becomes «…». */
export const mendQuotes = (text: string): string =>
  text.replace(straightQuotes(), (match, quoted: string) =>
    /^[\u0620-\u06ff]/.test(quoted) && !/\s$/.test(quoted) ? `«${quoted}»` : match,
  );

const figure = '[0-9\\u0660-\\u0669]';
const quantity = once(() => {
  const counted = [...typingWords.countedNouns].sort((a, b) => b.length - a.length).join('|');
  const references = typingWords.beforeReference.join('|');
  return new RegExp(
    `(?<!(?:${references}) +)(?<![${letters}${figures}.,/\\-+])(${figure}{1,3}(?:,${figure}{3})+|${figure}+)(?:[.\\u066b](${figure}+))?(?= ?(?:${counted})(?![${letters}${marks}]))`,
    'gu',
  );
});

/** Figures of another keyboard before a counted noun; all other figures may be part of a reference and stay. */
export const mendQuantities = (text: string): string =>
  text.replace(quantity(), (_match, whole: string, decimals: string | undefined) => {
    const latin = toLatinDigits(whole).replaceAll(',', '\u066c');
    return toDigits(decimals === undefined ? latin : `${latin}\u066b${toLatinDigits(decimals)}`, 'arabext');
  });
