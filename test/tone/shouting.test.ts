import { describe, expect, test } from 'vitest';
import { checkTone } from '../../src/tone/check.ts';

const shouted = (text: string, locale: string): string[] =>
  checkTone(text, { locale })
    .findings.filter(({ category }) => category === 'shouting')
    .map((finding) => finding.text);

describe('letters drawn out by tatweel', () => {
  test.each([
    ['ar', 'تستلم مكتبة «النـــور» نسخ الدليل يوم الأحد.'],
    ['ar', 'الموضـــوع: إنهاء العقد'],
    ['ar', 'مؤسســـة الأفق'],
    ['fa', 'نشان «بـــرگ» در سه رنگ پیوست است.'],
    ['fa', 'موضـــوع: پایان همکاری'],
  ])('adorn a name or a title (%s): %s', (locale, text) => {
    expect(shouted(text, locale)).toEqual([]);
  });

  test.each([
    ['ar', 'هذا المبلغ نهـــائي.', 'نهـــائي'],
    ['ar', 'كـــفى مراجعات.', 'كـــفى'],
    ['fa', 'هیـــچ فایلی نرسید.', 'هیـــچ'],
    ['fa', 'نـــه، تمدید نمی‌کنیم.', 'نـــه'],
  ])('shout in the words that people stress (%s): %s', (locale, text, word) => {
    expect(shouted(text, locale)).toEqual([word]);
  });

  test('shout in any word of a sentence that is not calm', () => {
    expect(shouted('تصرفتم بوقـــاحة.', 'ar')).toEqual(['بوقـــاحة']);
  });
});

test('letters that are repeated shout, however calm the sentence is', () => {
  expect(shouted('The second truck is verrry late today.', 'en')).toEqual(['verrry']);
  expect(shouted('نسلّم الملفات غداااا صباحاً.', 'ar')).toEqual(['غداااا']);
});
