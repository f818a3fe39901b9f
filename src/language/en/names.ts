import type { Person } from '../language.ts';
import { addressWords, type Region, type TitleWord } from './data.ts';

/** A person's name, taken apart as far as it can be without guessing. */
export interface Name {
  /** Title with the region's mark, as typed with the name, given with it, or by the known gender. */
  title?: string;
  /** Whether the title is more than Ms or Mr, so that it stays in a warm letter. */
  isEarned: boolean;
  /** The whole name, without a title that was typed before it. */
  full: string;
  /** The name in running text: without letters and generation after it. */
  plain: string;
  given?: string;
  family?: string;
  /** Letters such as PhD stand after the name, so that no title goes before it in an address. */
  hasHonour: boolean;
}

/** O’Hara, however it was typed. */
const curl = (name: string): string => name.replaceAll("'", '’');

// The engine takes long to look up what a letter is: it is asked only where a plainer question leaves that open.
const isInitial = (word: string): boolean => /^.\.?$/u.test(word) && /^\p{Lu}/u.test(word);
const isLatin = (name: string): boolean =>
  /^[A-Za-z\s.,'’-]*$/.test(name) || !/[^\p{Script=Latin}\p{M}\s.,'’-]/u.test(name);
const bare = (word: string): string => word.replaceAll(/[.,]/g, '').toLowerCase();

function titleText({ word, isAbbreviated }: TitleWord, { titleMark }: Region): string {
  return isAbbreviated ? word + titleMark : word;
}

/** A title that stands before the name, and the name without it. */
function splitTyped(name: string): { typed?: TitleWord; rest: string } {
  const [, word = '', rest = ''] = /^([^\s.]+)\.?\s+(\S.*)$/.exec(name) ?? [];
  const key = word.toLowerCase();
  const typed = Object.hasOwn(addressWords.typedTitles, key) ? addressWords.typedTitles[key] : undefined;
  return typed ? { typed, rest } : { rest: name };
}

function titleOf(person: Person, typed: TitleWord | undefined): TitleWord | undefined {
  const earned =
    person.title === 'dr' || person.title === 'prof' ? addressWords.titles[person.title] : undefined;
  return earned ?? typed ?? (person.gender ? addressWords.genders[person.gender] : undefined);
}

/** What follows a name (Jr., PhD), parted from it; never from a single word, for KC and MD are names as well. */
function splitSuffixes(full: string): { plain: string; hasHonour: boolean } {
  const { generation, honour } = addressWords.suffixes;
  const words = full.split(' ');
  let hasHonour = false;
  for (let last = bare(words.at(-1) ?? ''); words.length > 2; last = bare(words.at(-1) ?? '')) {
    if (!generation.includes(last) && !honour.includes(last)) break;
    hasHonour ||= honour.includes(last);
    words.pop();
  }
  return { plain: words.join(' ').replace(/,$/, ''), hasHonour };
}

/**
 * Given and family name. A name of one word or in another script stays whole; so does one of three words and
 * more, unless initials stand in its middle or a small word (van, de) begins the family name.
 */
function divide(plain: string, familyName: string): Pick<Name, 'given' | 'family'> {
  if (familyName) {
    const given = plain.replace(familyName, '').replaceAll(/\s+/g, ' ').trim();
    return { family: familyName, ...(given ? { given } : {}) };
  }
  if (!isLatin(plain)) return {};
  const words = plain.split(' ');
  const first = words[0] ?? '';
  const hasGiven = words.length > 1 && !isInitial(first);
  const given = hasGiven ? { given: first } : {};
  const particle = words.findIndex((word, i) => i > 0 && addressWords.particles.includes(word));
  if (particle > 0) return { ...given, family: words.slice(particle).join(' ') };
  const isPlain = words.length === 2 || (words.length > 2 && words.slice(0, -1).slice(1).every(isInitial));
  return isPlain ? { ...given, family: words.at(-1) ?? '' } : given;
}

/**
 * Takes a person's name apart for salutation and address. Gender and titles come from what is known, never
 * from the name.
 *
 * @example readName({ name: 'Sarah J. Lee', gender: 'female' }, us) // { title: 'Ms.', given: 'Sarah', family: 'Lee', … }
 */
export function readName(person: Person, region: Region): Name {
  const given = curl(person.name.trim().replaceAll(/\s+/g, ' '));
  const familyName = curl(person.familyName ?? '');
  const { typed, rest } = splitTyped(given.includes(familyName) ? given : `${given} ${familyName}`);
  const title = titleOf(person, typed);
  const { plain, hasHonour } = splitSuffixes(rest);
  return {
    ...(title ? { title: titleText(title, region) } : {}),
    isEarned: title?.isEarned ?? false,
    full: rest,
    plain,
    hasHonour,
    ...divide(plain, familyName),
  };
}
