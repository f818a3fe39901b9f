import { firstStrongDirection, LRM, PDI, RLM } from '../../language/bidi.ts';
import type { Direction } from '../../language/language.ts';

/**
 * A stretch of a line that is written in one run.
 *
 * `start` and `end` are UTF-16 offsets in the line; `before` and `after` are marks to be written with the stretch,
 * for readers that order a line by its characters alone and ignore the direction of runs.
 */
export interface Stretch {
  start: number;
  end: number;
  direction: Direction;
  before: string;
  after: string;
}

const rtlRanges = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc';
const localDigits = '\\u0660-\\u0669\\u06f0-\\u06f9';
/** A letter (or the vowel sign on one) written from right to left: the ranges without digits and punctuation. */
const rtlLetter =
  '[\\u0590-\\u060b\\u060d-\\u061a\\u061d\\u061e\\u0620-\\u065f\\u066d-\\u06ef\\u06fa-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]';
/** A letter or combining mark written from left to right. */
const ltrLetter = `(?![${rtlRanges}])\\p{L}\\p{M}*`;

const startsRtl = new RegExp(`^${rtlLetter}`, 'u');
const endsRtl = new RegExp(`${rtlLetter}$`, 'u');
const hasRtl = new RegExp(rtlLetter, 'u');
const startsLtr = new RegExp(`^${ltrLetter}`, 'u');
const endsSafeLtr = new RegExp(`(?:${ltrLetter}|[0-9])$`, 'u');
const hasLtr = new RegExp(ltrLetter, 'u');
const hasLocalDigit = new RegExp(`[${localDigits}]`, 'u');
const digitBeforeLtr = new RegExp(`^(?:(?!${ltrLetter})[^])*?\\d`, 'u');
const digitBeforeRtl = new RegExp(`^(?:(?!${rtlLetter})[^])*?[\\d${localDigits}]`, 'u');

// In right-to-left text: Latin letters and digits, what joins them without a space, and spaces before a Latin letter.
const ltrIsland = new RegExp(
  `[+#@$]?(?:${ltrLetter}|[0-9])(?:${ltrLetter}|[0-9_]|[./:@?=%#+&'’~,;-](?=${ltrLetter}|[0-9])|[ \\u00a0](?=${ltrLetter}))*[%+#]*`,
  'gu',
);
// A number that keeps its order by itself stays in the run of the text around it.
const plainNumber = /^\d+(?:[.,/:]\d+)*$/;
// In left-to-right text: right-to-left words with spaces, digits and joiners between them.
const rtlIsland = new RegExp(
  `[${rtlRanges}](?:[${rtlRanges}\\u200c\\u200d]|[ \\u00a0\\d-]+(?=[${rtlRanges}]))*`,
  'gu',
);

const invisible = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const openers: Record<string, Direction | 'first-strong'> = {
  '\u2066': 'ltr',
  '\u2067': 'rtl',
  '\u2068': 'first-strong',
};

interface Span {
  start: number;
  end: number;
  /** Set where an isolate gave it; otherwise the text is split by script. */
  isolated?: Direction;
}

/** An invisible mark and its offset. */
interface Mark {
  at: number;
  character: string;
}

const marksIn = (text: string): Mark[] =>
  Array.from(text.matchAll(invisible), ({ 0: character, index }) => ({ at: index, character }));

/** For each opener the offset of its closing PDI; an opener without one is not in the map. */
function pairsOf(marks: readonly Mark[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const { at, character } of marks) {
    if (character in openers) open.push(at);
    else if (character === PDI) {
      const opener = open.pop();
      if (opener !== undefined) pairs.set(opener, at);
    }
  }
  return pairs;
}

function isolateDirection(text: string, opener: string): Direction {
  const given = openers[opener];
  return given === 'ltr' || given === 'rtl' ? given : (firstStrongDirection(text) ?? 'ltr');
}

/** Marks within an isolate join its digits, and stay. */
const joinsDigits = (character: string): boolean => character === LRM || character === RLM;

/** The line without its invisible marks: outer isolates as spans of their own, the text between them as others. */
function spansOf(text: string): Span[] {
  const marks = marksIn(text);
  const pairs = pairsOf(marks);
  const spans: Span[] = [];
  let from = 0;
  let isolate: { end: number; direction: Direction } | undefined;
  const cut = (end: number) => {
    if (end > from) spans.push({ start: from, end, ...(isolate ? { isolated: isolate.direction } : {}) });
    from = end + 1;
  };
  for (const { at, character } of marks) {
    if (isolate && at < isolate.end && joinsDigits(character)) continue;
    cut(at);
    const close = pairs.get(at);
    if (isolate && at === isolate.end) isolate = undefined;
    else if (!isolate && close !== undefined) {
      isolate = { end: close, direction: isolateDirection(text.slice(at + 1, close), character) };
    }
  }
  cut(text.length);
  return spans;
}

type Bare = Omit<Stretch, 'before' | 'after'> & { isIsland: boolean };

/** A quick look at whether a text may hold an island at all. */
const mayHoldIsland = {
  rtl: /[0-9A-Za-z\u00aa-\u02af\u0370-\u058f\u0900-\u1fff\u2c00-\ufb1c]/,
  ltr: new RegExp(`[${rtlRanges}]`),
};

function splitByScript(text: string, { start, end }: Span, base: Direction): Bare[] {
  const own = text.slice(start, end);
  if (!mayHoldIsland[base].test(own)) return [{ start, end, direction: base, isIsland: false }];
  const found: Bare[] = [];
  let from = 0;
  const push = (to: number, direction: Direction, isIsland: boolean) => {
    if (to > from) found.push({ start: start + from, end: start + to, direction, isIsland });
    from = Math.max(from, to);
  };
  for (const match of own.matchAll(base === 'rtl' ? ltrIsland : rtlIsland)) {
    if (base === 'rtl' && plainNumber.test(match[0])) continue;
    push(match.index, base, false);
    push(match.index + match[0].length, base === 'rtl' ? 'ltr' : 'rtl', true);
  }
  push(own.length, base, false);
  return found;
}

/** The stretches of a span, before marks: one for an isolate in the other direction, by script otherwise. */
function bareStretches(text: string, span: Span, base: Direction): Bare[] {
  const own = text.slice(span.start, span.end);
  if (span.isolated === undefined) return splitByScript(text, span, base);
  if (base === 'rtl' && span.isolated === 'ltr' && !hasRtl.test(own)) {
    // Local digits are written by the run of the right-to-left script, whatever order they are read in.
    const direction = hasLocalDigit.test(own) && !hasLtr.test(own) ? 'rtl' : 'ltr';
    return [{ start: span.start, end: span.end, direction, isIsland: true }];
  }
  if (base === 'ltr' && span.isolated === 'rtl' && !hasLtr.test(own)) {
    return [{ start: span.start, end: span.end, direction: 'rtl', isIsland: true }];
  }
  return splitByScript(text, span, base);
}

/** Marks that keep an island in order and apart from what stands beside it. */
function islandMarks(own: string, base: Direction): { before: string; after: string } {
  if (base === 'ltr') return { before: startsRtl.test(own) ? '' : RLM, after: endsRtl.test(own) ? '' : RLM };
  const isSafeEnd = startsLtr.test(own) && endsSafeLtr.test(own);
  return { before: startsLtr.test(own) ? '' : LRM, after: isSafeEnd ? '' : LRM };
}

/** Text after an island: digits and bare punctuation would be drawn to the island's side. */
function needsMark(own: string, base: Direction, isLast: boolean): boolean {
  const digit = base === 'rtl' ? digitBeforeRtl : digitBeforeLtr;
  const letter = base === 'rtl' ? hasRtl : hasLtr;
  return digit.test(own) || (!isLast && !letter.test(own));
}

/**
 * A line cut into runs by script, with the marks that keep it in order where run direction is not looked at.
 *
 * Isolates, embeddings and overrides are left out of every stretch: the direction of the run takes their place.
 *
 * @param text one line of plain text, with or without isolates
 * @param base direction of the paragraph
 * @see ECMA-376 part 1, 17.3.2.30 (rtl): a run holds text of one direction only
 * @example stretchesOf('قرارداد \u20662024-17\u2069', 'rtl').map((one) => one.direction) // ['rtl', 'ltr']
 */
export function stretchesOf(text: string, base: Direction): Stretch[] {
  const bare = spansOf(text).flatMap((span) => bareStretches(text, span, base));
  const apart = base === 'rtl' ? RLM : LRM;
  return bare.map((stretch, index): Stretch => {
    const { start, end, direction, isIsland } = stretch;
    const own = text.slice(start, end);
    if (isIsland) return { start, end, direction, ...islandMarks(own, base) };
    const followsIsland = bare[index - 1]?.isIsland === true;
    const isMarked = followsIsland && needsMark(own, base, index === bare.length - 1);
    return { start, end, direction, before: isMarked ? apart : '', after: '' };
  });
}
