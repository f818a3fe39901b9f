import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { languageBases } from '../../src/language/languages.ts';
import { call } from '../support/fake-terminal.ts';
import { plainData } from '../support/plain-case.ts';

const builtIn = (base: string) => join(import.meta.dirname, '..', '..', 'templates', base);

let folder = '';
const file = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goodterms-'));
  writeFileSync(file('case.yaml'), stringify(plainData));
});

/** A template of the user's own, in a folder of their own. */
function own(name: string, text: string, place = 'own'): string {
  mkdirSync(file(place), { recursive: true });
  writeFileSync(join(file(place), name), text);
  return file('own');
}

describe('templates', () => {
  test('lists the built-in ones, of all languages or of one', async () => {
    const { code, out } = await call(['templates']);
    expect(code).toBe(0);
    for (const base of languageBases) expect(out).toContain(`${base}/formal-notice.hbs\n`);
    const turkish = (await call(['templates', '--lang', 'tr'])).out.trim().split('\n');
    expect(turkish).toEqual(
      readdirSync(builtIn('tr'))
        .map((name) => `tr/${name}`)
        .sort(),
    );
    expect((await call(['templates', '--lang', 'xx'])).code).toBe(2);
  });

  test('copies them as they are, and writes over none without being told', async () => {
    const { code, out } = await call(['templates', '--copy', file('own'), '--lang', 'fa']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readdirSync(file('own'))).toEqual(['fa']);
    for (const name of readdirSync(builtIn('fa'))) {
      expect(readFileSync(join(file('own'), 'fa', name), 'utf8')).toBe(
        readFileSync(join(builtIn('fa'), name), 'utf8'),
      );
    }
    writeFileSync(join(file('own'), 'fa', 'formal-notice.hbs'), 'mine');
    const again = await call(['templates', '--copy', file('own')]);
    expect(again.code).toBe(3);
    expect(readdirSync(file('own'))).toEqual(['fa']);
    expect((await call(['templates', '--copy', file('own'), '--force'])).code).toBe(0);
    expect(readFileSync(join(file('own'), 'fa', 'formal-notice.hbs'), 'utf8')).not.toBe('mine');
  });

  test('its help fits a terminal in every language', async () => {
    for (const base of languageBases) {
      const { out } = await call(['templates', '--help'], { env: { LANG: base } });
      expect(out).toContain('--copy');
      const width = (line: string) => line.replace(/[\p{Mn}\p{Cf}]/gu, '').length;
      expect(out.split('\n').filter((line) => width(line) > 80)).toEqual([]);
    }
  });
});

describe('draft --templates', () => {
  const draftWith = (templates: string, ...more: string[]) =>
    call(['draft', file('case.yaml'), '--templates', templates, ...more]);

  test('writes the letter with the user’s own words, beside each other or by language', async () => {
    own('wishes.hbs', 'Flat wishes.');
    expect((await draftWith(file('own'))).out).toContain('Flat wishes.');
    own('wishes.hbs', 'English wishes.', 'own/en');
    expect((await draftWith(file('own'))).out).toContain('English wishes.');
    own('wishes.hbs', 'Turkish wishes.', 'own/tr');
    expect((await draftWith(file('own'))).out).toContain('English wishes.');
  });

  test('reads them for their tone, too', async () => {
    own('wishes.hbs', 'You idiots ruined everything.');
    const { code, err } = await draftWith(file('own'), '-o', file('a.txt'));
    expect(code).toBe(1);
    expect(err).toContain('idiots');
  });

  test.each([
    ['en-GB', 'not among the fields', 'Closest name: contract.title.'],
    ['tr-TR', 'alanlar arasında yok', 'En yakın ad: contract.title.'],
    ['ar-SA', 'حقول الرسالة', 'contract.title'],
    ['fa-IR', 'فیلدهایی نیست', 'contract.title'],
  ])('tells a reader of %s file, line and nearest name', async (locale, words, nearest) => {
    writeFileSync(file('case.yaml'), stringify({ ...plainData, locale }));
    for (const kind of ['exit-email', 'formal-notice']) {
      own(`${kind}.hbs`, '{{#part "wishes"}}\n{{contract.tittle}}\n{{/part}}');
      const { code, out, err } = await draftWith(file('own'), '--kind', kind);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`${kind}.hbs`);
      expect(err).toMatch(/2/);
      expect(err).toContain(words);
      expect(err).toContain(nearest);
    }
  });

  test('has a sentence for each kind of mistake', async () => {
    own('wishes.hbs', '{{dat x}}{{> salutaton}}{{#part "whishes"}}{{/part}}{{* x}}{{#if}}{{/if}}');
    own('thnaks.hbs', '');
    own('thanks.hbs', '{{');
    for (const lang of languageBases) {
      const { code, err } = await draftWith(file('own'), '--lang', lang);
      expect(code).toBe(2);
      expect(err).not.toMatch(/errors\.|Error|undefined/);
      expect(err.trim().split('\n')).toHaveLength(14);
    }
  });

  test.each([
    ['nowhere', 3, 'nowhere'],
    ['empty', 2, '--copy'],
    ['case.yaml', 2, '--copy'],
  ])('%s is answered', async (name, code, words) => {
    mkdirSync(file('empty'));
    const outcome = await draftWith(file(name));
    expect(outcome.code).toBe(code);
    expect(outcome.err).toContain(words);
  });
});
