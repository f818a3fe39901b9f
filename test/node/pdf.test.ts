import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { draft, parseCase } from '../../src/index.ts';
import { toPdf } from '../../src/node/pdf.ts';
import { PdfError, writeLetter } from '../../src/node.ts';
import { call } from '../support/fake-terminal.ts';
import { plainCase, plainData } from '../support/plain-case.ts';

const isThere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const skipped = isThere('soffice') ? '' : ' (skipped: soffice not found)';

let folder = '';
const file = (name: string) => join(folder, name);
/** Where files of passage go, to see that nothing is left there. */
const passage = () => file('passage');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goodterms-'));
  mkdirSync(passage());
  vi.stubEnv('TMPDIR', passage());
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** A program in LibreOffice's place; `$out` is the PDF it is to write. */
function standIn(script: string): string {
  const path = file('office.sh');
  writeFileSync(path, `#!/bin/sh\nfor last; do :; done; out="\${last%.docx}.pdf"\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const date = '2026-11-21';
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof PdfError ? error.code : String(error)),
  );
const convert = (office: string, timeLimit?: number) =>
  codeOf(toPdf(new Uint8Array(9), { office, date, timeLimit }));

describe.skipIf(process.platform === 'win32')('where LibreOffice makes no PDF', () => {
  test.each([
    ['pdf/failed', 'exit 1'],
    ['pdf/failed', 'exit 0'],
    ['pdf/failed', 'printf "%%PDF-1.7 half a file" > "$out"'],
    ['pdf/failed', 'printf "%%PDF-1.7 whole %%%%EOF" > "$out"; exit 77'],
    ['pdf/failed', 'kill -9 $$'],
    ['done', 'printf "%%PDF-1.7 whole %%%%EOF" > "$out"'],
  ])('%s for `%s`, and nothing is left behind', async (code, script) => {
    expect(await convert(standIn(script))).toBe(code);
    expect(readdirSync(passage())).toEqual([]);
  });

  test('a program that does not end is ended, with those it has started', async () => {
    const office = standIn(`sleep 60 & echo $! > '${file('child')}'; wait`);
    const start = performance.now();
    expect(await convert(office, 700)).toBe('pdf/slow');
    expect(performance.now() - start).toBeLessThan(10_000);
    const child = Number(readFileSync(file('child'), 'utf8'));
    await vi.waitFor(() => {
      const state = existsSync(`/proc/${child}`) ? readFileSync(`/proc/${child}/stat`, 'utf8') : ' Z ';
      expect(state).toContain(' Z ');
    });
    expect(readdirSync(passage())).toEqual([]);
  });

  test('a program that is not there is told apart from none at all', async () => {
    expect(await convert('/nowhere/soffice')).toBe('pdf/wrong-office');
    expect(await convert(folder)).toBe('pdf/wrong-office');
    vi.stubEnv('PATH', folder);
    vi.stubEnv('GOODTERMS_SOFFICE', '');
    expect(await codeOf(toPdf(new Uint8Array(9), { date }))).toBe('pdf/no-office');
  });

  test.each([
    ['en-GB', 'out.pdf was not written'],
    ['tr-TR', 'out.pdf yazılmadı'],
    ['ar-SA', 'لم يُكتب'],
    ['fa-IR', 'نوشته نشد'],
  ])('the sentence is that of %s, and no other file of the call is written', async (locale, words) => {
    writeFileSync(file('case.yaml'), stringify({ ...plainData, locale }));
    const args = ['draft', file('case.yaml'), '-o', file('out.docx'), '-o', file('out.pdf')];
    for (const env of [{ GOODTERMS_SOFFICE: '/nowhere' }, { GOODTERMS_SOFFICE: standIn('exit 1') }, {}]) {
      vi.stubEnv('PATH', folder);
      const { code, err } = await call(args, { env });
      expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining(words) });
      expect(err).toMatch(/LibreOffice/);
      expect(existsSync(file('out.docx')) || existsSync(file('out.pdf'))).toBe(false);
    }
  });
});

describe.skipIf(skipped !== '')(`a letter as PDF${skipped}`, () => {
  test('is a tagged file with the letter’s own title and date, the same each time', async () => {
    const letter = draft(plainCase(), { today: '2026-11-23' });
    await writeLetter(letter, file('a.pdf'), { page: 'a4' });
    await writeLetter(letter, file('b.pdf'), { page: 'a4' });
    const bytes = readFileSync(file('a.pdf'));
    expect(readFileSync(file('b.pdf')).equals(bytes)).toBe(true);
    expect(bytes.includes('/Marked true')).toBe(true);
    expect(bytes.includes(`/CreationDate(D:${letter.schedule.sentOn.replaceAll('-', '')}000000Z`)).toBe(true);
    expect(readdirSync(passage())).toEqual([]);
    const text = bytes.toString('latin1');
    // Text in a PDF is UTF-16 in hexadecimal digits.
    const title = Buffer.from(`\ufeff${letter.subject}`, 'utf16le').swap16().toString('hex').toUpperCase();
    expect(text).toContain(`/Title<${title}>`);
    expect(text.match(/\/Type\/Page\b/g)).toHaveLength(1);
    expect(text).toMatch(/\/MediaBox ?\[ ?0 0 595[.\d]* 84[12][.\d]* ?\]/);
  });

  test('is written by the command line in each language, beside other files', async () => {
    for (const locale of ['tr-TR', 'ar-SA', 'fa-IR']) {
      const input = JSON.stringify({ ...plainData, locale });
      const { code, out } = await call(
        ['draft', '-', '-o', file(`${locale}.pdf`), '-o', file(`${locale}.txt`)],
        {
          input,
        },
      );
      expect({ code, out }).toEqual({ code: 0, out: '' });
      expect(
        readFileSync(file(`${locale}.pdf`))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      expect(parseCase(JSON.parse(input)).locale).toBe(locale);
    }
  });
});
