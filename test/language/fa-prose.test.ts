import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { persian } from '../../src/language/fa.ts';

const { prose } = persian.create('fa-IR');

// Rows are read as they look; the half-space is shown as ¦ so that a reader can see it.
const seen = (text: string): string => text.replaceAll('\u200c', '¦');
const typed = (text: string): string => text.replaceAll('¦', '\u200c');

describe('mends', () => {
  test.each([
    ['letters of an Arabic keyboard', 'كار هاي باقي را تحويل مي دهيم', 'کارهای باقی را تحویل می¦دهیم'],
    ['a verb typed with a space', 'می شود و نمی توانیم', 'می¦شود و نمی¦توانیم'],
    ['a verb with an object', 'فردا می بینمتان', 'فردا می¦بینمتان'],
    ['a verb typed in one piece', 'میشود، میخواهیم و نمیکنند', 'می¦شود، می¦خواهیم و نمی¦کنند'],
    ['plurals', 'فایل ها، گزارش های ما و جلسه هایتان', 'فایل¦ها، گزارش¦های ما و جلسه¦هایتان'],
    ['plurals after a letter that stands apart', 'قرارداد ها و روز ها', 'قراردادها و روزها'],
    ['participles', 'گفته ایم و دیده اند', 'گفته¦ایم و دیده¦اند'],
    ['the indefinite ye', 'هفته ای یک بار', 'هفته¦ای یک بار'],
    ['degrees', 'مهم ترین بخش و بزرگ تر از قبل', 'مهم¦ترین بخش و بزرگ¦تر از قبل'],
    [
      'the ezafe after a silent he',
      'نامه ی شما، برنامه¦ی ما، خانۀ او',
      'نامه\u0654 شما، برنامه\u0654 ما، خانه\u0654 او',
    ],
    ['glued prepositions', 'بعنوان نمونه بویژه این', 'به¦عنوان نمونه به¦ویژه این'],
    ['marks', 'سلام , خوبید ?بله،حتما .', 'سلام، خوبید؟ بله، حتما.'],
    ['straight quotes', 'طرح "باغ فین" تمام شد', 'طرح «باغ فین» تمام شد'],
    ['half-spaces out of place', 'کار¦ها، فایل¦¦ها¦ و ¦نامه', 'کارها، فایل¦ها و نامه'],
    ['figures that count', 'ظرف 30 روز، ٤٥ ساعت و 12,500 ریال', 'ظرف ۳۰ روز، ۴۵ ساعت و ۱۲٬۵۰۰ ریال'],
  ])('%s', (_, given, expected) => {
    expect(seen(prose(typed(given)))).toBe(expected);
  });
});

describe('keeps', () => {
  test.each([
    ['half-spaces where they belong', 'همکاری¦ها، می¦شود، شده¦ایم، حرفه¦ای، پیش¦بینی، به¦ویژه، ۳۰¦روزه'],
    ['a reference with letters', 'قرارداد ك-۱۲ و ق/ك/۱۴۰۳ و MSA-2024/17'],
    ['a reference without figures', 'پروندهٔ ك-م'],
    ['a reference before a counted noun', 'فاکتور شماره 30 روز شنبه رسید'],
    ['addresses and links', 'info@acme.com و https://acme.com/يك و www.acme.com'],
    ['Arabic in quotation marks', 'با «شركة النور للتجارة» و «بيت العود»'],
    ['an Arabic name', 'با شركة النور للتجارة در دبی'],
    ['an Arabic name with a word between', 'قرارداد شركة كيان التجارية'],
    ['an Arabic formula', 'بسم الله الرحمن الرحيم'],
    ['Pashto words', 'ښاروالي و وزارت پوهنې'],
    ['the month of May', 'تا ۵ می تحویل شد و ماه می رسید'],
    ['words that begin like verbs', 'تحقیق میدانی، میز، میوه و میزبان'],
    ['e-mail in two words', 'برنامه ای میل'],
    ['Latin quotations and marks', 'فایل "API guide" و C++, Go'],
    ['figures of dates and numbers', 'فاکتور 311 مورخ 11/11/1405، بند 9'],
    ['a file name', 'گزارش_نهايي.pdf'],
    ['a passage mark of its own', 'نشان \ue000 و \ue000'],
  ])('%s', (_, given) => {
    expect(seen(prose(typed(given)))).toBe(given);
  });

  test('Persian words that begin like the Arabic article are mended all the same', () => {
    expect(prose('نسخهٔ «الكترونيكي» الزامي است')).toBe('نسخهٔ «الکترونیکی» الزامی است');
  });
});

const pieces = [
  ...'\u0627\u0628\u0647\u06cc\u064a\u0643\u0648\u0631\u0645\u062a \u200c\u0654\u06c0،؛؟.,;?!:«»"()/-0930٤۵\ue000'.split(
    '',
  ),
  ...[
    'می',
    'نمی',
    'ها',
    'های',
    'ای',
    'ایم',
    'تر',
    'ترین',
    'از',
    'شود',
    'ماه',
    'روز',
    'نامه',
    'بعنوان',
    'میشود',
  ],
  ...['شركة', 'النور', 'API', 'a@b.c', 'ك-۱', ' ', ' ', ' '],
];
const sentence = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

test('mending twice changes nothing more', () => {
  fc.assert(
    fc.property(sentence, (text) => prose(prose(text)) === prose(text)),
    { numRuns: 5000 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => prose(prose(text)) === prose(text)),
    { numRuns: 1000 },
  );
});

test('no Latin letter and no figure is lost or moved', () => {
  const opaque = (text: string): string => text.replace(/[^A-Za-z@0-9\u0660-\u0669\u06f0-\u06f9]/g, '');
  const values = (text: string): string =>
    opaque(text).replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  fc.assert(
    fc.property(sentence, (text) => values(prose(text)) === values(text)),
    { numRuns: 2000 },
  );
});
