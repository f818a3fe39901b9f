import type { Case } from '../case/schema.ts';
import type { Addressee, Language, Person, Register, Speaker } from '../language/language.ts';
import { LineValue, LinkValue, NameValue, OpaqueValue } from './values.ts';

/** Gives `undefined` a place in the view: templates may ask for any field, and must not meet a hole. */
export const orNull = <T, V>(given: T | undefined, make: (given: T) => V): V | null =>
  given === undefined ? null : make(given);

/** Makes the values of one letter. */
export interface ValueMaker {
  name(raw: string, kind?: 'person' | 'institution', reading?: string): NameValue;
  line(raw: string): LineValue;
  opaque(raw: string): OpaqueValue;
  link(raw: string): LinkValue;
}

export const valueMaker = (language: Language): ValueMaker => ({
  name: (raw, kind, reading) => new NameValue(raw, language, { kind, reading }),
  line: (raw) => new LineValue(raw, language),
  opaque: (raw) => new OpaqueValue(raw, language),
  link: (raw) => new LinkValue(raw, language),
});

/** Whom the letter speaks to, as the language's salutation wants it. */
export function addresseeOf(client: Case['client']): Addressee {
  switch (client.type) {
    case 'organization':
      return { type: 'organization', name: client.name, contact: client.contact };
    case 'people':
      return { type: 'people', people: client.people };
    default:
      return { type: 'person', person: client };
  }
}

export const speakerOf = (sender: Case['sender']): Speaker => ({
  type: sender.type,
  gender: sender.type === 'person' ? sender.gender : undefined,
});

/** The people the letter goes to, whatever the type of client. */
export function peopleOf(client: Case['client']): readonly Person[] {
  if (client.type === 'people') return client.people;
  if (client.type === 'person') return [client];
  return client.contact ? [client.contact] : [];
}

/** The client's name as running text uses it. */
export function clientName(client: Case['client'], language: Language): string {
  return client.type === 'people' ? language.list(client.people.map((one) => one.name)) : client.name;
}

export function senderView(sender: Case['sender'], make: ValueMaker) {
  const signatory =
    sender.type === 'organization' ? sender.signatory : { name: sender.name, role: sender.role };
  return {
    isPerson: sender.type === 'person',
    isOrganization: sender.type === 'organization',
    name: make.name(sender.name, sender.type === 'person' ? 'person' : 'institution'),
    address: (sender.address ?? []).map(make.line),
    city: orNull(sender.city, make.name),
    email: orNull(sender.email, make.link),
    phone: orNull(sender.phone, make.opaque),
    website: orNull(sender.website, make.opaque),
    registration: orNull(sender.registration, make.opaque),
    signatory: orNull(signatory, ({ name, role }) => ({
      name: make.name(name, 'person'),
      role: orNull(role, make.name),
    })),
  };
}

export function clientView(client: Case['client'], language: Language, make: ValueMaker) {
  const people = peopleOf(client);
  return {
    isPerson: client.type === 'person',
    isPeople: client.type === 'people',
    isOrganization: client.type === 'organization',
    name: make.name(
      clientName(client, language),
      client.type === 'organization' ? 'institution' : 'person',
      client.reading,
    ),
    /** One woman, one man: agreement is known; otherwise neither holds. */
    isFemale: people.length === 1 && people[0]?.gender === 'female',
    isMale: people.length === 1 && people[0]?.gender === 'male',
    hasContact: client.type === 'organization' && client.contact !== undefined,
    people: people.map((one) => ({
      name: make.name(one.name, 'person'),
      role: orNull(one.role, make.name),
    })),
    address: (client.address ?? []).map(make.line),
    email: orNull(client.email, make.link),
    phone: orNull(client.phone, make.opaque),
  };
}

/** The lines that the language words by itself: who is named, greeted and taken leave of. */
export function courtesyView(input: Case, language: Language, register: Register, make: ValueMaker) {
  const addressee = addresseeOf(input.client);
  return {
    recipient: language.recipient(addressee).map(make.line),
    salutation: language.salutation(addressee, { register }).map(make.line),
    complimentaryClose: make.line(
      language.complimentaryClose(speakerOf(input.sender), addressee, { register }),
    ),
  };
}
