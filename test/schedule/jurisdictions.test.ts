import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calendarDate, isCalendarDate, weekdays } from '../../src/calendar/calendar-date.ts';
import {
  fixedHolidaysOf,
  holidayName,
  holidaysReviewedOn,
  suggestedHolidays,
} from '../../src/schedule/holidays.ts';
import type { DeliveryMethod } from '../../src/schedule/notice-types.ts';
import { serviceHints, serviceWords } from '../../src/schedule/service-hints.ts';
import { weekendCountries, weekendOf, weekendsReviewedOn } from '../../src/schedule/weekend.ts';

/** The languages that have a file of a kind beside its data. */
const languagesOf = (kind: string): string[] =>
  readdirSync('locales/notice').flatMap(
    (file) => new RegExp(`^${kind}\\.(\\w+)\\.yaml$`).exec(file)?.[1] ?? [],
  );

describe('weekends', () => {
  test.each([
    ['IR', ['thu', 'fri'], 'unsettled'],
    ['AF', ['fri'], 'low'],
    ['SA', ['fri', 'sat'], 'high'],
    ['AE', ['sat', 'sun'], 'high'],
    ['AE-SH', ['fri', 'sat', 'sun'], 'medium'],
    ['MA', ['sat', 'sun'], 'high'],
    ['TR', ['sat', 'sun'], 'high'],
  ])('of %s are %j, with confidence %s', (country, days, confidence) => {
    expect(weekendOf(country)).toMatchObject({ days, confidence });
  });

  test('have a source and known days in every country of the table', () => {
    expect(weekendCountries).toHaveLength(20);
    expect(isCalendarDate(weekendsReviewedOn)).toBe(true);
    for (const country of weekendCountries) {
      const { days = [], source = '' } = weekendOf(country) ?? {};
      expect(source, country).not.toBe('');
      expect(days.length > 0 && days.every((day) => weekdays.includes(day)), country).toBe(true);
    }
  });

  test.each([['FR'], ['tr'], ['toString'], ['']])('of %j are not known', (country) => {
    expect(weekendOf(country)).toBeUndefined();
  });
});

describe('holidays', () => {
  test.each([
    ['TR', '2026-05-01', '2026-05-31', ['labour-day 2026-05-01', 'youth-and-sports-day 2026-05-19']],
    [
      'IR',
      '2026-03-19',
      '2026-03-24',
      [
        'oil-nationalisation 2026-03-20',
        'nowruz 2026-03-21',
        'nowruz 2026-03-22',
        'nowruz 2026-03-23',
        'nowruz 2026-03-24',
      ],
    ],
    ['IR', '2026-04-01', '2026-04-02', ['islamic-republic-day 2026-04-01', 'nature-day 2026-04-02']],
    [
      'DE',
      '2026-12-20',
      '2027-01-05',
      ['christmas 2026-12-25', 'christmas 2026-12-26', 'new-year 2027-01-01'],
    ],
    ['AE-SH', '2026-12-01', '2026-12-31', ['national-day 2026-12-02', 'national-day 2026-12-03']],
    ['AF', '2026-01-01', '2026-12-31', []],
    ['FR', '2026-01-01', '2026-12-31', []],
  ])('suggested for %s from %s to %s are %j', (country, from, to, expected) => {
    const found = suggestedHolidays(country, calendarDate(from), calendarDate(to));
    expect(found.map(({ id, on }) => `${id} ${on}`)).toEqual(expected);
  });

  test('exist for every country of the weekend table, on days that exist in any year, with a name in every language', () => {
    const languages = languagesOf('holidays');
    expect(languages).toEqual(expect.arrayContaining(['ar', 'en', 'fa', 'tr']));
    expect(isCalendarDate(holidaysReviewedOn)).toBe(true);
    for (const country of weekendCountries) {
      expect(fixedHolidaysOf(country)?.source, country).toBeTruthy();
      for (const { id } of suggestedHolidays(country, calendarDate('2025-01-01'), calendarDate('2028-12-31')))
        for (const language of languages)
          expect(holidayName(id, language), `${id} in ${language}`).toBeTruthy();
    }
  });

  test('are named in the language of a regional tag, and not in one we have not', () => {
    expect(holidayName('nowruz', 'fa-AF')).toBe('نوروز');
    expect(holidayName('nowruz', 'de')).toBeUndefined();
    expect(holidayName('constructor', 'en')).toBeUndefined();
  });
});

describe('service hints', () => {
  const ids = (country: string | undefined, deliveryMethod?: DeliveryMethod, kind?: 'breach-cure') =>
    serviceHints({ country, deliveryMethod, kind }).map(({ id }) => id);

  test.each([
    ['TR', 'email', ['tr-between-merchants']],
    ['TR', undefined, ['tr-between-merchants']],
    ['TR', 'notary', []],
    ['TR', 'registered-post', []],
    ['TR', 'kep', []],
    ['TR', 'e-notice', ['tr-official-e-notification']],
    ['IR', 'email', ['ir-ezharnameh']],
    ['IR', 'e-notice', ['ir-sana-date']],
    ['AE-SH', 'email', ['ae-proof']],
    ['EG', 'registered-post', []],
    ['GB', 'email', ['gb-email-clause']],
    ['GB', 'post', []],
    ['FR', 'email', []],
    [undefined, 'email', []],
  ] as const)('for %s by %s are %j', (country, method, expected) => {
    expect(ids(country, method)).toEqual(expected);
  });

  test('may belong to one kind of notice', () => {
    expect(ids('SA', 'registered-post')).toEqual([]);
    expect(ids('SA', 'registered-post', 'breach-cure')).toEqual(['sa-before-a-claim']);
  });

  test('carry source, confidence and day of review, and exist for every country of the weekend table', () => {
    for (const country of weekendCountries) {
      const hints = serviceHints({ country });
      expect(hints.length, country).toBeGreaterThan(0);
      for (const { source, reviewedOn } of hints)
        expect(source !== '' && isCalendarDate(reviewedOn)).toBe(true);
    }
  });

  test('are worded in every language, with the line that they are no advice', () => {
    const languages = languagesOf('service');
    expect(languages).toEqual(expect.arrayContaining(['ar', 'en', 'fa', 'tr']));
    const english = serviceWords('en');
    for (const language of languages) {
      const words = serviceWords(language);
      expect(words.notAdvice, language).toBeTruthy();
      expect(Object.keys(words.hints), language).toEqual(Object.keys(english.hints));
      expect(Object.keys(words.confidence), language).toEqual(Object.keys(english.confidence));
      for (const text of Object.values(words.hints)) expect(text.trim().length, language).toBeGreaterThan(40);
    }
    const methods = [
      undefined,
      'personal',
      'email',
      'courier',
      'post',
      'registered-post',
      'notary',
      'kep',
      'e-notice',
    ] as const;
    const used = weekendCountries.flatMap((country) =>
      methods.flatMap((method) => ids(country, method, 'breach-cure')),
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(english.hints).sort());
    expect(serviceWords('fa-AF')).toBe(serviceWords('fa'));
    expect(() => serviceWords('de')).toThrow(RangeError);
  });
});
