import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { draft } from '../../../src/index.ts';
import { intoLetterhead, toDocx } from '../../../src/render/docx.ts';
import { plainCase } from '../../support/plain-case.ts';
import { english, withPart } from './fixtures.ts';
import { at, type Element, parseXml, partsOf, textOf, within } from './package.ts';
import { directionProblems } from './rtl-check.ts';

const milestones = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    what: `Part ${index + 1}`,
    by: `2026-12-${String(1 + (index % 23)).padStart(2, '0')}`,
  }));

const letterWith = (count: number, changes: Record<string, unknown> = {}) =>
  draft(plainCase({ unfinishedWork: milestones(count), ...changes }), { today: '2026-11-23' });

const bodyOf = (bytes: Uint8Array) => parseXml(partsOf(bytes).get('word/document.xml') ?? '');
const tables = (body: Element) =>
  within(body, 'w:tbl').filter((table) => within(table, 'w:tblHeader').length > 0);
const rowsOf = (table: Element) => within(table, 'w:tr').map((row) => within(row, 'w:tc').map(textOf));

const wordsOf = (base: string, file: string) =>
  parse(readFileSync(join(import.meta.dirname, '..', '..', '..', 'locales', base, `${file}.yaml`), 'utf8'));

describe('a letter with many dates', () => {
  test.each(['en-GB', 'tr-TR', 'ar-SA', 'fa-IR'])('lists them on a page of its own (%s)', async (locale) => {
    const letter = letterWith(40, { locale, kind: 'formal-notice' });
    const parts = partsOf(await toDocx(letter));
    const body = parseXml(parts.get('word/document.xml') ?? '');
    const { title } = wordsOf(letter.locale.slice(0, 2), 'paper').annex;
    const headings = within(body, 'w:p').filter((one) => textOf(one) === title);
    // Once after the signature, once over the table.
    expect(headings.map((one) => at(one, 'w:pPr', 'w:pageBreakBefore') !== undefined)).toEqual([false, true]);
    const [table] = tables(body);
    const rows = table ? rowsOf(table) : [];
    const { table: heads } = wordsOf(letter.locale.slice(0, 2), 'words');
    expect(rows[0]).toEqual([heads.date, heads.what, heads.who]);
    // Every planned day and the last day of the contract; nothing of what only the sender needs to know.
    expect(rows).toHaveLength(letter.schedule.plan.length + 2);
    expect(within(table ?? body, 'w:cantSplit')).toHaveLength(rows.length);
    expect(directionProblems(parts, letter.locale, letter.direction)).toEqual([]);
  });

  test('has them in order, each with whose turn it is', async () => {
    const [table] = tables(bodyOf(await toDocx(letterWith(40))));
    const rows = table ? rowsOf(table).slice(1) : [];
    expect(rows[0]).toEqual(['Tuesday 1 December 2026', 'Part 1', 'Us']);
    expect(rows).toContainEqual([
      'Friday 4 December 2026',
      'Please name one colleague who takes over',
      'You',
    ]);
    expect(rows.at(-1)).toEqual(['Wednesday 23 December 2026', 'Last day of the contract', '–']);
    const days = rows.map(([day = '']) => Number(/\d+/.exec(day)?.[0]));
    expect(days).toEqual([...days].sort((left, right) => left - right));
  });

  test.each([
    ['latn', /^[^\u06f0-\u06f9]*$/],
    ['arabext', /^[^0-9]*$/],
  ])('writes them with the digits of the letter (%s)', async (digits, expected) => {
    const [table] = tables(
      bodyOf(await toDocx(letterWith(40, { locale: 'fa-IR', kind: 'formal-notice', digits }))),
    );
    const rows = table ? rowsOf(table).slice(1) : [];
    expect(rows.length).toBeGreaterThan(40);
    for (const [day = ''] of rows) expect(day).toMatch(expected);
  });

  test('has them in the sender’s own Word file, too', async () => {
    const file = new Document({ sections: [{ children: [new Paragraph('{{letter}}')] }] });
    const template = new Uint8Array(await Packer.toArrayBuffer(file));
    expect(tables(bodyOf(await intoLetterhead(letterWith(40), template)))).toHaveLength(1);
  });
});

test('a letter with few dates has no annex', async () => {
  const body = bodyOf(await toDocx(letterWith(14)));
  expect(tables(body)).toEqual([]);
  expect(textOf(body)).not.toContain('Annex');
});

describe('a table tells what it is about', () => {
  const aboutOf = (bytes: Uint8Array) =>
    tables(bodyOf(bytes)).map((table) => {
      const properties = at(table, 'w:tblPr');
      const names = properties?.children.map((child) => (typeof child === 'string' ? '' : child.name)) ?? [];
      // The standard's order: these two come last.
      expect(names.slice(-2)).toEqual(['w:tblCaption', 'w:tblDescription']);
      return names.slice(-2).map((name) => properties && at(properties, name)?.attributes['w:val']);
    });

  const handover = (lead: string) =>
    withPart(english, 'handover', `${lead}\n\n| Date | “What” & <when> |\n| --- | --- |\n| 1 | 2 |`);

  test('by the words that introduce it, and by what its columns hold', async () => {
    const columns = 'Date, “What” & <when>';
    expect(aboutOf(await toDocx(handover('The plan:')))).toEqual([['The plan:', columns]]);
    // The second letter of a shape is filled, not built.
    expect(aboutOf(await toDocx(handover('Our \u2068plan\u2069 "B":')))).toEqual([
      ['Our plan "B":', columns],
    ]);
    expect(aboutOf(await toDocx(handover('')))).toEqual([[columns, columns]]);
  });

  test('and one that only places things says nothing', async () => {
    const body = bodyOf(await toDocx(english));
    expect(within(body, 'w:tbl').length).toBeGreaterThan(tables(body).length);
    expect(within(body, 'w:tblCaption')).toHaveLength(tables(body).length);
  });
});

test('the words on paper are there in every language', () => {
  const keys = (base: string) => Object.keys(wordsOf(base, 'paper').annex).sort();
  for (const base of ['tr', 'ar', 'fa']) expect(keys(base)).toEqual(keys('en'));
});
