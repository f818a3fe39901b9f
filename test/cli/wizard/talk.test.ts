import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCaseText, readYamlData } from '../../../src/node/case-text.ts';
import { call } from '../../support/fake-terminal.ts';
import { scripts, talkWith } from './talk.ts';

const languages = Object.keys(scripts);
const script = (base: string): readonly string[] => scripts[base] ?? [];

describe('from nothing to the letter', () => {
  test.each(languages)('in %s', async (base) => {
    const { code, shown, folder, file } = await talkWith(script(base));
    expect({ code, shown }).toMatchObject({ code: 0 });
    const read = readCaseText(file ?? '', 'en');
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && read.case.locale.split('-')[0]).toBe(base);
    expect(readdirSync(folder).some((name) => /\.(?:eml|docx)$/.test(name))).toBe(true);
    // The file is fit for every other command.
    expect((await call(['draft', join(folder, 'case.yaml')])).code).toBe(0);
  });

  test('the last day is told as soon as it is known', async () => {
    const shown = (await talkWith(script('en'))).shown.replace(/\s+/g, ' ');
    expect(shown).toContain('your last day is Thursday 31 December 2026');
    expect(shown.indexOf('Thursday 31 December 2026')).toBeLessThan(shown.indexOf('give a reason'));
  });
});

describe('stopped', () => {
  test.each(languages)(
    'at any question in %s, the answers are kept and can be gone on with',
    async (base) => {
      const answers = script(base);
      for (let told = 1; told < answers.length; told += 1) {
        const stopped = await talkWith(answers.slice(0, told));
        expect({ told, code: stopped.code }).toEqual({ told, code: 130 });
        const path = join(stopped.folder, 'case.yaml');
        // Where only the files were left to choose, there is nothing to go on with.
        if (told < answers.length - 1) expect(stopped.shown).toContain(`goodterms init ${path}`);
        expect(stopped.shown).toContain(path);
        expect(readYamlData(stopped.file ?? '')).toBeDefined();
        const read = readCaseText(stopped.file ?? '', 'en');
        const wrong = read.ok ? [] : read.problems.filter(({ code }) => !/missing/.test(code));
        expect({ told, wrong }).toEqual({ told, wrong: [] });
      }
    },
  );

  test('before the first answer, nothing is written', async () => {
    const { code, file } = await talkWith([]);
    expect({ code, file }).toEqual({ code: 130, file: undefined });
  });

  test('going on asks only for what is left', async () => {
    const answers = script('en');
    const at = answers.indexOf('Services Agreement');
    const { folder } = await talkWith(answers.slice(0, at));
    const rest = await talkWith(answers.slice(at), { folder });
    expect(rest.shown).toContain('Welcome back');
    expect(rest.shown).not.toContain('What is your firm called');
    expect(rest.code).toBe(0);
    expect(rest.file).toContain('name: Okafor Textiles');
  });
});

describe('answers', () => {
  test('“<” goes one question back, as often as one likes', async () => {
    const { shown, file } = await talkWith(['4', '2', '1', '', '1', 'Ruht', '<', 'Ruth Calloway']);
    expect(shown.match(/What is your name\?/g)).toHaveLength(2);
    expect(shown).toContain('Enter: Ruht');
    expect(file).toContain('name: Ruth Calloway');
  });

  test('what is wrong is said at once, and asked again', async () => {
    const { shown } = await talkWith(['4', '2', '1', '', '1', 'Ruth', 'not an address']);
    expect(shown).toContain('“not an address” is not an e-mail address.');
  });

  test('a date that can be read in two calendars is asked about, never guessed', async () => {
    const start = script('en').slice(0, script('en').indexOf('2021-11-01'));
    const { shown, file } = await talkWith([...start, '1400/08/10', '1']);
    expect(shown).toContain('Which day is “1400/08/10”?');
    expect(file).toContain('signedOn: 2021-11-01');
  });

  test('a last day before the contract allows it is explained', async () => {
    const start = script('en').slice(0, script('en').indexOf('2026-12-01') + 1);
    const { shown } = await talkWith([...start, '2026-12-05']);
    expect(shown).toContain('Earliest possible: Thursday 31 December 2026');
  });

  test('harsh words are shown with better ones, which may be taken', async () => {
    const start = script('en').slice(0, script('en').indexOf('2026-12-01') + 2);
    const { shown, file } = await talkWith([...start, '9', 'You never pay on time.', '1', '']);
    expect(shown).toContain('“You never pay on time”');
    expect(shown).toContain('That reads well.');
    expect(file).not.toContain('never pay');
  });

  test('an insult that is kept is kept in the file, but no letter is written with it', async () => {
    const answers = [...script('en')];
    const at = answers.indexOf('The Lagos exhibition is still one of our favourite projects.');
    const kept = [...answers.slice(0, at), 'You are idiots.', '2', ...answers.slice(at + 1, -1)];
    const { code, shown, folder } = await talkWith(kept);
    expect(shown).toContain('One thing still stands in the way');
    expect(code).toBe(130);
    expect(readdirSync(folder).filter((name) => name.startsWith('letter'))).toEqual([]);
  });

  test('what one needs to get off one’s chest is in the file and nowhere else', async () => {
    const answers = [...script('en')];
    answers[3] = 'Zanzibar! I have had enough of them.';
    const { file, shown, folder } = await talkWith(answers);
    expect(file).toContain('Zanzibar');
    expect(shown.slice(shown.indexOf('Your letter'))).not.toContain('Zanzibar');
    expect(readFileSync(join(folder, 'letter.eml'), 'utf8')).not.toContain('Zanzibar');
  });

  test('an answer can be changed at the end', async () => {
    const answers = script('en').slice(0, -2);
    const { shown, file } = await talkWith([...answers, '9', 'CEO', '1', '0']);
    expect(shown).toContain('Position: Managing Director');
    expect(file).toContain('role: CEO');
  });

  test('a file that is there is not written over unasked', async () => {
    const first = await talkWith(script('en').slice(0, -1));
    const eml = join(first.folder, 'letter.eml');
    writeFileSync(eml, 'mine');
    const again = await talkWith(['1', '1', '1'], { folder: first.folder });
    expect(again.shown).toContain('letter-2.eml');
    expect(readFileSync(eml, 'utf8')).toBe('mine');
    expect(readdirSync(first.folder)).toContain('letter-2.eml');
  });
});

describe('at a terminal', () => {
  test('without a command, or with an option alone, the questions begin', async () => {
    for (const args of [[], ['--lang', 'tr'], ['--plain'], ['--lang=tr', '--plain']]) {
      const { code, shown } = await talkWith([], { args });
      expect({ args, code }).toEqual({ args, code: 130 });
      expect(shown).toContain(
        args.join(' ').includes('tr') ? 'birlikte yazacağız' : 'write this letter together',
      );
    }
  });

  test('a language that is asked for is spoken to the end, whatever language the letter is in', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'goodterms-talk-'));
    const args = ['init', join(folder, 'case.yaml'), '--lang', 'en'];
    const { shown } = await talkWith(script('fa').slice(0, 8), { args, folder });
    expect(shown).toContain('What is your name?');
    expect(shown).not.toContain('نام شما چیست');
  });

  test('--no-input asks nothing', async () => {
    const { code, shown } = await talkWith([], { args: ['init', '-', '--no-input'] });
    expect(code).toBe(0);
    expect(shown).toContain('locale: en-US');
  });

  test('a file that is no case is not gone on with', async () => {
    const { folder } = await talkWith([]);
    writeFileSync(join(folder, 'list.yaml'), '- a\n- b\n');
    expect((await talkWith([], { args: ['init', join(folder, 'list.yaml')] })).code).toBe(2);
    expect((await talkWith([], { args: ['init', '--resume', join(folder, 'none.yaml')] })).code).toBe(3);
  });
});

describe('without a terminal', () => {
  test('nothing is asked, and no argument shows the help', async () => {
    expect((await call([])).out).toContain('goodterms draft');
  });

  test('answers are set by options, checked like typed ones', async () => {
    const set = [
      'client.name=Okafor Textiles',
      'sending.on=۱۴۰۵/۰۹/۱۰',
      'unfinishedWork.0.what=the catalogue',
    ];
    const args = ['init', '-', '--locale', 'fa-IR', '--yes', ...set.flatMap((one) => ['--set', one])];
    const { code, out } = await call(args);
    expect(code).toBe(0);
    expect(readYamlData(out)).toMatchObject({
      client: { name: 'Okafor Textiles' },
      sending: { on: '2026-12-01' },
      unfinishedWork: [{ what: 'the catalogue' }],
    });
    const wrong = await call(['init', '-', '--set', 'sender.email=nobody']);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect((await call(['init', '-', '--set', 'client'])).code).toBe(2);
  });

  test.each(languages)('all questions can be read beforehand in %s', async (base) => {
    const { code, out } = await call(['questions', '--lang', base]);
    expect(code).toBe(0);
    expect(out).toContain('--set contract.notice.period.n=');
    expect(out).not.toContain('undefined');
    const { out: json } = await call(['questions', '--lang', base, '--json']);
    expect(JSON.parse(json).length).toBeGreaterThan(50);
  });
});
