import type { Morphology, Split } from './morphology.ts';
import { folder } from './normalise.ts';

// Words are matched without dots and hooks, because many people type so: vowels are a, e, i (i, dotless i),
// u (u, umlaut) and o; every ending is written with that in mind.
const endings = [
  'l[ae]r', '[iu]?n[iu]z', '[iu]?m[iu]z', '[iu][mn]', 's[iu]', 'y?[iu]', 'y?[ae]', 'n?[iu]n', 'n?[dt][ae]n?', 'n[ae]',
  'y?l[ae]', 'n?c[ae]', 'ki', 'm[ae]k?', 'm[iu]s', 'y?[dt][iu]', '[dt][iu][kg]', '[iu]yor', 'yor', 'y?[ae]c[ae][kg]',
  '[aeiu]r', 'r', 'm[ae]z', 'y?s[ae]', 's[iu]n', 's[iu]z', 'l[iu][kg]?', 'c[iu]', 'y?[iu]p', '[iu]l', 't', '[dt][iu]r',
  'y?ken', 'y?[ae]n', '[ae]bil', 'y?[iu][mz]', 'm', 'k', 'n', 'c[ae]s[iu]', '[iu]s', '[iu]nc[ae]', 'm[ae]kt',
]; // biome-ignore format: a table
const chain = new RegExp(`^(?:${endings.join('|')})+$`);

// did: -diniz, -missiniz, -yorsunuz, -acaksiniz, -arsiniz, -mazsiniz, with the familiar -din, -yorsun.
const finite =
  /(?:[dt][iu]|(?:m[iu]s|yor|[ae]c[ae]k|[aeiu]r|m[ae]z|m[ae]kt[ae])s[iu])n(?:[iu]z)?(?:d[iu]r)?$|(?:m[iu]s|yor|[ae]c[ae]k|[aeiu]r|m[ae]z)[dt][iu]n[iu]z$/;
// part: -diginiz, -eceginiz, -meniz, -mamaniz, with case.
const participle = /(?:[dt][iu]g|c[ae]g)[iu]n[iu]z|m[ae]n[iu]z/;
const copula = /s[iu]n[iu]z(?:d[iu]r)?$/;
const negated =
  /^(?:[iu]?[tl]|[dt][iu]r|[iu][nsl])?(?:y?[ae])?m(?:[ae][dmyzs]|[iu]yor)(?!$)|^(?:y?[ae])?m[ae]z$/;
const conditional = /(?:[rz]|m[iu]s|yor|[ae]c[ae]k|[dt][iu]y?|^|m[ae])s[ae](?:n[iu]z|n|k|m|l[ae]r)?$/;
const counterfactual = /s[ae]yd[iu]n(?:[iu]z)?$/;
const forbidding = /m[ae]y[iu]n(?:[iu]z)?$/;

function features(rest: string): string[] {
  const found: string[] = [];
  if (counterfactual.test(rest)) found.push('had', 'you');
  else if (forbidding.test(rest)) found.push('imp');
  else if (conditional.test(rest)) found.push('if');
  else if (finite.test(rest)) found.push('did', 'you');
  else if (participle.test(rest)) found.push('part', 'you');
  else if (copula.test(rest)) found.push('are', 'you');
  else if (/n[iu]z/.test(rest)) found.push('your', 'you');
  if (negated.test(rest)) found.push('neg');
  if (/^s[iu]z/.test(rest)) found.push('without');
  return found;
}

const hardened: Readonly<Record<string, string>> = { g: 'k', b: 'p', d: 't', c: 'c' };

function split(word: string): Split[] {
  const plain = word.replace(/'/g, '');
  const splits: Split[] = [{ stem: plain, features: features('') }];
  for (let cut = 2; cut < plain.length; cut += 1) {
    const rest = plain.slice(cut);
    if (!chain.test(rest)) continue;
    const stem = plain.slice(0, cut);
    const said = features(rest);
    splits.push({ stem, features: said });
    const last = hardened[stem.at(-1) ?? ''];
    if (last !== undefined && /^[aeiu]/.test(rest))
      splits.push({ stem: stem.slice(0, -1) + last, features: said });
  }
  return splits;
}

/**
 * Turkish spelling and endings.
 *
 * `did` finite second person, `part` participle or verbal noun with -niz, `are` copula, `your` possessive;
 * `had` -saydiniz; `you` any of them; `neg` negated verb, `if` conditional, `imp` prohibition, `without` -siz.
 *
 * @example turkish.split('odemediniz').some(({ features }) => features.includes('neg')) // true
 */
export const turkish: Morphology = { fold: folder({ '\u0130': 'i', I: 'i', '\u0131': 'i' }), split };
