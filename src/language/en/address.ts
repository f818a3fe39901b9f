import type { Addressee, Person, Register, Speaker } from '../language.ts';
import { addressWords, type Region } from './data.ts';
import { writeList } from './figures.ts';
import { type Name, readName } from './names.ts';

/** A single name may be a given name: "Ms. Nadia" is not English, "Dr. Nadia" is. */
const isBareSingle = (name: Name): boolean => !name.isEarned && !name.family && !name.plain.includes(' ');

/** Ms. Lee, Dr. Demir; Alex Lee where the gender is not known. */
function formalName(name: Name): string {
  if (!name.title || isBareSingle(name)) return name.plain;
  return `${name.title} ${name.family ?? name.plain}`;
}

const warmName = (name: Name): string => (name.isEarned ? formalName(name) : (name.given ?? name.plain));

/** Several people are named alike: by title only if all have one, warmly only if none has earned one. */
function severalNames(names: readonly Name[], register: Register): string[] {
  if (names.length === 1 || names.every((name) => name.title)) {
    const isWarm = register === 'warm' && !names.some((name) => name.isEarned && names.length > 1);
    return names.map(isWarm ? warmName : formalName);
  }
  if (register === 'warm' && !names.some((name) => name.isEarned)) return names.map(warmName);
  return names.map((name) => (name.isEarned ? `${name.title} ${name.plain}` : name.plain));
}

/**
 * A firm's name as its team is greeted by: without article before and legal form behind.
 *
 * @example teamName('The Acme Trading Co., Ltd.') // 'Acme Trading'
 */
export function teamName(name: string): string {
  const words = name
    .trim()
    .replace(/^the\s+/i, '')
    .split(/\s+/);
  const isForm = (word: string): boolean =>
    addressWords.legalForms.includes(word.replaceAll(/[.,]/g, '').toLocaleLowerCase('en'));
  while (words.length > 1 && isForm(words.at(-1) ?? '') && words.at(-2) !== '&') words.pop();
  return words.join(' ').replace(/,$/, '');
}

/** Who is addressed by name; nobody, where only a firm is known. */
function peopleOf(addressee: Addressee): readonly Person[] {
  if (addressee.type === 'person') return [addressee.person];
  if (addressee.type === 'people') return addressee.people;
  return addressee.contact ? [addressee.contact] : [];
}

function greetOrganization(name: string, register: Register, region: Region): string {
  const team = teamName(name);
  // "Dear Red Team team" would stammer.
  if (register === 'warm' && /\bteam\b/i.test(team))
    return addressWords.greeting.replace('{name}', () => team);
  return region.organization[register].replace(/\{(name|team)\}/, (_, key) => (key === 'team' ? team : name));
}

/**
 * The salutation, one line.
 *
 * @example salutation({ type: 'person', person: { name: 'Alex Lee' } }, 'formal', us) // 'Dear Alex Lee:'
 */
export function salutation(addressee: Addressee, register: Register, region: Region): string {
  const mark = region.salutationMark[register];
  const names = peopleOf(addressee).map((person) => readName(person, region));
  if (names.length > 0) {
    const listed = writeList(severalNames(names, register), region);
    return addressWords.greeting.replace('{name}', () => listed) + mark;
  }
  return (
    (addressee.type === 'organization'
      ? greetOrganization(addressee.name, register, region)
      : addressWords.everybody) + mark
  );
}

/** A person in an address: Ms. Sarah Lee; no title before a name with letters behind it. */
function addressName(person: Person, region: Region): string {
  const name = readName(person, region);
  return name.title && !name.hasHonour && !isBareSingle(name) ? `${name.title} ${name.full}` : name.full;
}

const withRole = (person: Person, region: Region): string[] => [
  addressName(person, region),
  ...(person.role ? [person.role] : []),
];

/**
 * The lines that name the addressee above the address: person, office, firm; one line each for several people.
 */
export function recipientLines(addressee: Addressee, region: Region): string[] {
  if (addressee.type === 'person') return withRole(addressee.person, region);
  if (addressee.type === 'people')
    return addressee.people.map((person) => withRole(person, region).join(', '));
  const contact = addressee.contact ? withRole(addressee.contact, region) : [];
  return [...contact, addressee.name];
}

/**
 * The complimentary close with its comma. British letters close "Yours faithfully" where nobody is named.
 *
 * @example closeOf({ type: 'organization' }, { type: 'organization', name: 'Acme Ltd' }, 'formal', gb) // 'Yours faithfully,'
 */
export function closeOf(
  speaker: Speaker,
  addressee: Addressee,
  register: Register,
  { close }: Region,
): string {
  if (register === 'warm') return close.warm[speaker.type];
  return peopleOf(addressee).length > 0 ? close.formal : close.formalUnnamed;
}
