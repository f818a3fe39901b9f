import { once } from '../once.ts';
import { inflectionWords } from './data.ts';
import { close, endingOf, plainLower } from './ending.ts';

const { nouns, stems, hard, placeTails, plainPlaces, plainEndings, soleInstitutions } = inflectionWords;

const proudNouns = once(() => new Set([...nouns.institutions, ...nouns.firms].map(plainLower)));
const allNouns = once(() => new Set(Object.values(nouns).flat().map(plainLower)));

const hardWords = new Set(hard);

/** Plain counterparts of the stems, for look-ups with the circumflex off. */
const stemOf = once(
  () => new Map(Object.entries(stems).map(([word, stem]) => [plainLower(word), plainLower(stem)])),
);

/**
 * The stem of a common noun before a suffix that begins with a vowel, or undefined where nothing changes.
 *
 * @example softStem('danışmanlık') // 'danışmanlığ'
 */
export function softStem(word: string): string | undefined {
  const plain = plainLower(word);
  const known = stemOf().get(plain);
  if (known !== undefined) return known;
  const vowelCount = plain.match(/[aeıioöuü]/g)?.length ?? 0;
  const isSoft = vowelCount > 1 && /[aeıioöuü]k$/.test(plain) && !hardWords.has(plain);
  return isSoft ? `${plain.slice(0, -1)}ğ` : undefined;
}

/** The third-person possessive of a common noun: kurumu, bankası, grubu. */
function possessiveOf(noun: string): string {
  const ending = endingOf(noun);
  if (!ending) return noun;
  const stem = softStem(noun);
  if (stem === undefined && ending.isOpen) return `${noun}s${close(ending.vowel)}`;
  return (stem ?? noun) + close(ending.vowel);
}

const possessedNouns = once(() => new Set([...allNouns()].map(possessiveOf)));
const possessedPlaces = once(() => new Set(nouns.places.map((noun) => possessiveOf(plainLower(noun)))));
const placeTailList = once(() => placeTails.map(plainLower));
const plainWords = new Set([...plainEndings, ...plainPlaces]);

/** Plural possessives with their harmony: yolları, hizmetleri; not galeri. */
const pluralPossessive = /[aıou][^aeıioöuü]*ları$|[eiöü][^aeıioöuü]*leri$/;
/** Başkanlığı, dağı, işletmesi, yayınevi: endings that hardly any bare noun has. */
const likelyPossessive = /[aeıioöuü]ğ[ıiuü]$|..[aeıioöuü]s[ıiuü]$|...evi$/;

/**
 * Departmanı, takvimi, rehberi: three syllables or more, the last vowel in harmony with the one before it, as a
 * suffix is and a borrowed ending mostly is not (teknoloji, sanayi).
 */
const harmonicEnd = /(?:[aı][^aeıioöuü]+ı|[ei][^aeıioöuü]+i|[ou][^aeıioöuü]+u|[öü][^aeıioöuü]+ü)$/;
/** Letters and spellings that a Turkish noun does not have. */
const foreignSign = /[qwx]|[cs]h|([bdfghjmnprvz])\1/;
/** Endings of derived nouns and adjectives: agents, -li, -nti, -gi. */
const derivedEnd = /(?:[cçl]|n[td]|[rlk]t|[şlrtyvpkf][kg]|rj)[ıiuü]$/;

const hasHarmonicPossessive = (plain: string): boolean =>
  (plain.match(/[aeıioöuü]/g)?.length ?? 0) > 2 &&
  harmonicEnd.test(plain) &&
  !derivedEnd.test(plain) &&
  !foreignSign.test(plain);

/** Whether a surname or firm is named after somebody’s son: such names keep their possessive. */
export const isSonOf = (word: string): boolean => /oğ(?:lu|ulları)$/.test(plainLower(word));

/** Whether a common noun, or the last word of a title, ends in a third-person possessive. */
export function isPossessedNoun(word: string): boolean {
  const plain = plainLower(word);
  if (allNouns().has(plain) || plainWords.has(plain)) return false;
  return (
    possessedNouns().has(plain) ||
    pluralPossessive.test(plain) ||
    likelyPossessive.test(plain) ||
    hasHarmonicPossessive(plain)
  );
}

/** Whether the name of a place ends in a possessive: Kuşadası, Bağdat Caddesi, Boğaziçi. */
export function isPossessedPlace(word: string, isLastOfSeveral: boolean): boolean {
  const plain = plainLower(word);
  if (plainWords.has(plain)) return false;
  if (placeTailList().some((tail) => plain.endsWith(tail))) return true;
  return isLastOfSeveral && isPossessedNoun(plain);
}

/** Whether the word is the possessed name of a place, building or state, which keeps its apostrophe. */
export const isPlaceNoun = (word: string): boolean => possessedPlaces().has(plainLower(word));

/** Whether the last word of a firm’s or body’s name is a common noun, to which suffixes are joined. */
export const isFirmNoun = (word: string): boolean => word.length > 3 && proudNouns().has(plainLower(word));

/** Whether the word alone names a public body. */
export const isSoleInstitution = (word: string): boolean => soleInstitutions.includes(plainLower(word));
