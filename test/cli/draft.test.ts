import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { call } from '../support/fake-terminal.ts';
import { plainData } from '../support/plain-case.ts';

let folder = '';
const file = (name: string) => join(folder, name);
const caseFile = (changes: Record<string, unknown> = {}, name = 'case.yaml') => {
  writeFileSync(file(name), stringify({ ...plainData, ...changes }));
  return file(name);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goodterms-'));
});

describe('draft', () => {
  test('prints the letter, and nothing else, on standard output', async () => {
    const { code, out } = await call(['draft', caseFile()]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Dear Ms Okafor/);
    expect(out).toContain('Wednesday 23 December 2026');
  });

  test('reads a case from standard input', async () => {
    expect((await call(['draft', '-'], { input: JSON.stringify(plainData) })).out).toMatch(/^Dear Ms Okafor/);
  });

  test('writes each file in the format of its ending, and says where', async () => {
    const names = ['a.txt', 'a.html', 'a.eml', 'a.md', 'a.json', 'a.docx'];
    const { code, out, err } = await call([
      'draft',
      caseFile(),
      ...names.flatMap((name) => ['-o', file(name)]),
    ]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    for (const name of names) expect(err).toContain(`Written: ${file(name)}`);
    expect(readdirSync(folder).sort()).toEqual([...names, 'case.yaml'].sort());
    expect(JSON.parse(readFileSync(file('a.json'), 'utf8'))).toMatchObject({
      kind: 'exit-email',
      locale: 'en-GB',
      direction: 'ltr',
    });
  });

  test('leaves a file that is there as it is, unless it is forced', async () => {
    writeFileSync(file('a.txt'), 'mine');
    const refused = await call(['draft', caseFile(), '-o', file('a.txt')]);
    expect(refused.code).toBe(3);
    expect(refused.err).toContain('--force');
    expect(readFileSync(file('a.txt'), 'utf8')).toBe('mine');
    expect((await call(['draft', caseFile(), '-o', file('a.txt'), '--force'])).code).toBe(0);
    expect(readFileSync(file('a.txt'), 'utf8')).not.toBe('mine');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('does not write a letter that would burn the bridge, and shows the words, the line and others', async () => {
    const path = caseFile({ thanks: 'You idiots ruined everything, and it is entirely your fault.' });
    const { code, out, err } = await call(['draft', path, '-o', file('a.txt')]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('The letter was not written.');
    expect(err).toMatch(/\^{3,}/);
    expect(err).toMatch(/in your case file, line \d+/);
    expect(readdirSync(folder)).toEqual(['case.yaml']);
  });

  test('a waiver lets exactly its words through, and says so; one for an insult does not', async () => {
    const thanks = 'You never reply, we used to joke.';
    const flagged = await call(['draft', caseFile({ thanks }), '--json']);
    expect(flagged.code).toBe(1);
    const allow = JSON.parse(flagged.out)
      .findings.filter((one: { category: string }) => one.category !== 'parts')
      .map((one: { text: string; ruleId: string }) => ({
        text: one.text,
        rule: one.ruleId,
        why: 'A joke we share.',
      }));
    const passed = await call(['draft', caseFile({ thanks, tone: { allow } })]);
    expect(passed.code).toBe(0);
    expect(passed.err).toContain('A joke we share.');
    const rude = await call([
      'draft',
      caseFile({
        thanks: 'You idiots!',
        tone: { allow: [{ text: 'idiots', rule: 'insult/name', why: 'x' }] },
      }),
    ]);
    expect(rude.code).toBe(1);
    expect(rude.err).toContain('tone.allow');
  });

  test('a draft that rests can be read, but is not written', async () => {
    const path = caseFile({ coolingOff: { days: 2, draftedOn: '2026-11-22' } });
    const written = await call(['draft', path, '-o', file('a.txt')]);
    expect(written.code).toBe(4);
    expect(written.err).toContain('Tuesday 24 November 2026');
    expect(readdirSync(folder)).toEqual(['case.yaml']);
    expect((await call(['draft', path])).out).toMatch(/^Dear Ms Okafor/);
    expect((await call(['draft', path, '-o', file('a.txt'), '--today', '2026-11-24'])).code).toBe(0);
  });

  test('every mistake of a case is told with its line', async () => {
    writeFileSync(
      file('case.yaml'),
      'locale: en-GB\nsender:\n  type: organization\n  nme: X\nsending:\n  on: 2026-02-30\n',
    );
    const { code, err } = await call(['draft', file('case.yaml')]);
    expect(code).toBe(2);
    expect(err).toContain('line 4, sender.nme');
    expect(err).toContain('line 6, sending.on');
    expect(err).toContain('client');
    expect(err).not.toMatch(/ZodError|at .*\.ts/);
  });

  test.each([
    ['sender: [1', 'line 1'],
    ['a: 1\na: 2\n', 'twice'],
    ['\tlocale: en\n', 'tabs'],
    ['- just\n- a list\n', 'not a case file'],
    ['', 'not a case file'],
    [`a: &a [x,x]\nb: &b [${'*a,'.repeat(60)}]\nc: [${'*b,'.repeat(60)}]`, 'aliases'],
  ])('broken YAML %j gets a sentence', async (text, word) => {
    const { code, err } = await call(['draft', '-'], { input: text });
    expect(code).toBe(2);
    expect(err).toContain(word);
  });

  test('a clause and a last day that do not go together are explained', async () => {
    const { code, err } = await call(['draft', caseFile({ ending: { lastDay: '2026-12-01' } })]);
    expect(code).toBe(2);
    expect(err).toContain('Earliest possible: Wednesday 23 December 2026');
  });
});

describe('calls', () => {
  test.each([
    [['draft'], 2, 'Name a case file'],
    [['draft', 'nowhere.yaml'], 3, 'no file nowhere.yaml'],
    [['draft', '-'], 2, 'keyboard'],
    [['drft'], 2, 'Did you mean “draft”'],
    [['draft', 'a', 'b'], 2, '“b” is one argument too many'],
    [['draft', '--frobnicate'], 2, '--frobnicate'],
    [['draft', 'a.yaml', '-o'], 2, '-o'],
    [['draft', 'a.yaml', '-o', 'x.pdff'], 2, '.docx'],
    [['draft', 'a.yaml', '--kind', 'rant'], 2, 'exit-email'],
    [['check'], 2, '--locale'],
  ])('%j ends with %i and says how to mend it', async (args, code, words) => {
    const outcome = await call(args);
    expect(outcome.err).toContain(words);
    expect(outcome.code).toBe(code);
    expect(outcome.out).toBe('');
  });

  test.each([
    ['fa/network-notice.yaml', '۱۴۰۵/۰۹/۰۲'],
    ['ar/riyadh-maintenance.yaml', '١٤٤٨/٠٦/١٣'],
  ])('a day may be typed in the calendar and digits of the letter: %s, %s', async (example, typed) => {
    const { out } = await call(['draft', join('examples', example), '--today', typed, '--json']);
    expect(JSON.parse(out).schedule.today).toBe('2026-11-23');
  });

  const commands = ['draft', 'check', 'schedule', 'init', 'schema', 'questions', 'preview', 'templates'];
  const screens = ['', ...commands, 'config', 'doctor', 'completion'];

  test.each(['en', 'tr', 'ar', 'fa'].flatMap((lang) => screens.map((name) => [lang, name])))(
    'help fits a screen of 24 lines and 80 columns: %s %s',
    async (lang, name) => {
      const { code, out } = await call([...(name === '' ? [] : [name]), '--help', '--lang', lang]);
      const lines = out.replace(/[\p{Mn}\p{Cf}]/gu, '').split('\n');
      expect(code).toBe(0);
      expect(lines.length).toBeLessThan(25);
      expect(lines.filter((line) => line.length > 80)).toEqual([]);
      expect(out).toContain('goodterms ');
    },
  );
});

describe('check', () => {
  test('lists the rules and explains one', async () => {
    const all = await call(['check', '--rules', '--locale', 'en']);
    expect(all.code).toBe(0);
    const [id = ''] = /^insult\/[\w-]+/m.exec(all.out) ?? [];
    const one = await call(['check', '--explain', id, '--locale', 'en']);
    expect(one.out).toMatch(/✗ .+\n/);
    expect((await call(['check', '--explain', 'no/rule', '--locale', 'en'])).code).toBe(2);
  });

  test('a calm text is let through, a harsh one marked', async () => {
    const calm = await call(['check', '-', '--locale', 'en'], { input: 'Our last day is 31 January 2027.' });
    expect(calm).toMatchObject({ code: 0, out: 'Nothing here would burn the bridge.\n' });
    const harsh = await call(['check', '-', '--locale', 'en', '--json'], { input: 'You are idiots.' });
    expect(harsh.code).toBe(1);
    expect(JSON.parse(harsh.out).ok).toBe(false);
  });

  test('a letter of farewell is let through if it says that the work ends, and when', async () => {
    const decision = 'We have decided to end our contract.';
    const letter = ['check', '-', '--locale', 'en', '--kind', 'exit-email'];
    const open = await call(letter, { input: `${decision} Invoice 77 of 12 October 2026 has been paid.` });
    expect(open.code).toBe(1);
    expect(open.out).toContain('the date of the last day');
    expect(open.out).toContain('has to say that the work ends, and when');
    const whole = await call(letter, { input: `${decision} The last day is 31 December 2026.` });
    expect(whole.code).toBe(0);
    expect(whole.out).not.toContain('has to say');
  });
});

describe('init, schema, schedule', () => {
  test.each(['en-GB', 'tr-TR', 'ar-SA', 'fa-IR'])(
    'init writes a %s case file that only lacks the facts',
    async (locale) => {
      expect((await call(['init', file('new.yaml'), '--locale', locale])).code).toBe(0);
      const { code, err } = await call(['draft', file('new.yaml'), '--lang', 'en']);
      expect(code).toBe(2);
      expect(err).toContain('sender.name');
      expect(err).toContain('client.name');
      expect(err).not.toMatch(/no field|not a choice/);
    },
  );

  test('schema describes every field it has words for', async () => {
    const { out } = await call(['schema']);
    const schema = JSON.parse(out);
    expect(schema.properties.thanks.description).toContain('good thing');
    expect(schema.additionalProperties).toBe(false);
  });

  test('schedule shows the dates in order', async () => {
    const { code, out } = await call(['schedule', caseFile()]);
    expect(code).toBe(0);
    expect(out).toMatch(/23 November 2026: Notice is sent[\s\S]*23 December 2026: Last day/);
  });
});
