import { type Affix, type Morphology, type Split, stripper } from './morphology.ts';
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

const both = (first: readonly string[], second: readonly Affix[]): Affix[] =>
  first.flatMap((head) => second.map(([tail, ...said]): Affix => [head + tail, ...said]));

const prefixes: readonly Affix[] = [
  ...both(
    conjunctions,
    particles.map((text): Affix => [text]),
  ),
  ...both(conjunctions, both(futures, persons)),
  ...both(conjunctions, [['\u0644\u062A', 'present', 'second']]), // li-ta-
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

const suffixes: readonly Affix[] = [
  ...both(['\u062A\u0645', '\u062A\u0645\u0648', '\u062A\u0648\u0627', '\u062A\u0648', '\u062A\u0646', '\u062A\u0645\u0627'], objects.map(([text]): Affix => [text, 'did'])),
  ...both(['\u0648\u0646', '\u0648\u0627', '\u0648', '\u064A\u0646', '\u064A'], objects.map(([text]): Affix => [text, 'plural'])),
  ...both(nouns, owners),
  ...nouns.map((text): Affix => [text]),
  ['\u0647'], ['\u064A\u0647'], ['\u0648\u0646', 'plural'], ['\u062A', 'past'], ['\u0646\u0627', 'we'], ['\u0647\u0627'], ['\u0647\u0645'],
]; // biome-ignore format: a table

function features(prefix: Affix, suffix: Affix): string[] | undefined {
  const said = [...prefix.slice(1), ...suffix.slice(1)];
  const present = said.includes('present');
  if (said.includes('did')) return present ? undefined : ['did', 'you'];
  if (said.includes('your')) return [...said, 'you'];
  if (present && said.includes('second') && suffix[0].startsWith('\u0648')) return ['did', 'doing', 'you'];
  return said;
}

const strip = stripper(prefixes, suffixes, 2);

function split(word: string): Split[] {
  return strip(word).flatMap(({ prefix, stem, suffix }) => {
    const said = features(prefix, suffix);
    if (!said) return [];
    const splits = [{ stem, features: said }];
    // Forms IV, VII, VIII and X lose their alif behind the personal prefix.
    if (said.includes('doing') || prefix.includes('present'))
      splits.push({ stem: `\u0627${stem}`, features: said });
    return splits;
  });
}

/**
 * Arabic spelling, proclitics, enclitics and persons.
 *
 * `did` second person verb, past (-tum) or present (ta-...-un, ta-...-u, then also `doing`), `your` -kum;
 * `you` either; `past` a bare -t, which may be I, you or she; `present`, `we`, `plural` as they say.
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
