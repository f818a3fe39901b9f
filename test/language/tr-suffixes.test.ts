import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GrammaticalCase, InflectOptions } from '../../src/language/language.ts';
import { turkish } from '../../src/language/tr.ts';

const tr = turkish.create('tr-TR');
const cases = ['acc', 'dat', 'loc', 'abl', 'gen', 'ins'] as const satisfies GrammaticalCase[];

/** Dative, genitive and ablative tell nearly all that a word does to its suffixes. */
const three = (word: string, options: InflectOptions = {}): string[] =>
  (['dat', 'gen', 'abl'] as const).map((one) => tr.inflect(word, one, options));

describe('people', () => {
  test.each([
    ['Erdal Ünal', 'Erdal Ünal’a', 'Erdal Ünal’ın', 'Erdal Ünal’dan'],
    ['Meral Akşener', 'Meral Akşener’e', 'Meral Akşener’in', 'Meral Akşener’den'],
    ['Bilal', 'Bilal’e', 'Bilal’in', 'Bilal’den'],
    ['Celâl', 'Celâl’e', 'Celâl’in', 'Celâl’den'],
    ['Ertuğrul', 'Ertuğrul’a', 'Ertuğrul’un', 'Ertuğrul’dan'],
    ['Ahmet Karaosmanoğlu', 'Ahmet Karaosmanoğlu’na', 'Ahmet Karaosmanoğlu’nun', 'Ahmet Karaosmanoğlu’ndan'],
    ['İsmet İnönü', 'İsmet İnönü’ye', 'İsmet İnönü’nün', 'İsmet İnönü’den'],
    ['AYŞE YILMAZ', 'AYŞE YILMAZ’a', 'AYŞE YILMAZ’ın', 'AYŞE YILMAZ’dan'],
    ['DENIZ', 'DENIZ’e', 'DENIZ’in', 'DENIZ’den'],
    ['JOHN SMITH', 'JOHN SMITH’e', 'JOHN SMITH’in', 'JOHN SMITH’ten'],
    ['Ayşe D.', 'Ayşe D.’ye', 'Ayşe D.’nin', 'Ayşe D.’den'],
    ['Ayşe Demir (Müdür)', 'Ayşe Demir’e (Müdür)', 'Ayşe Demir’in (Müdür)', 'Ayşe Demir’den (Müdür)'],
    ['Mary Kennedy', 'Mary Kennedy’ye', 'Mary Kennedy’nin', 'Mary Kennedy’den'],
    ['Boris Johnson', 'Boris Johnson’a', 'Boris Johnson’ın', 'Boris Johnson’dan'],
    ['Matthew', 'Matthew’ya', 'Matthew’nun', 'Matthew’dan'],
    ['Beyoncé', 'Beyoncé’ye', 'Beyoncé’nin', 'Beyoncé’den'],
    ['Eric', 'Eric’e', 'Eric’in', 'Eric’ten'],
    ['Karl Schwarz', 'Karl Schwarz’a', 'Karl Schwarz’ın', 'Karl Schwarz’tan'],
    ['Yılmaz-Schmidt', 'Yılmaz-Schmidt’e', 'Yılmaz-Schmidt’in', 'Yılmaz-Schmidt’ten'],
    ['O’Brien', 'O’Brien’a', 'O’Brien’ın', 'O’Brien’dan'],
    ['Elizabeth II', 'Elizabeth II’ye', 'Elizabeth II’nin', 'Elizabeth II’den'],
    ['Lynn', 'Lynn’e', 'Lynn’in', 'Lynn’den'],
    ['Ng', 'Ng’ye', 'Ng’nin', 'Ng’den'],
    ['Nəriman Əliyev', 'Nəriman Əliyev’e', 'Nəriman Əliyev’in', 'Nəriman Əliyev’den'],
  ])('%s', (name, ...expected) => {
    expect(three(name, { kind: 'person' })).toEqual(expected);
  });

  test('a reading given by the user goes before the spelling', () => {
    expect(tr.inflect('Thierry Roux', 'dat', { kind: 'person', reading: 'tiyeri ru' })).toBe(
      'Thierry Roux’ya',
    );
    expect(tr.inflect('Kamal', 'gen', { kind: 'person', reading: 'kemal' })).toBe('Kamal’in');
  });

  test('a name in letters that Turkish does not read takes a word beside it', () => {
    expect(three('أحمد العتيبي', { kind: 'person' })[0]).toBe('أحمد العتيبي adlı kişiye');
    expect(tr.inflect('Иван Петров', 'gen', { kind: 'person', reading: 'ivan petrof' })).toBe(
      'Иван Петров’un',
    );
  });
});

describe('firms and bodies', () => {
  test.each([
    ['Anadolu Ajansı', 'Anadolu Ajansına', 'Anadolu Ajansının', 'Anadolu Ajansından'],
    ['Türk Hava Yolları', 'Türk Hava Yollarına', 'Türk Hava Yollarının', 'Türk Hava Yollarından'],
    [
      'Galatasaray Spor Kulübü',
      'Galatasaray Spor Kulübüne',
      'Galatasaray Spor Kulübünün',
      'Galatasaray Spor Kulübünden',
    ],
    ['Can Yayınevi', 'Can Yayınevine', 'Can Yayınevinin', 'Can Yayınevinden'],
    ['Ege Lojistik', 'Ege Lojistiğe', 'Ege Lojistiğin', 'Ege Lojistikten'],
    ['Doğuş Grup', 'Doğuş Gruba', 'Doğuş Grubun', 'Doğuş Gruptan'],
    ['Akdeniz Seyahat', 'Akdeniz Seyahate', 'Akdeniz Seyahatin', 'Akdeniz Seyahatten'],
    ['Demir Hukuk', 'Demir Hukuka', 'Demir Hukukun', 'Demir Hukuktan'],
    ['Yeni Enerji', 'Yeni Enerjiye', 'Yeni Enerjinin', 'Yeni Enerjiden'],
    ['Mavi Gemi', 'Mavi Gemi’ye', 'Mavi Gemi’nin', 'Mavi Gemi’den'],
    [
      'İnsan Kaynakları Departmanı',
      'İnsan Kaynakları Departmanına',
      'İnsan Kaynakları Departmanının',
      'İnsan Kaynakları Departmanından',
    ],
    ['LC Waikiki', 'LC Waikiki’ye', 'LC Waikiki’nin', 'LC Waikiki’den'],
    ['Yemeksepeti', 'Yemeksepeti’ne', 'Yemeksepeti’nin', 'Yemeksepeti’nden'],
    ['Hacıoğlu', 'Hacıoğlu’na', 'Hacıoğlu’nun', 'Hacıoğlu’ndan'],
    ['ZİRAAT BANKASI', 'ZİRAAT BANKASI’na', 'ZİRAAT BANKASI’nın', 'ZİRAAT BANKASI’ndan'],
    ['ARÇELİK', 'ARÇELİK’e', 'ARÇELİK’in', 'ARÇELİK’ten'],
    ['Spotify', 'Spotify’a', 'Spotify’ın', 'Spotify’dan'],
    ['Google', 'Google’a', 'Google’ın', 'Google’dan'],
    ['Nestlé', 'Nestlé’ye', 'Nestlé’nin', 'Nestlé’den'],
    ['Studio 34', 'Studio 34’e', 'Studio 34’ün', 'Studio 34’ten'],
    ['n11.com', 'n11.com’a', 'n11.com’un', 'n11.com’dan'],
    ['C++', 'C++’ya', 'C++’nın', 'C++’dan'],
    ['Yahoo!', 'Yahoo!’ya', 'Yahoo!’nun', 'Yahoo!’dan'],
    ['OpenAI', 'OpenAI’a', 'OpenAI’ın', 'OpenAI’dan'],
    ['Siemens AG', 'Siemens AG’ye', 'Siemens AG’nin', 'Siemens AG’den'],
    ['Atlas (Türkiye)', 'Atlas’a (Türkiye)', 'Atlas’ın (Türkiye)', 'Atlas’tan (Türkiye)'],
    ['Kafe “Yıldız”', 'Kafe “Yıldız”a', 'Kafe “Yıldız”ın', 'Kafe “Yıldız”dan'],
    ['Acme Inc.', 'Acme Inc. firmasına', 'Acme Inc. firmasının', 'Acme Inc. firmasından'],
    ['McDonald’s', 'McDonald’s firmasına', 'McDonald’s firmasının', 'McDonald’s firmasından'],
    ['شركة النور', 'شركة النور firmasına', 'شركة النور firmasının', 'شركة النور firmasından'],
  ])('%s', (name, ...expected) => {
    expect(three(name, { kind: 'institution' })).toEqual(expected);
  });

  test('everyday business mail sets the apostrophe, and then nothing softens', () => {
    const options = { kind: 'institution', apostrophe: 'practice' } as const;
    expect(three('Kuzey Danışmanlık', options)).toEqual([
      'Kuzey Danışmanlık’a',
      'Kuzey Danışmanlık’ın',
      'Kuzey Danışmanlık’tan',
    ]);
    expect(tr.inflect('Türk Dil Kurumu', 'dat', options)).toBe('Türk Dil Kurumu’na');
    expect(tr.inflect('Yıldız Ticaret A.Ş.', 'dat', options)).toBe('Yıldız Ticaret A.Ş.’ye');
  });

  test('a dotted abbreviation goes with the word ile', () => {
    expect(tr.inflect('Yıldız Ticaret A.Ş.', 'ins', { kind: 'institution' })).toBe('Yıldız Ticaret A.Ş. ile');
  });
});

test.each([
  ['MEB', 'MEB’e'], // A syllable is read as a word.
  ['TÜİK', 'TÜİK’e'],
  ['TOBB', 'TOBB’a'],
  ['EÜAŞ', 'EÜAŞ’a'],
  ['UNICEF', 'UNICEF’e'],
  ['IBAN', 'IBAN’a'],
  ['KEP', 'KEP’e'],
  ['İETT', 'İETT’ye'], // Letters, each by its name.
  ['BDDK', 'BDDK’ye'],
  ['OECD', 'OECD’ye'],
  ['AVM', 'AVM’ye'],
  ['ODTÜ', 'ODTÜ’ye'],
  ['KVKK', 'KVKK’ye'],
  ['BMW', 'BMW’ye'],
  ['IBM', 'IBM’e'], // By the letters of another language.
  ['SMS', 'SMS’e'],
  ['T.C.', 'T.C.ye'],
])('the abbreviation %s', (word, dative) => {
  expect(tr.inflect(word, 'dat', { kind: 'acronym' })).toBe(dative);
});

test.each([
  ['0', '0’a', '0’dan'],
  ['14', '14’e', '14’ten'],
  ['66', '66’ya', '66’dan'],
  ['70', '70’e', '70’ten'],
  ['88', '88’e', '88’den'],
  ['200', '200’e', '200’den'],
  ['12.500', '12.500’e', '12.500’den'],
  ['40.000', '40.000’e', '40.000’den'],
  ['3.000.000', '3.000.000’a', '3.000.000’dan'],
  ['2.000.000.000', '2.000.000.000’a', '2.000.000.000’dan'],
  ['1,5', '1,5’e', '1,5’ten'],
  ['1.250,00', '1.250,00’ye', '1.250,00’den'],
  ['0,06', '0,06’ya', '0,06’dan'],
  ['3/4', '3/4’e', '3/4’ten'],
  ['%12,5', '%12,5’e', '%12,5’ten'],
  ['14.00', '14.00’e', '14.00’ten'],
  ['14.30', '14.30’a', '14.30’dan'],
  ['8.', '8’inciye', '8’inciden'],
  ['40.', '40’ıncıya', '40’ıncıdan'],
  ['2’nci', '2’nciye', '2’nciden'],
  ['48.500 TL', '48.500 TL’ye', '48.500 TL’den'],
  ['10 kg', '10 kg’a', '10 kg’dan'],
  ['30 gün', '30 güne', '30 günden'],
])('the number %s', (word, dative, ablative) => {
  const forms = [tr.inflect(word, 'dat', { kind: 'number' }), tr.inflect(word, 'abl', { kind: 'number' })];
  expect(forms).toEqual([dative, ablative]);
});

test.each([
  ['yıl sonu', 'yıl sonunda', 'yıl sonuna'],
  ['2000', '2000’de', '2000’e'],
  ['1990', '1990’da', '1990’a'],
  ['30 Ağustos', '30 Ağustos’ta', '30 Ağustos’a'],
  ['9 Eylül 2027', '9 Eylül 2027’de', '9 Eylül 2027’ye'],
  ['01.01.2030', '01.01.2030’da', '01.01.2030’a'],
  ['5 Ocak 2026 Pazartesi', '5 Ocak 2026 Pazartesi günü', '5 Ocak 2026 Pazartesi gününe'],
  ['31 Ocak 2026 tarihi', '31 Ocak 2026 tarihinde', '31 Ocak 2026 tarihine'],
  ['2026 yılı', '2026 yılında', '2026 yılına'],
])('the date %s', (word, locative, dative) => {
  const forms = [tr.inflect(word, 'loc', { kind: 'date' }), tr.inflect(word, 'dat', { kind: 'date' })];
  expect(forms).toEqual([locative, dative]);
});

test.each([
  ['Boğaziçi', 'Boğaziçi’nde', 'Boğaziçi’ne'],
  ['Eminönü', 'Eminönü’nde', 'Eminönü’ne'],
  ['Nişantaşı', 'Nişantaşı’nda', 'Nişantaşı’na'],
  ['Bağdat Caddesi', 'Bağdat Caddesi’nde', 'Bağdat Caddesi’ne'],
  ['Amerika Birleşik Devletleri', 'Amerika Birleşik Devletleri’nde', 'Amerika Birleşik Devletleri’ne'],
  ['Topkapı', 'Topkapı’da', 'Topkapı’ya'],
  ['Alaçatı', 'Alaçatı’da', 'Alaçatı’ya'],
  ['Seul', 'Seul’de', 'Seul’e'],
  ['New York', 'New York’ta', 'New York’a'],
  ['Bordeaux', 'Bordeaux’da', 'Bordeaux’ya'],
  ['Mekke', 'Mekke’de', 'Mekke’ye'],
  ['Hakkâri', 'Hakkâri’de', 'Hakkâri’ye'],
])('the place %s', (word, locative, dative) => {
  const forms = [tr.inflect(word, 'loc', { kind: 'place' }), tr.inflect(word, 'dat', { kind: 'place' })];
  expect(forms).toEqual([locative, dative]);
});

test.each([
  ['hizmet sözleşmesi', 'hizmet sözleşmesine', 'hizmet sözleşmesinin'],
  ['danışmanlık', 'danışmanlığa', 'danışmanlığın'],
  ['izin', 'izne', 'iznin'],
  ['su', 'suya', 'suyun'],
  ['süreç', 'sürece', 'sürecin'],
  ['yıl sonu', 'yıl sonuna', 'yıl sonunun'],
  ['Web Sitesi Bakım Sözleşmesi', 'Web Sitesi Bakım Sözleşmesi’ne', 'Web Sitesi Bakım Sözleşmesi’nin'],
])('the noun %s', (word, dative, genitive) => {
  expect([tr.inflect(word, 'dat'), tr.inflect(word, 'gen')]).toEqual([dative, genitive]);
});

describe('whatever is typed', () => {
  const anyKind = fc.constantFrom('person', 'institution', 'acronym', 'number', 'date', 'place', undefined);

  test('keeps the word, says something, and never machine words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
        fc.constantFrom(...cases),
        anyKind,
        (typed, one, kind) => {
          const word = typed.trim();
          fc.pre(word !== '');
          const form = tr.inflect(word, one, { kind });
          expect(form.length).toBeGreaterThan(word.length - 2);
          expect(form).not.toMatch(/undefined|null|NaN/);
        },
      ),
    );
  });

  test('a Turkish-looking name takes the vowels of its last syllable', () => {
    const syllable = fc.tuple(
      fc.constantFrom(...'bdgklmnrstvyz'),
      fc.constantFrom(...'aeıioöuü'),
      fc.constantFrom(...'lmnrtz'),
    );
    fc.assert(
      fc.property(syllable, syllable, (first, second) => {
        const name = ['K', 'a', ...first.slice(1), ...second].join('');
        const [, vowel] = second;
        const dative = tr.inflect(name, 'dat', { kind: 'person' }).slice(name.length + 1);
        expect(dative).toBe('eiöü'.includes(vowel) ? 'e' : 'a');
      }),
    );
  });

  test('the bare case leaves the word alone', () => {
    fc.assert(fc.property(fc.string(), (word) => tr.inflect(word, 'nom') === word));
  });
});
