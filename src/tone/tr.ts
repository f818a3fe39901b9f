import { once } from '../language/once.ts';
import type { Morphology, Split } from './morphology.ts';
import { folder } from './normalise.ts';

// Words are matched without dots and hooks, because many people type so: vowels are a, e, i (i, dotless i),
// u (u, umlaut) and o; every ending is written with that in mind.
const endings = [
  'l[ae]r', '[iu]?n[iu]z', '[iu]?m[iu]z', '[iu][mn]', 's[iu]', 'y?[iu]', 'y?[ae]', 'n?[iu]n', 'n?[dt][ae]n?', 'n[ae]',
  'y?l[ae]', 'n?c[ae]', 'ki', 'm[ae]k?', 'm[iu]s', 'y?[dt][iu]', '[dt][iu][kg]', '[iu]yor', 'yor?', 'y?[ae]c[ae][kg]',
  '[aeiu]r', 'r', 'm[ae]z', 'y?s[ae]', 's[iu]n', 's[iu]z', 'l[iu][kg]?', 'c[iu]', 'y?[iu]p', '[iu]l', 't', '[dt][iu]r',
  'y?ken', 'y?[ae]n', '[ae]bil', 'y?[iu][mz]', 'm', 'k', 'n', 'c[ae]s[iu]', '[iu]s', '[iu]nc[ae]', 'm[ae]kt',
]; // biome-ignore format: a table
const chain = once(() => new RegExp(`^(?:${endings.join('|')})+$`));

// did: -diniz, -missiniz, -yorsunuz, -acaksiniz, -arsiniz, -mazsiniz, with the familiar -din, -yorsun.
const finite =
  /(?:[dt][iu]|(?:m[iu]s|yor?|[ae]c[ae]k|[aeiu]r|m[ae]z|m[ae]kt[ae])s[iu])n(?:[iu]z)?(?:d[iu]r)?$|(?:m[iu]s|yor?|[ae]c[ae]k|[aeiu]r|m[ae]z)[dt][iu]n[iu]z$/;
// -abilirsiniz tells what the reader may do, not what was done.
const permitted = /[ae]?b[iu]l[iu]rs[iu]n[iu]z$/;
// part: -diginiz, -eceginiz, -meniz, -mamaniz, with case.
const participle = /(?:[dt][iu]g|c[ae]g)[iu]n[iu]z|m[ae]n[iu]z/;
const copula = /s[iu]n[iu]z(?:d[iu]r)?$/;
// we: -dik, -yoruz, -ecegiz, -eriz, -meyiz, -misiz, -elim and the same for “I”.
const ours =
  /(?:[dt][iu][km]|yor?[iu][zm]|c[ae]g[iu][zm]|[aeiu]r[iu][zm]|m[ae](?:y[iu]z|m)|m[iu]s[iu][zm]|[ae]l[iu]m|kt[ae]y[iu][zm])$/;
// -me, -ma denies only before an ending of tense, mood or participle: -meye, -meyi, -mesi are “to …, …ing”.
const negated =
  /^(?:[iu]?[tl]|[dt][iu]r|[iu][nsl])?(?:y?[ae])?m(?:[iu]yor?|[ae](?:d[iu]|m[iu]s|m[ae]|y[ae](?:n|c[ae]|r[ae]k|b|l[iu]|s)|y[iu](?:p|nc|n$|n[iu]z|z)|z|s[ae]|s[iu]n(?:l[ae]r)?$|ks[iu]z))/;
const conditional = /(?:[rz]|m[iu]s|yor|[ae]c[ae]k|[dt][iu]y?|^|m[ae])s[ae](?:n[iu]z|n|k|m|l[ae]r)?$/;
const counterfactual = /s[ae]yd[iu]n(?:[iu]z)?$/;
const forbidding = /m[ae]y[iu]n(?:[iu]z)?$/;

function features(rest: string): string[] {
  const found: string[] = [];
  if (counterfactual.test(rest)) found.push('had', 'you');
  else if (forbidding.test(rest)) found.push('imp');
  else if (conditional.test(rest)) found.push('if');
  else if (permitted.test(rest)) found.push('you');
  else if (finite.test(rest)) found.push('did', 'you');
  else if (participle.test(rest)) found.push('part', 'you');
  else if (copula.test(rest)) found.push('are', 'you');
  else if (/n[iu]z/.test(rest)) found.push('your', 'you');
  else if (ours.test(rest)) found.push('we');
  if (/^y?[ae]n(?:$|l[ae]r|[iae]|[dl])|^m[ae]y[ae]n/.test(rest)) found.push('who');
  if (negated.test(rest)) found.push('neg');
  if (/^s[iu]z/.test(rest)) found.push('without');
  return found;
}

/** An ending that stands in the word lists as if it were a stem, and how a word shows it. */
interface Ending {
  readonly name: string;
  readonly pattern: RegExp;
  readonly features: readonly string[];
}

// -d after vowels and voiced consonants, -t after the others: so “hizmetiniz” is no verb.
const past = '(?<!m[iu]s)(?:(?<=[fstkhpc])t|(?<=[^fstkhp])d)';
const tense = '(?:m[iu]s|m[ae]kt[ae])';
const cases = "(?:'?(?:[iae]|n[iu]n|[iu]n|d[ae]n?|l[ae]))?";
const verbEndings = once((): readonly Ending[] =>
  (
    [
      ['-diniz', `${past}([iu])n(?:\\1z)?$`, 'did', 'you'],
      ['-missiniz', `${tense}s[iu]n(?:[iu]z)?(?:d[iu]r)?$`, 'did', 'you'],
      ['-yorsunuz', '[iu]yor?(?:s[iu]n(?:[iu]z)?|d[iu]n(?:[iu]z)?)$', 'did', 'you'],
      ['-ersiniz', '(?:(?<!b[iu]l)[aeiu]r|m[ae]z)(?:s[iu]n[iu]z|d[iu]n[iu]z)$|m[ae]zs[iu]n$', 'did', 'you'],
      ['-eceksiniz', '[ae]c[ae](?:ks[iu]n(?:[iu]z)?|kt[iu]n[iu]z)$', 'did', 'you'],
      ['-diginiz', `${past}([iu])g\\1n\\1z${cases}$`, 'part', 'you'],
      ['-meniz', `m[ae]n[iu]z${cases}$`, 'part', 'you'],
      ['-seniz', '(?:[rz]|m[iu]s|yor|c[ae]k|m[ae])s[ae]n(?:[iu]z)?$', 'if', 'you'],
      ['-seydiniz', 's[ae]yd[iu]n(?:[iu]z)?$', 'had', 'you'],
      ['-seydi', 's[ae]yd[iu](?:l[ae]r)?$'],
      ['-erdi', '(?:[aeiu]r|m[ae]z)d[iu](?:l[ae]r)?$'],
      ['-siniz', '(?<!yor|m[iu]s|[ae]c[ae]k|[aeiu]r|m[ae]z|kt[ae])s([iu])n\\1z(?:d[iu]r)?$', 'are', 'you'],
      ['-iniz', `(?<![dt][iu]g|m[ae]|s)[iu]?n[iu]z${cases}$`, 'your', 'you'],
      ['-dik', `${past}([iu])[km]$|(?:yor|m[iu]s|kt[ae]y)[dt][iu][km]$|m[iu]s[iu][zm]$`, 'we'],
      ['-iyoruz', 'yor[iu][zm]$|[aeiu]r[iu][zm]$|c[ae]g[iu][zm]$|m[ae]y[iu]z$', 'we'],
      ['-meli', 'm[ae]l[iu](?:d[iu]r|yd[iu])?$'],
      ['-melisiniz', 'm[ae]l[iu](?:s[iu]n(?:[iu]z)?|yd[iu]n(?:[iu]z)?)$', 'you'],
      ['-mek', 'm[ae]k(?:t[ae]n?|l[ae]|t[iu](?:r|yd[iu])?|m[iu]s)?$'],
      ['-meden', 'm[ae](?:d[ae]n|ks[iu]z[iu]n)$'],
      ['-meyip', 'm[ae]y[iu]p$'],
      ['-ip', '(?<![dt][iu]|r)y?[iu]p$'],
      ['-meye', 'm[ae]y[ae]$'],
      ['-amazdik', '[ae]m[ae]zd[iu][km]$', 'we'],
      ['-meyen', 'm[ae]y[ae]n(?:l[ae]r)?(?:[iae]|d[ae]n?|l[ae]|[iu]n)?$', 'who', 'neg'],
    ] as const
  ).map(([name, pattern, ...said]) => ({ name, pattern: new RegExp(pattern), features: said })),
);

// Nouns that look like verbs with an ending.
const nouns =
  /^(?:kendi|derd|kayd|yurd|dost|ust|ast|test|cift|ard|kadin|aydin|yardi[mn]|adres|ders|ses|servis|ofis|lisans|ajans|kurs|nefes|firma|sozlesm|anlasm|artik|kart|standi|tasarim|bildirim|indirim|kostum|sanirim|gunaydin|loji|donusum|egitim|bolum|uretim|muzik|[bdkty]as[iu]n|[dk]us[iu]n|maas|savas|arkadas|yoldas|vatandas|kardes|ates|temas|iflas|esas|miras|kumas|baris|(?:acil|kapan|sipar|alisver|g[ie][rdt][ie]?|cik|bak|sat|kalk|odey|anlay|yaklas|davran|dusun|goru|don|duru|kurulu|bulu|yuru|islem|bekley)[iu]?s[iu]n|temeli|meclis|hapis|prens|avans|finans)/;

/** What one ending says of a word; nothing if the word does not show it. */
function readEnding(word: string, { name, pattern, features: said }: Ending): Split | undefined {
  const hit = pattern.exec(word);
  if (!hit || hit.index < 2 || (name !== '-iniz' && nouns.test(word))) return undefined;
  const before = word.slice(0, hit.index);
  const [ending, vowel] = hit;
  if (!/[aeiou]/.test(before) || (vowel !== undefined && !isHarmonic(before, vowel))) return undefined;
  const isDenied = name !== '-iniz' && (/m[aeiu]$/.test(before) || /m[ae]z/.test(ending));
  return { stem: name, features: isDenied ? [...said, 'neg'] : said };
}

/** The endings a word shows, whatever its stem is. */
const shown = (word: string): Split[] =>
  verbEndings().flatMap((ending) => {
    const reading = readEnding(word, ending);
    return reading ? [reading] : [];
  });

function isHarmonic(stem: string, vowel: string): boolean {
  const last = /[aeiou](?=[^aeiou]*$)/.exec(stem)?.[0];
  return last !== undefined && (last === 'o' || last === 'u') === (vowel === 'u');
}

/** “taraflard-an” and “kitapt-an” are cases of nouns; “ed-en” and “unut-an” are what somebody does. */
const isAblative = (stem: string, rest: string): boolean =>
  /^[ae]n/.test(rest) && /(?:[fstkhp]t|d)$/.test(stem) && !/(?:ed|gid)$/.test(stem);

const hardened: Readonly<Record<string, string>> = { g: 'k', b: 'p', d: 't', c: 'c' };

function split(word: string): Split[] {
  const plain = word.replace(/'/g, '');
  const splits: Split[] = [{ stem: plain, features: features('') }, ...shown(plain)];
  for (let cut = 2; cut < plain.length; cut += 1) {
    const rest = plain.slice(cut);
    if (!chain().test(rest)) continue;
    const stem = plain.slice(0, cut);
    const said = features(rest).filter(
      (name) => !(name === 'who' && isAblative(stem, rest)) && !(name === 'did' && /[ae]bil$/.test(stem)),
    );
    splits.push({ stem, features: said });
    if (/^[iu]yor?/.test(rest))
      splits.push({ stem: `${stem}a`, features: said }, { stem: `${stem}e`, features: said });
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
 * `had` -saydiniz; `you` any of them; `we` finite first person; `who` participle in -en; `neg` negated verb,
 * `if` conditional, `imp` prohibition, `without` -siz. Endings are stems too, for verbs no list knows:
 * `-diniz`, `-missiniz`, `-yorsunuz`, `-ersiniz`, `-eceksiniz`, `-diginiz`, `-meniz`, `-seniz`, `-seydiniz`, `-seydi`, `-erdi`, `-siniz`,
 * `-iniz`, `-dik`, `-amazdik`, `-meden`, `-meyip`, `-ip`, `-meye`, `-iyoruz`, `-meli`, `-melisiniz`, `-mek`, `-meyen`.
 *
 * @example turkish.split('odemediniz').some(({ features }) => features.includes('neg')) // true
 */
export const turkish: Morphology = { fold: folder({ '\u0130': 'i', I: 'i', '\u0131': 'i' }), split };
