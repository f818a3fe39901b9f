import { once } from '../language/once.ts';
import { type Affix, type Morphology, type Reading, type Split, stripper } from './morphology.ts';
import { folder } from './normalise.ts';

const conjunctions = ['', '\u0648', '\u0641'];
const particles = [
  '',
  '\u0627\u0644',
  '\u0628',
  '\u0644',
  '\u0643',
  '\u0628\u0627\u0644',
  '\u0644\u0644',
  '\u0643\u0627\u0644',
];
const persons: readonly Affix[] = [
  ['\u062A', 'present', 'second'], // ta-
  ['\u064A', 'present'], // ya-
  ['\u0646', 'present', 'we'], // na-
  ['\u0627', 'present', 'i'], // a-
];
const futures = ['', '\u0633'];
// Spoken: b- for the present, h- and \u1E25- for the future.
const spoken: readonly Affix[] = [
  ['\u0628\u062A', 'present', 'second'], ['\u0628\u064A', 'present'], ['\u0628\u0646', 'present', 'we'],
  ['\u0647\u062A', 'present', 'second'], ['\u0647\u064A', 'present'], ['\u0647\u0646', 'present', 'we'],
  ['\u062D\u062A', 'present', 'second'], ['\u062D\u064A', 'present'], ['\u062D\u0646', 'present', 'we'],
]; // biome-ignore format: a table
// Spoken spelling hangs the negation on the verb.
const negations: readonly Affix[] = [
  ['\u0645\u0627', 'neg'], ['\u0645\u0627\u062A', 'neg', 'present', 'second'], ['\u0645\u0627\u064A', 'neg', 'present'],
  ['\u0645\u0627\u0646', 'neg', 'present', 'we'], ['\u0645\u0627\u0628\u062A', 'neg', 'present', 'second'],
  ['\u0645\u0627\u0628\u064A', 'neg', 'present'], ['\u0645\u0628\u062A', 'neg', 'present', 'second'],
  ['\u0645\u0628\u064A', 'neg', 'present'], ['\u0644\u0627\u062A', 'neg', 'present', 'second'],
]; // biome-ignore format: a table

const both = (first: readonly string[], second: readonly Affix[]): Affix[] =>
  first.flatMap((head) => second.map(([tail, ...said]): Affix => [head + tail, ...said]));

const prefixes = (): readonly Affix[] => [
  ...both(
    conjunctions,
    particles.map((text): Affix => [text]),
  ),
  ...both(conjunctions, both(futures, persons)),
  ...both(conjunctions, [['\u0644\u062A', 'present', 'second']]), // li-ta-
  ...both(conjunctions, spoken),
  ...both(['', '\u0648'], negations),
];

const objects: readonly Affix[] = [
  [''],
  ['\u0646\u0627'],
  ['\u0647'],
  ['\u0647\u0627'],
  ['\u0647\u0645'],
  ['\u0646\u064A'],
  ['\u0644\u0646\u0627'],
];
const owners: readonly Affix[] = [
  ['\u0643\u0645', 'your'],
  ['\u0643\u0645\u0627', 'your'],
  ['\u0643\u0646', 'your'],
  ['\u0643', 'your'],
  ['\u0643\u0648', 'your'],
];
const nouns = [
  '\u0627',
  '',
  '\u0627\u062A',
  '\u062A',
  '\u064A',
  '\u0648',
  '\u0627\u0621',
  '\u064A\u062A',
  '\u0627\u0646',
  '\u064A\u0646',
];

const suffixes = (): readonly Affix[] => [
  ...both(['\u062A\u0645', '\u062A\u0645\u0648', '\u062A\u0648\u0627', '\u062A\u0648', '\u062A\u0646', '\u062A\u0645\u0627'], objects.map(([text]): Affix => [text, 'did'])),
  ...both(['\u0648\u0646', '\u0648\u0627', '\u0648', '\u064A\u0646', '\u064A'], objects.map(([text]): Affix => [text, 'plural'])),
  ...both(nouns, owners),
  ...nouns.map((text): Affix => [text]),
  ...both(['\u062A\u064A'], ['', '\u0646\u0627', '\u0647', '\u0647\u0627', '\u0646\u064A'].map((text): Affix => [text, 'did'])),
  ...both(['\u0646\u0627'], [['\u0643\u0645', 'we'], ['\u0643', 'we'], ['\u0643\u0646', 'we'], ['\u0647', 'we'], ['\u0647\u0627', 'we']]),
  ['\u062A\u0648\u0634', 'did', 'neg'], ['\u062A\u0648\u0646\u0627\u0634', 'did', 'neg'], ['\u0648\u0634', 'plural', 'neg'], ['\u0634', 'neg'],
  ['\u0647'], ['\u064A\u0647'], ['\u0648\u0646', 'plural'], ['\u062A', 'past'], ['\u0646\u0627', 'we'], ['\u0647\u0627'], ['\u0647\u0645'],
]; // biome-ignore format: a table

function features(prefix: Affix, suffix: Affix): string[] | undefined {
  const said = [...prefix.slice(1), ...suffix.slice(1)];
  const present = said.includes('present');
  if (said.includes('did') && present) return undefined;
  // Behind a verb of the present -kum is whom it happens to.
  if (said.includes('your')) return present ? said.filter((name) => name !== 'your') : [...said, 'you'];
  const isDoing = present && said.includes('second') && suffix[0].startsWith('\u0648');
  if (!said.includes('did') && !isDoing) return said;
  if (said.includes('neg')) return ['undid', 'you'];
  return isDoing ? ['did', 'doing', 'you'] : ['did', 'you'];
}

const strip = once(() => stripper(prefixes(), suffixes(), 2));

/** The grammarians' pattern words "you did" and "you do" stand for every verb in that form. */
const [anyPast, anyPresent] = ['\u0641\u0639\u0644\u062A\u0645', '\u062A\u0641\u0639\u0644\u0648\u0646'];
/** Before a verb that stands for itself: "and", "then"; before the present also the spoken b-. */
const bareHead = /^[\u0648\u0641]?(?:\u0628?\u062A)?$/;

/** The pattern word of a verb in the second person; undefined for everything else and for doubtful forms. */
function patternOf({ prefix, stem, suffix }: Reading, said: readonly string[]): string | undefined {
  // Short rests behind "and" or the article are nouns that happen to end so.
  if (stem.length < (/^(?:\u0648|\u0627\u0644)/.test(stem) ? 4 : 3)) return undefined;
  if (said.includes('undid')) return anyPast;
  if (!said.includes('did') || !bareHead.test(prefix[0])) return undefined;
  if (said.includes('doing'))
    return prefix[0].includes('\u0628') || suffix[0].startsWith('\u0648\u0646') ? anyPresent : undefined;
  return /^\u062A(?:\u0645|\u0648)/.test(suffix[0]) ? anyPast : undefined;
}

/** "You" itself, with a conjunction before it: no verb, though it ends like one. */
const pronoun = /^[\u0648\u0641]?\u0627\u0646\u062A\u0645$/;

function split(word: string): Split[] {
  if (pronoun.test(word)) return [{ stem: '\u0627\u0646\u062A\u0645', features: ['you'] }];
  return strip()(word).flatMap((reading) => {
    const { prefix, stem, suffix } = reading;
    const said = features(prefix, suffix);
    if (!said) return [];
    const splits = [{ stem, features: said }];
    // Forms IV, VII, VIII and X lose their alif behind the personal prefix.
    if (said.includes('doing') || prefix.includes('present'))
      splits.push({ stem: `\u0627${stem}`, features: said });
    const pattern = patternOf(reading, said);
    if (pattern) splits.push({ stem: pattern, features: said });
    return splits;
  });
}

/**
 * Arabic spelling, proclitics, enclitics and persons.
 *
 * `did` second person verb, past (-tum) or present (ta-...-un, ta-...-u, then also `doing`), `your` -kum;
 * `undid` such a verb with the negation written on it (ma-...-tu, m-...-tush), `neg` any other word with it;
 * `you` any of these; `past` a bare -t, which may be I, you or she; `present`, `second`, `we`, `plural` as
 * they say. The stems `\u0641\u0639\u0644\u062A\u0645` and `\u062A\u0641\u0639\u0644\u0648\u0646` stand for every second person verb past and present.
 *
 * @example arabic.split('\u062A\u0623\u062E\u0631\u062A\u0645').length > 0 // true
 */
export const arabic: Morphology = {
  fold: folder({
    '\u0622': '\u0627', '\u0623': '\u0627', '\u0625': '\u0627', '\u0671': '\u0627', '\u0649': '\u064A', '\u06CC': '\u064A',
    '\u0629': '\u0647', '\u0624': '\u0648', '\u0626': '\u064A', '\u06A9': '\u0643',
  }), // biome-ignore format: a table
  split,
};
