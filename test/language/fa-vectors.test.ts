import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { persian } from '../../src/language/fa.ts';
import type { DateOptions, Duration, DurationOptions } from '../../src/language/language.ts';

type DateVector = { iso: string; locale: string; expected: string | string[] } & DateOptions;
type DurationVector = { locale: string; expected: string | string[] } & Duration & DurationOptions;

const vectors = <T extends { locale: string }>(name: string): T[] => {
  const rows: T[] = JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'));
  return rows.filter((row) => row.locale.startsWith('fa'));
};

// As the vectors are compared: marks that cannot be seen are dropped, except the half-space.
const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\u00a0', ' ')
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '');

const dates = vectors<DateVector>('dates');
const durations = vectors<DurationVector>('durations');

test('there are vectors to compare', () => {
  expect([dates.length, durations.length].every((count) => count > 15)).toBe(true);
});

test.each(dates)('$locale $style $iso in $calendar', ({ iso, locale, expected, ...options }) => {
  expect([expected].flat().map(comparable)).toContain(comparable(persian.create(locale).date(iso, options)));
});

test.each(durations)('$locale $n $unit $form', ({ locale, n, unit, expected, ...options }) => {
  const written = persian.create(locale).duration({ n, unit }, options);
  expect([expected].flat().map(comparable)).toContain(comparable(written));
});
