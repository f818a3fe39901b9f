// Letters a second in one process, each as a share of what its heaviest library alone does with the same text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { marked } from 'marked';

const root = join(import.meta.dirname, '..', '..');
const { checkTone, draft, toEml, toHtml, toText } = await import(join(root, 'dist', 'index.js'));
const { toDocx } = await import(join(root, 'dist', 'docx.js'));
const { readCase } = await import(join(root, 'dist', 'node.js'));

const input = await readCase(join(root, 'examples', 'en', 'payroll-partner.yaml'));
const letter = draft(input, { today: '2026-11-23' });

async function perSecond(work, seconds = 1.5) {
  for (let n = 0; n < 20; n += 1) await work();
  const start = performance.now();
  let done = 0;
  while (performance.now() - start < seconds * 1000) {
    await work();
    done += 1;
  }
  return done / ((performance.now() - start) / 1000);
}

const paragraphs = letter.markdown.split('\n\n');
const plainDocx = () =>
  Packer.toBuffer(new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] }));

const rows = [
  ['draft (dates, letter, tone)', () => draft(input, { today: '2026-11-23' })],
  ['toText', () => toText(letter)],
  ['toHtml', () => toHtml(letter)],
  ['  marked alone', () => marked.parse(letter.markdown)],
  ['toEml', () => toEml(letter)],
  ['toDocx', () => toDocx(letter)],
  ['  docx package alone', plainDocx],
];
console.log('letters a second, one core');
for (const [name, work] of rows) console.log(`  ${name.padEnd(30)} ${(await perSecond(work)).toFixed(0)}`);

console.log('tone, MB a second on long texts');
for (const locale of ['en', 'tr', 'ar', 'fa']) {
  const sentences = readFileSync(join(root, 'test', 'tone', 'dev', `${locale}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text);
  const text = Array.from({ length: 20 }, () => sentences.join(' ')).join('\n\n');
  const megabytes = Buffer.byteLength(text) / 1e6;
  const rate = await perSecond(() => checkTone(text, { locale }), 2);
  console.log(`  ${locale}  ${(rate * megabytes).toFixed(2)}`);
}

await import('./documents.mjs');
