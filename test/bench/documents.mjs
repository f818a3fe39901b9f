// .docx letters a second, one core: filled by docxtemplater into a ready file, against ours, which are also dated,
// worded and laid out. Same letter, same run, in turns. Then memory over many letters.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const root = join(import.meta.dirname, '..', '..');
const built = process.env.GOODTERMS_DIST ?? join(root, 'dist');
const { draft, parseCase } = await import(join(built, 'index.js'));
const { toDocx } = await import(join(built, 'docx.js'));
const { readCase } = await import(join(built, 'node.js'));

const today = '2026-11-23';
const example = await readCase(join(root, 'examples', 'en', 'payroll-partner.yaml'));

/** Rows as an agency has them: what differs from client to client. */
const rows = Array.from({ length: 500 }, (_, index) => ({
  name: `${['Hale', 'Carrow', 'Pentire', 'Lizard', 'Godrevy'][index % 5]} Marine ${index} plc`,
  contact: `Edward ${['Hale', 'Moss', 'Pascoe', 'Tremayne'][index % 4]}${'abcdefg'[index % 7]}`,
  street: `${index + 1} Harbour Way`,
  city: `Falmouth TR11 ${index % 10}AA`,
  reference: `HM/2018-${String(index).padStart(3, '0')}`,
}));

/** The example as a case of its own for each row. */
const caseOf = ({ name, contact, street, city, reference }) => ({
  ...example,
  client: {
    ...example.client,
    name,
    contact: { ...example.client.contact, name: contact },
    address: [street, city],
  },
  contract: { ...example.contract, reference },
});

const letterOf = (row) => draft(parseCase(caseOf(row)), { today });

/** The ready file: a letter of ours with a tag in the place of each value of its row. */
async function templateFor(row) {
  const letter = letterOf(row);
  const tagged = (text) =>
    Object.entries(row).reduce((all, [tag, value]) => all.replaceAll(value, `{${tag}}`), text);
  const parts = letter.parts.map((part) => ({
    ...part,
    markdown: tagged(part.markdown.replaceAll('\\.', '.')),
  }));
  return Buffer.from(await toDocx({ ...letter, subject: tagged(letter.subject), parts }));
}

const template = await templateFor(rows[0]);
const archive = new PizZip(template);
const fill = (row) => new Docxtemplater(archive.clone(), { linebreaks: true }).render(row).toBuffer();

const textOf = (docx) =>
  new PizZip(docx)
    .file('word/document.xml')
    .asText()
    .replace(/<[^>]*>/g, ' ');
for (const [who, docx] of [
  ['docxtemplater', fill(rows[3])],
  ['goodterms', await toDocx(letterOf(rows[3]))],
]) {
  const text = textOf(docx);
  const missing = Object.values(rows[3]).filter(
    (value) => !text.includes(value) && !text.includes(value.split(' ').at(-1)),
  );
  if (missing.length > 0 || text.includes('{')) throw new Error(`${who} left out ${missing}`);
}

async function memory(count) {
  const seen = [];
  for (let n = 1; n <= count; n += 1) {
    await toDocx(letterOf(rows[n % rows.length]));
    if (n === 1000 || n === count / 2 || n === count) {
      globalThis.gc();
      const { heapUsed, rss } = process.memoryUsage();
      seen.push([n, heapUsed / 1e6, rss / 1e6]);
    }
  }
  for (const [n, heap, rss] of seen) {
    console.log(
      `  after ${String(n).padStart(6)}   heap ${heap.toFixed(0).padStart(4)} MB   RSS ${rss.toFixed(0).padStart(4)} MB`,
    );
  }
}

const letters = rows.map(letterOf);
const subjects = {
  'docxtemplater, fills a ready file': fill,
  'goodterms, from written letters': (row) => toDocx(letters[rows.indexOf(row)]),
  'goodterms, from case data (dates, wording, tone, layout)': (row) => toDocx(letterOf(row)),
};

async function speed(seconds = 2, rounds = 5) {
  const rates = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, work] of Object.entries(subjects)) {
      const start = performance.now();
      let done = 0;
      while (performance.now() - start < seconds * 1000) await work(rows[done++ % rows.length]);
      // The first round only warms up.
      if (round > 0) rates[name].push(done / ((performance.now() - start) / 1000));
    }
  }
  const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const floor = rates['docxtemplater, fills a ready file'];
  console.log(
    `.docx letters a second, one core, median of ${rounds} rounds; the last column is the multiple of docxtemplater`,
  );
  for (const [name, list] of Object.entries(rates)) {
    const ratio = median(list.map((rate, round) => rate / floor[round]));
    console.log(
      `  ${name.padEnd(58)} ${median(list).toFixed(0).padStart(6)} ${ratio.toFixed(2).padStart(7)}`,
    );
  }
}

if (process.argv.includes('--memory')) await memory(10_000);
else {
  const pages = example.kind === 'formal-notice' ? 'formal notice' : example.kind;
  console.log(`${rows.length} rows, one ${pages} each (${(template.length / 1000).toFixed(1)} kB)`);
  await speed();
  console.log('memory, cases to .docx in one process');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', import.meta.filename, '--memory'],
    { encoding: 'utf8' },
  );
  process.stdout.write(stdout);
  if (status !== 0) throw new Error(stderr);
}
