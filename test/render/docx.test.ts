import { describe, expect, test } from 'vitest';
import { stripBidiControls } from '../../src/language/bidi.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { type Block, parseLetter, plainText } from '../../src/render/blocks.ts';
import { cleanText } from '../../src/render/docx/lines.ts';
import { toDocx } from '../../src/render/docx.ts';
import {
  arabic,
  bareLetter,
  english,
  fullLetters,
  mailLetter,
  persian,
  turkish,
  withPart,
} from './docx/fixtures.ts';
import { at, type Element, parseXml, partsOf, textOf, textParts, within } from './docx/package.ts';
import { directionProblems } from './docx/rtl-check.ts';

const letters = Object.entries(fullLetters).flatMap(([name, letter]): [string, Letter][] => [
  [name, letter],
  [`${name}, nothing optional`, bareLetter(letter)],
  [`${name}, as a mail`, mailLetter(letter)],
]);

const styleOf = (paragraph: Element): string => at(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? '';
const settle = (text: string): string => stripBidiControls(cleanText(text)).replace(/\s+/g, ' ').trim();

/** Lines of the file that are the letter's own: no running head, page number or return line. */
function writtenLines(parts: ReadonlyMap<string, string>): string[] {
  return textParts(parts)
    .flatMap((path) => within(parseXml(parts.get(path) ?? ''), 'w:p'))
    .filter((paragraph) => !['Header', 'Footer', 'ReturnLine', 'Anchor'].includes(styleOf(paragraph)))
    .flatMap((paragraph) => textOf(paragraph).split('\n').map(settle))
    .filter((line) => line !== '')
    .sort();
}

function blockLines(block: Block): string[] {
  const groups =
    block.type === 'list'
      ? block.items
      : block.type === 'table'
        ? [block.header, ...block.rows].flat()
        : [block.inlines];
  return groups.flatMap((inlines) => plainText(inlines, '\n').split('\n'));
}

const letterLines = (letter: Letter): string[] =>
  parseLetter(letter)
    .flatMap((part) => part.blocks.flatMap(blockLines))
    .map(settle)
    .filter((line) => line !== '')
    .sort();

describe.each(letters)('%s', (name, letter) => {
  test('stands in its direction and language throughout', async () => {
    const parts = partsOf(await toDocx(letter));
    expect(directionProblems(parts, letter.locale, letter.direction)).toEqual([]);
  });

  test('says what the letter says, and nothing else', async () => {
    const expected = letterLines(letter);
    if (name.endsWith('mail')) expected.push(settle(letter.subject));
    expect(writtenLines(partsOf(await toDocx(letter)))).toEqual(expected.sort());
  });

  test('has no empty paragraph in its body', async () => {
    const document = parseXml(partsOf(await toDocx(letter)).get('word/document.xml') ?? '');
    expect(within(document, 'w:p').filter((paragraph) => textOf(paragraph) === '')).toEqual([]);
  });
});

describe('the direction check', () => {
  // Each place where direction or language is said, taken away once.
  const marks = /<w:(?:bidi|rtl)\/>|<w:lang [^>]*\/>/g;
  test.each([
    ['Persian', persian],
    ['Arabic', arabic],
    ['English', english],
  ])(
    'sees every single mark that is missing from a letter in %s',
    async (_name, letter) => {
      const parts = partsOf(await toDocx(letter));
      const missed: string[] = [];
      let count = 0;
      for (const path of textParts(parts)) {
        const xml = parts.get(path) ?? '';
        for (const { 0: mark, index } of xml.matchAll(marks)) {
          count += 1;
          const mutated = new Map(parts).set(path, xml.slice(0, index) + xml.slice(index + mark.length));
          if (directionProblems(mutated, letter.locale, letter.direction).length === 0)
            missed.push(`${path} ${index}`);
        }
      }
      expect(count).toBeGreaterThan(letter.direction === 'rtl' ? 300 : 100);
      expect(missed).toEqual([]);
    },
    120_000,
  );

  test('sees a right-to-left mark on Latin text', async () => {
    const parts = partsOf(await toDocx(english));
    const xml = (parts.get('word/document.xml') ?? '').replace('<w:r><w:rPr>', '<w:r><w:rPr><w:rtl/>');
    const mutated = new Map(parts).set('word/document.xml', xml);
    expect(directionProblems(mutated, 'en-GB', 'ltr')).not.toEqual([]);
  });
});

describe('the file', () => {
  const partOf = async (letter: Letter, path: string, options = {}) =>
    partsOf(await toDocx(letter, options)).get(path) ?? '';

  test('names subject, sender, language and the date of the letter, and no machine', async () => {
    const core = await partOf(persian, 'docProps/core.xml');
    expect(core).toContain('<dc:title>پایان همکاری (قرارداد شمارهٔ 2024-17)</dc:title>');
    expect(core).toContain('<dc:creator>استودیو شمال</dc:creator>');
    expect(core).toContain('<dc:language>fa-IR</dc:language>');
    expect(core.match(/2026-11-21T00:00:00Z/g)).toHaveLength(2);
    const all = [...partsOf(await toDocx(persian)).values()].join('');
    expect(all).not.toMatch(/Un-named|Application>|Company>|\/home\/|\/tmp\//);
  });

  test('heads the letter with its subject, tables with their own row, and keeps rows whole', async () => {
    const document = parseXml(await partOf(turkish, 'word/document.xml'));
    const headings = within(document, 'w:p').filter((paragraph) => styleOf(paragraph) === 'Heading1');
    expect(headings.map(textOf)).toEqual([`Konu: ${turkish.subject}`]);
    const table = within(document, 'w:tbl').find((one) => within(one, 'w:tblHeader').length > 0);
    const rows = table ? within(table, 'w:tr') : [];
    expect(rows).toHaveLength(4);
    expect(rows.map((row) => within(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0]);
    expect(rows.every((row) => within(row, 'w:cantSplit').length === 1)).toBe(true);
  });

  test('keeps close, signature and the first enclosure on one page', async () => {
    const document = parseXml(await partOf(english, 'word/document.xml'));
    const styles = parseXml(await partOf(english, 'word/styles.xml'));
    const keeping = within(styles, 'w:style')
      .filter((style) => at(style, 'w:pPr', 'w:keepNext'))
      .map((style) => style.attributes['w:styleId']);
    const paragraphs = within(document, 'w:p').slice(-7);
    const kept = paragraphs.map(
      (one) => at(one, 'w:pPr', 'w:keepNext') !== undefined || keeping.includes(styleOf(one)),
    );
    expect(paragraphs.map(textOf)).toEqual([
      'We wish you and your team a very good year.',
      'Yours sincerely',
      'Jonas Weber',
      'Managing Director',
      'Weber Studio Ltd',
      'Enclosures: list of files; sample of the handover form',
      'Copy to: Marta Lind',
    ]);
    expect(kept).toEqual([true, true, true, true, true, false, false]);
  });

  test('counts pages in one phrase of the language', async () => {
    const footer = parseXml(await partOf(persian, 'word/footer1.xml'));
    expect(within(footer, 'w:instrText').map((one) => one.children[0])).toEqual(['PAGE', 'NUMPAGES']);
    expect(textOf(footer).replace(/\s+/g, ' ')).toContain('صفحهٔ');
    expect(await partOf(persian, 'word/footer2.xml')).toBe(await partOf(persian, 'word/footer1.xml'));
  });

  test('is on Letter paper where the region uses it, else on A4, and as asked', async () => {
    const size = async (letter: Letter, options = {}) =>
      /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(await partOf(letter, 'word/document.xml', options))?.slice(1);
    expect(await size(fullLetters.american)).toEqual(['12240', '15840']);
    expect(await size(english)).toEqual(['11906', '16838']);
    expect(await size(arabic, { page: 'letter' })).toEqual(['12240', '15840']);
  });

  test('uses the fonts asked for, by script, and no font name can end its attribute', async () => {
    const styles = await partOf(persian, 'word/styles.xml', {
      fonts: { latin: 'Cambria', arabic: 'B "Nazanin/>' },
    });
    expect(styles).toContain(
      '<w:rFonts w:ascii="Cambria" w:cs="B Nazanin" w:eastAsia="Cambria" w:hAnsi="Cambria"/>',
    );
  });

  test('begins each list at one', async () => {
    const letter = withPart(english, 'thanks', '1. one\n2. two\n\nwords\n\n1. three');
    const document = parseXml(await partOf(letter, 'word/document.xml'));
    const numbers = within(document, 'w:p')
      .filter((one) => /^(one|two|three)$/.test(textOf(one)))
      .map((one) => at(one, 'w:pPr', 'w:numPr', 'w:numId')?.attributes['w:val']);
    expect(numbers[0]).toBe(numbers[1]);
    expect(numbers[2]).not.toBe(numbers[1]);
  });

  test('keeps a window envelope for an address of ordinary length in ordinary type', async () => {
    expect(await partOf(english, 'word/document.xml')).toContain('w:val="Recipient"');
    const long = withPart(english, 'recipient-block', `${'Very Long Company Name '.repeat(13)}\\\nLeeds`);
    expect(await partOf(long, 'word/document.xml')).toContain('w:val="RecipientSmall"');
  });

  test('follows the order of the letter between address and close, which differs by country', async () => {
    const named = (letter: Letter, ...names: string[]) =>
      names.flatMap((name) => letter.parts.filter((part) => part.name === name));
    const rest = turkish.parts.filter((part) => !['subject', 'references', 'salutation'].includes(part.name));
    const ordered = (...names: string[]): Letter => {
      const at = rest.findIndex((part) => part.name === 'thanks');
      return { ...turkish, parts: [...rest.slice(0, at), ...named(turkish, ...names), ...rest.slice(at)] };
    };
    const texts = async (letter: Letter) =>
      within(parseXml(await partOf(letter, 'word/document.xml')), 'w:p').map((one) => textOf(one));
    const places = async (letter: Letter) => {
      const all = await texts(letter);
      return ['Konu:', 'Sayı:', 'Sayın Ayşe Demir,', 'Üç yıla'].map((start) =>
        all.findIndex((text) => text.startsWith(start)),
      );
    };
    const [subject = 0, reference = 0, salutation = 0, thanks = 0] = await places(
      ordered('subject', 'references', 'salutation'),
    );
    expect([subject, reference, salutation, thanks]).toEqual(
      [...[subject, reference, salutation, thanks]].sort((a, b) => a - b),
    );
    const other = await places(ordered('references', 'salutation', 'subject'));
    expect(other[1]).toBeLessThan(other[2] ?? 0);
    expect(other[2]).toBeLessThan(other[0] ?? 0);
    expect(other[0]).toBeLessThan(other[3] ?? 0);
  });

  test('folds where it is asked to', async () => {
    const drawings = async (letter: Letter, options: object) =>
      within(parseXml(await partOf(letter, 'word/header2.xml', options)), 'wp:anchor').length;
    expect(await drawings(english, {})).toBe(0);
    expect(await drawings(english, { foldMarks: true })).toBe(3);
    expect(await drawings(persian, { foldMarks: true, page: 'letter' })).toBe(2);
  });
});
