import { describe, expect, test } from 'vitest';
import { arabic } from '../../src/language/ar.ts';

const saudi = arabic.create('ar-SA');
const emirati = arabic.create('ar-AE');
const moroccan = arabic.create('ar-MA');
const lebanese = arabic.create('ar-LB');

describe('an amount counts its currency', () => {
  test.each<[number, string, string]>([
    [0, 'SAR', '٠ ريال سعودي'],
    [1, 'SAR', 'ريال سعودي واحد'],
    [2, 'SAR', 'ريالان سعوديان'],
    [5, 'SAR', '٥ ريالات سعودية'],
    [45, 'SAR', '٤٥ ريالاً سعودياً'],
    [45.5, 'SAR', '٤٥٫٥٠ ريال سعودي'],
    [48_500, 'SAR', '٤٨٬٥٠٠ ريال سعودي'],
    [45, 'EGP', '٤٥ جنيهاً مصرياً'],
    [7, 'AED', '٧ دراهم إماراتية'],
    [13, 'KWD', '١٣ ديناراً كويتياً'],
    [12.125, 'KWD', '١٢٫١٢٥ دينار كويتي'],
    [2, 'LBP', 'ليرتان لبنانيتان'],
    [45, 'LBP', '٤٥ ليرة لبنانية'],
    [4, 'TRY', '٤ ليرات تركية'],
    [1200, 'USD', '١٬٢٠٠ دولار أمريكي'],
    [2, 'EUR', '٢ يورو'],
    [15, 'EUR', '١٥ يورو'],
    [3, 'AFN', '٣ أفغانيات'],
    [1200, 'PLN', '١٬٢٠٠ PLN'],
    [1200, 'usd', '١٬٢٠٠ دولار أمريكي'],
  ])('%d %s', (amount, currency, expected) => {
    expect(saudi.money(amount, currency)).toBe(expected);
  });

  test('in the marks of the region', () => {
    expect(emirati.money(48_500.25, 'AED')).toBe('48,500.25 درهم إماراتي');
    expect(moroccan.money(48_500.25, 'MAD')).toBe('48.500,25 درهم مغربي');
    expect(moroccan.money(45, 'MAD')).toBe('45 درهماً مغربياً');
    expect(moroccan.money(48_500, 'MAD', { digits: 'arab' })).toBe('٤٨٬٥٠٠ درهم مغربي');
    expect(lebanese.money(45, 'USD')).toBe('٤٥ دولاراً أميركياً');
  });
});

test('writes numbers and shares in the digits and marks of the region', () => {
  expect([saudi, emirati, moroccan].map((one) => one.number(1_234_567.89))).toEqual([
    '١٬٢٣٤٬٥٦٧٫٨٩',
    '1,234,567.89',
    '1.234.567,89',
  ]);
  expect([saudi, emirati, moroccan].map((one) => one.percent(20))).toEqual(['٢٠٪', '20%', '20%']);
  expect(saudi.number(1234.5, { digits: 'latn' })).toBe('1,234.5');
});

describe('dates', () => {
  test.each<[string, string, string, string]>([
    ['ar', '٥ يناير ٢٠٢٦', 'الاثنين ٥ يناير ٢٠٢٦', '٥/١/٢٠٢٦'],
    ['ar-SA', '٥ يناير ٢٠٢٦', 'الاثنين ٥ يناير ٢٠٢٦', '٥/١/٢٠٢٦'],
    ['ar-AE', '5 يناير 2026', 'الاثنين 5 يناير 2026', '05/01/2026'],
    ['ar-EG', '٥ يناير ٢٠٢٦', 'الاثنين ٥ يناير ٢٠٢٦', '٥/١/٢٠٢٦'],
    ['ar-MA', '5 يناير 2026', 'الاثنين 5 يناير 2026', '05/01/2026'],
    ['ar-DZ', '5 جانفي 2026', 'الاثنين 5 جانفي 2026', '05/01/2026'],
    ['ar-TN', '5 جانفي 2026', 'الاثنين 5 جانفي 2026', '05/01/2026'],
    ['ar-LB', '٥ كانون الثاني ٢٠٢٦', 'الاثنين ٥ كانون الثاني ٢٠٢٦', '٥/١/٢٠٢٦'],
    ['ar-JO', '٥ كانون الثاني ٢٠٢٦', 'الاثنين ٥ كانون الثاني ٢٠٢٦', '٥/١/٢٠٢٦'],
    ['ar-IQ', '٥ كانون الثاني ٢٠٢٦', 'الاثنين ٥ كانون الثاني ٢٠٢٦', '٥/١/٢٠٢٦'],
    ['ar-SY', '٥ كانون الثاني ٢٠٢٦', 'الاثنين ٥ كانون الثاني ٢٠٢٦', '٥/١/٢٠٢٦'],
    ['ar-PS', '٥ كانون الثاني ٢٠٢٦', 'الاثنين ٥ كانون الثاني ٢٠٢٦', '٥/١/٢٠٢٦'],
  ])('of %s', (tag, long, weekday, numeric) => {
    const { date } = arabic.create(tag);
    expect([
      date('2026-01-05'),
      date('2026-01-05', { style: 'weekday' }),
      date('2026-01-05', { style: 'numeric' }),
    ]).toEqual([long, weekday, numeric]);
  });

  test('in two calendars, the legal one first', () => {
    expect(saudi.date('2026-01-05', { style: 'dual' })).toBe('١٦ رجب ١٤٤٧هـ الموافق ٥ يناير ٢٠٢٦م');
    expect(saudi.date('2026-01-05', { style: 'dual', weekday: true })).toBe(
      'الاثنين ١٦ رجب ١٤٤٧هـ الموافق ٥ يناير ٢٠٢٦م',
    );
    expect(moroccan.date('2026-01-05', { style: 'dual' })).toBe('5 يناير 2026م الموافق 16 رجب 1447هـ');
    expect(moroccan.date('2026-01-05', { style: 'dual', calendar: 'persian+gregory' })).toBe(
      '15 دي 1404هـ.ش الموافق 5 يناير 2026م',
    );
  });

  test('in the Hijri calendar, in words and in figures', () => {
    expect(lebanese.date('2026-06-30', { style: 'hijri' })).toBe('١٥ محرم ١٤٤٨هـ');
    expect(saudi.date('2026-06-30', { style: 'numeric', calendar: 'islamic-umalqura' })).toBe('١٥/١/١٤٤٨هـ');
    expect(saudi.date('2026-06-30', { style: 'weekday', calendar: 'islamic-umalqura' })).toBe(
      'الثلاثاء ١٥ محرم ١٤٤٨هـ',
    );
  });

  test('refuses a day that is none', () => {
    expect(() => saudi.date('2026-02-30')).toThrow(RangeError);
  });
});

test.each([
  ['00:30', 'الثانية عشرة والنصف بعد منتصف الليل', '00:30'],
  ['09:00', 'التاسعة صباحاً', '09:00'],
  ['12:15', 'الثانية عشرة والربع ظهراً', '12:15'],
  ['14:30', 'الثانية والنصف بعد الظهر', '14:30'],
  ['14:40', '٢:٤٠ بعد الظهر', '14:40'],
  ['19:45', '٧:٤٥ مساءً', '19:45'],
])('writes %s as the clock of the region has it', (time, twelve, twentyFour) => {
  expect([saudi.time(time), moroccan.time(time)]).toEqual([twelve, twentyFour]);
});

test('refuses a time that is none', () => {
  expect(() => saudi.time('25:00')).toThrow(RangeError);
});
