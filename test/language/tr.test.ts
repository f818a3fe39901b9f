import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Addressee, Person } from '../../src/language/language.ts';
import { turkish } from '../../src/language/tr.ts';
import type { PeriodUnit } from '../../src/schedule/notice-types.ts';

const tr = turkish.create('tr-TR');

describe('dates', () => {
  test.each([
    ['2026-01-05', {}, '5 Ocak 2026'],
    ['2024-02-29', { style: 'weekday' }, '29 Şubat 2024 Perşembe'],
    ['2026-01-05', { weekday: true }, '5 Ocak 2026 Pazartesi'],
    ['2026-12-31', { style: 'numeric' }, '31.12.2026'],
    ['2026-01-05', { style: 'hijri' }, '16 Recep 1447'],
    ['2026-01-05', { style: 'dual' }, '5 Ocak 2026 (16 Recep 1447)'],
    ['2026-01-05', { style: 'dual', weekday: true }, '5 Ocak 2026 Pazartesi (16 Recep 1447)'],
    ['2026-01-05', { style: 'dual', calendar: 'islamic-umalqura+gregory' }, '16 Recep 1447 (5 Ocak 2026)'],
    [
      '2026-01-05',
      { style: 'dual', calendar: 'persian+gregory', weekday: true },
      '15 Dey 1404 Pazartesi (5 Ocak 2026)',
    ],
    ['2026-01-05', { calendar: 'persian' }, '15 Dey 1404'],
    ['2026-01-05', { digits: 'arab' }, '٥ Ocak ٢٠٢٦'],
  ] as const)('%s with %o', (iso, options, expected) => {
    expect(tr.date(iso, options)).toBe(expected);
  });

  test('names the weekday alone and refuses a day that does not exist', () => {
    expect(tr.weekday('2026-11-21')).toBe('Cumartesi');
    expect(() => tr.date('2026-02-30')).toThrow(RangeError);
  });
});

describe('durations', () => {
  test.each([
    [1, 'businessDay', {}, '1 iş günü'],
    [5, 'businessDay', { form: 'attributive' }, '5 iş günlük'],
    [18, 'month', { form: 'attributive' }, '18 aylık'],
    [30, 'day', { form: 'notice' }, '30 günlük bildirim süresi'],
    [30, 'day', { spelling: 'both' }, 'otuz (30) gün'],
    [30, 'day', { spelling: 'both', form: 'attributive' }, 'otuz (30) günlük'],
    [3, 'month', { spelling: 'words' }, 'üç ay'],
    [1, 'quarter', {}, '3 ay'],
    [2, 'quarter', { spelling: 'both' }, 'altı (6) ay'],
    [1, 'halfMonth', {}, 'yarım ay'],
    [2, 'halfMonth', {}, '1 ay'],
    [3, 'halfMonth', { spelling: 'both', form: 'attributive' }, 'bir buçuk (1,5) aylık'],
    [1, 'year', { form: 'attributive' }, '1 yıllık'],
    [1999, 'day', { spelling: 'words' }, 'bin dokuz yüz doksan dokuz gün'],
    [9009, 'day', { spelling: 'words' }, 'dokuz bin dokuz gün'],
    [10_000, 'day', { spelling: 'both' }, '10.000 gün'],
    [30, 'day', { digits: 'arabext' }, '۳۰ gün'],
  ] as const)('%i %s with %o', (n, unit, options, expected) => {
    expect(tr.duration({ n, unit }, options)).toBe(expected);
  });

  test('never puts the counted noun in the plural', () => {
    const units: PeriodUnit[] = ['day', 'businessDay', 'week', 'halfMonth', 'month', 'quarter', 'year'];
    fc.assert(
      fc.property(fc.nat(20_000), fc.constantFrom(...units), (n, unit) => {
        expect(tr.duration({ n, unit }, { spelling: 'both' })).toMatch(/ (gün|iş günü|hafta|ay|yıl)$/);
      }),
    );
  });

  test.each([-1, 1.5])('refuses %d', (n) => {
    expect(() => tr.duration({ n, unit: 'day' })).toThrow(RangeError);
  });
});

describe('figures', () => {
  test.each([
    [tr.number(1234567.89), '1.234.567,89'],
    [tr.percent(20), '%20'],
    [tr.percent(12.5), '%12,5'],
    [tr.money(48500, 'TRY'), '48.500,00 TL'],
    [tr.money(0, 'TRY'), '0,00 TL'],
    [tr.money(1250.5, 'EUR'), '1.250,50 EUR'],
    [tr.money(1000, 'JPY'), '1.000 JPY'],
    [tr.time('14:30'), '14.30'],
    [tr.time('9:05'), '09.05'],
    [tr.list([]), ''],
    [tr.list(['bir']), 'bir'],
    [tr.list(['bir', 'iki']), 'bir ve iki'],
    [tr.list(['bir', 'iki', 'üç']), 'bir, iki ve üç'],
    [tr.quote('Bahar "Erken" kataloğu'), '“Bahar ‘Erken’ kataloğu”'],
    [tr.quote('“Bahar”'), '“Bahar”'],
    [tr.upper('istanbul ışık'), 'İSTANBUL IŞIK'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });
});

describe('address', () => {
  const woman = (name: string, more: Partial<Person> = {}): Person => ({ name, gender: 'female', ...more });
  const man = (name: string, more: Partial<Person> = {}): Person => ({ name, gender: 'male', ...more });
  const alone = (person: Person): Addressee => ({ type: 'person', person });
  const greet = (addressee: Addressee): string[] =>
    (['formal', 'warm'] as const).flatMap((register) => tr.salutation(addressee, { register }));

  test.each([
    [woman('Ayşe Demir'), 'Sayın Ayşe Demir,', 'Ayşe Hanım merhaba,'],
    [{ name: 'Deniz Yıldız' }, 'Sayın Deniz Yıldız,', 'Sayın Deniz Yıldız,'],
    [{ name: 'Deniz' }, 'Sayın İlgili,', 'Merhaba Deniz,'],
    [man('Deniz'), 'Sayın Deniz Bey,', 'Deniz Bey merhaba,'],
    [{ name: 'Demir', familyName: 'Demir' }, 'Sayın Demir,', 'Sayın Demir,'],
    [woman('Ayşe Demir', { title: 'dr' }), 'Sayın Dr. Ayşe Demir,', 'Sayın Dr. Ayşe Demir,'],
    [woman('Dr. Ayşe Demir', { title: 'dr' }), 'Sayın Dr. Ayşe Demir,', 'Sayın Dr. Ayşe Demir,'],
    [man('Can Er', { title: 'eng' }), 'Sayın Can Er,', 'Can Bey merhaba,'],
    [man('Mehmet Ali Kaya'), 'Sayın Mehmet Ali Kaya,', 'Mehmet Ali Bey merhaba,'],
    [woman('Ayşe Demir Kaya'), 'Sayın Ayşe Demir Kaya,', 'Ayşe Hanım merhaba,'],
    [
      woman('Ayşe Nil Tan Kaya', { familyName: 'Tan Kaya' }),
      'Sayın Ayşe Nil Tan Kaya,',
      'Ayşe Nil Hanım merhaba,',
    ],
    [man('Ahmet Bey'), 'Sayın Ahmet Bey,', 'Ahmet Bey merhaba,'],
    [{ name: 'Sayın Ali Veli' }, 'Sayın Ali Veli,', 'Sayın Ali Veli,'],
    [man('أحمد العتيبي'), 'Sayın أحمد العتيبي,', 'Merhaba أحمد Bey,'],
  ])('greets %o', (person, formal, warm) => {
    expect(greet(alone(person))).toEqual([formal, warm]);
  });

  test('greets several people alike', () => {
    const people = (...all: Person[]): Addressee => ({ type: 'people', people: all });
    expect(greet(people(woman('Ayşe Demir'), man('Ahmet Kaya')))).toEqual([
      'Sayın Ayşe Demir ve Sayın Ahmet Kaya,',
      'Ayşe Hanım ve Ahmet Bey merhaba,',
    ]);
    expect(greet(people(woman('Ayşe Demir'), { name: 'Deniz Ak' }))[1]).toBe(
      'Sayın Ayşe Demir ve Sayın Deniz Ak,',
    );
    expect(greet(people({ name: 'Ayşe' }, { name: 'Deniz' }))).toEqual([
      'Sayın İlgililer,',
      'Merhaba Ayşe ve Deniz,',
    ]);
  });

  test('greets a firm, and its contact where there is one', () => {
    const name = 'Yıldız Tekstil San. ve Tic. A.Ş.';
    expect(greet({ type: 'organization', name })).toEqual([
      'Sayın Yetkililer,',
      'Merhaba Yıldız Tekstil ekibi,',
    ]);
    const contact = woman('Ayşe Demir', { role: 'Pazarlama Müdürü' });
    expect(greet({ type: 'organization', name, contact })[0]).toBe('Sayın Ayşe Demir,');
    expect(tr.recipient({ type: 'organization', name, contact })).toEqual([
      name,
      'Sayın Ayşe Demir',
      'Pazarlama Müdürü',
    ]);
  });

  test('closes for one person or for a firm', () => {
    const to = alone(woman('Ayşe Demir'));
    const close = (type: 'person' | 'organization') =>
      tr.complimentaryClose({ type }, to, { register: 'formal' });
    expect([close('person'), close('organization')]).toEqual(['Saygılarımla,', 'Saygılarımızla,']);
  });
});

describe('prose', () => {
  test.each([
    [`31 Aralık'ta "Bahar" kataloğu`, '31 Aralık’ta “Bahar” kataloğu'],
    ["A.Ş.'nin payı 20 % , kalan (15%)", 'A.Ş.’nin payı %20, kalan (%15)'],
    ['Dosyalar  hazır .', 'Dosyalar hazır.'],
    [
      `o'neil@ornek.com ve https://ornek.com/a'b adresleri`,
      `o'neil@ornek.com ve https://ornek.com/a'b adresleri`,
    ],
    ['MSA-2024/17 ve 24" ekran', 'MSA-2024/17 ve 24" ekran'],
  ])('%s', (typed, set) => {
    expect(tr.prose(typed)).toBe(set);
  });

  test('set twice is set once', () => {
    const piece = fc.constantFrom(
      '"',
      "'",
      ' ',
      '%',
      '20',
      'a',
      'İ',
      '.',
      ',',
      '(',
      '\n',
      '“',
      '@',
      'www.',
      '  ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const once = tr.prose(pieces.join(''));
        expect(tr.prose(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});
