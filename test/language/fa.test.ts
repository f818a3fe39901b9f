import { describe, expect, test } from 'vitest';
import { numberInWords } from '../../src/language/fa/number-words.ts';
import { persian } from '../../src/language/fa.ts';
import type { DateOptions, DurationOptions, Language } from '../../src/language/language.ts';

const iran = persian.create('fa-IR');
const afghanistan = persian.create('fa-AF');
const seen = (text: string): string => text.replaceAll('\u200c', '¦');

test('a region that there is not is refused with the names of those there are', () => {
  expect(() => persian.create('fa-XX')).toThrow('fa-IR, fa-AF');
});

describe('dates', () => {
  test.each<[Language, DateOptions, string]>([
    [iran, {}, '۱۶ اردیبهشت ۱۴۰۵'],
    [iran, { style: 'weekday' }, 'چهارشنبه ۱۶ اردیبهشت ۱۴۰۵'],
    [iran, { style: 'numeric' }, '۱۴۰۵/۰۲/۱۶'],
    [iran, { style: 'hijri' }, '۱۹ ذی¦القعده\u0654 ۱۴۴۷ قمری'],
    [iran, { style: 'dual' }, '۱۶ اردیبهشت ۱۴۰۵ (۶ مه\u0654 ۲۰۲۶)'],
    [iran, { style: 'dual', weekday: true }, 'چهارشنبه ۱۶ اردیبهشت ۱۴۰۵ (۶ مه\u0654 ۲۰۲۶)'],
    [iran, { style: 'dual', calendar: 'gregory' }, '۶ مه\u0654 ۲۰۲۶ (۱۶ اردیبهشت ۱۴۰۵)'],
    [iran, { calendar: 'gregory', style: 'numeric' }, '۲۰۲۶/۰۵/۰۶'],
    [iran, { digits: 'latn' }, '16 اردیبهشت 1405'],
    [afghanistan, { style: 'weekday' }, 'چهارشنبه ۱۶ ثور ۱۴۰۵'],
    [afghanistan, { style: 'dual' }, '۱۶ ثور ۱۴۰۵ (۶ می ۲۰۲۶)'],
    [afghanistan, { calendar: 'gregory', style: 'weekday' }, 'چهارشنبه ۶ می ۲۰۲۶'],
  ])('6 May 2026 in $tag with %j is %s', (language, options, expected) => {
    expect(seen(language.date('2026-05-06', options))).toBe(expected);
  });

  test('a day that does not exist is refused', () => {
    expect(() => iran.date('2026-02-30')).toThrow(RangeError);
  });
});

describe('durations', () => {
  test.each<[number, Parameters<Language['duration']>[0]['unit'], DurationOptions, string]>([
    [1, 'day', {}, 'یک روز'],
    [30, 'day', {}, '۳۰ روز'],
    [10, 'businessDay', {}, '۱۰ روز کاری'],
    [1234, 'day', {}, '۱٬۲۳۴ روز'],
    [1, 'quarter', {}, '۳ ماه'],
    [1, 'halfMonth', {}, '۱۵ روز'],
    [2, 'halfMonth', {}, 'یک ماه'],
    [5, 'halfMonth', {}, '۲ ماه و ۱۵ روز'],
    [18, 'month', {}, '۱۸ ماه'],
    [2, 'year', {}, '۲ سال'],
    [30, 'day', { form: 'attributive' }, '۳۰روزه'],
    [1, 'month', { form: 'attributive' }, 'یک¦ماهه'],
    [2, 'week', { form: 'attributive' }, '۲هفته¦ای'],
    [5, 'businessDay', { form: 'attributive' }, '۵روزه\u0654 کاری'],
    [3, 'halfMonth', { form: 'attributive' }, 'یک¦ماه¦ونیمه'],
    [30, 'day', { form: 'notice' }, 'مهلت ۳۰روزه'],
    [45, 'day', { spelling: 'words' }, 'چهل و پنج روز'],
    [45, 'day', { spelling: 'words', form: 'attributive' }, 'چهل¦وپنج¦روزه'],
    [30, 'day', { spelling: 'both' }, 'سی (۳۰) روز'],
    [30, 'day', { spelling: 'both', form: 'attributive' }, 'سی (۳۰) روزه'],
    [180, 'day', { spelling: 'both' }, 'یکصد و هشتاد (۱۸۰) روز'],
    [2_000_000, 'day', { spelling: 'both' }, '۲٬۰۰۰٬۰۰۰ روز'],
    [30, 'day', { digits: 'latn', spelling: 'both' }, 'سی (30) روز'],
  ])('%d %s %j is %s', (n, unit, options, expected) => {
    expect(seen(iran.duration({ n, unit }, options))).toBe(expected);
  });

  test('eighteen has its Afghan name', () => {
    expect(afghanistan.duration({ n: 118, unit: 'day' }, { spelling: 'words' })).toBe('یکصد و هژده روز');
  });

  test.each([-1, 1.5, Number.NaN])('%d days are refused', (n) => {
    expect(() => iran.duration({ n, unit: 'day' })).toThrow(RangeError);
  });
});

test('numbers in words differ from each other and hold no gap', () => {
  const written = Array.from({ length: 10_000 }, (_, n) => numberInWords(n, { numberWords: {} }));
  expect(new Set(written).size).toBe(10_000);
  expect(written.filter((text) => text === '' || / {2}|^ | $|undefined/.test(text))).toEqual([]);
  expect(written[9999]).toBe('نه هزار و نهصد و نود و نه');
});

describe('figures', () => {
  test.each([
    [12_500_000, 'IRR', '۱۲٬۵۰۰٬۰۰۰ ریال', '۱۲٬۵۰۰٬۰۰۰ ریال ایرانی'],
    [48_500, 'AFN', '۴۸٬۵۰۰ افغانی', '۴۸٬۵۰۰ افغانی'],
    [45.5, 'USD', '۴۵٫۵۰ دلار آمریکا', '۴۵٫۵۰ دالر امریکایی'],
    [0, 'EUR', 'صفر یورو', 'صفر یورو'],
    [10.5, 'AFN', '۱۰٫۵ افغانی', '۱۰٫۵ افغانی'],
    [7, 'XTS', '۷ XTS', '۷ XTS'],
  ])('%d %s', (amount, currency, inIran, inAfghanistan) => {
    expect(iran.money(amount, currency)).toBe(inIran);
    expect(afghanistan.money(amount, currency)).toBe(inAfghanistan);
  });

  test('marks go with the digits', () => {
    expect([iran.number(1234.5), iran.number(1234.5, { digits: 'latn' })]).toEqual(['۱٬۲۳۴٫۵', '1,234.5']);
    expect([iran.percent(20), iran.percent(20, { digits: 'latn' })]).toEqual(['۲۰٪', '20%']);
  });

  test('a full hour is the hour alone', () => {
    expect(['14:30', '09:00', '9:05', '00:00'].map(iran.time)).toEqual(['۱۴:۳۰', '۹', '۹:۰۵', '۰:۰۰']);
    expect(() => iran.time('24:00')).toThrow(RangeError);
  });

  test.each([
    [[], ''],
    [['الف'], 'الف'],
    [['الف', 'ب'], 'الف و ب'],
    [['الف', 'ب', 'ج'], 'الف، ب و ج'],
    [['الف، ب', 'ج', 'د'], 'الف، ب؛ ج و د'],
  ])('the list %j', (items, expected) => {
    expect(iran.list(items)).toBe(expected);
  });
});

test('prepositions and particles do the work of cases', () => {
  expect(
    (['nom', 'acc', 'dat', 'loc', 'abl', 'gen', 'ins'] as const).map((each) => iran.inflect('آوا', each)),
  ).toEqual(['آوا', 'آوا را', 'به آوا', 'در آوا', 'از آوا', 'آوا', 'با آوا']);
  expect(iran.inflect('۳۱ شهریور', 'dat', { kind: 'date' })).toBe('تا ۳۱ شهریور');
  expect(iran.inflect('$&', 'ins')).toBe('با $&');
});

test.each([
  ['آوا', 'شرکت آوا'],
  ['شرکت آوا', 'شرکت آوا'],
  ['مؤسسه\u0654 مهر', 'مؤسسه\u0654 مهر'],
  ['Acme GmbH', 'شرکت Acme GmbH'],
  ['شركة النور للتجارة', 'شركة النور للتجارة'],
])('the institution %s is called %s', (name, expected) => {
  expect(iran.inflect(name, 'nom', { kind: 'institution' })).toBe(expected);
});

test.each([
  ['بانک مهر', 'بانک', 'بانک'],
  ['آوا', 'شرکت', 'شرکت'],
  ['شركة النور للتجارة', 'شرکت', 'شرکت'],
  ['موسسه مهر', 'مؤسسه', 'مؤسسه\u0654'],
  ['استودیوی نقش', 'استودیو', 'استودیوی'],
  ['اتحادیه\u0654 صنف', 'اتحادیه', 'اتحادیه\u0654'],
  ['نساجی کاظمی', 'مجموعه', 'مجموعه\u0654'],
])('once named, %s goes by %s', (name, expected, joined) => {
  expect(iran.inflect(name, 'nom', { kind: 'acronym' })).toBe(expected);
  expect(iran.inflect(name, 'gen', { kind: 'acronym' })).toBe(joined);
});

test.each([
  ['دفتر نساجی', 'در دفتر نساجی'],
  ['آنلاین', 'آنلاین'],
  ['از طریق اسکایپ', 'از طریق اسکایپ'],
  ['Google Meet', 'در Google Meet'],
])('the place %s is said as %s', (place, expected) => {
  expect(iran.inflect(place, 'loc', { kind: 'place' })).toBe(expected);
});

test('quotation marks do not double', () => {
  expect([iran.quote('باغ'), iran.quote('«باغ»'), iran.quote('طرح «باغ»')]).toEqual([
    '«باغ»',
    '«باغ»',
    '«طرح “باغ”»',
  ]);
});

test('delivery lines of the region replace those of the language, and no other', () => {
  expect(afghanistan.words.delivery['registered-post']).not.toBe(iran.words.delivery['registered-post']);
  expect(Object.keys(afghanistan.words.delivery)).toEqual(Object.keys(iran.words.delivery));
});
