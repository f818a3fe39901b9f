import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withLam } from '../../src/language/ar/names.ts';
import { arabic } from '../../src/language/ar.ts';

const { inflect, list, prose, quote, upper } = arabic.create('ar');

test('joins a list with «و», which clings to each item', () => {
  expect(list([])).toBe('');
  expect(list(['الملفات'])).toBe('الملفات');
  expect(list(['الملفات', 'كلمات المرور'])).toBe('الملفات وكلمات المرور');
  expect(list(['أحمد', 'وليد', '«النور»'])).toBe('أحمد ووليد و«النور»');
});

test('sets guillemets, and other marks inside them', () => {
  expect(quote('عقد الصيانة')).toBe('«عقد الصيانة»');
  expect(quote('عقد «النور»')).toBe('«عقد “النور”»');
});

test.each([
  ['شركة النور', 'لشركة النور'],
  ['الشركة المتحدة', 'للشركة المتحدة'],
  ['اللجنة المالية', 'للجنة المالية'],
  ['إلياس', 'لإلياس'],
  ['«النور»', 'لـ«النور»'],
  ['Acme', 'لـAcme'],
])('joins «لـ» to %s', (word, expected) => {
  expect(withLam(word)).toBe(expected);
});

describe('an institution in a sentence', () => {
  test.each([
    ['النور للتجارة', 'شركة النور للتجارة'],
    ['Acme', 'شركة Acme'],
    ['شركة النور', 'شركة النور'],
    ['مؤسسة الأفق', 'مؤسسة الأفق'],
    ['المؤسسة العامة للري', 'المؤسسة العامة للري'],
    ['مكتبة الإسكندرية', 'مكتبة الإسكندرية'],
    ['Gulf Bank', 'Gulf Bank'],
  ])('%s', (name, expected) => {
    expect(inflect(name, 'nom', { kind: 'institution' })).toBe(expected);
  });

  test('after a preposition', () => {
    expect(inflect('النور', 'dat', { kind: 'institution' })).toBe('لشركة النور');
    expect(inflect('المؤسسة العامة', 'dat', { kind: 'institution' })).toBe('للمؤسسة العامة');
    expect(inflect('النور', 'ins', { kind: 'institution' })).toBe('مع شركة النور');
  });
});

test('leaves the names of people as they are', () => {
  expect(inflect('نور حداد', 'nom', { kind: 'person' })).toBe('نور حداد');
  expect(inflect('نور حداد', 'dat', { kind: 'person' })).toBe('إلى نور حداد');
  expect(upper('شركة Acme')).toBe('شركة Acme');
});

describe('prose in the typography of Arabic', () => {
  test.each([
    ['نشكركم جدا , و نقدر "تعاونكم" .', 'نشكركم جداً، ونقدر «تعاونكم».'],
    ['الملفات جاهزة;هل تصلكم؟', 'الملفات جاهزة؛ هل تصلكم؟'],
    ['هل وصلت الملفات?', 'هل وصلت الملفات؟'],
    ['خلال 30 يومًا', 'خلال 30 يوماً'],
    ['شكـــراً لكم', 'شكراً لكم'],
    ['عام 1447هـ و العقد', 'عام 1447هـ والعقد'],
    ['فى مكتبنا او التى تليها', 'في مكتبنا أو التي تليها'],
    ['في 5 مايو 2026, ثم نلتقي', 'في 5 مايو 2026، ثم نلتقي'],
    ['ﺷﻜﺮﺍ ﻟﻜﻢ', 'شكراً لكم'],
    ['بيننا عقد اسمه “النور”', 'بيننا عقد اسمه «النور»'],
    ['الملفات ( النهائية ) جاهزة', 'الملفات (النهائية) جاهزة'],
  ])('%s', (typed, expected) => {
    expect(prose(typed)).toBe(expected);
  });

  test.each([
    ['a reference', 'العقد MSA-2024/17, rev. 2'],
    ['Arabic-Indic digits', 'العقد رقم ٢٠٢٤-١٧'],
    ['Latin digits', 'قبل 30 مايو'],
    ['an amount', 'المبلغ 12,500.50 ريال'],
    ['an address', 'راسلونا على info@acme.com'],
    ['a link', 'الموقع https://acme.com/?q=1,2'],
    ['a Persian name', 'السيد کیوان یزدانی'],
    ['a clause named by a letter', 'الفقرة و من العقد'],
    ['a name with a final yā', 'علي وسامي'],
    ['Latin sentences', 'Hello, world?'],
  ])('leaves %s alone', (_what, typed) => {
    expect(prose(typed)).toBe(typed);
  });

  test('set twice is the same as set once', () => {
    const pieces = fc.constantFrom(
      ...[
        'نص',
        'و',
        'فى',
        'يومًا',
        'شـكر',
        'هـ',
        ' ',
        '  ',
        ',',
        '،',
        ';',
        '?',
        '.',
        ':',
        '"',
        '“',
        '”',
        '«',
        '»',
      ],
      ...['(', ')', '5', '٥', 'Acme', 'a@b.co', 'https://x.y', '\n', 'الفقرة', 'ﻻ', 'ـ', '\u064b', '\u0627'],
    );
    const typed = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(typed, fc.string()), (text) => {
        expect(prose(prose(text))).toBe(prose(text));
      }),
      { numRuns: 3000 },
    );
  });
});
