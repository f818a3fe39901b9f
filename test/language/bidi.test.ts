import { describe, expect, test } from 'vitest';
import { FSI, isolate, isolateLtr, LRI, PDI, stripBidiControls } from '../../src/language/bidi.ts';
import { isolateIslands } from '../../src/language/islands.ts';
import { visualOrder } from '../support/visual-order.ts';

/** Whether `piece` stands in the line, read from left to right, as it was typed. */
const reads = (line: string, piece: string, direction: 'ltr' | 'rtl' = 'rtl') =>
  visualOrder(line, direction).includes(piece);

describe('values that read from left to right in a right-to-left line', () => {
  test.each([
    ['2024-17', 'العقد رقم X بتاريخ'],
    ['MSA-2024/17', 'العقد رقم X بتاريخ'],
    ['2024/17-MSA', 'العقد رقم X بتاريخ'],
    ['۱۴۰۳-۱۷', 'قرارداد شماره X مورخ'],
    ['+966 11 234 5678', 'هاتف X للتواصل'],
    ['۰۲۱-۸۸۸۸۱۲۳۴', 'تلفن X تماس'],
    ['2026-01-05', 'في X القادم'],
    ['٢٠٢٤-١٧', 'العقد رقم X بتاريخ'],
    ['TR33 0006 1005 1978 6457 8413 26', 'الحساب X لدينا'],
    ['https://acme.com/', 'الموقع X متاح'],
  ])('%s keeps its order', (value, sentence) => {
    expect(reads(sentence.replace('X', isolateLtr(value, 'rtl')), value)).toBe(true);
  });

  test('without marks a hyphen between numbers swaps them, which is why they are isolated', () => {
    expect(reads('العقد رقم 2024-17 بتاريخ', '2024-17')).toBe(false);
  });

  test.each(['9', '9.2', '٩', '1405/7'])('%s needs nothing', (value) => {
    expect(isolateLtr(value, 'rtl')).toBe(value);
  });

  test('needs nothing in a left-to-right letter', () => {
    expect(isolateLtr('MSA-2024/17', 'ltr')).toBe('MSA-2024/17');
  });
});

describe('names in either direction', () => {
  test.each(['Acme Inc.', 'C++', 'Acme (UK) Ltd.', '3M', 'A.Ş.'])('%s keeps its edges in Arabic', (name) => {
    expect(reads(`شركة ${isolate(name, 'rtl')} المحترمة`, name)).toBe(true);
  });

  test('an Arabic name with a number keeps the sentence round it in order', () => {
    const line = `The agreement with ${isolate('شركة النور (2024)', 'ltr')} for 30 days.`;
    const seen = visualOrder(line, 'ltr');
    expect(seen.startsWith('The agreement with ')).toBe(true);
    expect(seen.endsWith(' for 30 days.')).toBe(true);
  });

  test('a name of the letter’s own direction stays bare', () => {
    expect(isolate('Okafor Textiles', 'ltr')).toBe('Okafor Textiles');
    expect(isolate('شركة النور', 'rtl')).toBe('شركة النور');
  });
});

describe('the user’s own sentences', () => {
  test.each([
    ['نرسل الملفات إلى info@acme.com اليوم.', 'info@acme.com'],
    ['رابط المشروع https://acme.com/a-b/ جاهز.', 'https://acme.com/a-b/'],
    ['اتصلوا بنا على +966 11 234 5678 صباحاً.', '+966 11 234 5678'],
    ['نسخة Adobe InDesign 2024 محفوظة.', 'Adobe InDesign 2024'],
    ['شماره ۰۲۱-۸۸۸۸۱۲۳۴ برقرار است.', '۰۲۱-۸۸۸۸۱۲۳۴'],
    ['ملف C++ جاهز', 'C++'],
    ['السادة/ Harbour Line Logistics L.L.C. المحترمين', 'Harbour Line Logistics L.L.C.'],
    ['السادة/ Acme, Inc. المحترمين', 'Acme, Inc.'],
    ['حساب Microsoft 365 ينقل إليكم', 'Microsoft 365'],
    ['قدّمتها Acme (UK) Ltd. في الموعد', 'Acme (UK) Ltd.'],
  ])('%s', (sentence, piece) => {
    expect(reads(isolateIslands(sentence, 'rtl'), piece)).toBe(true);
  });

  test('a full stop that ends the sentence stays at its left end', () => {
    const seen = visualOrder(isolateIslands('نرسل الملفات عبر Dropbox.', 'rtl'), 'rtl');
    expect(seen.startsWith('.')).toBe(true);
  });

  test('bare numbers and prose without Latin words are left alone', () => {
    expect(isolateIslands('خلال 30 يوماً من ٥ يناير', 'rtl')).toBe('خلال 30 يوماً من ٥ يناير');
  });

  test('Arabic words in an English sentence are isolated as one run', () => {
    expect(isolateIslands('We liked معرض الشارقة 2024 a lot.', 'ltr')).toBe(
      `We liked ${FSI}معرض الشارقة${PDI} 2024 a lot.`,
    );
  });

  test('isolates come in pairs', () => {
    const marked = isolateIslands('من Acme إلى info@acme.com و C++ ثم 2024-17', 'rtl');
    expect(marked.split(LRI).length).toBe(marked.split(PDI).length);
    expect(stripBidiControls(marked)).toBe('من Acme إلى info@acme.com و C++ ثم 2024-17');
  });
});
