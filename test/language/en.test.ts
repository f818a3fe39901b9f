import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en.ts';
import type { PeriodUnit } from '../../src/schedule/notice-types.ts';

const us = english.create('en-US');
const gb = english.create('en-GB');

describe('dates', () => {
  test.each([
    ['2026-01-05', {}, 'January 5, 2026', '5 January 2026'],
    ['2026-01-05', { style: 'weekday' }, 'Monday, January 5, 2026', 'Monday 5 January 2026'],
    ['2026-02-28', { style: 'numeric' }, '02/28/2026', '28/02/2026'],
    ['2024-02-29', { style: 'weekday' }, 'Thursday, February 29, 2024', 'Thursday 29 February 2024'],
    ['2026-01-05', { style: 'hijri' }, '16 Rajab 1447 AH', '16 Rajab 1447 AH'],
    ['2026-01-05', { calendar: 'islamic-umalqura', style: 'numeric' }, '1447/07/16 AH', '1447/07/16 AH'],
    ['2026-01-05', { calendar: 'persian' }, '15 Dey 1404', '15 Dey 1404'],
    ['2026-01-05', { calendar: 'persian', style: 'weekday' }, 'Monday, 15 Dey 1404', 'Monday 15 Dey 1404'],
    ['2026-01-05', { calendar: 'persian', style: 'numeric' }, '1404/10/15', '1404/10/15'],
    [
      '2026-01-05',
      { calendar: 'islamic-umalqura+gregory', style: 'dual' },
      '16 Rajab 1447 AH (January 5, 2026)',
      '16 Rajab 1447 AH (5 January 2026)',
    ],
    [
      '2026-01-05',
      { calendar: 'persian+gregory', style: 'dual', weekday: true },
      'Monday, 15 Dey 1404 (January 5, 2026)',
      'Monday 15 Dey 1404 (5 January 2026)',
    ],
    [
      '2026-01-05',
      { style: 'dual' },
      'January 5, 2026 (16 Rajab 1447 AH)',
      '5 January 2026 (16 Rajab 1447 AH)',
    ],
    ['2026-01-05', { digits: 'arabext' }, 'January ۵, ۲۰۲۶', '۵ January ۲۰۲۶'],
  ] as const)('%s with %o is %s, British %s', (iso, options, american, british) => {
    expect([us.date(iso, options), gb.date(iso, options)]).toEqual([american, british]);
  });

  test('names the weekday alone', () => {
    expect(us.weekday('2026-11-21')).toBe('Saturday');
  });

  test('refuses a day that does not exist', () => {
    expect(() => us.date('2026-02-30')).toThrow(RangeError);
  });
});

describe('durations', () => {
  test.each([
    [0, 'day', {}, '0 days', '0 days'],
    [1, 'businessDay', {}, '1 business day', '1 working day'],
    [10, 'businessDay', { form: 'notice' }, '10 business days’ notice', '10 working days’ notice'],
    [10, 'businessDay', { form: 'attributive' }, '10-business-day', '10-working-day'],
    [18, 'month', { form: 'attributive' }, '18-month', '18-month'],
    [1, 'week', { form: 'notice' }, '1 week’s notice', '1 week’s notice'],
    [1, 'month', { form: 'notice', spelling: 'words' }, 'one month’s notice', 'one month’s notice'],
    [2, 'quarter', {}, '2 quarters', '2 quarters'],
    [1, 'year', { spelling: 'words', form: 'attributive' }, 'one-year', 'one-year'],
    [1, 'halfMonth', {}, 'half a month', 'half a month'],
    [1, 'halfMonth', { form: 'notice', spelling: 'both' }, 'half a month’s notice', 'half a month’s notice'],
    [1, 'halfMonth', { form: 'attributive' }, 'half-month', 'half-month'],
    [2, 'halfMonth', {}, '1 month', '1 month'],
    [3, 'halfMonth', { form: 'notice' }, '1½ months’ notice', '1½ months’ notice'],
    [3, 'halfMonth', { form: 'attributive' }, '1½-month', '1½-month'],
    [5, 'halfMonth', { spelling: 'both' }, 'two and a half (2½) months', 'two and a half (2½) months'],
    [30, 'day', { spelling: 'both' }, 'thirty (30) days', 'thirty (30) days'],
    [30, 'day', { spelling: 'both', form: 'notice' }, 'thirty (30) days’ notice', 'thirty (30) days’ notice'],
    [45, 'day', { spelling: 'words', form: 'attributive' }, 'forty-five-day', 'forty-five-day'],
    [
      45,
      'day',
      { spelling: 'both', form: 'attributive' },
      'forty-five-day (45-day)',
      'forty-five-day (45-day)',
    ],
    [120, 'day', { spelling: 'both' }, 'one hundred twenty (120) days', 'one hundred and twenty (120) days'],
    [1001, 'day', { spelling: 'words' }, 'one thousand one days', 'one thousand and one days'],
    [2500, 'day', { spelling: 'words' }, 'two thousand five hundred days', 'two thousand five hundred days'],
    [10_000, 'day', { spelling: 'both', form: 'notice' }, '10,000 days’ notice', '10,000 days’ notice'],
    [30, 'day', { digits: 'arab' }, '٣٠ days', '٣٠ days'],
  ] as const)('%i %s with %o is %s, British %s', (n, unit, options, american, british) => {
    expect([us.duration({ n, unit }, options), gb.duration({ n, unit }, options)]).toEqual([
      american,
      british,
    ]);
  });

  const units: PeriodUnit[] = ['day', 'businessDay', 'week', 'halfMonth', 'month', 'quarter', 'year'];

  test('every length has a noun, one spelling of its number and no gap', () => {
    const options = fc.record({
      form: fc.constantFrom(undefined, 'attributive', 'notice'),
      spelling: fc.constantFrom(undefined, 'figures', 'words', 'both'),
    });
    fc.assert(
      fc.property(fc.nat(20_000), fc.constantFrom(...units), options, (n, unit, option) => {
        const text = gb.duration({ n, unit }, option);
        expect(text).toMatch(/\p{L}{3}/u);
        expect(text).not.toMatch(/undefined|NaN|\s\s|\{|--/);
        expect(/’ notice$|’s notice$/.test(text)).toBe(option.form === 'notice');
        expect(/\d/.test(text) || option.spelling === 'words' || /^half/.test(text)).toBe(true);
      }),
    );
  });

  test('refuses parts of a day', () => {
    expect(() => us.duration({ n: 1.5, unit: 'day' })).toThrow(RangeError);
    expect(() => us.duration({ n: -1, unit: 'day' })).toThrow(RangeError);
  });
});

describe('figures', () => {
  test.each([
    [48500, 'USD', '$48,500', 'USD 48,500'],
    [48500, 'GBP', 'GBP 48,500', '£48,500'],
    [48500.5, 'USD', '$48,500.50', 'USD 48,500.50'],
    [0, 'USD', '$0', 'USD 0'],
    [-120, 'GBP', 'GBP -120', '-£120'],
    [1250.125, 'KWD', 'KWD 1,250.125', 'KWD 1,250.125'],
    [9.9, 'eur', 'EUR 9.90', 'EUR 9.90'],
    [12500000, 'IRR', 'IRR 12,500,000', 'IRR 12,500,000'],
  ])('%d %s is %s, British %s', (amount, currency, american, british) => {
    expect([us.money(amount, currency), gb.money(amount, currency)]).toEqual([american, british]);
  });

  test('groups thousands and writes shares with the sign behind', () => {
    expect([us.number(1234567.89), gb.percent(12.5)]).toEqual(['1,234,567.89', '12.5%']);
  });

  test.each([
    ['14:30', '2:30 PM', '2.30 pm'],
    ['09:00', '9 AM', '9 am'],
    ['00:05', '12:05 AM', '12.05 am'],
    ['12:15', '12:15 PM', '12.15 pm'],
    ['12:00', 'noon', 'noon'],
    ['00:00', 'midnight', 'midnight'],
  ])('%s is %s, British %s', (time, american, british) => {
    expect([us.time(time), gb.time(time)]).toEqual([american, british]);
  });

  test('refuses what is no time of day', () => {
    expect(() => us.time('24:00')).toThrow(RangeError);
    expect(() => us.time('half past two')).toThrow(RangeError);
  });

  test.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a and b'],
    [['a', 'b', 'c'], 'a, b, and c', 'a, b and c'],
    [['Acme, Inc.', 'b', 'c'], 'Acme, Inc.; b; and c', 'Acme, Inc.; b; and c'],
  ])('lists %j as %s, British %s', (items, american, british) => {
    expect([us.list(items), gb.list(items)]).toEqual([american, british]);
  });
});

describe('words', () => {
  test.each([
    ['gen', {}, 'of Atlas’s'],
    ['dat', {}, 'to Atlas’s'],
    ['acc', {}, 'Atlas’s'],
    ['loc', { kind: 'date' }, 'on Atlas’s'],
    ['loc', { kind: 'place' }, 'in Atlas’s'],
  ] as const)('says the %s with a preposition', (grammaticalCase, options, expected) => {
    expect(us.inflect('Atlas’s', grammaticalCase, options)).toBe(expected);
  });

  test.each([
    ['Greenleaf Catering LLC', 'Greenleaf Catering'],
    ['Bright & Sons, Inc.', 'Bright & Sons'],
    ['Hale Marine plc', 'Hale Marine'],
    ['Smith & Co', 'Smith & Co'],
    ['Harmony Spa', 'Harmony Spa'],
    ['Limited', 'Limited'],
  ])('names %s in running text as %s', (name, expected) => {
    expect(us.inflect(name, 'nom', { kind: 'institution' })).toBe(expected);
    expect(us.inflect(name, 'nom', { kind: 'person' })).toBe(name);
  });

  test.each([
    ['Services Agreement', '“Services Agreement”', '‘Services Agreement’'],
    ['"Services Agreement"', '“Services Agreement”', '‘Services Agreement’'],
    ['The "New" Plan', '“The ‘New’ Plan”', '‘The “New” Plan’'],
    ['Tom’s Plan', '“Tom’s Plan”', '“Tom’s Plan”'],
  ])('quotes %s as %s, British %s', (title, american, british) => {
    expect([us.quote(title), gb.quote(title)]).toEqual([american, british]);
  });

  test('names the regional ways of sending', () => {
    expect(us.words.delivery).toMatchObject({ post: 'By mail', email: 'By email' });
    expect(gb.words.delivery).toMatchObject({ post: 'By post', email: 'By email' });
  });
});

describe('prose', () => {
  test.each([
    [`We've finished "Phase 2" .`, 'We’ve finished “Phase 2”.'],
    ["the clients' files", 'the clients’ files'],
    ["Thanks  for the 'summer' work , Tom", 'Thanks for the ‘summer’ work, Tom'],
    ["the '90s and rock 'n' roll", 'the ’90s and rock ’n’ roll'],
    [`a 24" screen, 6'2" tall`, `a 24" screen, 6'2" tall`],
    ['"See https://x.example/?q="', '“See https://x.example/?q=”'],
    ["'o'neil@x.example' isn't", "‘o'neil@x.example’ isn’t"],
    ['ref MSA-2024/17, ۱۲ items', 'ref MSA-2024/17, ۱۲ items'],
    ['("quoted")', '(“quoted”)'],
    ['first\n\n"second"', 'first\n\n“second”'],
    ['a .docx file and :-)', 'a .docx file and :-)'],
  ])('sets %s as %s', (typed, set) => {
    expect(us.prose(typed)).toBe(set);
  });

  const typing = fc.string({ unit: fc.constantFrom(...`ab1 "'.,:!?-()@\n“”‘’/n`), maxLength: 40 });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(typing, (text) => {
        expect(us.prose(us.prose(text))).toBe(us.prose(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps every letter, digit and line break', () => {
    const kept = (text: string): string => text.replace(/[^\p{L}\d\n@/-]/gu, '');
    fc.assert(
      fc.property(typing, (text) => {
        expect(kept(us.prose(text))).toBe(kept(text));
      }),
    );
  });
});
