import type { Addressee, Gender, Person, Register, Title } from '../language.ts';
import { type AddressStyle, addressData, type Honoured } from './data.ts';
import { joinList } from './names.ts';

const { attention, honoured, short, to, unknownReader } = addressData;

/** A title in front of a name, with the mark the region sets between them. */
const titled = (title: string, name: string, style: AddressStyle): string => `${title}${style.mark} ${name}`;

/** The name with the title that shows no gender, where there is one: «د. نور حداد». */
const shortName = ({ name, title }: Person): string => (title ? `${short[title]} ${name}` : name);

const titleOf = (title: Title | undefined, gender: Gender, style: AddressStyle): string =>
  style.titles[title ?? 'none'][gender];

/** One person whose gender is known, without the closing adjective. */
const knownPerson = (person: Person, gender: Gender, style: AddressStyle): string =>
  titled(titleOf(person.title, gender, style), person.name, style);

/** The line that hands a letter to somebody; with the firm named above, or where no other form is gender-free. */
function attentionLine(person: Person, style: AddressStyle): string {
  const { gender, title } = person;
  if (!gender) return `${attention}: ${shortName(person)}`;
  const word = title ? titleOf(title, gender, style) : style.titles.attention[gender];
  return `${attention}: ${titled(word, person.name, style)} ${honoured[gender]}`;
}

function personLine(person: Person, register: Register, style: AddressStyle): string {
  const { gender, name, title } = person;
  if (!gender) {
    if (register === 'formal') return attentionLine(person, style);
    return title ? `${shortName(person)}،` : `${to} ${name}،`;
  }
  if (register === 'formal') return `${knownPerson(person, gender, style)} ${honoured[gender]}`;
  return title ? `${shortName(person)} ${honoured[gender]}،` : `${style.titles.warm[gender]} ${name}،`;
}

/** Who several people are, as far as the closing adjective shows it; one man among them makes it masculine. */
function groupOf(people: readonly Person[]): Honoured {
  if (!people.every((person) => person.gender === 'female')) return 'several';
  return people.length === 2 ? 'twoWomen' : 'women';
}

/** Two people each keep their own title; more of them, or somebody of unknown gender, share one. */
function peopleLine(people: readonly Person[], style: AddressStyle): string {
  const group = groupOf(people);
  const own = people.flatMap((person) => (person.gender ? [knownPerson(person, person.gender, style)] : []));
  if (people.length === 2 && own.length === 2) return `${joinList(own)} ${honoured[group]}`;
  const shared = group === 'several' ? style.firm : style.ladies;
  return `${shared} ${joinList(people.map(shortName))} ${honoured[group]}`;
}

/** The lines that name the addressee, as the first lines of a letter have them. */
function addressLines(addressee: Addressee, register: Register, style: AddressStyle): string[] {
  if (addressee.type === 'person') return [personLine(addressee.person, register, style)];
  if (addressee.type === 'people') {
    const [first, ...others] = addressee.people;
    if (!first) return [unknownReader];
    return [others.length === 0 ? personLine(first, register, style) : peopleLine(addressee.people, style)];
  }
  const { contact } = addressee;
  if (contact?.gender && register === 'warm') return [personLine(contact, register, style)];
  const firm = `${style.firm} ${addressee.name} ${honoured.several}`;
  return contact ? [firm, attentionLine(contact, style)] : [firm];
}

/**
 * The lines above the body: whom the letter speaks to, then the greeting.
 *
 * A friendly letter to a firm whose contact is known as a man or a woman speaks to that person; every other
 * letter to a firm names the firm. Where gender is not known, no word shows one.
 *
 * @example writeSalutation({ type: 'organization', name: 'شركة النور' }, 'formal', style)
 * // ['السادة/ شركة النور المحترمين', 'تحية طيبة وبعد،']
 */
export function writeSalutation(addressee: Addressee, register: Register, style: AddressStyle): string[] {
  return [...addressLines(addressee, register, style), style.greeting[register]];
}

/** The addressee in the recipient block, with the office held after the name. */
export function writeRecipient(addressee: Addressee, style: AddressStyle): string[] {
  const lines = addressLines(addressee, 'formal', style);
  const role =
    addressee.type === 'person'
      ? addressee.person.role
      : addressee.type === 'organization'
        ? addressee.contact?.role
        : undefined;
  return role ? [...lines, role] : lines;
}

/** The complimentary close. No word of it shows the sender's gender. */
export function writeClose(addressee: Addressee, register: Register, style: AddressStyle): string {
  if (register === 'warm') return style.close.warm;
  return addressee.type === 'person' ? style.close.formal.person : style.close.formal.others;
}
