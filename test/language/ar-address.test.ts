import { describe, expect, test } from 'vitest';
import { arabic } from '../../src/language/ar.ts';
import type { Addressee, Person, Register } from '../../src/language/language.ts';

const ahmad: Person = { name: 'أحمد العتيبي', gender: 'male' };
const noura: Person = { name: 'نورة القحطاني', gender: 'female' };
const sara: Person = { name: 'سارة العمري', gender: 'female' };
const nour: Person = { name: 'نور حداد' };
const salma: Person = { name: 'سلمى منصور', gender: 'female', title: 'dr' };
const unknownDoctor: Person = { name: 'نور حداد', title: 'dr' };

const one = (person: Person): Addressee => ({ type: 'person', person });
const several = (...people: Person[]): Addressee => ({ type: 'people', people });
const firm = (contact?: Person): Addressee => ({ type: 'organization', name: 'شركة النور للتجارة', contact });

const greet = (tag: string, addressee: Addressee, register: Register = 'formal') =>
  arabic.create(tag).salutation(addressee, { register });

describe('a formal salutation', () => {
  const greeting = 'تحية طيبة وبعد،';
  test.each<[string, string, Addressee, string[]]>([
    ['a man', 'ar', one(ahmad), ['السيد/ أحمد العتيبي المحترم', greeting]],
    ['a woman', 'ar', one(noura), ['السيدة/ نورة القحطاني المحترمة', greeting]],
    ['a woman with a doctorate', 'ar', one(salma), ['الدكتورة/ سلمى منصور المحترمة', greeting]],
    ['somebody of unknown gender', 'ar', one(nour), ['عناية: نور حداد', greeting]],
    ['a doctor of unknown gender', 'ar', one(unknownDoctor), ['عناية: د. نور حداد', greeting]],
    ['a one-word name', 'ar', one({ name: 'نوال', gender: 'female' }), ['السيدة/ نوال المحترمة', greeting]],
    [
      'a name in another script',
      'ar',
      one({ name: 'Jane Roe', gender: 'female' }),
      ['السيدة/ Jane Roe المحترمة', greeting],
    ],
    [
      'a man and a woman',
      'ar',
      several(ahmad, noura),
      ['السيد/ أحمد العتيبي والسيدة/ نورة القحطاني المحترمين', greeting],
    ],
    [
      'two women',
      'ar',
      several(noura, sara),
      ['السيدة/ نورة القحطاني والسيدة/ سارة العمري المحترمتين', greeting],
    ],
    [
      'three women',
      'ar',
      several(noura, sara, salma),
      ['السيدات/ نورة القحطاني وسارة العمري ود. سلمى منصور المحترمات', greeting],
    ],
    [
      'three people',
      'ar',
      several(noura, sara, ahmad),
      ['السادة/ نورة القحطاني وسارة العمري وأحمد العتيبي المحترمين', greeting],
    ],
    [
      'a woman and somebody unknown',
      'ar',
      several(noura, nour),
      ['السادة/ نورة القحطاني ونور حداد المحترمين', greeting],
    ],
    ['one person in a list', 'ar', several(ahmad), ['السيد/ أحمد العتيبي المحترم', greeting]],
    ['nobody', 'ar', several(), ['إلى من يهمّه الأمر', greeting]],
    ['a firm', 'ar', firm(), ['السادة/ شركة النور للتجارة المحترمين', greeting]],
    [
      'a firm and a man',
      'ar',
      firm(ahmad),
      ['السادة/ شركة النور للتجارة المحترمين', 'عناية: السيد/ أحمد العتيبي المحترم', greeting],
    ],
    [
      'a firm and somebody unknown',
      'ar',
      firm(nour),
      ['السادة/ شركة النور للتجارة المحترمين', 'عناية: نور حداد', greeting],
    ],
    [
      'a man in Riyadh',
      'ar-SA',
      one(ahmad),
      ['سعادة الأستاذ/ أحمد العتيبي المحترم', 'السلام عليكم ورحمة الله وبركاته، وبعد:'],
    ],
    ['a woman in Cairo', 'ar-EG', one(noura), ['السيدة الأستاذة/ نورة القحطاني المحترمة', greeting]],
    ['a man in Beirut', 'ar-LB', one(ahmad), ['حضرة السيد أحمد العتيبي المحترم', greeting]],
    ['a firm in Casablanca', 'ar-MA', firm(), ['السادة شركة النور للتجارة المحترمين', greeting]],
  ])('to %s', (_who, tag, addressee, expected) => {
    expect(greet(tag, addressee)).toEqual(expected);
  });
});

describe('a friendly salutation', () => {
  test.each<[string, Addressee, string]>([
    ['a man', one(ahmad), 'الأستاذ الفاضل أحمد العتيبي،'],
    ['a woman', one(noura), 'الأستاذة الفاضلة نورة القحطاني،'],
    ['a woman with a doctorate', one(salma), 'د. سلمى منصور المحترمة،'],
    ['somebody of unknown gender', one(nour), 'إلى نور حداد،'],
    ['a doctor of unknown gender', one(unknownDoctor), 'د. نور حداد،'],
    ['the woman who speaks for a firm', firm(noura), 'الأستاذة الفاضلة نورة القحطاني،'],
    ['a firm', firm(), 'السادة/ شركة النور للتجارة المحترمين'],
  ])('to %s', (_who, addressee, expected) => {
    expect(greet('ar', addressee, 'warm')[0]).toBe(expected);
  });
});

test('shows no gender where none is known, in any region or register', () => {
  const gendered = /السيد|الأستاذ|الدكتور|المهندس|المحترم(?!ين)/;
  for (const tag of arabic.tags) {
    for (const register of ['formal', 'warm'] as const) {
      expect(greet(tag, one(nour), register).join()).not.toMatch(gendered);
      expect(greet(tag, one(unknownDoctor), register).join()).not.toMatch(gendered);
    }
  }
});

test('names the office in the recipient block', () => {
  const contact = { ...noura, role: 'مديرة المشتريات' };
  expect(arabic.create('ar-SA').recipient(firm(contact))).toEqual([
    'السادة/ شركة النور للتجارة المحترمين',
    'عناية: الأستاذة/ نورة القحطاني المحترمة',
    'مديرة المشتريات',
  ]);
});

test('closes as the region does, whoever signs', () => {
  const close = (tag: string, addressee: Addressee, register: Register = 'formal') =>
    arabic.create(tag).complimentaryClose({ type: 'person', gender: 'female' }, addressee, { register });
  expect(close('ar-SA', one(ahmad))).toBe('وتفضلوا بقبول خالص التحية والتقدير،');
  expect(close('ar-EG', one(ahmad))).toBe('وتفضلوا سيادتكم بقبول فائق الاحترام والتقدير،');
  expect(close('ar-EG', firm())).toBe('وتفضلوا بقبول فائق الاحترام والتقدير،');
  expect(close('ar-LB', firm())).toBe('وتفضلوا بقبول فائق الاحترام،');
  expect(close('ar-MA', firm())).toBe('وتقبلوا فائق عبارات التقدير والاحترام.');
  expect(close('ar-LB', one(nour), 'warm')).toBe('مع أطيب التحيات،');
});
