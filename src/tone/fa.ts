import { once } from '../language/once.ts';
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
  ['\u06CC\u062F\u0634\u0627\u0646', 'did'], ['\u06CC\u0646\u0634\u0648\u0646', 'did'], ['\u06CC\u062F\u0645\u0627\u0646', 'did'], ['\u06CC\u0646\u0645\u0648\u0646', 'did'],
  ['\u0645', 'i', 'our'], ['\u06CC\u0645', 'we'], ['\u0647\u0627\u0645', 'i', 'our'], ['\u0647\u0627\u06CC\u0645', 'we', 'our'], ['\u0627\u06CC\u0645', 'we'],
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

const suffixes = (): readonly Affix[] => [
  ...persons,
  ...plurals.map((text): Affix => (text.startsWith('\u062A\u0631') ? [text, 'more'] : [text])),
  ['\u062A\u0631\u0647', 'more'],
  ['\u062A\u0631\u0646\u062F', 'more'],
  ['\u062A\u0631\u06CC', 'more'],
  ...plurals.flatMap((plural) => owners.map((owner): Affix => [plural + owner, 'your'])),
  ...plurals
    .slice(0, 10)
    .flatMap((plural) =>
      ['\u0645\u0627\u0646', '\u0645\u0648\u0646'].map((owner): Affix => [plural + owner, 'our']),
    ),
  // -ash, -eshan: his, its, their.
  ...['', '\u0647\u0627', '\u0647\u0627\u06CC', '\u06CC', '\u0627'].flatMap((plural) =>
    ['\u0634', '\u0634\u0627\u0646', '\u0634\u0648\u0646', '\u0634\u0648'].map(
      (owner): Affix => [plural + owner],
    ),
  ),
];

const strip = once(() => stripper(prefixes, suffixes(), 2));

/** Nouns on -stan end like a noun in -s with `your`; these do not. */
const places = once(() => new RegExp(
  `^(?:${[
    '\u062A\u0627\u0628', '\u0632\u0645', '\u0628\u06CC\u0645\u0627\u0631', '\u062F\u0628', '\u062F\u0628\u06CC\u0631', '\u0647\u0646\u0631', '\u0634\u0647\u0631', '\u0627', '\u062F\u0627', '\u062F\u0648', '\u062F',
    '\u0628\u0648', '\u06AF\u0644', '\u062A\u06CC\u0645\u0627\u0631', '\u067E\u0627\u06A9', '\u0627\u0641\u063A\u0627\u0646', '\u0627\u0632\u0628\u06A9', '\u062A\u0627\u062C\u06CC\u06A9', '\u06A9\u0631\u062F', '\u0644\u0631', '\u062E\u0648\u0632', '\u0639\u0631\u0628',
    '\u0647\u0646\u062F\u0648', '\u06AF\u0648\u0631', '\u0628\u0627', '\u0627\u0646\u06AF\u0644', '\u0627\u0631\u0645\u0646', '\u06AF\u0631\u062C', '\u0644\u0647', '\u06A9\u0648\u0647', '\u0646\u062E\u0644', '\u062A\u0627\u06A9', '\u0642\u0628\u0631', '\u06A9\u0648\u062F\u06A9',
    '\u0633\u06CC', '\u0628\u0644\u0648\u0686', '\u0645\u063A\u0648\u0644', '\u062F\u0627\u063A', '\u0641\u0631\u0647\u0646\u06AF',
  ].join('|')})\u0633\u062A\u0627\u0646(?!\u062A)`,
  'u',
)); // biome-ignore format: a table

/** A negated infinitive at the end of a joined word, as in tasmim-nagereftan: the stem is the infinitive alone. */
const negated =
  /.(\u0646(?:\u06A9\u0631\u062F|\u062F\u0627\u062F|\u06AF\u0631\u0641\u062A|\u06AF\u0630\u0627\u0634\u062A|\u0631\u0633\u0627\u0646\u062F|\u067E\u0631\u062F\u0627\u062E\u062A|\u0641\u0631\u0633\u062A\u0627\u062F|\u062E\u0648\u0627\u0646\u062F|\u0634\u0646\u06CC\u062F|\u06AF\u0641\u062A|\u062F\u0627\u0634\u062A|\u0628\u0648\u062F|\u0634\u062F|\u0631\u0641\u062A|\u0632\u062F|\u062F\u06CC\u062F|\u06CC\u0627\u0645\u062F)\u0646)(?:\u0647\u0627\u06CC)?((?:\u06CC?\u062A[\u0627\u0648]\u0646)?)$/u;

const readings = (word: string): Split[] =>
  strip()(word).map(({ prefix, stem, suffix }) => {
    const said = [...prefix.slice(1), ...suffix.slice(1)];
    return { stem, features: said.includes('did') || said.includes('your') ? [...said, 'you'] : said };
  });

function split(word: string): Split[] {
  const found = readings(word);
  const [, infinitive, owner] = negated.exec(word) ?? [];
  if (infinitive !== undefined) found.push({ stem: infinitive, features: owner ? ['your', 'you'] : [] });
  if (!places().test(word)) return found;
  return found.filter(({ features }) => !features.includes('your'));
}

/**
 * Persian spelling and endings, written and spoken; half-spaces are dropped before.
 *
 * `did` second person plural verb or copula, `your` -tan, `you` either; `neg` na- or nemi-, `present` mi-,
 * `wish` be-, `we`, `i`, `our`, `thou` as they say, `more` -tar and -tarin.
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
