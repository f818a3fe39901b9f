import { calendarDate } from '../../../src/calendar/calendar-date.ts';
import { FSI, LRI, PDI } from '../../../src/language/bidi.ts';
import type { Direction } from '../../../src/language/language.ts';
import type { Letter, LetterPart, PartName } from '../../../src/letter/letter.ts';

const fsi = (text: string): string => FSI + text + PDI;
const lri = (text: string): string => LRI + text + PDI;
/** Lines of one block, with hard breaks. */
const lines = (...all: string[]): string => all.join('\\\n');

interface Given {
  locale: string;
  direction: Direction;
  subject: string;
  from: string;
  to: string;
  parts: Partial<Record<PartName, string>>;
}

/** A letter of hand-made parts, in the order given. */
export function letterOf({ locale, direction, subject, from, to, parts }: Given): Letter {
  const written = Object.entries(parts).map(([name, markdown]) => ({ name, markdown }) as LetterPart);
  const sentOn = calendarDate('2026-11-21');
  return {
    kind: 'formal-notice',
    locale,
    direction,
    subject,
    markdown: written.map((part) => part.markdown).join('\n\n'),
    parts: written,
    schedule: {
      today: sentOn,
      sentOn,
      receivedOn: sentOn,
      lastDay: calendarDate('2027-01-31'),
      notice: undefined,
      plan: [],
      days: {},
      restsUntil: undefined,
      advice: [],
    },
    findings: [],
    from: { name: from },
    to: { name: to },
  };
}

export const english = letterOf({
  locale: 'en-GB',
  direction: 'ltr',
  subject: 'Notice of termination: Services Agreement OT-2021/4',
  from: 'Weber Studio Ltd',
  to: 'Okafor Textiles',
  parts: {
    'sender-block': lines(
      'Weber Studio Ltd',
      '14 Canal Wharf',
      'Leeds LS11 5PS',
      '+44 113 496 0123',
      '[hello@weber-studio.example](mailto:hello@weber-studio.example)',
      'Registered in England 01234567',
    ),
    'recipient-block': lines(
      'Okafor Textiles',
      'Ms Ada Okafor',
      'Head of Marketing',
      '7 Mill Lane',
      'Manchester M1 2AB',
    ),
    delivery: 'By registered mail',
    'date-line': 'Leeds, 21 November 2026',
    references: lines('Contract: Services Agreement OT-2021/4', 'Signed: 1 November 2021', 'Clause: 9.2'),
    subject: '# Notice of termination: Services Agreement OT-2021/4',
    salutation: 'Dear Ms Okafor',
    thanks:
      'Thank you for five years of good work together. The Lagos exhibition of 2024 remains one of our favourite projects.',
    decision:
      'We have decided to end our engagement. Under clause 9.2 of the Services Agreement OT-2021/4 of 1 November 2021, this letter is our notice of termination.',
    reason:
      'From next year we concentrate on packaging, and your catalogues deserve a studio for which they are the main thing.',
    notice:
      'The notice period is two months. It is counted from the day on which this letter reaches you, and the agreement ends on **31 January 2027**.',
    'unfinished-work':
      '- the print files of the spring catalogue: finished and delivered by 15 January 2027\n- the autumn photographs: selected and named by 10 January 2027\n- the online shop’s banners: not begun, and not part of what we still do',
    handover:
      '| Date | What happens | By whom |\n| --- | --- | --- |\n| 10 January 2027 | Login of the printer passes to your colleague | You |\n| 15 January 2027 | Print files of the spring catalogue | Us |\n| 22 January 2027 | All working files on a hard drive, with a list | Us |',
    access:
      'We remove our own access to your shop and your mailing list on 31 January 2027. Please remove our users from your side on the same day.',
    'client-actions':
      '1. Please name one colleague who can take over the printer’s login, by 10 January 2027.\n2. Please return the two sample books.',
    balance:
      'Invoice 311 of 2 November 2026 for £1,450.00 is open. We send the final invoice on 1 February 2027.',
    contact:
      'Jonas Weber answers questions about the handover: [jonas@weber-studio.example](mailto:jonas@weber-studio.example), +44 113 496 0124.',
    wishes: 'We wish you and your team a very good year.',
    'complimentary-close': 'Yours sincerely',
    signature: lines('Jonas Weber', 'Managing Director', 'Weber Studio Ltd'),
    enclosures: 'Enclosures: list of files; sample of the handover form',
    copies: 'Copy to: Marta Lind',
  },
});

export const american = letterOf({
  locale: 'en-US',
  direction: 'ltr',
  subject: 'Notice of termination: Services Agreement MSA-2024/17',
  from: 'Pine Street Studio LLC',
  to: 'Acme, Inc.',
  parts: {
    ...Object.fromEntries(english.parts.map((part) => [part.name, part.markdown])),
    'sender-block': lines(
      'Pine Street Studio LLC',
      '200 Pine Street, Suite 4',
      'Portland, OR 97204',
      '(503) 555-0142',
      '[hello@pine.example](mailto:hello@pine.example)',
    ),
    'recipient-block': lines(
      'Acme, Inc.',
      'Attn: Alex Lee, Marketing',
      '500 Howard Street',
      'San Francisco, CA 94105',
    ),
    'date-line': 'November 21, 2026',
    references: lines('Agreement: MSA-2024/17', 'Section: 9.2'),
    subject: '# Notice of termination: Services Agreement MSA-2024/17',
    salutation: 'Dear Ms. Lee:',
    'complimentary-close': 'Sincerely,',
    signature: lines('Jonas Weber', 'Managing Member', 'Pine Street Studio LLC'),
  },
});

export const turkish = letterOf({
  locale: 'tr-TR',
  direction: 'ltr',
  subject: 'MSA-2024/17 numaralı sözleşmenin sona erdirilmesi',
  from: 'Kuzey Tasarım Ltd. Şti.',
  to: 'Yıldız Ticaret A.Ş.',
  parts: {
    'sender-block': lines(
      'Kuzey Tasarım Ltd. Şti.',
      'İstiklal Caddesi No: 12/4',
      '34430 Beyoğlu / İstanbul',
      '+90 212 555 01 42',
      '[bilgi@kuzeytasarim.example](mailto:bilgi@kuzeytasarim.example)',
    ),
    'recipient-block': lines(
      'Yıldız Ticaret A.Ş.',
      'Sayın Ayşe Demir',
      'Pazarlama Müdürü',
      'Büyükdere Caddesi No: 101',
      '34394 Şişli / İstanbul',
    ),
    delivery: 'İadeli taahhütlü posta ile',
    'date-line': 'Tarih: 21 Kasım 2026',
    references: lines('Sayı: 2026/118', 'İlgi: 1 Mart 2024 tarihli ve MSA-2024/17 numaralı sözleşme'),
    subject: '# Konu: MSA-2024/17 numaralı sözleşmenin sona erdirilmesi',
    salutation: 'Sayın Ayşe Demir,',
    thanks:
      'Üç yıla yaklaşan iş birliğimiz için teşekkür ederiz. 2025 sonbahar kataloğu, ekibimizin en severek hazırladığı işlerden biri oldu.',
    decision: 'Aramızdaki hizmet sözleşmesini sona erdirme kararı aldığımızı bilginize sunarız.',
    notice:
      'Sözleşmenin 9.2 maddesi uyarınca 60 günlük bildirim süresi bu yazının size ulaşmasıyla başlar; sözleşme **31 Ocak 2027** tarihinde sona erecektir.',
    'unfinished-work':
      '- İlkbahar kataloğunun baskı dosyaları 15 Ocak 2027 tarihine kadar tamamlanacaktır.\n- Mağaza afişleri teslim kapsamında değildir.',
    handover:
      '| Tarih | Konu | Sorumlu |\n| --- | --- | --- |\n| 10 Ocak 2027 | Matbaa giriş bilgilerinin devri | Siz |\n| 15 Ocak 2027 | Baskı dosyalarının teslimi | Biz |\n| 22 Ocak 2027 | Bütün çalışma dosyalarının harici diskle teslimi | Biz |',
    access: 'Hesaplarınıza erişimimiz 31 Ocak 2027 tarihinde kapatılacaktır.',
    'client-actions':
      '1. Devri üstlenecek bir çalışma arkadaşınızı 10 Ocak 2027 tarihine kadar bildirmenizi rica ederiz.\n2. İki numune kitabı iade etmenizi rica ederiz.',
    balance:
      '2 Kasım 2026 tarihli ve 311 numaralı fatura (48.500,00 TL) açıktır. Son fatura 1 Şubat 2027 tarihinde düzenlenecektir.',
    contact:
      'Devirle ilgili sorularınız için Elif Kaya: [elif@kuzeytasarim.example](mailto:elif@kuzeytasarim.example), +90 212 555 01 43.',
    wishes: 'Bundan sonraki çalışmalarınızda başarılar dileriz.',
    'complimentary-close': 'Saygılarımızla,',
    signature: lines('Burak Çelik', 'Genel Müdür', 'Kuzey Tasarım Ltd. Şti.'),
    enclosures: 'Ekler: Dosya listesi; devir tutanağı örneği',
    copies: `Bilgi: ${fsi('شركة النور (2024)')}, 30 gün içinde`,
  },
});

export const persian = letterOf({
  locale: 'fa-IR',
  direction: 'rtl',
  subject: 'پایان همکاری (قرارداد شمارهٔ 2024-17)',
  from: 'استودیو شمال',
  to: 'شرکت آوا',
  parts: {
    'sender-block': lines(
      'استودیو شمال',
      `تهران، خیابان انقلاب، پلاک ${fsi('۱۲')}`,
      `کد پستی ${fsi('۱۳۱۴۵-۶۷۸')}`,
      lri('+98 21 8888 1234'),
      `${LRI}[info@shomal.example](mailto:info@shomal.example)${PDI}`,
    ),
    'recipient-block': lines(
      'شرکت بازرگانی آوا',
      'جناب آقای دکتر رضایی',
      'مدیرعامل محترم',
      'تهران، خیابان ولیعصر، پلاک ۲۴۰',
      `کد پستی ${fsi('1967711111')}`,
    ),
    delivery: 'با پست سفارشی دوقبضه',
    'date-line': 'تاریخ: ۱۴۰۵/۰۸/۳۰',
    references: lines(`شماره: ${lri('2026-118')}`, `قرارداد: ${lri('MSA-2024-09')}`, 'پیوست: دارد'),
    subject: `# موضوع: پایان همکاری (قرارداد شمارهٔ ${lri('2024-17')})`,
    salutation: lines('جناب آقای دکتر رضایی', 'با سلام و احترام'),
    thanks: `از سه سال همکاری با آن شرکت محترم سپاسگزاریم. نمایشگاه پاییز ۱۴۰۳ و همکاری با ${fsi('Acme (UK) Ltd.')}، از به\u200cیادماندنی\u200cترین کارهای ما بود.`,
    decision: 'به آگاهی می\u200cرسانیم که تصمیم گرفته\u200cایم به همکاری خود پایان دهیم.',
    notice: `بر پایهٔ بند ۹ قرارداد شمارهٔ ${lri('MSA-2024-09')}، مدت اطلاع ۶۰ روز است و قرارداد در تاریخ **۱۱ بهمن ۱۴۰۵** (${lri('2027-01-31')}) پایان می\u200cیابد.`,
    'unfinished-work':
      '- فایل\u200cهای چاپی کاتالوگ بهار تا ۲۵ دی ۱۴۰۵ آماده و تحویل می\u200cشود.\n- طراحی پوسترهای فروشگاه آغاز نشده است و انجام نخواهد شد.',
    handover: `| تاریخ | اقدام | بر عهدهٔ |\n| --- | --- | --- |\n| ۲۰ دی ۱۴۰۵ | واگذاری دسترسی چاپخانه (${lri('print.example')}) | شما |\n| ۲۵ دی ۱۴۰۵ | تحویل فایل\u200cهای چاپی | ما |\n| ۲ بهمن ۱۴۰۵ | تحویل همهٔ فایل\u200cهای کاری روی هارد | ما |`,
    access: `دسترسی ما به ${fsi('Google Analytics')} و سامانهٔ فروش در ۱۱ بهمن ۱۴۰۵ بسته می\u200cشود.`,
    'client-actions':
      '1. لطفاً تا ۲۰ دی ۱۴۰۵ یکی از همکاران خود را برای تحویل\u200cگیری معرفی کنید.\n2. لطفاً دو کتاب نمونه را بازگردانید.',
    balance: `صورت\u200cحساب شمارهٔ ${lri('INV-2026-118')} به مبلغ ۱۲٬۵۰۰٬۰۰۰ ریال با ${fsi('15%')} تخفیف باز است.`,
    contact: `پاسخگوی پرسش\u200cهای شما: نیلوفر احمدی، ${LRI}<niloofar@shomal.example>${PDI}، تلفن ${lri('+98 21 8888 1235')}.`,
    wishes: 'برای آن شرکت محترم آرزوی موفقیت داریم.',
    'complimentary-close': 'با احترام',
    signature: lines('سارا کریمی', 'مدیرعامل', 'استودیو شمال'),
    enclosures: 'پیوست: فهرست فایل\u200cها',
    copies: 'رونوشت: واحد مالی',
  },
});

export const arabic = letterOf({
  locale: 'ar-SA',
  direction: 'rtl',
  subject: 'إشعار بإنهاء العقد رقم MSA-2024/17',
  from: 'مؤسسة الشمال للتصميم',
  to: 'شركة النور للتجارة',
  parts: {
    'sender-block': lines(
      'مؤسسة الشمال للتصميم',
      'طريق الملك فهد، الرياض ١٢٢١١',
      lri('+966 11 234 5678'),
      `${LRI}[info@north.example](mailto:info@north.example)${PDI}`,
      `السجل التجاري ${lri('1010-234567')}`,
    ),
    'recipient-block': lines(
      'السادة/ شركة النور للتجارة المحترمين',
      'عناية: المهندس أحمد العتيبي',
      'شارع التحلية',
      `${lri('20457 Hamburg')}`,
    ),
    delivery: 'بالبريد المسجل مع إشعار بالاستلام',
    'date-line': 'التاريخ: ١١ جمادى الآخرة ١٤٤٨هـ الموافق ٢١ نوفمبر ٢٠٢٦م',
    references: lines(`الرقم: ${lri('٢٠٢٦\u200e-\u200e١١٨')}`, `العقد: ${lri('MSA-2024/17')}`, 'المرفقات: ٢'),
    subject: `# الموضوع: إشعار بإنهاء العقد رقم ${lri('MSA-2024/17')}`,
    salutation: 'السلام عليكم ورحمة الله وبركاته، وبعد:',
    thanks: `نشكركم على ثلاث سنوات من التعاون، وعلى مشروع ${fsi('C++')} مع ${fsi('Acme Inc.')}.`,
    decision: 'نودّ إفادتكم بأننا قررنا إنهاء العقد المبرم بيننا.',
    notice: `وفقاً للبند (٩) من العقد رقم ${lri('MSA-2024/17')}، مدة الإشعار ٦٠ يوماً، وينتهي العقد في **٣١ يناير ٢٠٢٧م** (${lri('2027-01-31')}).`,
    'unfinished-work':
      '- تسليم ملفات الطباعة لكتالوج الربيع قبل ١٥ يناير ٢٠٢٧م.\n- لافتات المتجر لم تبدأ ولن تكون ضمن الأعمال.',
    handover: `| التاريخ | الإجراء | الطرف المعني |\n| --- | --- | --- |\n| ١٠ يناير ٢٠٢٧م | نقل صلاحية الدخول إلى المطبعة | أنتم |\n| ١٥ يناير ٢٠٢٧م | تسليم ملفات الطباعة | نحن |\n| ٢٢ يناير ٢٠٢٧م | تسليم جميع ملفات العمل على قرص خارجي | نحن |`,
    access: `نغلق وصولنا إلى ${fsi('Google Ads')} وإلى متجركم في ٣١ يناير ٢٠٢٧م.`,
    'client-actions':
      '1. نأمل تسمية أحد زملائكم لاستلام الملفات قبل ١٠ يناير ٢٠٢٧م.\n2. نأمل إعادة كتابي العينات.',
    balance: `الفاتورة رقم ${lri('311')} بمبلغ ٤٨٬٥٠٠ ريال سعودي مستحقة، وتصدر الفاتورة الأخيرة في ١ فبراير ٢٠٢٧م.`,
    contact: `للاستفسار: نورة القحطاني، ${LRI}[noura@north.example](mailto:noura@north.example)${PDI}، هاتف ${lri('+966 11 234 5679')}.`,
    wishes: 'نتمنى لكم ولشركتكم الموقرة دوام التوفيق.',
    'complimentary-close': 'وتفضلوا بقبول خالص التحية والتقدير،',
    signature: lines('خالد الشمري', 'المدير العام', 'مؤسسة الشمال للتصميم'),
    enclosures: 'المرفقات: قائمة الملفات؛ نموذج التسليم',
    copies: 'نسخة إلى: الإدارة المالية',
  },
});

export const fullLetters = { english, american, turkish, persian, arabic };

/** The parts no notice is without. */
const required: readonly PartName[] = [
  'sender-block',
  'recipient-block',
  'date-line',
  'subject',
  'salutation',
  'decision',
  'notice',
  'wishes',
  'complimentary-close',
  'signature',
];

/** A letter with nothing optional. */
export function bareLetter(letter: Letter): Letter {
  const parts = letter.parts
    .filter((part) => required.includes(part.name))
    .map((part) =>
      part.name === 'sender-block' ? { ...part, markdown: part.markdown.split('\\\n')[0] ?? '' } : part,
    );
  return { ...letter, parts, markdown: parts.map((part) => part.markdown).join('\n\n') };
}

/** The same letter as a mail: body, close and signature alone. */
export function mailLetter(letter: Letter): Letter {
  const head: readonly PartName[] = [
    'sender-block',
    'recipient-block',
    'delivery',
    'date-line',
    'references',
    'subject',
  ];
  const parts = letter.parts.filter((part) => !head.includes(part.name));
  return { ...letter, kind: 'exit-email', parts, markdown: parts.map((part) => part.markdown).join('\n\n') };
}

/** The same letter with one part in other words. */
export function withPart(letter: Letter, name: PartName, markdown: string): Letter {
  const parts = letter.parts.map((part) => (part.name === name ? { name, markdown } : part));
  return { ...letter, parts, markdown: parts.map((part) => part.markdown).join('\n\n') };
}
