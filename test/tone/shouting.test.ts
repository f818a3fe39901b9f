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

test('a key pressed once too often does not shout, nor does a name in quotation marks', () => {
  expect(shouted('The acccess codes were passsed on.', 'en')).toEqual([]);
  expect(shouted('The sign “Brrr” is yours.', 'en')).toEqual([]);
  expect(shouted('It is tooo late.', 'en')).toEqual(['tooo']);
});

describe('capitals', () => {
  test.each([
    ['en', 'Count the crates **SLOWLY**: two were short on 3 May.', 'SLOWLY'],
    ['en', 'The scaffold came back BROKEN again.', 'BROKEN'],
    ['en', 'We WILL be paid.', 'WILL'],
    ['en', 'WHERE IS OUR LADDER', 'WHERE IS OUR LADDER'],
    ['en', 'The shed is L-O-C-K-E-D.', 'L-O-C-K-E-D'],
    ['tr', 'Kasaları **YAVAŞÇA** sayın: mayısta iki kasa eksikti.', 'YAVAŞÇA'],
    ['tr', 'ANAHTARI ARTIK BİZE VERİN', 'ANAHTARI ARTIK BİZE VERİN'],
    ['tr', 'Depo NE-RE-DE, bilen var mı?', 'NE-RE-DE'],
    ['tr', 'Bugün HESABI KAPATIN.', 'HESABI KAPATIN'],
  ])('shout in ordinary words (%s): %s', (locale, text, words) => {
    expect(shouted(text, locale)).toEqual([words]);
  });

  test.each([
    ['en', 'The VAT, GDPR and IBAN details are in the PDF.'],
    ['en', 'HANDOVER LIST AND FINAL INVOICE'],
    ['en', 'RE: END OF LEASE, UNIT 14'],
    ['en', 'IMPORTANT DATES: 3 June inventory, 10 June keys.'],
    ['en', 'The file FINAL_MINUTES_v2 is on the drive.'],
    ['en', 'The bottle labelled POISON is locked away.'],
    ['en', 'The STOP button sticks a little.'],
    ['en', 'The OPEN Day Company keeps its key.'],
    ['en', 'Mr John BAKER will collect the ladders.'],
    ['en', 'Please give the keys to Jane CARPENTER on Friday.'],
    ['tr', 'Sayın Ayşe YILMAZ,'],
    ['tr', 'Anahtarları Mehmet DEMİR teslim alacak.'],
    ['tr', 'Dosyayı AYŞE KAYA teslim alacak.'],
    ['tr', 'Ayşe YILMAZ'],
    ['tr', 'TESLİM TUTANAĞI ektedir.'],
    ['tr', 'SON ÖDEME TARİHİ: 12 MART 2027'],
    ['tr', 'KALE yazılımının lisansı sizde kalıyor.'],
    ['tr', 'AÇIK BIRAKMAYIN yazılı levha kapının üstündedir.'],
  ])('are left alone in names, headings and labels (%s): %s', (locale, text) => {
    expect(shouted(text, locale)).toEqual([]);
  });
});

test.each([
  ['en', 'The answer is N E V E R.', 'N E V E R'],
  ['en', 'Read. The. Contract.', 'Read. The. Contract.'],
  ['tr', 'Cevabımız H A Y I R.', 'H A Y I R'],
])('words spelled letter by letter, or sentences word by word, shout (%s): %s', (locale, text, words) => {
  expect(shouted(text, locale)).toEqual([words]);
});

test.each([
  ['en', 'We need it now, now, now.', 'now, now, now'],
  ['tr', 'Hemen, hemen, hemen istiyoruz.', 'Hemen, hemen, hemen'],
  ['ar', 'نريد الرد الآن الآن الآن.', 'الآن الآن الآن'],
  ['fa', 'پاسخ را الان الان الان می‌خواهیم.', 'الان الان الان'],
])('a word said three times shouts (%s): %s', (locale, text, words) => {
  expect(shouted(text, locale)).toEqual([words]);
});

test.each([
  ['en', 'Thank you, thank you, thank you!'],
  ['en', 'The code of the safe is 3 3 3 3.'],
  ['ar', 'شكراً شكراً شكراً على كل شيء.'],
])('thanks and numbers may be repeated (%s): %s', (locale, text) => {
  expect(shouted(text, locale)).toEqual([]);
});

test.each([
  ['ar', 'نرجو إعادة المفاتيح **فوراً**.', ['فوراً']],
  ['ar', '**آخر يوم عمل: 31 مارس 2027**', []],
  ['ar', '**ملخص التسليم** في الصفحة الأولى.', []],
  ['fa', 'کلیدها را **همین امروز** بیاورید.', ['همین امروز']],
  ['fa', '**آخرین روز همکاری**: ۳۱ خرداد ۱۴۰۶', []],
])('bold stresses where there are no capitals (%s): %s', (locale, text, words) => {
  expect(shouted(text, locale)).toEqual(words);
});

test.each([
  ['en', 'Where are the keys ? ? ?', '? ? ?'],
  ['ar', 'القرار نهائي ❗❗❗', '❗❗❗'],
  ['tr', 'Ödeme gelmedi ⚠️⚠️⚠️', '⚠️⚠️⚠️'],
])('marks shout apart and as pictures too (%s): %s', (locale, text, marks) => {
  expect(shouted(text, locale)).toEqual([marks]);
});
