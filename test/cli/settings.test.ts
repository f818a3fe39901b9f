import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { languageBases } from '../../src/language/languages.ts';
import { call } from '../support/fake-terminal.ts';
import { plainData } from '../support/plain-case.ts';

let folder = '';
const env = () => ({ XDG_CONFIG_HOME: folder });

function userFile(text: string): void {
  mkdirSync(join(folder, 'goodterms'), { recursive: true });
  writeFileSync(join(folder, 'goodterms', 'config.yaml'), text);
}

const projectFile = (text: string) => writeFileSync(join(folder, 'goodterms.yaml'), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goodterms-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const localeOf = (out: string) => /^locale: (.+)$/m.exec(out)?.[1];

describe('what is set once', () => {
  test('an option holds before the environment, the folder, and the user’s own file', async () => {
    const init = async (args: string[], more: NodeJS.ProcessEnv = {}) =>
      localeOf((await call(['init', '-', ...args], { env: { ...env(), ...more } })).out);
    userFile('locale: tr-TR\n');
    expect(await init([])).toBe('tr-TR');
    projectFile('locale: fa-AF\n');
    expect(await init([])).toBe('fa-AF');
    expect(await init([], { GOODTERMS_LOCALE: 'ar-EG' })).toBe('ar-EG');
    expect(await init(['--locale', 'en-GB'], { GOODTERMS_LOCALE: 'ar-EG' })).toBe('en-GB');
  });

  test('the language is that of help and messages', async () => {
    userFile('language: tr\n');
    expect((await call(['--help'], { env: env() })).out).toContain('dostça');
    expect((await call(['--help', '--lang', 'en'], { env: env() })).out).not.toContain('dostça');
  });

  test('a case without a sender is written by the sender that is set; one with a sender stays as it is', async () => {
    userFile(stringify({ sender: { type: 'person', name: 'Ruth Calloway' } }));
    const { sender: _sender, ...rest } = plainData;
    const bare = await call(['draft', '-'], { env: env(), input: JSON.stringify(rest) });
    expect(bare).toMatchObject({ code: 0 });
    expect(bare.out).toContain('Ruth Calloway');
    const own = await call(['draft', '-'], { env: env(), input: JSON.stringify(plainData) });
    expect(own.out).not.toContain('Ruth');
  });

  test('a path is meant from where its file is', async () => {
    userFile('letterhead: ./head.docx\n');
    const { out } = await call(['config', '--json'], { env: env() });
    expect(JSON.parse(out).settings[0].value).toBe(join(folder, 'goodterms', 'head.docx'));
  });

  test.each(languageBases)('config shows in %s what holds, and why', async (base) => {
    userFile('locale: tr-TR\nsender: { type: person, name: A }\n');
    projectFile('locale: en-GB\n');
    const { out } = await call(['config', '--lang', base], { env: env() });
    expect(out).toMatch(/locale: en-GB\n.*goodterms\.yaml\n.*(?:tr-TR.*config\.yaml|config\.yaml.*tr-TR)/);
    expect(out).toContain('sender.name: A');
  });

  test('a name there is not, and a file that cannot be read, are told', async () => {
    userFile('lettrhead: x\n');
    expect(await call(['config'], { env: env() })).toMatchObject({
      code: 2,
      err: expect.stringContaining('letterhead'),
    });
    userFile('- a list\n');
    expect((await call(['init', '-'], { env: env() })).code).toBe(2);
  });
});

test.each(['bash', 'zsh', 'fish'])('%s completes every command and its options', async (shell) => {
  const { code, out } = await call(['completion', shell]);
  expect(code).toBe(0);
  for (const word of ['draft', 'preview', 'completion', 'letterhead', 'no-input', 'formal-notice', 'ar-SA']) {
    expect(out).toContain(word);
  }
});

test('a shell there is not is refused with those there are', async () => {
  expect(await call(['completion', 'cmd'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('fish'),
  });
});

test.each(languageBases)(
  'doctor looks at Node, LibreOffice, fonts, locale and terminal, in %s',
  async (base) => {
    const { code, out } = await call(['doctor', '--lang', base], {
      env: { LANG: 'C.UTF-8', PATH: process.env['PATH'] },
    });
    expect(code).toBe(0);
    expect(out).toContain(`Node.js ${process.versions.node}`);
    expect(out.split('\n').length).toBeGreaterThan(4);
    expect(out).not.toMatch(/doctor\.|undefined/);
  },
);
