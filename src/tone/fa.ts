import { type Affix, type Morphology, type Split, stripper } from './morphology.ts';
import { folder } from './normalise.ts';

const prefixes: readonly Affix[] = [
  [''],
  ['\u0645\u06CC', 'present'], // mi-
  ['\u0646\u0645\u06CC', 'neg', 'present'], // nemi-
  ['\u0646', 'neg'], // na-
  ['\u0646\u06CC', 'neg'], // nay-, before a vowel
  ['\u0628', 'wish'], // be-
  ['\u0628\u06CC\u0627', 'wish'],
];

const persons: readonly Affix[] = [
  ['\u06CC\u062F', 'did'], ['\u06CC\u0646', 'did'], ['\u0627\u06CC\u062F', 'did'], ['\u0627\u06CC\u0646', 'did'],
  ['\u0647\u0627\u06CC\u062F', 'did'], ['\u0647\u0627\u06CC\u0646', 'did'], ['\u06CC\u06CC\u062F', 'did'], ['\u06CC\u06CC\u0646', 'did'],
  ['\u06CC\u062F\u0634', 'did'], ['\u06CC\u0646\u0634', 'did'],
  ['\u0645', 'i'], ['\u06CC\u0645', 'we'], ['\u0647\u0627\u0645', 'i'], ['\u0647\u0627\u06CC\u0645', 'we'], ['\u0627\u06CC\u0645', 'we'],
  ['\u062F'], ['\u0647'], ['\u0646\u062F'], ['\u0647\u0627\u0646\u062F'], ['\u0627\u0646\u062F'], ['\u06CC', 'thou'], ['\u0647\u0627\u06CC', 'thou'],
]; // biome-ignore format: a table
const owners = [
  '\u062A\u0627\u0646',
  '\u062A\u0648\u0646',
  '\u06CC\u062A\u0627\u0646',
  '\u06CC\u062A\u0648\u0646',
  '\u062A\u0627\u0646\u0631\u0627',
  '\u062A\u0648\u0646\u0648',
];
const plurals = [
  '',
  '\u0647\u0627',
  '\u06CC',
  '\u0647\u0627\u06CC',
  '\u0647\u0627\u06CC\u06CC',
  '\u06CC\u06CC',
  '\u06CC\u0647\u0627\u06CC',
  '\u06AF\u06CC',
  '\u06AF\u06CC\u0647\u0627\u06CC',
  '\u0646',
  '\u0627\u0646',
  '\u062A\u0631',
  '\u062A\u0631\u06CC\u0646',
  '\u06CC\u0647\u0627',
  '\u06AF\u0627\u0646',
  '\u0648',
  '\u0631\u0648',
  '\u0627\u062A',
  '\u0627\u062A\u06CC',
  '\u0627\u06CC',
];

const suffixes: readonly Affix[] = [
  ...persons,
  ...plurals.map((text): Affix => [text]),
  ...plurals.flatMap((plural) => owners.map((owner): Affix => [plural + owner, 'your'])),
  ...plurals
    .slice(0, 10)
    .flatMap((plural) =>
      ['\u0645\u0627\u0646', '\u0645\u0648\u0646', '\u0645'].map((owner): Affix => [plural + owner, 'our']),
    ),
];

const strip = stripper(prefixes, suffixes, 2);

function split(word: string): Split[] {
  return strip(word).map(({ prefix, stem, suffix }) => {
    const said = [...prefix.slice(1), ...suffix.slice(1)];
    return { stem, features: said.includes('did') || said.includes('your') ? [...said, 'you'] : said };
  });
}

/**
 * Persian spelling and endings, written and spoken; half-spaces are dropped before.
 *
 * `did` second person plural verb or copula, `your` -tan, `you` either; `neg` na- or nemi-, `present` mi-,
 * `wish` be-, `we`, `i`, `our`, `thou` as they say.
 *
 * @example persian.split('\u0646\u0641\u0631\u0633\u062A\u0627\u062F\u06CC\u062F').some(({ features }) => features.includes('neg')) // true
 */
export const persian: Morphology = {
  fold: folder({
    '\u064A': '\u06CC', '\u0649': '\u06CC', '\u0643': '\u06A9', '\u0629': '\u0647', '\u06C0': '\u0647', '\u06D5': '\u0647',
    '\u0622': '\u0627', '\u0623': '\u0627', '\u0625': '\u0627', '\u0624': '\u0648', '\u0626': '\u06CC',
  }), // biome-ignore format: a table
  split,
};
