import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Header, Packer, Paragraph } from 'docx';
import { beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { partsOf } from '../render/docx/package.ts';
import { png } from '../render/docx/pictures.ts';
import { call } from '../support/fake-terminal.ts';
import { plainData } from '../support/plain-case.ts';

let folder = '';
const file = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goodterms-'));
  writeFileSync(file('case.yaml'), stringify(plainData));
});

const draftTo = (name: string, ...args: string[]) =>
  call(['draft', file('case.yaml'), '-o', file(name), ...args]);
const written = (name: string) => partsOf(readFileSync(file(name)));

async function wordFile(paragraphs: string[], header = ''): Promise<Uint8Array> {
  const children = paragraphs.map((text) => new Paragraph(text));
  const headers = { default: new Header({ children: [new Paragraph(header)] }) };
  return Packer.toBuffer(new Document({ sections: [{ headers, children }] }));
}

describe('what a call says of the paper is done', () => {
  test('paper, fold marks and typefaces', async () => {
    const { code } = await draftTo(
      'a.docx',
      ...['--page', 'LETTER', '--fold-marks', '--font', 'Georgia', '--font', 'Amiri'],
    );
    expect(code).toBe(0);
    const parts = written('a.docx');
    expect(parts.get('word/document.xml')).toContain('w:w="12240" w:h="15840"');
    expect(parts.get('word/styles.xml')).toMatch(/<w:rFonts [^>]*w:ascii="Georgia"[^>]*w:cs="Amiri"/);
    expect(parts.get('word/header2.xml')).toContain('name="fold mark"');
  });

  test('the first typeface is that of the letter’s own script', async () => {
    writeFileSync(file('case.yaml'), stringify({ ...plainData, locale: 'fa-IR' }));
    await draftTo('a.docx', '--font', 'B Nazanin');
    expect(written('a.docx').get('word/styles.xml')).toMatch(/w:ascii="Arial"[^>]*w:cs="B Nazanin"/);
  });

  test('a logo is told from its bytes, and named after the sender', async () => {
    writeFileSync(file('logo.jpg'), png(600, 160));
    expect((await draftTo('a.docx', '--logo', file('logo.jpg'))).code).toBe(0);
    expect(written('a.docx').get('word/header2.xml')).toContain('descr="Weber Studio"');
  });

  test('the letter goes into the sender’s own Word file', async () => {
    writeFileSync(file('brand.docx'), await wordFile(['{{ letter }}'], 'Our own head'));
    expect((await draftTo('a.docx', '--letterhead', file('brand.docx'))).code).toBe(0);
    const parts = written('a.docx');
    expect(parts.get('word/header1.xml')).toContain('Our own head');
    expect(parts.get('word/document.xml')).toContain('Lagos exhibition');
  });
});

/** Every mistake there may be in what a call says of the paper, with the code it ends with. */
const mistakes: readonly [name: string, make: () => Promise<string[]>, code: number, file: string][] = [
  ['no-page', async () => ['--page', 'a5'], 2, 'a5'],
  ['paper.letterhead-decides', async () => ['--letterhead', file('b.docx'), '--logo', 'x.png'], 2, '--logo'],
  ['render.broken-logo', async () => ['--logo', save('logo.png', png(9, 9).slice(0, -3))], 2, 'logo.png'],
  ['render.broken-logo', async () => ['--logo', save('logo.png', Buffer.from('text'))], 2, 'logo.png'],
  ['render.broken-logo', async () => ['--logo', save('logo.png', Buffer.alloc(0))], 2, 'logo.png'],
  ['file.not-found', async () => ['--logo', file('none.png')], 3, 'none.png'],
  ['file.is-folder', async () => ['--logo', folderAt('art')], 3, 'art'],
  ['file.not-found', async () => ['--letterhead', file('none.docx')], 3, 'none.docx'],
  ['file.is-folder', async () => ['--letterhead', folderAt('brand.docx')], 3, 'brand.docx'],
  ['file.too-large', async () => ['--letterhead', save('b.docx', Buffer.alloc(33_000_000))], 3, 'b.docx'],
  ['render.no-word-file', async () => ['--letterhead', save('b.docx', png(9, 9))], 2, 'b.docx'],
  ['render.mark-missing', async () => ['--letterhead', save('b.docx', await wordFile(['x']))], 2, 'b.docx'],
  [
    'render.mark-doubled',
    async () => ['--letterhead', save('b.docx', await wordFile(['{{letter}}', '{{ letter }}']))],
    2,
    'b.docx',
  ],
  [
    'render.mark-not-alone',
    async () => ['--letterhead', save('b.docx', await wordFile(['x {{letter}}']))],
    2,
    'b.docx',
  ],
  [
    'render.mark-outside',
    async () => ['--letterhead', save('b.docx', await wordFile(['x'], '{{letter}}'))],
    2,
    'b.docx',
  ],
];

function save(name: string, bytes: Uint8Array): string {
  writeFileSync(file(name), bytes);
  return file(name);
}

function folderAt(name: string): string {
  mkdirSync(file(name));
  return file(name);
}

describe.each(['en-GB', 'tr-TR', 'ar-SA', 'fa-IR'])('a mistake is told to a reader of %s', (locale) => {
  test.each(mistakes)('%s', async (_name, make, code, found) => {
    writeFileSync(file('case.yaml'), stringify({ ...plainData, locale }));
    const args = await make();
    const before = readdirSync(folder).sort();
    const outcome = await draftTo('out.docx', ...args);
    expect({ code: outcome.code, out: outcome.out }).toEqual({ code, out: '' });
    const sentence = outcome.err.trim().split('\n').at(-1) ?? '';
    expect(sentence).toContain(found);
    expect(sentence).not.toMatch(/errors\.|TypeError|\bat /);
    const isEnglish = /\b(?:is|the|There|are|its)\b/.test(sentence.replaceAll(folder, ''));
    expect({ sentence, isEnglish }).toEqual({ sentence, isEnglish: locale === 'en-GB' });
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});

test('every code of the renderer has its sentence in every language', () => {
  const folderOf = (...path: string[]) => join(import.meta.dirname, '..', '..', ...path);
  const sources = readdirSync(folderOf('src', 'render'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(folderOf('src', 'render', name), 'utf8'));
  const codes = new Set(sources.join('\n').match(/(?<=')render\/[a-z-]+(?=')/g));
  expect(codes.size).toBeGreaterThan(4);
  const report = readFileSync(folderOf('src', 'cli', 'paper.ts'), 'utf8');
  for (const code of codes) {
    expect(report).toContain(`'${code}'`);
    for (const base of ['en', 'tr', 'ar', 'fa']) {
      const words = readFileSync(folderOf('locales', base, 'cli.yaml'), 'utf8');
      expect(words).toContain(`\n    ${code.slice('render/'.length)}: `);
    }
  }
});

describe('what is set for all calls', () => {
  const preset = (env: NodeJS.ProcessEnv, name: string, ...args: string[]) =>
    call(['draft', file('case.yaml'), '-o', file(name), ...args], { env: { HOME: folder, ...env } });

  test('is no mistake for a letter without pages', async () => {
    const env = { GOODTERMS_LETTERHEAD: file('none.docx'), GOODTERMS_PAGE: 'a4' };
    expect((await preset(env, 'a.txt')).code).toBe(0);
  });

  test('holds where the call says nothing else', async () => {
    writeFileSync(file('brand.docx'), await wordFile(['{{letter}}'], 'Our own head'));
    const env = { GOODTERMS_LETTERHEAD: file('brand.docx'), GOODTERMS_PAGE: 'letter' };
    expect((await preset(env, 'a.docx')).code).toBe(0);
    expect(written('a.docx').get('word/header1.xml')).toContain('Our own head');
    expect((await preset(env, 'b.docx', '--page', 'a4')).code).toBe(0);
    expect(written('b.docx').get('word/document.xml')).toContain('w:w="11906"');
    expect((await preset({ GOODTERMS_PAGE: 'letter' }, 'c.docx')).code).toBe(0);
    expect(written('c.docx').get('word/document.xml')).toContain('w:w="12240"');
  });
});

test.each([
  ['a.txt', ['--page', 'a4'], '--page'],
  ['a.eml', ['--logo', 'x.png'], '--logo'],
  ['a.html', ['--fold-marks'], '--fold-marks'],
  ['a.docx', ['--font', ''], '--font'],
])('for %s, %j is answered, for it would have no effect', async (name, args, option) => {
  const { code, err } = await draftTo(name, ...args);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(option) });
});

test('the help fits a terminal of 24 lines and 80 columns in every language', async () => {
  for (const base of ['en', 'tr', 'ar', 'fa']) {
    const { out } = await call(['draft', '--help'], { env: { LANG: base } });
    const lines = out.trimEnd().split('\n');
    expect(lines.length).toBeLessThan(24);
    const width = (line: string) => line.replace(/[\p{Mn}\p{Cf}]/gu, '').length;
    expect(lines.filter((line) => width(line) > 80)).toEqual([]);
    for (const option of ['--page', '--logo', '--font', '--fold-marks', '--letterhead', '.pdf']) {
      expect(out).toContain(option);
    }
  }
});
