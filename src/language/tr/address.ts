import { hasRtlLetter } from '../bidi.ts';
import type { Addressee, Person, Register, Speaker } from '../language.ts';
import { addressWords } from './data.ts';
import { plainLower } from './ending.ts';
import { writeList } from './figures.ts';

const { respect, titles, genders, greeting, everybody, somebody, somebodies, team, close } = addressWords;
const { typedTitles, typedRespect, secondNames, legalForms, tradePhrases } = addressWords;

const bareWord = (word: string): string => plainLower(word).replaceAll('.', '');
const isTypedTitle = (word: string): boolean => typedTitles.includes(bareWord(word));

/** The words of a name without a "Sayın" typed before it. */
function wordsOf({ name }: Person): string[] {
  const words = name.trim().split(/\s+/);
  const isRespected = plainLower(words[0] ?? '') === plainLower(respect);
  return isRespected && words.length > 1 ? words.slice(1) : words;
}

/** Name with academic title: Dr. Ayşe Demir. A title typed into the name is not set twice. */
function titledName(person: Person): string {
  const words = wordsOf(person);
  const title = person.title && !isTypedTitle(words[0] ?? '') ? titles[person.title] : undefined;
  return [...(title ? [title] : []), ...words].join(' ');
}

/**
 * Given names alone, as Hanım and Bey want them. Without a family name given, the last word is taken for one;
 * of the rest the second word stays only if it is a common second name, for it may be a maiden name.
 */
function givenNames(person: Person): string[] {
  const words = wordsOf(person).filter((word) => !isTypedTitle(word));
  const family = person.familyName === undefined ? undefined : plainLower(person.familyName);
  if (family !== undefined && plainLower(words.join(' ')).endsWith(family)) {
    const rest = words.slice(0, words.length - family.split(/\s+/).length);
    return rest.length > 0 ? rest : words;
  }
  if (words.length < 3) return words.slice(0, 1);
  const second = words[1] ?? '';
  return secondNames.includes(plainLower(second)) ? [words[0] ?? '', second] : words.slice(0, 1);
}

const hasRespect = (person: Person): boolean =>
  typedRespect.includes(plainLower(wordsOf(person).at(-1) ?? ''));

/** Ayşe Hanım; nothing where the gender is not known, or a title asks for the full name. */
function warmName(person: Person): string | undefined {
  if (hasRespect(person)) return wordsOf(person).join(' ');
  const isTitled = person.title !== undefined && titles[person.title] !== undefined;
  if (!person.gender || isTitled || isTypedTitle(wordsOf(person)[0] ?? '')) return undefined;
  const given = givenNames(person);
  return plainLower(given.join(' ')) === plainLower(person.familyName ?? '')
    ? undefined
    : `${given.join(' ')} ${genders[person.gender]}`;
}

/**
 * Sayın Ayşe Demir. A single given name does not go with Sayın; with Hanım or Bey it does, and a single family
 * name does.
 */
function formalName(person: Person): string {
  const words = wordsOf(person);
  const isFamilyName = plainLower(person.familyName ?? '') === plainLower(words.join(' '));
  if (words.length > 1 || isFamilyName || (person.title && titles[person.title])) {
    return `${respect} ${titledName(person)}`;
  }
  const warm = warmName(person);
  return warm === undefined ? somebody : `${respect} ${warm}`;
}

const hello = greeting.charAt(0).toLocaleUpperCase('tr') + greeting.slice(1);

/** Ayşe Hanım merhaba; a line must not begin with a name from right to left, or it would turn round. */
const greetWarmly = (names: string): string =>
  hasRtlLetter(names) ? `${hello} ${names},` : `${names} ${greeting},`;

/** Warm names, where everybody can be greeted warmly. */
function warmNames(people: readonly Person[]): string | undefined {
  const names = people.map(warmName).filter((name) => name !== undefined);
  return names.length === people.length ? writeList(names) : undefined;
}

/** One greeting for one person or several. */
function greetPeople(people: readonly Person[], register: Register): string {
  const warm = register === 'warm' ? warmNames(people) : undefined;
  if (warm !== undefined) return greetWarmly(warm);
  const names = people.map(formalName);
  if (!names.includes(somebody)) return `${writeList(names)},`;
  // Somebody is known by a given name alone, which goes with "Merhaba" but not with "Sayın".
  if (register === 'warm') return `${hello} ${writeList(people.map(titledName))},`;
  return `${names.length > 1 ? somebodies : somebody},`;
}

/**
 * A firm's name as its team is greeted by: without legal form and line of trade.
 *
 * @example teamName('Yıldız Tekstil San. ve Tic. A.Ş.') // 'Yıldız Tekstil'
 */
function teamName(name: string): string {
  const words = name.trim().split(/\s+/);
  while (words.length > 1 && legalForms.includes(plainLower(words.at(-1) ?? ''))) words.pop();
  const bare = words.join(' ');
  const phrase = tradePhrases.find((one) => plainLower(bare).endsWith(` ${one}`));
  return phrase === undefined ? bare : bare.slice(0, -phrase.length - 1);
}

/**
 * The salutation, one line with its comma.
 *
 * @example salutation({ type: 'person', person: { name: 'Ayşe Demir', gender: 'female' } }, 'warm') // 'Ayşe Hanım merhaba,'
 */
export function salutation(addressee: Addressee, register: Register): string {
  if (addressee.type === 'person') return greetPeople([addressee.person], register);
  if (addressee.type === 'people') {
    return addressee.people.length > 0 ? greetPeople(addressee.people, register) : `${everybody},`;
  }
  if (addressee.contact) return greetPeople([addressee.contact], register);
  return `${register === 'warm' ? team.replace('{name}', () => teamName(addressee.name)) : everybody},`;
}

/** Sayın Ayşe Demir, and the office below it. */
function personLines(person: Person): string[] {
  const words = wordsOf(person);
  const name = words.length === 1 ? (warmName(person) ?? titledName(person)) : titledName(person);
  const isRespectful = words.length > 1 || formalName(person) !== somebody;
  return [isRespectful ? `${respect} ${name}` : name, ...(person.role ? [person.role] : [])];
}

/**
 * The lines that name the addressee above the address: the firm first, then the person and the office.
 *
 * @example recipientLines({ type: 'person', person: { name: 'Ayşe Demir' } }) // ['Sayın Ayşe Demir']
 */
export function recipientLines(addressee: Addressee): string[] {
  if (addressee.type === 'person') return personLines(addressee.person);
  if (addressee.type === 'people') return addressee.people.map((person) => personLines(person).join(', '));
  return [addressee.name, ...(addressee.contact ? personLines(addressee.contact) : [])];
}

/** The complimentary close with its comma: Saygılarımızla for a firm, Saygılarımla for one person. */
export const complimentaryClose = (speaker: Speaker): string => `${close[speaker.type]},`;
