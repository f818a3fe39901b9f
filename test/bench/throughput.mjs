// Letters a second in one process, each as a share of what its heaviest library alone does with the same text.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { marked } from 'marked';
import { automaton, count } from './aho-corasick.mjs';

const root = join(import.meta.dirname, '..', '..');
const { checkTone, draft, toEml, toHtml, toText } = await import(join(root, 'dist', 'index.js'));
const { toDocx } = await import(join(root, 'dist', 'docx.js'));
const { readCase } = await import(join(root, 'dist', 'node.js'));

const input = await readCase(join(root, 'examples', 'en', 'payroll-partner.yaml'));
const letter = draft(input, { today: '2026-11-23' });

async function perSecond(work, seconds = 1.5, before = 20) {
  for (let n = 0; n < before; n += 1) await work();
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

const tone = join(root, 'test', 'tone');

/** Judged sentences of a language, each once. */
const sentences = (locale) =>
  [...readdirSync(join(tone, 'writers')).map((writer) => join('writers', writer)), 'written']
    .map((folder) => join(tone, folder, `${locale}.jsonl`))
    .filter(existsSync)
    .flatMap((path) => readFileSync(path, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line));

console.log(
  'tone, MB a second, one core (and in relation to a plain search for 275 phrases in the same text)',
);
for (const locale of ['en', 'tr', 'ar', 'fa']) {
  const all = sentences(locale);
  const calm = all.filter(({ flag }) => !flag);
  const phrases = [...new Set(all.map(({ span }) => span).filter(Boolean))].slice(0, 275);
  const search = automaton(phrases.map((phrase) => phrase.toLowerCase()));
  const rate = async (text, work) =>
    (await perSecond(() => work(text), 2, 2)) * (Buffer.byteLength(text) / 1e6);
  const texts = [
    ['calm sentences, none met before', calm.map(({ text }) => text).join('\n')],
    ['half of them harmful, none met before', all.map(({ text }) => text).join('\n')],
    [
      'letters that share their sentences',
      Array(20)
        .fill(
          calm
            .slice(0, 300)
            .map(({ text }) => text)
            .join('\n'),
        )
        .join('\n'),
    ],
  ];
  for (const [name, text] of texts) {
    const own = await rate(text, (one) => checkTone(one, { locale }));
    const floor = await rate(text.toLowerCase(), (one) => count(search, one));
    console.log(
      `  ${locale}  ${name.padEnd(38)} ${own.toFixed(2).padStart(6)}  (${(own / floor).toFixed(3)})`,
    );
  }
}

await import('./documents.mjs');
