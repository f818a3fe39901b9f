import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { arabic } from '../../src/language/ar.ts';
import { stripBidiControls } from '../../src/language/bidi.ts';
import type { DateOptions, Duration, DurationOptions } from '../../src/language/language.ts';

interface Expecting {
  locale: string;
  expected: string | string[];
}
type DateVector = Expecting & DateOptions & { iso: string };
type DurationVector = Expecting & DurationOptions & Duration;

const vectorsOf = <T extends Expecting>(name: string): T[] => {
  const all: T[] = JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'));
  return all.filter(({ locale }) => locale.startsWith('ar'));
};

const plain = (text: string): string =>
  stripBidiControls(text).normalize('NFC').replaceAll("'", '’').replaceAll('\u00a0', ' ');

const best = (expected: string | string[]): string => plain([expected].flat()[0] ?? '');

test.each(vectorsOf<DateVector>('dates'))(
  '$locale $iso $calendar $style $digits',
  ({ locale, iso, expected, ...options }) => {
    expect(plain(arabic.create(locale).date(iso, options))).toBe(best(expected));
  },
);

test.each(vectorsOf<DurationVector>('durations'))(
  '$locale $n $unit $case $digits',
  ({ locale, n, unit, expected, ...options }) => {
    expect(plain(arabic.create(locale).duration({ n, unit }, options))).toBe(best(expected));
  },
);
