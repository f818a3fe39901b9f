import { domainToASCII } from 'node:url';
import { extract } from 'letterparser';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { safeDraft, toEml, toHtml, toText } from '../../src/index.ts';
import { localesToTry, plainCase, plainData } from '../support/plain-case.ts';

const letterOf = (changes: Record<string, unknown> = {}) =>
  safeDraft(plainCase(changes), { today: '2026-11-23' }).letter;

describe.each(localesToTry)('%s', (locale) => {
  const names = {
    locale,
    sender: { ...plainData.sender, name: 'Çağrı & Şükrü, "Ltd" \u0627\u0644\u0646\u0648\u0631' },
    client: { ...plainData.client, name: 'شرکت آوا، '.repeat(20).trim(), email: 'ada@örnek.example' },
  };

  test('two parsers read the same mail back', async () => {
    const letter = letterOf(names);
    const eml = toEml(letter);
    const postal = await PostalMime.parse(eml);
    const other = extract(eml);
    expect(postal.subject).toBe(letter.subject);
    expect(other.subject).toBe(letter.subject);
    expect(postal.from?.name).toBe(letter.from.name);
    expect(other.from?.name).toBe(letter.from.name);
    expect(postal.to?.[0]?.address).toBe(`ada@${domainToASCII('örnek.example')}`);
    expect(postal.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(toText(letter).trimEnd());
    expect(other.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(toText(letter).trimEnd());
    expect(postal.html?.replace(/\r\n/g, '\n').trimEnd()).toBe(toHtml(letter).trimEnd());
  });

  test('is ASCII with short lines, and opens as a draft', () => {
    const eml = toEml(letterOf(names));
    expect(/^[\r\n -~]*$/.test(eml)).toBe(true);
    expect(eml.startsWith('X-Unsent: 1\r\n')).toBe(true);
    expect(Math.max(...eml.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
    expect(eml.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  test('headers hold no bidi controls', () => {
    expect(letterOf(names).subject).not.toMatch(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/);
  });

  test('gives the same bytes each time', () => {
    expect(toEml(letterOf(names))).toBe(toEml(letterOf(names)));
  });
});

test('a line end in a name adds no header', async () => {
  const letter = letterOf({ client: { ...plainData.client, name: 'Acme\r\nBcc: thief@evil.example' } });
  const mail = await PostalMime.parse(toEml(letter));
  expect(mail.bcc ?? []).toEqual([]);
});

describe('HTML', () => {
  test('carries language and direction on the page and on the inner wrapper', () => {
    expect(toHtml(letterOf({ locale: 'fa-IR' }))).toMatch(
      /<html lang="fa-IR" dir="rtl">[\s\S]*<div lang="fa-IR" dir="rtl" style="direction:rtl;text-align:right/,
    );
  });

  test('isolates are elements, in pairs', () => {
    const html = toHtml(letterOf({ locale: 'ar-SA' }));
    expect(html).not.toMatch(/[\u2066-\u2069]/);
    expect(html.split('<bdi').length).toBe(html.split('</bdi>').length);
    expect(html.split('<bdi').length).toBeGreaterThan(2);
  });

  test('markup in a name is text', () => {
    const html = toHtml(
      letterOf({ client: { ...plainData.client, name: '<img src=x onerror=alert(1)> [x](javascript:1)' } }),
    );
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; [x](javascript:1)');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('href="javascript');
  });
});

describe('plain text', () => {
  test.each(['ar-SA', 'fa-IR'])('%s: every line begins with a right-to-left letter or mark', (locale) => {
    for (const line of toText(letterOf({ locale })).split('\n').filter(Boolean)) {
      expect(line).toMatch(/^[\u200f\u0590-\u08ff]/);
    }
  });

  test('a left-to-right letter has no marks', () => {
    expect(toText(letterOf())).not.toMatch(/[\u200e\u200f\u2066-\u2069]/);
  });
});
