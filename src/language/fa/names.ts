import type { Gender, Person, Title } from '../language.ts';
import { addressWords, type Region } from './data.ts';
import { ezafe } from './joining.ts';
import { mendName, mendProse } from './prose.ts';

const { familyNameEndings, generalOrganization, officeWords, organizationWords, shortNames, typed } =
  addressWords;

/** A person as letters name them: titles the name was typed with taken off it, never guessed from the name. */
export interface NamedPerson {
  name: string;
  /** The family name alone where it is known, else the whole name. */
  family: string;
  gender?: Gender;
  title?: Title;
  office?: string;
}

type Typed = { rest: string; gender?: Gender; title?: Title };

const genders = ['female', 'male'] as const;
const titles = ['dr', 'prof', 'eng'] as const;

function startOf(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => text.startsWith(`${word} `));
}

/** Takes honorifics and titles off the front of a name, one after the other: «جناب آقای دکتر …». */
function withoutTyped(text: string): Typed {
  for (const kind of [...genders, ...titles]) {
    const found = startOf(text, typed[kind]);
    if (found === undefined) continue;
    const inner = withoutTyped(text.slice(found.length).trim());
    if (kind === 'female' || kind === 'male') return { ...inner, gender: kind };
    return { ...inner, title: kind };
  }
  return { rest: text };
}

/** The family name of a name of two words, unless the second may be half of one; else the whole name. */
function familyOf(name: string): string {
  const [, last, more] = name.split(' ');
  return last === undefined || more !== undefined || familyNameEndings.includes(last) ? name : last;
}

/** An office as prose is mended, its first word written as one. */
function mendOffice(role: string): string {
  const mended = mendProse(role);
  const [typedWords, word] =
    Object.entries(officeWords).find(([words]) => `${mended} `.startsWith(`${words} `)) ?? [];
  return typedWords === undefined || word === undefined ? mended : word + mended.slice(typedWords.length);
}

/** What is known of a person, from the case and from the way the name was typed. */
export function namedPerson(person: Person, { salutationName }: Pick<Region, 'salutationName'>): NamedPerson {
  const { rest, ...found } = withoutTyped(mendName(person.name.trim()));
  const gender = person.gender ?? found.gender;
  const title = person.title ?? found.title;
  const family = person.familyName
    ? mendName(person.familyName)
    : salutationName === 'whole'
      ? rest
      : familyOf(rest);
  return {
    name: rest,
    family,
    ...(gender ? { gender } : {}),
    ...(title ? { title } : {}),
    ...(person.role ? { office: mendOffice(person.role.trim()) } : {}),
  };
}

/** A name before an adjective: «رضای گرامی», «فرزانهٔ گرامی». */
export const withEzafe = (text: string): string => ezafe(text, addressWords);

/**
 * An organization with a word for what it is, added where its name does not say it.
 *
 * @example organizationName('آوا') // 'شرکت آوا'
 * @example organizationName('مؤسسهٔ مهر') // 'مؤسسهٔ مهر'
 */
export function organizationName(name: string): string {
  const mended = mendName(name.trim());
  const first = mended.split(/[\s\u200c]/)[0] ?? '';
  return organizationWords.includes(first) ? mended : `${addressWords.organization} ${mended}`;
}

/**
 * What an organization goes by once it has been named: the word for what it is, where letters call it so
 * («آن بانک محترم»), else a general one.
 *
 * @example shortName('بانک مهر') // 'بانک'
 * @example shortName('نساجی کاظمی') // 'مجموعه'
 */
export function shortName(name: string): string {
  const [first = ''] = organizationName(name).split(/[\s\u200c\u0654]/);
  return Object.hasOwn(shortNames, first) ? (shortNames[first] ?? first) : generalOrganization;
}

const isPersian = (text: string): boolean => /^[\u0620-\u06ff]/.test(text);

/**
 * An office with its respectful adjective after the word that names it, and the organization last.
 *
 * @returns undefined for an office in another script, which takes no Persian adjective
 * @example respectedOffice('مدیر بازرگانی', 'شرکت آوا') // 'مدیر محترم بازرگانی شرکت آوا'
 */
export function respectedOffice(office: string, organization?: string): string | undefined {
  if (!isPersian(office)) return undefined;
  const first = office.split(' ')[0] ?? office;
  const rest = office.slice(first.length).trim();
  const head = `${withEzafe(first)} ${addressWords.respected}`;
  const whole = rest === '' ? head : `${head} ${rest}`;
  return organization === undefined ? whole : `${withEzafe(whole)} ${organization}`;
}
