import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type {
  DateOptions,
  Duration,
  DurationOptions,
  GrammaticalCase,
  InflectOptions,
} from '../../src/language/language.ts';
import { turkish } from '../../src/language/tr.ts';

type Expected = { expected: string | string[] };
type DateVector = Expected & { iso: string; locale: string } & DateOptions;
type DurationVector = Expected & { locale: string } & Duration & DurationOptions;
type SuffixVector = Expected & { word: string; case: GrammaticalCase } & InflectOptions;

function vectors<T>(name: string): T[] {
  return JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'));
}

const tr = turkish.create('tr-TR');
const isTurkish = ({ locale }: { locale: string }): boolean => locale.startsWith('tr');
const dates = vectors<DateVector>('dates').filter(isTurkish);
const durations = vectors<DurationVector>('durations').filter(isTurkish);
const suffixes = vectors<SuffixVector>('turkish-suffixes');

// As the vectors are compared.
const comparable = (text: string): string =>
  text.normalize('NFC').replaceAll("'", '’').replaceAll('\u00a0', ' ');

test('there are vectors to compare', () => {
  expect([dates.length > 9, durations.length > 16, suffixes.length > 250]).toEqual([true, true, true]);
});

test.each(dates)('$style date $iso', ({ iso, locale: _, expected, ...options }) => {
  expect([expected].flat().map(comparable)).toContain(tr.date(iso, options));
});

test.each(durations)('$n $unit $form', ({ n, unit, locale: _, expected, ...options }) => {
  expect([expected].flat().map(comparable)).toContain(tr.duration({ n, unit }, options));
});

// The first form of each vector is the better one.
test.each(suffixes)('$word in the case $case', ({ word, case: grammaticalCase, expected, kind, reading }) => {
  expect(tr.inflect(word, grammaticalCase, { kind, reading })).toBe([expected].flat().map(comparable)[0]);
});
