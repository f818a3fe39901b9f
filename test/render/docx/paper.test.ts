import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draft } from '../../../src/index.ts';
import type { Letter } from '../../../src/letter/letter.ts';
import type { PageName } from '../../../src/render/docx/pages.ts';
import { toDocx } from '../../../src/render/docx.ts';
import { localesToTry, plainCase } from '../../support/plain-case.ts';
import { american, arabic, bareLetter, mailLetter, persian, turkish } from './fixtures.ts';
import { png } from './pictures.ts';

const isThere = (program: string, option: string): boolean =>
  spawnSync(program, [option]).error === undefined;
const missing = [
  ['soffice', '--version'],
  ['pdftotext', '-v'],
].filter(([program = '', option = '']) => !isThere(program, option));
const skipped =
  missing.length > 0 ? ` (skipped: ${missing.map(([program]) => program).join(' and ')} not found)` : '';

/** A word on a page, millimetres from the left and top edges. */
interface Word {
  page: number;
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const folder = mkdtempSync(join(tmpdir(), 'goodterms-paper-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const out = join(folder, 'pdf');
  mkdirSync(out, { recursive: true });
  const files = [...expected.keys()].map((name) => join(folder, `${name}.docx`));
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files], {
    stdio: 'ignore',
  });
}

/** The words of a PDF with their places. */
function wordsOf(name: string): Word[] {
  const xml = execFileSync('pdftotext', ['-bbox', join(folder, 'pdf', `${name}.pdf`), '-'], {
    encoding: 'utf8',
  });
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;
  const millimetres = (points: string | undefined) => (Number(points) * 25.4) / 72;
  return xml.split('<page ').flatMap((page, number) =>
    [...page.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
      page: number,
      text,
      left: millimetres(left),
      top: millimetres(top),
      right: millimetres(right),
      bottom: millimetres(bottom),
    })),
  );
}

/** Where the address has to stand, and where the subject begins. */
const fields = {
  a4: { left: 25, right: 105, top: 62.7, bottom: 90, subject: 98.46 },
  letter: { left: 25.4, right: 107.95, top: 55.03, bottom: 77.26, subject: 93.15 },
};

const logo = { data: png(600, 160), type: 'png', alt: 'logo' } as const;
const expected = new Map<string, { letter: Letter; page: PageName; hasLogo: boolean }>(
  Object.entries({ american, turkish, persian, arabic }).flatMap(([name, letter]) =>
    (['a4', 'letter'] as const).flatMap(
      (page): [string, { letter: Letter; page: PageName; hasLogo: boolean }][] => [
        [`${name}-${page}`, { letter, page, hasLogo: false }],
        [`${name}-${page}-logo`, { letter, page, hasLogo: true }],
        [`${name}-${page}-bare`, { letter: bareLetter(letter), page, hasLogo: false }],
        [`${name}-${page}-mail`, { letter: mailLetter(letter), page, hasLogo: false }],
      ],
    ),
  ),
);

// Notices as a case gives them: the usual one, and one with so many dates that they fill an annex.
for (const locale of localesToTry) {
  const unfinishedWork = Array.from({ length: 40 }, (_, index) => ({
    what: `Part ${index + 1}`,
    by: `2026-12-${String(1 + (index % 23)).padStart(2, '0')}`,
  }));
  for (const page of ['a4', 'letter'] as const) {
    const of = (changes: Record<string, unknown>) => ({
      letter: draft(plainCase({ locale, kind: 'formal-notice', ...changes }), { today: '2026-11-23' }),
      page,
      hasLogo: true,
    });
    expected.set(`${locale}-${page}-usual`, of({}));
    expected.set(`${locale}-${page}-annex`, of({ unfinishedWork }));
  }
}

const named = (ending: RegExp) => [...expected].filter(([name]) => ending.test(name));
const notices = [...expected].filter(([name]) => !/mail$|usual$|annex$/.test(name));

/** Words between the letterhead and the subject, on the side of the window, as far down as the address may reach. */
function addressWords(name: string, page: PageName): Word[] {
  const { top, right, subject } = fields[page];
  return wordsOf(name).filter(
    (one) => one.page === 1 && one.top > top - 1 && one.bottom < subject - 1 && one.left < right + 1,
  );
}

describe.skipIf(missing.length > 0)(`on paper${skipped}`, () => {
  beforeAll(async () => {
    for (const [name, { letter, page, hasLogo }] of expected) {
      writeFileSync(
        join(folder, `${name}.docx`),
        await toDocx(letter, { page, ...(hasLogo ? { logo } : {}) }),
      );
    }
    convert();
  }, 300_000);

  test.each(notices)('%s: the address stands in the window, to the millimetre', (name, { letter, page }) => {
    const field = fields[page];
    const words = addressWords(name, page);
    const lines = new Set(words.map((word) => word.bottom.toFixed(1)));
    expect(lines.size).toBeGreaterThanOrEqual(4);
    const highest = Math.min(...words.map((word) => word.top));
    expect(Math.abs(highest - field.top)).toBeLessThan(1);
    expect(Math.max(...words.map((word) => word.bottom))).toBeLessThan(field.bottom);
    if (letter.direction === 'ltr') {
      expect(Math.abs(Math.min(...words.map((word) => word.left)) - field.left)).toBeLessThan(1);
    } else {
      expect(Math.abs(Math.max(...words.map((word) => word.right)) - field.right)).toBeLessThan(1);
    }
    expect(Math.max(...words.map((word) => word.right))).toBeLessThan(field.right + 1);
  });

  test.each(notices)('%s: the subject stands where the text begins', (name, { page }) => {
    const { subject } = fields[page];
    const below = wordsOf(name).filter((word) => word.page === 1 && word.bottom > subject);
    expect(Math.abs(Math.min(...below.map((word) => word.top)) - subject)).toBeLessThan(2);
  });

  test.each(named(/[^x]$/))('%s: no page begins with the signature', (name, { letter }) => {
    const words = wordsOf(name);
    const pages = Math.max(...words.map((word) => word.page));
    expect(pages).toBeLessThanOrEqual(2);
    const sender = letter.parts.find((part) => part.name === 'signature')?.markdown.split(/\s/)[0] ?? '';
    if (letter.direction === 'rtl' || pages === 1) return;
    const second = words.filter((word) => word.page === 2);
    const name2 = second.find((word) => word.text === sender && word.top > 25);
    expect(second.filter((word) => word.top > 20 && word.bottom < (name2?.top ?? 0)).length).toBeGreaterThan(
      3,
    );
  });

  test.each(named(/(?:bare|mail|usual)$/))('%s: takes one page', (name) => {
    expect(Math.max(...wordsOf(name).map((word) => word.page))).toBe(1);
  });

  test.each(named(/annex$/))(
    '%s: the annex begins a page, and each date of it stands on one page',
    (name) => {
      const words = wordsOf(name).filter((word) => word.text === 'Part');
      // Each milestone is named once in the letter and once in the table.
      expect(words).toHaveLength(80);
      const last = Math.max(...words.slice(0, 40).map((word) => word.page));
      expect(Math.min(...words.slice(40).map((word) => word.page))).toBeGreaterThan(last);
    },
  );
});
