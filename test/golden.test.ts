import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { draft, toEml, toHtml, toMarkdown, toText } from '../src/index.ts';
import { languageBases, languageTags } from '../src/language/languages.ts';
import { readCaseText } from '../src/node.ts';
import { toDocx } from '../src/render/docx.ts';
import { sampleSheet } from './support/sample-sheet.ts';

const root = import.meta.dirname;
const today = '2026-11-23';
const golden = (...path: string[]) => join(root, 'golden', ...path);

/** The document part, one paragraph to a line, so that a diff can be read. */
const documentXml = (docx: Uint8Array): string =>
  new TextDecoder()
    .decode(unzipSync(docx)['word/document.xml'])
    .replace(/(?=<w:p[ >]|<w:tbl>|<w:sectPr)/g, '\n');

describe.each(languageBases)('examples/%s', (base) => {
  const folder = join(root, '..', 'examples', base);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

  test.each(names)('%s', async (file) => {
    const result = readCaseText(readFileSync(join(folder, file), 'utf8'));
    if (!result.ok)
      throw new Error(result.problems.map(({ message, line }) => `${line}: ${message}`).join('\n'));
    const letter = draft(result.case, { today });
    // Our own letters must not need a second look for their tone; missing facts may be remarked on.
    expect(letter.findings.filter(({ category }) => category !== 'parts')).toEqual([]);
    const name = `${basename(file, '.yaml')}.${letter.kind}`;
    await expect(toMarkdown(letter)).toMatchFileSnapshot(golden(base, `${name}.md`));
    await expect(`${letter.subject}\n\n${toText(letter)}`).toMatchFileSnapshot(golden(base, `${name}.txt`));
    await expect(toHtml(letter)).toMatchFileSnapshot(golden(base, `${name}.html`));
    await expect(toEml(letter)).toMatchFileSnapshot(golden(base, `${name}.eml`));
    await expect(documentXml(await toDocx(letter))).toMatchFileSnapshot(golden(base, `${name}.docx.xml`));
  });
});

test.each(languageTags)('sample sheet %s', async (tag) => {
  await expect(sampleSheet(tag)).toMatchFileSnapshot(golden(tag, 'samples.md'));
});
