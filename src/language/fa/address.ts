import type { Addressee, Gender, Person, Register, SalutationOptions, Speaker } from '../language.ts';
import { addressWords, type Region } from './data.ts';
import { writeList } from './figures.ts';
import { type NamedPerson, namedPerson, organizationName, respectedOffice, withEzafe } from './names.ts';

const { attention, dear } = addressWords;

const words = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

/** Honorific, title and name: «جناب آقای دکتر رضایی». */
function honoured(
  person: NamedPerson,
  gender: Gender,
  name: string,
  register: Register,
  region: Region,
): string {
  const title = person.title && region.titles[person.title];
  const honorifics = region.honorifics[title && register === 'formal' ? 'titled' : register];
  return words(honorifics[gender], title, name);
}

/** Title and whole name, for a person whose gender is not known. */
const plainName = (person: NamedPerson, region: Region): string =>
  words(person.title && region.titles[person.title], person.name);

/** One person in the salutation; `isDear` where «گرامی» has still to follow. */
function addressed(
  person: NamedPerson,
  register: Register,
  region: Region,
): { text: string; isDear: boolean } {
  if (person.gender === undefined) return { text: plainName(person, region), isDear: true };
  return {
    text: honoured(person, person.gender, person.family, register, region),
    isDear: register === 'warm',
  };
}

const withDear = ({ text, isDear }: { text: string; isDear: boolean }): string =>
  isDear ? `${withEzafe(text)} ${dear}` : text;

/** Several people in one line; one «گرامی» serves all where each would take it. */
function addressedTogether(people: readonly NamedPerson[], register: Register, region: Region): string {
  const each = people.map((person) => addressed(person, register, region));
  if (each.every(({ isDear }) => isDear)) {
    return withDear({ text: writeList(each.map(({ text }) => text)), isDear: each.length > 0 });
  }
  return writeList(each.map(withDear));
}

/** A person whose gender is not known is formally addressed by the office, where there is one. */
function personLine(person: NamedPerson, register: Register, region: Region, organization?: string): string {
  const isOfficeFirst = register === 'formal' && person.gender === undefined;
  const office = isOfficeFirst && person.office ? respectedOffice(person.office, organization) : undefined;
  return office ?? withDear(addressed(person, register, region));
}

/** An organization by its management, where no person and no office is known. */
const officeOf = (organization: string, region: Region): string =>
  region.office.replace('{organization}', () => organization);

function organizationLine(
  name: string,
  contact: Person | undefined,
  register: Register,
  region: Region,
): string {
  const organization = organizationName(name);
  const person = contact && namedPerson(contact, region);
  const isNamed =
    person && (person.gender !== undefined || person.office !== undefined || register === 'warm');
  if (isNamed) return personLine(person, register, region, organization);
  return officeOf(organization, region);
}

/**
 * The salutation and the greeting under it, without marks at the end.
 *
 * @example salutation({ type: 'person', person: { name: 'امیر رضایی', gender: 'male' } }, { register: 'formal' }, iran)
 * // ['جناب آقای رضایی', 'با سلام و احترام']
 */
export function salutation(addressee: Addressee, { register }: SalutationOptions, region: Region): string[] {
  const greeting = region.greeting[register];
  const named = (person: Person): NamedPerson => namedPerson(person, region);
  if (addressee.type === 'person') return [personLine(named(addressee.person), register, region), greeting];
  if (addressee.type === 'people') {
    return [addressedTogether(addressee.people.map(named), register, region), greeting];
  }
  return [organizationLine(addressee.name, addressee.contact, register, region), greeting];
}

/** Whole name with honorific and title, as it stands on an envelope. */
function onEnvelope(person: NamedPerson, region: Region): string {
  if (person.gender === undefined) return plainName(person, region);
  return honoured(person, person.gender, person.name, 'formal', region);
}

/** Office and organization in one line; an office in another script stands above it. */
function officeLines({ office }: NamedPerson, organization?: string): string[] {
  const respected = office === undefined ? undefined : respectedOffice(office, organization);
  return respected === undefined ? [office, organization].filter((line) => line !== undefined) : [respected];
}

/**
 * The addressee in the head of a letter: person, then office and organization.
 *
 * @example recipient({ type: 'organization', name: 'آوا', contact: { name: 'نیلوفر احمدی' } }, iran)
 * // ['مدیریت محترم شرکت آوا', 'قابل توجه نیلوفر احمدی']
 */
export function recipient(addressee: Addressee, region: Region): string[] {
  const lines = (person: Person, organization?: string): string[] => {
    const named = namedPerson(person, region);
    const name = onEnvelope(named, region);
    if (organization !== undefined && named.office === undefined) {
      return [officeOf(organization, region), attention.replace('{person}', () => name)];
    }
    return [name, ...officeLines(named, organization)];
  };
  if (addressee.type === 'person') return lines(addressee.person);
  if (addressee.type === 'people') return addressee.people.flatMap((person) => lines(person));
  const organization = organizationName(addressee.name);
  return addressee.contact ? lines(addressee.contact, organization) : [officeOf(organization, region)];
}

/**
 * The words above the signature, without a mark.
 *
 * @example complimentaryClose({ type: 'organization' }, { register: 'formal' }, iran) // 'با تجدید احترام'
 */
export const complimentaryClose = (
  speaker: Speaker,
  { register }: SalutationOptions,
  region: Region,
): string => region.close[register][speaker.type];
