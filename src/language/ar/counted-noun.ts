/** Grammatical gender of a noun. */
export type NounGender = 'm' | 'f';

/** A noun in every form that counting asks for. */
export interface CountedNoun {
  gender: NounGender;
  /** One of them; also after a full hundred and after decimals. */
  one: string;
  /** Two of them as subject, and after a verb or preposition; absent where the word never changes. */
  dual?: [string, string];
  /** After 3 to 10. */
  few: string;
  /** After 11 to 99: accusative singular. */
  many: string;
}

/** Which form a number asks for. `one` and `two` stand for the numbers 1 and 2 alone. */
type NounForm = 'one' | 'two' | 'few' | 'many' | 'other';

/**
 * The form of the counted noun; it goes by the last two digits, and 101 or 102 count like 100.
 *
 * @param n whole number, 0 or more
 * @example nounForm(103) // 'few'
 * @example nounForm(111) // 'many'
 */
export function nounForm(n: number): NounForm {
  if (n === 1) return 'one';
  if (n === 2) return 'two';
  const lastTwo = n % 100;
  if (lastTwo >= 3 && lastTwo <= 10) return 'few';
  return lastTwo >= 11 ? 'many' : 'other';
}

/**
 * The noun alone, as it stands after the number.
 *
 * @param form     from `nounForm`
 * @param oblique  after a verb or a preposition; only the dual shows it in writing
 */
export function nounAfter(noun: CountedNoun, form: NounForm, oblique: boolean): string {
  if (form === 'two') return noun.dual?.[oblique ? 1 : 0] ?? noun.one;
  if (form === 'few') return noun.few;
  return form === 'many' ? noun.many : noun.one;
}

/**
 * The noun with its nisba adjective in every form, as one counted noun: «ريال سعودي», «ريالان سعوديان».
 *
 * @param adjective masculine singular ending in «ي»
 */
export function withAdjective(noun: CountedNoun, adjective: string): CountedNoun {
  const isFeminine = noun.gender === 'f';
  const singular = isFeminine ? `${adjective}ة` : adjective;
  const dualStem = isFeminine ? `${adjective}ت` : adjective;
  const joined: CountedNoun = {
    gender: noun.gender,
    one: `${noun.one} ${singular}`,
    // The plural of things takes the feminine singular.
    few: noun.dual ? `${noun.few} ${adjective}ة` : `${noun.few} ${singular}`,
    many: isFeminine ? `${noun.many} ${singular}` : `${noun.many} ${adjective}اً`,
  };
  if (noun.dual) joined.dual = [`${noun.dual[0]} ${dualStem}ان`, `${noun.dual[1]} ${dualStem}ين`];
  return joined;
}
