import { figures, letters } from '../letters.ts';
import { once } from '../once.ts';
import { proseWords } from './data.ts';

const { outer, inner } = proseWords.quotes;

// Mail and web addresses: their characters are not ours to change.
const address = /\S*(?:@|:\/\/|www\.)\S*/g;

const surrounding = /^(?:"(.*)"|“(.*)”|'(.*)'|‘(.*)’)$/s;

/**
 * A title between quotation marks; marks typed round it are not doubled, marks in it take the inner form.
 *
 * @example quoteText('"Bahar" kataloğu') // '“‘Bahar’ kataloğu”'
 */
export function quoteText(text: string): string {
  const [, ...found] = surrounding.exec(text.trim()) ?? [];
  const bare = found.find((part) => part !== undefined && !/["“”]/.test(part)) ?? text.trim();
  const within = bare.replace(/["“]([^"“”]*)["”]/g, (_, part: string) => inner[0] + part + inner[1]);
  return outer[0] + within + outer[1];
}

/** A pair of straight marks that embraces words; a lone one, such as that of inches, stays. */
const straightPair = once(
  () => new RegExp(`(?<![${letters}${figures}"])"(?=\\S)([^"\\n]*[^\\s"])"(?![${letters}${figures}"])`, 'gu'),
);

// 31 Aralık'ta, A.Ş.'nin, %20'si: the suffix's apostrophe.
const apostrophe = once(() => new RegExp(`(?<=[${letters}${figures}.)%])['\\u00b4\`](?=[${letters}])`, 'gu'));

const spaceBeforeMark = once(
  () => new RegExp(`(?<=[${letters}${figures})\\]”’"%]) +(?=[,;:!?.](?:\\s|$))`, 'gu'),
);

// Set only where the figure stands on its own: the sign of per cent comes first.
const percentBehind = /(?<![^\s(])(\d+(?:[.,]\d+)*) ?%(?=$|[\s).,;:!?])/g;

function setLine(line: string): string {
  return line
    .replace(/[ \t]{2,}/g, ' ')
    .replace(spaceBeforeMark(), '')
    .replace(percentBehind, '%$1')
    .replace(straightPair(), `${outer[0]}$1${outer[1]}`)
    .replace(apostrophe(), '’');
}

/**
 * User text with the marks of printed Turkish: curly quotes and apostrophes, per cent sign first, no doubled
 * spaces and none before a mark. Wording, spelling, digits, line breaks and addresses stay.
 *
 * @example setProse(`31 Aralık'ta "Bahar" kataloğunun 20%'si`) // '31 Aralık’ta “Bahar” kataloğunun 20%’si'
 */
export function setProse(text: string): string {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => outsideAddresses(line))
    .join('\n');
}

/** Addresses are taken out before the line is set, and put back as they were. */
function outsideAddresses(line: string): string {
  const kept = line.match(address) ?? [];
  const pieces = line.split(address).map(setLine);
  return pieces.map((piece, index) => piece + (kept[index] ?? '')).join('');
}
