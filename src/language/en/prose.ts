// Addresses of mail and web: their characters are not ours to change, an apostrophe (o'neil@…) included.
const word = /[^\s"“”]+/g;
const isAddress = /@|:\/\/|www\./;
const marksBefore = "'‘(";
const marksAfter = ")'’.,;:!?";

// How far a single quote looks for the mark that closes it, in UTF-16 units.
const reach = 200;

// What may stand before an opening quote: nothing, a space, a bracket, a dash, another opening quote.
const opener = /[\s([{\u2013\u2014“‘"]/;

// Words whose first letters are left out: their mark is an apostrophe, though it looks like an opening quote.
const elision = /^(?:\d|n['’]|(?:tis|twas|til|em|cause|bout|round)(?!\p{L}))/iu;

/** What the scanner sees at one mark. */
interface Place {
  before: string;
  after: string;
  isInQuotes: boolean;
}

function doubleQuote({ before, after, isInQuotes }: Place): string {
  if (isInQuotes && before !== '') return '”';
  if (/\d/.test(before)) return '"'; // Inches: 24".
  if (before === '' || opener.test(before)) return /\S/.test(after.charAt(0)) ? '“' : '"';
  return '”';
}

function singleQuote({ before, after }: Place): string {
  if (/\d/.test(before) && !/^\p{L}/u.test(after)) return "'"; // Feet: 6'2".
  if (before !== '' && !opener.test(before)) return '’';
  if (!/^\S/.test(after)) return "'";
  // Opening only where a later mark closes it.
  return !elision.test(after) && /\S['’](?!\p{L})/u.test(after) ? '‘' : '’';
}

const turns: Record<string, (place: Place) => string> = { '"': doubleQuote, "'": singleQuote };

/** The places of `line` that belong to addresses. */
function placesInAddresses(line: string): Set<number> {
  const places = new Set<number>();
  for (const { 0: found, index } of line.matchAll(word)) {
    if (!isAddress.test(found)) continue;
    let start = 0;
    let end = found.length;
    while (start < end && marksBefore.includes(found.charAt(start))) start++;
    while (end > start && marksAfter.includes(found.charAt(end - 1))) end--;
    for (let i = start; i < end; i++) places.add(index + i);
  }
  return places;
}

function curlQuotes(line: string): string {
  const untouched = placesInAddresses(line);
  const place: Place = { before: '', after: '', isInQuotes: false };
  const setMark = (mark: string, i: number): string => {
    const turn = untouched.has(i) ? undefined : turns[mark];
    place.after = line.slice(i + 1, i + 1 + reach);
    const set = turn ? turn(place) : mark;
    place.isInQuotes = set === '“' || (place.isInQuotes && set !== '”');
    place.before = set;
    return set;
  };
  return line.split('').map(setMark).join('');
}

/** Runs of spaces, and a space before a mark that belongs to the word before it. */
function closeSpaces(line: string): string {
  const single = line.replace(/ {2,}/g, ' ');
  // Few lines have one, and what a letter is the engine takes long to look up.
  return / [,;:!?.]/.test(single)
    ? single.replace(/(?<=[\p{L}\p{N})\]”’]) (?=[,;:!?.](?:\s|$))/gu, '')
    : single;
}

/**
 * User text with the marks of printed English: curly quotes and apostrophes, no doubled spaces. Wording,
 * spelling, digits, line breaks and addresses stay.
 *
 * @example setProse(`we're done with "Phase 2" .`) // 'we’re done with “Phase 2”.'
 */
export function setProse(text: string): string {
  return text
    .split('\n')
    .map((line) => closeSpaces(curlQuotes(line)))
    .join('\n');
}
