import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en.ts';
import type { Addressee, Person } from '../../src/language/language.ts';

const us = english.create('en-US');
const gb = english.create('en-GB');

const person = (given: Person): Addressee => ({ type: 'person', person: given });
const people = (...given: Person[]): Addressee => ({ type: 'people', people: given });
const firm = (name: string, contact?: Person): Addressee => ({ type: 'organization', name, contact });

const lee: Person = { name: 'Sarah Lee', gender: 'female' };
const park: Person = { name: 'Jin Park', gender: 'male' };
const alex: Person = { name: 'Alex Lee' };
const demir: Person = { name: 'Ayşe Demir', title: 'dr' };

describe('salutation', () => {
  test.each<[string, Addressee, string, string, string]>([
    ['a woman', person(lee), 'Dear Ms. Lee:', 'Dear Ms Lee,', 'Dear Sarah,'],
    ['a man', person(park), 'Dear Mr. Park:', 'Dear Mr Park,', 'Dear Jin,'],
    ['gender not known', person(alex), 'Dear Alex Lee:', 'Dear Alex Lee,', 'Dear Alex,'],
    ['a doctor', person(demir), 'Dear Dr. Demir:', 'Dear Dr Demir,', 'Dear Dr Demir,'],
    [
      'a professor',
      person({ name: 'Omar Farouk', title: 'prof', gender: 'male' }),
      'Dear Professor Farouk:',
      'Dear Professor Farouk,',
      'Dear Professor Farouk,',
    ],
    [
      'an engineer, which is no English title',
      person({ name: 'Nora Haddad', title: 'eng' }),
      'Dear Nora Haddad:',
      'Dear Nora Haddad,',
      'Dear Nora,',
    ],
    [
      'one word, gender known',
      person({ name: 'Suharto', gender: 'male' }),
      'Dear Suharto:',
      'Dear Suharto,',
      'Dear Suharto,',
    ],
    [
      'one word, a doctor',
      person({ name: 'Nadia', title: 'dr' }),
      'Dear Dr. Nadia:',
      'Dear Dr Nadia,',
      'Dear Dr Nadia,',
    ],
    [
      'a middle initial',
      person({ name: 'John F. Grant', gender: 'male' }),
      'Dear Mr. Grant:',
      'Dear Mr Grant,',
      'Dear John,',
    ],
    [
      'three words, family name not known',
      person({ name: 'Mary Ann Smith', gender: 'female' }),
      'Dear Ms. Mary Ann Smith:',
      'Dear Ms Mary Ann Smith,',
      'Dear Mary,',
    ],
    [
      'three words, family name given',
      person({ name: 'Ana García López', familyName: 'García López', gender: 'female' }),
      'Dear Ms. García López:',
      'Dear Ms García López,',
      'Dear Ana,',
    ],
    [
      'family name first',
      person({ name: 'Nguyen Van An', familyName: 'Nguyen', gender: 'male' }),
      'Dear Mr. Nguyen:',
      'Dear Mr Nguyen,',
      'Dear Van An,',
    ],
    [
      'a small word in the family name',
      person({ name: 'Anna van der Berg', gender: 'female' }),
      'Dear Ms. van der Berg:',
      'Dear Ms van der Berg,',
      'Dear Anna,',
    ],
    [
      'an initial first',
      person({ name: 'J. Robert Stone', gender: 'male' }),
      'Dear Mr. J. Robert Stone:',
      'Dear Mr J. Robert Stone,',
      'Dear J. Robert Stone,',
    ],
    [
      'letters behind the name',
      person({ name: 'Helen Moss, PhD', gender: 'female' }),
      'Dear Ms. Moss:',
      'Dear Ms Moss,',
      'Dear Helen,',
    ],
    [
      'Jr. behind the name',
      person({ name: 'Samuel Reed Jr.', gender: 'male' }),
      'Dear Mr. Reed:',
      'Dear Mr Reed,',
      'Dear Samuel,',
    ],
    [
      'a surname like letters',
      person({ name: 'Rohit KC', gender: 'male' }),
      'Dear Mr. KC:',
      'Dear Mr KC,',
      'Dear Rohit,',
    ],
    [
      'a title typed with the name',
      person({ name: 'Mrs. June Hill' }),
      'Dear Mrs. Hill:',
      'Dear Mrs Hill,',
      'Dear June,',
    ],
    [
      'a title typed and given',
      person({ name: 'Dr Ayşe Demir', title: 'dr' }),
      'Dear Dr. Demir:',
      'Dear Dr Demir,',
      'Dear Dr Demir,',
    ],
    [
      'another script',
      person({ name: 'نورة القحطاني', gender: 'female' }),
      'Dear Ms. نورة القحطاني:',
      'Dear Ms نورة القحطاني,',
      'Dear نورة القحطاني,',
    ],
    [
      'an apostrophe',
      person({ name: "Tom O'Neil", gender: 'male' }),
      'Dear Mr. O’Neil:',
      'Dear Mr O’Neil,',
      'Dear Tom,',
    ],
    [
      'two',
      people(lee, park),
      'Dear Ms. Lee and Mr. Park:',
      'Dear Ms Lee and Mr Park,',
      'Dear Sarah and Jin,',
    ],
    [
      'two, one gender not known',
      people(park, alex),
      'Dear Jin Park and Alex Lee:',
      'Dear Jin Park and Alex Lee,',
      'Dear Jin and Alex,',
    ],
    [
      'a doctor among them',
      people(demir, alex),
      'Dear Dr. Ayşe Demir and Alex Lee:',
      'Dear Dr Ayşe Demir and Alex Lee,',
      'Dear Dr Ayşe Demir and Alex Lee,',
    ],
    [
      'three',
      people(lee, park, demir),
      'Dear Ms. Lee, Mr. Park, and Dr. Demir:',
      'Dear Ms Lee, Mr Park and Dr Demir,',
      'Dear Ms Lee, Mr Park and Dr Demir,',
    ],
    ['a firm', firm('Acme, Inc.'), 'To Acme, Inc.:', 'Dear Sir or Madam,', 'Dear Acme team,'],
    ['a firm and its contact', firm('Acme, Inc.', lee), 'Dear Ms. Lee:', 'Dear Ms Lee,', 'Dear Sarah,'],
    [
      'a firm with an article',
      firm('The Oak Room Ltd'),
      'To The Oak Room Ltd:',
      'Dear Sir or Madam,',
      'Dear Oak Room team,',
    ],
    [
      'a firm of partners',
      firm('Smith & Co.'),
      'To Smith & Co.:',
      'Dear Sir or Madam,',
      'Dear Smith & Co. team,',
    ],
    [
      'a firm that is a team',
      firm('Team Nord GmbH'),
      'To Team Nord GmbH:',
      'Dear Sir or Madam,',
      'Dear Team Nord,',
    ],
    [
      'a Turkish firm',
      firm('Yıldız Ticaret A.Ş.'),
      'To Yıldız Ticaret A.Ş.:',
      'Dear Sir or Madam,',
      'Dear Yıldız Ticaret team,',
    ],
    [
      'a firm in another script',
      firm('شركة النور'),
      'To شركة النور:',
      'Dear Sir or Madam,',
      'Dear شركة النور team,',
    ],
    [
      'a name that looks like a pattern',
      firm('$& {team} Ltd'),
      'To $& {team} Ltd:',
      'Dear Sir or Madam,',
      'Dear $& {team},',
    ],
    ['nobody', people(), 'Dear Sir or Madam:', 'Dear Sir or Madam,', 'Dear Sir or Madam,'],
  ])('%s', (_, addressee, american, british, warm) => {
    expect(us.salutation(addressee, { register: 'formal' })).toEqual([american]);
    expect(gb.salutation(addressee, { register: 'formal' })).toEqual([british]);
    expect(gb.salutation(addressee, { register: 'warm' })).toEqual([warm]);
  });
});

describe('recipient', () => {
  test.each<[string, Addressee, string[]]>([
    [
      'a person with an office',
      person({ ...lee, role: 'Head of Marketing' }),
      ['Ms. Sarah Lee', 'Head of Marketing'],
    ],
    ['gender not known', person(alex), ['Alex Lee']],
    ['letters behind the name', person({ name: 'Helen Moss, PhD', gender: 'female' }), ['Helen Moss, PhD']],
    ['Jr. behind the name', person({ name: 'Samuel Reed Jr.', gender: 'male' }), ['Mr. Samuel Reed Jr.']],
    ['one word', person({ name: 'Suharto', gender: 'male' }), ['Suharto']],
    ['family name apart', person({ name: 'Ayşe', familyName: 'Demir', title: 'dr' }), ['Dr. Ayşe Demir']],
    ['two', people(lee, { ...park, role: 'CFO' }), ['Ms. Sarah Lee', 'Mr. Jin Park, CFO']],
    ['a firm', firm('Acme, Inc.'), ['Acme, Inc.']],
    ['a firm and its contact', firm('Acme, Inc.', demir), ['Dr. Ayşe Demir', 'Acme, Inc.']],
  ])('%s', (_, addressee, lines) => {
    expect(us.recipient(addressee)).toEqual(lines);
    expect(gb.recipient(addressee)).toEqual(lines.map((line) => line.replace(/^(Ms|Mr|Dr)\./, '$1')));
  });
});

describe('complimentary close', () => {
  const studio = { type: 'organization' } as const;
  const freelancer = { type: 'person' } as const;

  test.each([
    ['a named person', person(alex), studio, 'Sincerely,', 'Yours sincerely,'],
    ['nobody named', firm('Acme, Inc.'), studio, 'Sincerely,', 'Yours faithfully,'],
    ['a contact named', firm('Acme, Inc.', lee), freelancer, 'Sincerely,', 'Yours sincerely,'],
  ] as const)('formal, %s', (_, addressee, speaker, american, british) => {
    expect(us.complimentaryClose(speaker, addressee, { register: 'formal' })).toBe(american);
    expect(gb.complimentaryClose(speaker, addressee, { register: 'formal' })).toBe(british);
  });

  test('warm, by who writes', () => {
    const close = (speaker: typeof studio | typeof freelancer) => [
      us.complimentaryClose(speaker, person(lee), { register: 'warm' }),
      gb.complimentaryClose(speaker, person(lee), { register: 'warm' }),
    ];
    expect(close(studio)).toEqual(['Best regards,', 'Kind regards,']);
    expect(close(freelancer)).toEqual(['Warm regards,', 'With best wishes,']);
  });
});
