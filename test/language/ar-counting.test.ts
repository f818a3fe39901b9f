import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arabic } from '../../src/language/ar.ts';
import type { DurationOptions } from '../../src/language/language.ts';
import type { PeriodUnit } from '../../src/schedule/notice-types.ts';

const neutral = arabic.create('ar');
const moroccan = arabic.create('ar-MA');
const subject = (n: number, unit: PeriodUnit, more: DurationOptions = {}) =>
  moroccan.duration({ n, unit }, { case: 'nominative', ...more });
const oblique = (n: number, unit: PeriodUnit, more: DurationOptions = {}) =>
  moroccan.duration({ n, unit }, { case: 'genitive-or-accusative', ...more });

describe('a counted noun in figures', () => {
  test.each<[number, PeriodUnit, string, string]>([
    [0, 'day', '0 يوم', '0 يوم'],
    [1, 'day', 'يوم واحد', 'يوم واحد'],
    [2, 'day', 'يومان', 'يومين'],
    [3, 'day', '3 أيام', '3 أيام'],
    [10, 'day', '10 أيام', '10 أيام'],
    [11, 'day', '11 يوماً', '11 يوماً'],
    [99, 'day', '99 يوماً', '99 يوماً'],
    [100, 'day', '100 يوم', '100 يوم'],
    [102, 'day', '102 يوم', '102 يوم'],
    [103, 'day', '103 أيام', '103 أيام'],
    [110, 'day', '110 أيام', '110 أيام'],
    [111, 'day', '111 يوماً', '111 يوماً'],
    [200, 'day', '200 يوم', '200 يوم'],
    [365, 'day', '365 يوماً', '365 يوماً'],
    [1000, 'day', '1.000 يوم', '1.000 يوم'],
    [12_345, 'day', '12.345 يوماً', '12.345 يوماً'],
    [1, 'businessDay', 'يوم عمل واحد', 'يوم عمل واحد'],
    [2, 'businessDay', 'يوما عمل', 'يومي عمل'],
    [5, 'businessDay', '5 أيام عمل', '5 أيام عمل'],
    [11, 'businessDay', '11 يوم عمل', '11 يوم عمل'],
    [2, 'week', 'أسبوعان', 'أسبوعين'],
    [6, 'week', '6 أسابيع', '6 أسابيع'],
    [12, 'week', '12 أسبوعاً', '12 أسبوعاً'],
    [2, 'month', 'شهران', 'شهرين'],
    [3, 'month', '3 أشهر', '3 أشهر'],
    [18, 'month', '18 شهراً', '18 شهراً'],
    [1, 'quarter', 'ربع سنة واحد', 'ربع سنة واحد'],
    [2, 'quarter', 'ربعا سنة', 'ربعي سنة'],
    [3, 'quarter', '3 أرباع سنة', '3 أرباع سنة'],
    [1, 'year', 'سنة واحدة', 'سنة واحدة'],
    [2, 'year', 'سنتان', 'سنتين'],
    [5, 'year', '5 سنوات', '5 سنوات'],
    [11, 'year', '11 سنة', '11 سنة'],
    [1, 'halfMonth', 'نصف شهر', 'نصف شهر'],
    [2, 'halfMonth', 'شهر واحد', 'شهر واحد'],
    [3, 'halfMonth', 'شهر ونصف الشهر', 'شهر ونصف الشهر'],
    [5, 'halfMonth', 'شهران ونصف الشهر', 'شهرين ونصف الشهر'],
    [7, 'halfMonth', '3 أشهر ونصف الشهر', '3 أشهر ونصف الشهر'],
  ])('%i %s', (n, unit, nominative, other) => {
    expect([subject(n, unit), oblique(n, unit)]).toEqual([nominative, other]);
  });
});

describe('a counted noun in words', () => {
  test.each<[number, PeriodUnit, string, string]>([
    [1, 'day', 'يوم واحد', 'يوم واحد'],
    [2, 'businessDay', 'يوما عمل', 'يومي عمل'],
    [3, 'day', 'ثلاثة أيام', 'ثلاثة أيام'],
    [3, 'year', 'ثلاث سنوات', 'ثلاث سنوات'],
    [8, 'year', 'ثماني سنوات', 'ثماني سنوات'],
    [10, 'month', 'عشرة أشهر', 'عشرة أشهر'],
    [10, 'year', 'عشر سنوات', 'عشر سنوات'],
    [11, 'day', 'أحد عشر يوماً', 'أحد عشر يوماً'],
    [11, 'year', 'إحدى عشرة سنة', 'إحدى عشرة سنة'],
    [12, 'day', 'اثنا عشر يوماً', 'اثني عشر يوماً'],
    [12, 'year', 'اثنتا عشرة سنة', 'اثنتي عشرة سنة'],
    [15, 'day', 'خمسة عشر يوماً', 'خمسة عشر يوماً'],
    [15, 'year', 'خمس عشرة سنة', 'خمس عشرة سنة'],
    [15, 'businessDay', 'خمسة عشر يوم عمل', 'خمسة عشر يوم عمل'],
    [18, 'month', 'ثمانية عشر شهراً', 'ثمانية عشر شهراً'],
    [18, 'year', 'ثماني عشرة سنة', 'ثماني عشرة سنة'],
    [21, 'day', 'واحد وعشرون يوماً', 'واحد وعشرين يوماً'],
    [21, 'year', 'إحدى وعشرون سنة', 'إحدى وعشرين سنة'],
    [22, 'day', 'اثنان وعشرون يوماً', 'اثنين وعشرين يوماً'],
    [28, 'year', 'ثمانٍ وعشرون سنة', 'ثمانٍ وعشرين سنة'],
    [30, 'day', 'ثلاثون يوماً', 'ثلاثين يوماً'],
    [45, 'day', 'خمسة وأربعون يوماً', 'خمسة وأربعين يوماً'],
    [90, 'businessDay', 'تسعون يوم عمل', 'تسعين يوم عمل'],
    [100, 'day', 'مئة يوم', 'مئة يوم'],
    [101, 'day', 'مئة يوم ويوم واحد', 'مئة يوم ويوم واحد'],
    [102, 'day', 'مئة يوم ويومان', 'مئة يوم ويومين'],
    [103, 'day', 'مئة وثلاثة أيام', 'مئة وثلاثة أيام'],
    [120, 'day', 'مئة وعشرون يوماً', 'مئة وعشرين يوماً'],
    [180, 'day', 'مئة وثمانون يوماً', 'مئة وثمانين يوماً'],
    [200, 'day', 'مئتا يوم', 'مئتي يوم'],
    [202, 'day', 'مئتا يوم ويومان', 'مئتي يوم ويومين'],
    [205, 'year', 'مئتان وخمس سنوات', 'مئتين وخمس سنوات'],
    [365, 'day', 'ثلاثمئة وخمسة وستون يوماً', 'ثلاثمئة وخمسة وستين يوماً'],
    [1000, 'day', 'ألف يوم', 'ألف يوم'],
    [1001, 'day', 'ألف يوم ويوم واحد', 'ألف يوم ويوم واحد'],
    [2000, 'day', 'ألفا يوم', 'ألفي يوم'],
    [2200, 'day', 'ألفان ومئتا يوم', 'ألفين ومئتي يوم'],
    [3015, 'year', 'ثلاثة آلاف وخمس عشرة سنة', 'ثلاثة آلاف وخمس عشرة سنة'],
    [9999, 'day', 'تسعة آلاف وتسعمئة وتسعة وتسعون يوماً', 'تسعة آلاف وتسعمئة وتسعة وتسعين يوماً'],
    [10_000, 'day', '10.000 يوم', '10.000 يوم'],
    [5, 'halfMonth', 'شهران ونصف الشهر', 'شهرين ونصف الشهر'],
    [7, 'halfMonth', 'ثلاثة أشهر ونصف الشهر', 'ثلاثة أشهر ونصف الشهر'],
  ])('%i %s', (n, unit, nominative, other) => {
    expect([subject(n, unit, { spelling: 'words' }), oblique(n, unit, { spelling: 'words' })]).toEqual([
      nominative,
      other,
    ]);
  });
});

test('sets the figure after the words that say the number', () => {
  const both = (n: number, unit: PeriodUnit, more: DurationOptions = {}) =>
    neutral.duration({ n, unit }, { spelling: 'both', ...more });
  expect(both(30, 'day')).toBe('ثلاثون (٣٠) يوماً');
  expect(both(30, 'day', { case: 'genitive-or-accusative' })).toBe('ثلاثين (٣٠) يوماً');
  expect(both(10, 'businessDay')).toBe('عشرة (١٠) أيام عمل');
  expect(both(1, 'month')).toBe('شهر واحد (١)');
  expect(both(2, 'month')).toBe('شهران (٢)');
  expect(both(102, 'day')).toBe('مئة يوم ويومان (١٠٢)');
  expect(both(200, 'day')).toBe('مئتا (٢٠٠) يوم');
});

test('words a period before a noun as its annexation, and a notice by how long it lasts', () => {
  expect(neutral.duration({ n: 2, unit: 'week' }, { form: 'attributive' })).toBe('أسبوعين');
  expect(neutral.duration({ n: 2, unit: 'week' }, { form: 'notice' })).toBe('إشعار مدته أسبوعان');
});

test('refuses what is no number of days', () => {
  expect(() => neutral.duration({ n: -1, unit: 'day' })).toThrow(RangeError);
  expect(() => neutral.duration({ n: 1.5, unit: 'day' })).toThrow(RangeError);
});

const unit = fc.constantFrom<PeriodUnit>(
  'day',
  'businessDay',
  'week',
  'halfMonth',
  'month',
  'quarter',
  'year',
);
const options = fc.record({
  case: fc.constantFrom<DurationOptions['case']>(undefined, 'nominative', 'genitive-or-accusative'),
  spelling: fc.constantFrom<DurationOptions['spelling']>('figures', 'words', 'both'),
});

test('never leaves a gap, whatever is counted', () => {
  fc.assert(
    fc.property(fc.nat(20_000), unit, options, (n, which, how) => {
      const text = neutral.duration({ n, unit: which }, how);
      expect(text).not.toMatch(/undefined| {2}|^ | $|و$/);
    }),
    { numRuns: 2000 },
  );
});

test('gives a business day no tanwin and its dual no nūn', () => {
  fc.assert(
    fc.property(fc.nat(9999), options, (n, how) => {
      expect(neutral.duration({ n, unit: 'businessDay' }, how)).not.toMatch(/يوماً|يومان|يومين(?! عمل)|اً عمل/);
    }),
    { numRuns: 2000 },
  );
});
