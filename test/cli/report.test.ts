import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Terminal } from '../../src/cli/call.ts';
import { excerpt, findingLines } from '../../src/cli/report.ts';
import { speak } from '../../src/cli/words.ts';
import { checkTone } from '../../src/tone/check.ts';

const nowhere: Terminal = {
  out() {},
  err() {},
  hasInput: false,
  input: async () => '',
  env: {},
  styled: false,
  today: '2026-11-21',
};

const screen = { input: Readable.from([]), output: new Writable(), columns: 60, isPlain: false };

const long = `${'The plans were drawn in the winter and built in the spring. '.repeat(4)}You are an idiot, and ${'so on and on '.repeat(20)}`;

test('the words in question stand in one line, with carets right below them', () => {
  const start = long.indexOf('an idiot');
  const [line = '', carets = ''] = excerpt(long, start, start + 'an idiot'.length, nowhere).split('\n');
  expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('an idiot');
  expect(line).toMatch(/^ {4}…\S.*\S…$/);
  expect(line.length).toBeLessThan(140);
});

test.each(['en', 'tr', 'ar', 'fa'])('on a terminal no line is broken within a word (%s)', (locale) => {
  const curse =
    { en: 'You idiots!!!', tr: 'Salaksınız!!!', ar: 'أنتم أغبياء!!!', fa: 'شما احمق هستید!!!' }[locale] ?? '';
  const { findings } = checkTone(curse, { locale });
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) {
    const told = findingLines(finding, curse, '1:1', { ...nowhere, screen }, speak(locale));
    for (const line of told.split('\n')) expect(line.length).toBeLessThanOrEqual(screen.columns);
    expect(told.replace(/[\s\u200f]+/g, ' ')).toContain(finding.message);
  }
});

test.each(['en', 'tr', 'ar', 'fa'])('every part that a letter may lack has a name (%s)', (locale) => {
  const { missing } = checkTone('.', { locale, kind: 'exit-email' });
  expect(missing.length).toBe(6);
  const names = missing.map((part) => speak(locale)(`check.parts.${part}`));
  expect(names.filter((name) => name.startsWith('check.'))).toEqual([]);
});
