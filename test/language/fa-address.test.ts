import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { persian } from '../../src/language/fa.ts';
import type { Addressee, Person } from '../../src/language/language.ts';

const iran = persian.create('fa-IR');
const afghanistan = persian.create('fa-AF');
const seen = (text: string): string => text.replaceAll('\u200c', '¦');

describe('salutations', () => {
  const one = (person: Person): Addressee => ({ type: 'person', person });
  const amir = { name: 'امیر رضایی', gender: 'male' } as const;
  const niloofar = { name: 'نیلوفر احمدی', gender: 'female', title: 'dr' } as const;
  const unknown = { name: 'نیلوفر احمدی' };

  test.each<[Addressee, string, string, string]>([
    [one(amir), 'جناب آقای رضایی', 'آقای رضایی گرامی', 'محترم آقای امیر رضایی'],
    [one(niloofar), 'سرکار خانم دکتر احمدی', 'خانم دکتر احمدی گرامی', 'محترمه داکتر نیلوفر احمدی'],
    [
      one({ ...amir, title: 'eng' }),
      'جناب آقای مهندس رضایی',
      'آقای مهندس رضایی گرامی',
      'محترم انجنیر امیر رضایی',
    ],
    [one(unknown), 'نیلوفر احمدی گرامی', 'نیلوفر احمدی گرامی', 'نیلوفر احمدی گرامی'],
    [one({ name: 'فرزانه' }), 'فرزانه\u0654 گرامی', 'فرزانه\u0654 گرامی', 'فرزانه\u0654 گرامی'],
    [one({ name: 'سارا' }), 'سارای گرامی', 'سارای گرامی', 'سارای گرامی'],
    [one({ name: 'سمیه' }), 'سمیه\u0654 گرامی', 'سمیه\u0654 گرامی', 'سمیه\u0654 گرامی'],
    [one({ name: 'نجیب الله' }), 'نجیب الله گرامی', 'نجیب الله گرامی', 'نجیب الله گرامی'],
    [one({ name: 'پرتو' }), 'پرتو گرامی', 'پرتو گرامی', 'پرتو گرامی'],
    [one({ name: 'سپهر خواجه شاه' }), 'سپهر خواجه شاه گرامی', 'سپهر خواجه شاه گرامی', 'سپهر خواجه شاه گرامی'],
    [
      one({ name: 'علی رضا', gender: 'male' }),
      'جناب آقای علی رضا',
      'آقای علی رضای گرامی',
      'محترم آقای علی رضا',
    ],
    [
      one({ name: 'علي رضايي', gender: 'male' }),
      'جناب آقای رضایی',
      'آقای رضایی گرامی',
      'محترم آقای علی رضایی',
    ],
    [
      one({ name: 'آقای دکتر سید محمد موسوی' }),
      'جناب آقای دکتر سید محمد موسوی',
      'آقای دکتر سید محمد موسوی گرامی',
      'محترم داکتر سید محمد موسوی',
    ],
    [
      one({ ...unknown, role: 'نماینده حقوقی' }),
      'نماینده\u0654 محترم حقوقی',
      'نیلوفر احمدی گرامی',
      'نماینده\u0654 محترم حقوقی',
    ],
    [
      { type: 'people', people: [amir, niloofar] },
      'جناب آقای رضایی و سرکار خانم دکتر احمدی',
      'آقای رضایی و خانم دکتر احمدی گرامی',
      'محترم آقای امیر رضایی و محترمه داکتر نیلوفر احمدی',
    ],
    [
      { type: 'people', people: [amir, unknown] },
      'جناب آقای رضایی و نیلوفر احمدی گرامی',
      'آقای رضایی و نیلوفر احمدی گرامی',
      'محترم آقای امیر رضایی و نیلوفر احمدی گرامی',
    ],
    [
      { type: 'organization', name: 'آوا' },
      'مدیریت محترم شرکت آوا',
      'مدیریت محترم شرکت آوا',
      'ریاست محترم شرکت آوا',
    ],
    [
      { type: 'organization', name: 'آوا', contact: { ...unknown, role: 'مدیر عامل' } },
      'مدیرعامل محترم شرکت آوا',
      'نیلوفر احمدی گرامی',
      'مدیرعامل محترم شرکت آوا',
    ],
    [
      {
        type: 'organization',
        name: 'مهر',
        contact: { ...unknown, role: 'رئیس هیئت¦مدیره'.replace('¦', '\u200c') },
      },
      'رئیس محترم هیئت¦مدیره\u0654 شرکت مهر',
      'نیلوفر احمدی گرامی',
      'رئیس محترم هیئت¦مدیره\u0654 شرکت مهر',
    ],
    [
      { type: 'organization', name: 'آوا', contact: { name: 'Jo Lee', role: 'CEO' } },
      'Jo Lee گرامی',
      'Jo Lee گرامی',
      'Jo Lee گرامی',
    ],
    [
      { type: 'organization', name: 'آوا', contact: unknown },
      'مدیریت محترم شرکت آوا',
      'نیلوفر احمدی گرامی',
      'ریاست محترم شرکت آوا',
    ],
  ])('%j: %s', (addressee, formal, warm, afghan) => {
    expect(seen(iran.salutation(addressee, { register: 'formal' })[0] ?? '')).toBe(formal);
    expect(seen(iran.salutation(addressee, { register: 'warm' })[0] ?? '')).toBe(warm);
    expect(seen(afghanistan.salutation(addressee, { register: 'formal' })[0] ?? '')).toBe(afghan);
  });

  test('no courtesy of one gender is used for a person whose gender is not known', () => {
    const gendered = /آقای|خانم|جناب|سرکار|محترمه/;
    const name = fc.array(fc.constantFrom('نیلوفر', 'امیر', 'دنیز', 'نور', 'احمدی', 'Sam'), {
      minLength: 1,
      maxLength: 3,
    });
    const title = fc.constantFrom('dr', 'prof', 'eng', undefined);
    fc.assert(
      fc.property(
        name,
        title,
        fc.constantFrom(iran, afghanistan),
        fc.constantFrom('formal', 'warm'),
        (parts, its, language, register) => {
          const person = { name: parts.join(' '), title: its };
          const lines = [
            ...language.salutation(one(person), { register }),
            ...language.recipient(one(person)),
          ];
          expect(lines.join('\n')).not.toMatch(gendered);
        },
      ),
    );
  });
});

test.each<[Addressee, string[]]>([
  [{ type: 'organization', name: 'آوا' }, ['مدیریت محترم شرکت آوا']],
  [
    { type: 'organization', name: 'آوا', contact: { name: 'نیلوفر احمدی' } },
    ['مدیریت محترم شرکت آوا', 'قابل توجه نیلوفر احمدی'],
  ],
  [
    {
      type: 'organization',
      name: 'آوا',
      contact: { name: 'امیر رضایی', gender: 'male', role: 'مدیر بازرگانی' },
    },
    ['جناب آقای امیر رضایی', 'مدیر محترم بازرگانی شرکت آوا'],
  ],
  [
    { type: 'organization', name: 'Nordwind GmbH', contact: { name: 'Jo Lee', role: 'Head of Ops' } },
    ['Jo Lee', 'Head of Ops', 'شرکت Nordwind GmbH'],
  ],
  [
    { type: 'people', people: [{ name: 'امیر رضایی' }, { name: 'مینا پارسا' }] },
    ['امیر رضایی', 'مینا پارسا'],
  ],
])('the recipient %j stands in the head as %j', (addressee, expected) => {
  expect(iran.recipient(addressee)).toEqual(expected);
});

test('a formal letter that opens with respect closes with it once more', () => {
  const nobody: Addressee = { type: 'organization', name: 'آوا' };
  expect(iran.salutation(nobody, { register: 'formal' })[1]).toBe('با سلام و احترام');
  expect(iran.complimentaryClose({ type: 'organization' }, nobody, { register: 'formal' })).toBe(
    'با تجدید احترام',
  );
  expect(iran.complimentaryClose({ type: 'person' }, nobody, { register: 'warm' })).toBe('ارادتمند شما');
});
