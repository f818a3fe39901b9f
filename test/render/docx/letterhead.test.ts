import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/letter/markdown.ts';
import { intoLetterhead } from '../../../src/render/docx.ts';
import { arabic, english, fullLetters, mailLetter, withPart } from './fixtures.ts';
import { at, parseXml, partsOf, textOf, within } from './package.ts';
import { directionProblems } from './rtl-check.ts';

/** A letterhead such as an agency has: its name in the header, its account in the footer, its own margins and type. */
async function letterhead(paragraphs: (string | string[])[], header = 'Studio North'): Promise<Uint8Array> {
  const runs = (text: string | string[]) =>
    new Paragraph({ children: [text].flat().map((one) => new TextRun({ text: one })) });
  const file = new Document({
    styles: { default: { document: { run: { font: 'Georgia', size: 21 } } } },
    sections: [
      {
        properties: {
          page: { size: { width: 11_906, height: 16_838 }, margin: { left: 1800, right: 1700, top: 2500 } },
        },
        headers: { default: new Header({ children: [runs(header)] }) },
        footers: { default: new Footer({ children: [runs('IBAN DE00 1234')] }) },
        children: paragraphs.map(runs),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const bodyOf = (bytes: Uint8Array) => parseXml(partsOf(bytes).get('word/document.xml') ?? '');

describe.each(Object.entries(fullLetters))('the letter in %s in the sender’s own file', (_name, letter) => {
  test('keeps what the file has, and says what the letter says but for the sender', async () => {
    const template = await letterhead(['before', '{{letter}}', 'after']);
    const bytes = await intoLetterhead(letter, template);
    const [before, after] = [partsOf(template), partsOf(bytes)];
    for (const path of ['word/header1.xml', 'word/footer1.xml', 'word/styles.xml']) {
      expect(after.get(path)).toBe(before.get(path));
    }
    expect(/<w:pgMar [^>]*>/.exec(after.get('word/document.xml') ?? '')?.[0]).toContain('w:left="1800"');
    const texts = within(bodyOf(bytes), 'w:p').map(textOf);
    expect(texts[0]).toBe('before');
    expect(texts.at(-1)).toBe('after');
    expect(texts.join('\n')).not.toContain('{{');
    expect(texts.filter((text) => text.includes(letter.from.name)).length).toBe(1);
    expect(texts).toContain(letter.parts.find((part) => part.name === 'decision')?.markdown);
  });

  test('stands in its direction and language', async () => {
    const parts = partsOf(await intoLetterhead(letter, await letterhead(['{{letter}}'])));
    const own = new Map([...parts].filter(([path]) => !/header|footer|styles/.test(path)));
    const faults = directionProblems(own, letter.locale, letter.direction);
    // The section, and the language of the document, are the file's own.
    expect(faults.filter((one) => !/^(section|document): /.test(one))).toEqual([]);
  });
});

test('tables are as wide as the text of the file, and lists are lists', async () => {
  const document = bodyOf(await intoLetterhead(english, await letterhead(['{{letter}}'])));
  const widths = within(document, 'w:gridCol').map((one) => Number(one.attributes['w:w']));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11_906 - 1800 - 1700);
  expect(within(document, 'w:numPr')).toHaveLength(5);
});

test('the subject takes the file’s own style of headings', async () => {
  const document = bodyOf(await intoLetterhead(english, await letterhead(['{{letter}}'])));
  const subject = within(document, 'w:p').find((one) => textOf(one) === english.subject);
  expect(subject && at(subject, 'w:pPr', 'w:pStyle')?.attributes['w:val']).toBe('Heading1');
});

test('the mark is found in the pieces into which Word may have cut it', async () => {
  const bytes = await intoLetterhead(mailLetter(english), await letterhead([['{{', 'let', 'ter}}']]));
  expect(textOf(bodyOf(bytes))).toContain('We have decided to end our engagement.');
});

test.each(['{{ letter }}', '{{LETTER}}', '{{\u00a0Letter }}'])('the mark may be typed %j', async (mark) => {
  const bytes = await intoLetterhead(mailLetter(english), await letterhead(['before', mark]));
  expect(textOf(bodyOf(bytes))).toContain('We have decided to end our engagement.');
  expect(textOf(bodyOf(bytes))).not.toContain('{{');
});

/** The same file said to be of another type. */
function retyped(template: Uint8Array, type: string): Uint8Array {
  const files = unzipSync(template);
  const path = '[Content_Types].xml';
  const types = new TextDecoder().decode(files[path]);
  return zipSync({
    ...files,
    [path]: strToU8(types.replace(/(?<=application\/)[\w.-]+document\.main\+xml/, type)),
  });
}

test('a Word template gives a Word document', async () => {
  const template = retyped(
    await letterhead(['{{letter}}']),
    'vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
  );
  expect(partsOf(template).get('[Content_Types].xml')).toContain('template.main+xml');
  const types = partsOf(await intoLetterhead(english, template)).get('[Content_Types].xml');
  expect(types).toContain('wordprocessingml.document.main+xml');
  expect(types).not.toContain('template.main+xml');
});

test('a mark within the letter stays text', async () => {
  const letter = withPart(english, 'thanks', `Thanks for ${escapeMarkdown('{{letter}} and {{x}}')}.`);
  const text = textOf(bodyOf(await intoLetterhead(letter, await letterhead(['{{letter}}']))));
  expect(text).toContain('Thanks for {{letter}} and {{x}}.');
  expect(text.split('We have decided to end our engagement.')).toHaveLength(2);
});

test('the same letter and file give the same bytes', async () => {
  const template = await letterhead(['{{letter}}']);
  const first = await intoLetterhead(arabic, template);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.from(await intoLetterhead(arabic, template)).equals(Buffer.from(first))).toBe(true);
  expect(partsOf(first).get('docProps/core.xml')).toContain('2026-11-21T00:00:00Z');
});

describe('a file that will not do is refused with the reason', () => {
  test.each([
    ['render/mark-missing', () => letterhead(['no mark'])],
    ['render/mark-doubled', () => letterhead(['{{letter}}', '{{letter}}'])],
    ['render/mark-doubled', () => letterhead(['{{letter}} {{letter}}'])],
    ['render/mark-not-alone', () => letterhead(['Dear {{letter}}'])],
    ['render/mark-outside', () => letterhead(['no mark'], '{{letter}}')],
    [
      'render/no-word-file',
      async () => retyped(await letterhead(['{{letter}}']), 'vnd.ms-word.document.macroEnabled.main+xml'),
    ],
    ['render/no-word-file', async () => strToU8('no archive at all')],
    ['render/no-word-file', async () => new Uint8Array()],
    ['render/no-word-file', async () => zipSync({ mimetype: strToU8('application/epub') })],
    ['render/no-word-file', async () => (await letterhead(['{{letter}}'])).slice(0, 2000)],
  ])('%s', async (code, make) => {
    const failure = await make()
      .then((template) => intoLetterhead(english, template))
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TypeError);
    expect(failure).toMatchObject({ code });
  });
});

/** A file as other programs than Word make it: without a part for lists, and with few styles. */
function withoutLists(template: Uint8Array): Uint8Array {
  const { 'word/numbering.xml': _numbering, ...files } = unzipSync(template);
  const without = (path: string, pattern: RegExp) =>
    strToU8(new TextDecoder().decode(files[path]).replace(pattern, ''));
  return zipSync({
    ...files,
    '[Content_Types].xml': without('[Content_Types].xml', /<Override [^>]*numbering[^>]*>/),
    'word/_rels/document.xml.rels': without(
      'word/_rels/document.xml.rels',
      /<Relationship [^>]*\/numbering"[^>]*>/,
    ),
    'word/styles.xml': without('word/styles.xml', /<w:style [^>]*w:styleId="ListParagraph".*?<\/w:style>/s),
  });
}

test('lists are lists in a file that had none, and the bytes are the same each time', async () => {
  const template = withoutLists(await letterhead(['{{letter}}']));
  expect(Object.keys(unzipSync(template))).not.toContain('word/numbering.xml');
  const first = await intoLetterhead(english, template);
  expect(Buffer.from(await intoLetterhead(english, template)).equals(Buffer.from(first))).toBe(true);
  const parts = partsOf(first);
  expect(parts.get('word/numbering.xml')).toContain('<w:numFmt w:val="bullet"/>');
  expect(parts.get('word/_rels/document.xml.rels')).toMatch(/Id="rIdNumbering" Type="[^"]+\/numbering"/);
  // LibreOffice leaves the bullets out where a list item names a style that is not there.
  const styles = new Set(
    within(parseXml(parts.get('word/styles.xml') ?? ''), 'w:style').map((one) => one.attributes['w:styleId']),
  );
  const used = within(bodyOf(first), 'w:pStyle').map((one) => one.attributes['w:val']);
  expect(used.filter((id) => !styles.has(id))).toEqual([]);
});

test('nothing of the file is lost', async () => {
  const template = await letterhead(['{{letter}}']);
  const [before, after] = [unzipSync(template), unzipSync(await intoLetterhead(english, template))];
  expect(Object.keys(before).filter((path) => !(path in after))).toEqual([]);
});
