import { describe, expect, test } from 'vitest';
import { checkTone } from '../../src/tone/check.ts';

const missing = (text: string, locale: string): readonly string[] =>
  checkTone(text, { locale, kind: 'formal-notice' }).missing;

describe('the date of a contract is no last day', () => {
  test.each([
    ['en', 'We have decided to end the agreement dated 3 May 2021.', ' Our last day is 31 March 2027.'],
    ['tr', '5 Haziran 2019 tarihli sözleşmeyi sona erdiriyoruz.', ' Hizmetin son günü 31 Mart 2027’dir.'],
    ['ar', 'قررنا إنهاء العقد المؤرخ في 3 مايو 2021.', ' وآخر يوم لخدمتنا هو 31 مارس 2027.'],
    [
      'fa',
      'تصمیم گرفته‌ایم به قرارداد مورخ ۳ خرداد ۱۴۰۰ پایان دهیم.',
      ' آخرین روز خدمت ما ۳۱ فروردین ۱۴۰۶ است.',
    ],
  ])('%s: %s', (locale, decision, lastDay) => {
    expect(missing(decision, locale)).toContain('notice');
    expect(missing(decision, locale)).not.toContain('decision');
    expect(missing(decision + lastDay, locale)).not.toContain('notice');
  });
});

test.each([
  ['en', 'Our engagement will be concluded on 31 March 2027.'],
  ['ar', 'ينتهي عملنا على الموقع في 31 مارس 2027.'],
  ['ar', 'ينتهي عمل المحرر في 31 مارس 2027.'],
  ['tr', 'Sözleşme 31 Mart 2027 tarihinde sona erer.'],
  ['fa', 'همکاری ما در تاریخ ۳۱ فروردین ۱۴۰۶ پایان می‌یابد.'],
])('a last day is none of a paper’s dates (%s): %s', (locale, text) => {
  expect(missing(text, locale)).not.toContain('notice');
});

test.each([
  ['ar', 'نشكركم على موسمين من تنظيم الرحلات المدرسية معنا.'],
  ['fa', 'از شش سال همکاری در آماده‌سازی مراسم شما تشکر می‌کنیم.'],
  ['en', 'Thank you for the six years of work together that now lie behind us.'],
  ['tr', 'Geride kalan altı yıllık iş birliği için teşekkür ederiz.'],
])('thanks for the years are no decision (%s)', (locale, text) => {
  expect(missing(text, locale)).toContain('decision');
  expect(missing(text, locale)).not.toContain('thanks');
});

test.each([
  ['en', 'We have decided to end our work on 31 March 2027; should you leave early, we could meet before.'],
  ['tr', 'Fiyat artışı ihtimali nedeniyle sözleşmeyi 31 Mart 2027’de sonlandırıyoruz.'],
  ['ar', 'قررنا إنهاء عقد دراسة الجدوى، وآخر يوم لعملنا 31 مارس 2027.'],
  ['fa', 'پروندهٔ بیمه در دست بررسی است و همکاری ما ۳۱ فروردین ۱۴۰۶ پایان می‌یابد.'],
])('a decision stays one beside what is not yet known (%s)', (locale, text) => {
  expect(missing(text, locale)).not.toContain('decision');
  expect(missing(text, locale)).not.toContain('notice');
});

describe('what would end if it were decided is no decision', () => {
  test.each([
    ['en', 'Were we to end the contract, our last day would be 14 May 2027.'],
    ['tr', 'Sözleşmenin feshi ihtimalinde son gün 28 Şubat 2027 olarak öngörülmektedir.'],
    ['ar', 'ولو استقر الرأي على الإنهاء لكان آخر يوم 31 ديسمبر 2026.'],
    ['fa', 'پایان همکاری یکی از گزینه‌هایی است که در دست بررسی داریم.'],
  ])('%s: %s', (locale, text) => {
    expect(missing(text, locale)).toContain('decision');
  });
});

describe('what stands beside a settled end does not call it off', () => {
  test.each([
    ['en', 'We have not taken this step lightly: our contract ends on 31 March 2027.'],
    ['en', 'I know that this is short notice, but we stop working for you on 31 March 2027.'],
    ['en', 'After thinking about it all winter, we have decided to end our contract on 31 March 2027.'],
    ['tr', 'Bu adımı kolay atmadık; sözleşmemizi 31 Mart 2027 tarihinde sona erdiriyoruz.'],
    ['tr', 'Sözleşmemizi 31 Mart 2027 itibarıyla sonlandırmak zorunda kalıyoruz.'],
    ['ar', 'لم نتخذ هذا القرار بسهولة، لكننا ننهي تعاقدنا معكم في 31 مارس 2027.'],
    ['ar', 'ربما يفاجئكم ذلك، غير أننا قررنا إنهاء عملنا معكم في 31 مارس 2027.'],
    ['fa', 'این تصمیم آسان نبود، ولی همکاری‌مان را در ۳۱ فروردین ۱۴۰۶ پایان می‌دهیم.'],
    ['fa', 'شاید این خبر ناگهانی باشد، اما همکاری ما با شما ۳۱ فروردین ۱۴۰۶ به پایان می‌رسد.'],
  ])('%s: %s', (locale, text) => {
    expect(missing(text, locale)).not.toContain('decision');
    expect(missing(text, locale)).not.toContain('notice');
  });
});

test.each([
  ['en', 'We are not ending our contract with you.'],
  ['en', 'If the rent goes up, we will have to end our contract.'],
  ['en', 'We have decided to move your boxes to the upper floor.'],
  ['tr', 'Sözleşmemizi sona erdirmiyoruz.'],
  ['tr', 'Kira artarsa sözleşmemizi feshedeceğiz.'],
  ['ar', 'لا ننوي إنهاء عقدنا معكم.'],
  ['ar', 'قررنا تجديد العقد معكم سنة أخرى.'],
  ['fa', 'قراردادمان را با شما فسخ نمی‌کنیم.'],
  ['fa', 'اگر اجاره بالا برود، قراردادمان را فسخ می‌کنیم.'],
])(
  'what is denied, conditional or decided on something else is no decision to end (%s): %s',
  (locale, text) => {
    expect(missing(text, locale)).toContain('decision');
  },
);

test.each([
  ['en', 'The warranty of the oven ends on 30 June 2027.'],
  ['en', 'Please reply by 30 June 2027.'],
  ['tr', 'Fırının garantisi 30 Haziran 2027’de bitiyor.'],
  ['ar', 'ينتهي ضمان الفرن في 30 يونيو 2027.'],
  ['fa', 'ضمانت فر در ۳۰ خرداد ۱۴۰۶ تمام می‌شود.'],
])('the end of other things is no last day of ours (%s): %s', (locale, text) => {
  expect(missing(text, locale)).toContain('notice');
});
