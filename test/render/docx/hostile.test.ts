import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/letter/markdown.ts';
import { toDocx } from '../../../src/render/docx.ts';
import { english, fullLetters, persian, withPart } from './fixtures.ts';
import { at, parseXml, partsOf, textOf, within } from './package.ts';
import { directionProblems } from './rtl-check.ts';

const documentOf = async (letter: typeof english) => {
  const parts = partsOf(await toDocx(letter));
  for (const xml of parts.values()) parseXml(xml);
  expect(directionProblems(parts, letter.locale, letter.direction)).toEqual([]);
  return parts.get('word/document.xml') ?? '';
};

const textOfDocument = async (letter: typeof english) => textOf(parseXml(await documentOf(letter)));

describe('hostile text comes out as those very characters', () => {
  test.each([
    '<w:p><w:r><w:t>x</w:t></w:r></w:p>',
    ']]>&amp;&#x41;<!--',
    '{{constructor}} {{letter}} $\u007bx}',
    '**bold** [x](javascript:alert(1)) <img onerror=x>',
    '\ue000 and \ue000 again',
    'a😀b',
  ])('%j', async (text) => {
    const letter = withPart(english, 'thanks', `Thank you ${escapeMarkdown(text)} very much.`);
    expect(await textOfDocument(letter)).toContain(`Thank you ${text} very much.`);
  });

  test('control characters vanish, half a pair becomes a replacement sign, isolates and overrides vanish', async () => {
    const letter = withPart(
      english,
      'thanks',
      'A\u0000B\u0008\u001fC \ud800D\udc00 \u202eE\u2066F\u2069\u2069\u2068G\uffff',
    );
    expect(await textOfDocument(letter)).toContain('ABC \ufffdD\ufffd EFG');
  });

  test('in the properties too', async () => {
    const letter = { ...english, subject: 'A </dc:title> \u0001\ud800 & "b"', from: { name: '<x>\u202e' } };
    const core = partsOf(await toDocx(letter)).get('docProps/core.xml') ?? '';
    const root = parseXml(core);
    expect(within(root, 'dc:title').map(textOf)).toEqual(['A </dc:title> \ufffd & "b"']);
    expect(within(root, 'dc:creator').map(textOf)).toEqual(['<x>']);
  });

  test('links lead only where letters may', async () => {
    const letter = withPart(
      english,
      'contact',
      '[a](javascript:x) [b](mailto:a&b@x.example) <https://x.example/?q="1"> [c](file:///etc/passwd)',
    );
    const parts = partsOf(await toDocx(letter));
    const links = within(parseXml(parts.get('word/_rels/document.xml.rels') ?? ''), 'Relationship')
      .filter((one) => one.attributes['TargetMode'] === 'External')
      .map((one) => one.attributes['Target']);
    expect(links).toEqual([
      'mailto:a&b@x.example',
      expect.stringMatching(/^https:\/\/x\.example\/\?q=(?:"1"|%221%22)$/),
    ]);
  });
});

describe('hostile lengths', () => {
  test.each(Object.entries(fullLetters))(
    'a name of 300 letters everywhere in the letter in %s',
    async (_name, letter) => {
      const name = (letter.direction === 'rtl' ? 'شرکت بازرگانی ' : 'Very Long Company ')
        .repeat(30)
        .slice(0, 300)
        .trim();
      const long = [
        'sender-block',
        'recipient-block',
        'references',
        'subject',
        'signature',
        'wishes',
      ] as const;
      const hostile = long.reduce((done, part) => withPart(done, part, `${name}\\\n${name}`), {
        ...letter,
        subject: name,
      });
      expect((await textOfDocument(hostile)).split(name).length).toBeGreaterThan(8);
    },
  );

  test('40 list items and 40 rows of dates', async () => {
    const items = Array.from({ length: 40 }, (_, index) => `- item ${index + 1}`).join('\n');
    const rows = Array.from({ length: 40 }, (_, index) => `| ${index + 1} دی | تحویل | ما |`).join('\n');
    const table = `| تاریخ | اقدام | بر عهدهٔ |\n| - | - | - |\n${rows}`;
    const letter = withPart(withPart(persian, 'unfinished-work', items), 'handover', table);
    const document = parseXml(await documentOf(letter));
    const data = within(document, 'w:tbl').filter((one) => within(one, 'w:tblHeader').length === 1);
    expect(data.map((one) => within(one, 'w:tr').length)).toEqual([41]);
    expect(data.flatMap((one) => within(one, 'w:tr')).every((row) => at(row, 'w:trPr', 'w:cantSplit'))).toBe(
      true,
    );
    const styles = within(document, 'w:pStyle').map((one) => one.attributes['w:val']);
    expect(styles.filter((style) => style === 'ListItem').length).toBeGreaterThanOrEqual(40);
  });

  test('100,000 characters without a space', async () => {
    const letter = withPart(english, 'thanks', 'x'.repeat(100_000));
    expect(await textOfDocument(letter)).toContain('x'.repeat(100_000));
  });

  test('a table of more columns than fit still fills the width of the text exactly', async () => {
    const row = `|${' a long cell indeed |'.repeat(20)}`;
    const letter = withPart(english, 'handover', `${row}\n|${' - |'.repeat(20)}\n${row}`);
    const table = within(parseXml(await documentOf(letter)), 'w:tbl').at(-1);
    const widths = table ? within(table, 'w:gridCol').map((one) => Number(one.attributes['w:w'])) : [];
    expect(widths).toHaveLength(20);
    expect(widths.every((width) => width > 0)).toBe(true);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9355);
  });
});
