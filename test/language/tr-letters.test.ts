import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { safeParseCase } from '../../src/case/parse.ts';
import type { Case } from '../../src/case/schema.ts';
import { language } from '../../src/language/languages.ts';
import { composeLetter } from '../../src/letter/compose.ts';
import { letterKinds } from '../../src/letter/kinds.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { schedule } from '../../src/schedule/case-schedule.ts';

const folders = ['../../examples/tr/', '../cases/tr/'].map((path) => new URL(path, import.meta.url));

function readCases(folder: URL): [string, Case][] {
  return readdirSync(folder).map((file) => {
    const parsed = safeParseCase(parse(readFileSync(new URL(file, folder), 'utf8'), { schema: 'failsafe' }));
    if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems)}`);
    return [file, parsed.case];
  });
}

const cases = folders.flatMap(readCases);

/** The same case from other hands, so that every wording comes up. */
const variants = ({ ...input }: Case): Case[] =>
  Array.from({ length: 8 }, (_, index) =>
    [`Ayla ${'Er'.repeat(index)}Kuş`].flatMap((name) => [
      { ...input, register: 'formal' as const, sender: { type: 'person' as const, name } },
      { ...input, register: 'warm' as const, sender: { type: 'organization' as const, name } },
    ]),
  ).flat();

const frame: readonly string[] = Object.values(letterKinds).flatMap((kind) => kind.frame);

/** The paragraphs and list items between salutation and close. */
const bodyOf = ({ parts }: Letter): string[] =>
  parts.filter(({ name }) => !frame.includes(name)).flatMap(({ markdown }) => markdown.split(/\n+/));

const lettersOf = (input: Case) =>
  [input, ...variants(input)].flatMap((one) =>
    Object.keys(letterKinds).map((kind) => {
      const letter = composeLetter(one, schedule(one, { today: '2026-11-21' }), { kind });
      return { sender: one.sender.type, text: letter.markdown, body: bodyOf(letter) };
    }),
  );

// The sender's own sentences are not ours to conjugate.
const ownWords = (input: Case): string[] =>
  [input.thanks, input.reason?.text, input.referral?.none, input.handover?.limits].filter(
    (text) => text !== undefined,
  );

describe.each(cases)('%s', (_file, input) => {
  const letters = lettersOf(input);

  test('shows no machinery', () => {
    for (const { text } of letters) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\{/);
      expect(text).not.toMatch(/ {2,}| [.,;:)]|\.\.|\( |\(\)/);
      // A sentence begins after a space, except inside names, addresses and figures.
      expect(text.replaceAll(/<[^>]*>|\S+\.example|A\.Ş\./g, '')).not.toMatch(/[\p{Ll}][.!?]\p{Lu}/u);
    }
  });

  test('never counts 0 days and never says itibariyle or no’lu', () => {
    for (const { text } of letters)
      expect(text).not.toMatch(/(?<![\d.,])0 (?:gün|hafta|ay)|itibariyle|no’lu/);
  });

  test('a paragraph ends as a sentence or opens a list', () => {
    for (const { body } of letters) for (const paragraph of body) expect(paragraph).toMatch(/[.:!?…]$|^- /u);
  });

  test('a milestone that falls on the last day does not name it again', () => {
    const last = schedule(input, { today: '2026-11-21' }).lastDay;
    if (last === undefined) return;
    const named = language('tr-TR').date(last, { style: 'long' });
    for (const { text } of letters)
      expect(text).not.toMatch(new RegExp(`${named}’[a-zı]+ (?:kadar|size|teslim)`));
  });

  test('weekdays stand with the main dates, not in every line', () => {
    for (const { text } of letters) expect(text.split('gününe kadar').length).toBeLessThanOrEqual(2);
  });

  test('one person says ben, a firm biz', () => {
    const our =
      /(?:ederiz|dileriz|duyarız|sunarız|bildiririz|öneririz|minnettarız|verdik|aldık|(?<!\p{L})biz(?:e|i|im|den)?(?!\p{L}))/iu;
    const my =
      /(?:ederim|dilerim|duyarım|sunarım|bildiririm|öneririm|minnettarım|verdim|aldım|(?<!\p{L})(?:bana|beni|benim|benden)(?!\p{L}))/iu;
    for (const { sender, text } of letters) {
      const ours = ownWords(input).reduce((rest, words) => rest.replaceAll(words, ''), text);
      const actions = (input.clientActions ?? []).reduce(
        (rest, { please }) => rest.replaceAll(please, ''),
        ours,
      );
      expect(actions).not.toMatch(sender === 'person' ? our : my);
    }
  });
});
