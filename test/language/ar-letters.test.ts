import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCase } from '../../src/case/parse.ts';
import type { Case } from '../../src/case/schema.ts';
import { stripBidiControls } from '../../src/language/bidi.ts';
import type { Register } from '../../src/language/language.ts';
import { composeLetter } from '../../src/letter/compose.ts';
import { letterKinds } from '../../src/letter/kinds.ts';
import type { PartName } from '../../src/letter/letter.ts';
import { schedule } from '../../src/schedule/case-schedule.ts';

const folders = ['../../examples/ar/', '../cases/ar/'].map((path) => new URL(path, import.meta.url));
const cases = folders.flatMap((folder) =>
  readdirSync(folder).map((name) => ({
    name,
    input: parseCase(parse(readFileSync(new URL(name, folder), 'utf8'), { schema: 'failsafe' })),
  })),
);

const letterOf = (input: Case, kind: string) =>
  composeLetter(input, schedule(input, { today: '2026-11-21' }), { kind });
const plainOf = (input: Case, kind: string): string => stripBidiControls(letterOf(input, kind).markdown);
const word = (choices: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])[وف]?(?:${choices})(?![\\p{L}\\p{M}])`, 'gu');

const letters = cases.flatMap(({ name, input }) =>
  Object.keys(letterKinds).flatMap((kind) =>
    (['formal', 'warm'] as const).map((register) => ({
      name,
      kind,
      register,
      input: { ...input, register },
    })),
  ),
);

describe.each(letters)('$name as $register $kind', ({ input, kind }) => {
  const text = plainOf(input, kind);

  test('has no machine traces and no stray marks', () => {
    expect(text).not.toMatch(
      /undefined|null|\[object|NaN| [،؛؟.:)»]|[(«] | {2}|،،|\.\.|[،؛.]{2}|[،.](?=[\u0621-\u064a])/,
    );
    expect(text).not.toMatch(/[\u0621-\u064a][,;?]/);
  });

  test('closes what it opens', () => {
    const raw = letterOf(input, kind).markdown;
    expect([...raw.matchAll(/[\u2066-\u2068]/g)].length).toBe([...raw.matchAll(/\u2069/g)].length);
    expect([...text.matchAll(/[(«]/g)].length).toBe([...text.matchAll(/[)»]/g)].length);
  });

  test('speaks as one person or as a firm, never as both', () => {
    const we = word(
      'قررنا|نودّ|نرجو|نسلّمكم|نتولى|عملنا|لدينا|منا|يسعدنا|نتمنى|نعيد|نُشعركم|نفيدكم|تعاقدنا معكم',
    );
    const one = word('قررت|أودّ|أرجو|أسلّمكم|أتولى|عملي|لدي|مني|يسعدني|أتمنى|أعيد|أُشعركم|أفيدكم|تعاقدي');
    expect(text.match(input.sender.type === 'person' ? we : one)).toBeNull();
  });

  test('uses none of the turns that mark a translation', () => {
    expect(text).not.toMatch(
      /قام بـ|قمنا ب|من قِبل|تم اتخاذ|في حال إذا|سوف لن|كافة |عزيزي|آمل أن تجد|لا تتردد|حيث أن/,
    );
  });

  test('says each whole sentence once', () => {
    const sentences = text
      .split(/[.؛\n]/)
      .map((one) => one.trim())
      .filter((one) => one.length > 30);
    expect(sentences.length).toBe(new Set(sentences).size);
  });
});

describe.each(letters)('$name as $register $kind: wording', ({ input, kind }) => {
  const { parts } = letterOf(input, kind);
  const textOf = (part: PartName): string =>
    stripBidiControls(parts.find(({ name }) => name === part)?.markdown ?? '');

  test('goes on from the decision to the reason', () => {
    const own = input.reason?.kind === 'own-words' || input.reason === undefined;
    if (!own && input.reason?.kind !== 'none') expect(textOf('reason')).toMatch(/^[وف]/);
  });

  test('promises handover in the subject only where there is some', () => {
    if (textOf('subject').includes('وترتيبات التسليم')) expect(textOf('handover')).not.toBe('');
  });

  test.each(['في موعد أقصاه', 'المتفق عليها', 'بحلول'])('says %s no more than once', (turn) => {
    expect(plainOf(input, kind).split(turn).length - 1).toBeLessThanOrEqual(1);
  });
});

test('shows no gender of somebody whose gender is not stated', () => {
  const gendered = word('السيد|السيدة|الأستاذ|الأستاذة|سعادة|حضرة|المحترم|المحترمة|الفاضل|الفاضلة');
  for (const { input } of cases.filter(
    ({ name }) => name === 'one-word-name.yaml' || name === 'unknown-gender-formal.yaml',
  )) {
    for (const kind of Object.keys(letterKinds)) expect(plainOf(input, kind)).not.toMatch(gendered);
  }
});

describe('fifty letters do not read as one', () => {
  const base = {
    locale: 'ar',
    contract: { title: 'عقد الصيانة', clause: '9' },
    ending: { lastDay: '2027-01-31' },
  };
  const common = { ...base, relationship: { since: '2021-03-01' }, thanks: 'نشكركم على موسم الحصاد.' };
  const openers = (kind: string, register: Register, part: PartName, sender: string): Set<string> =>
    new Set(
      Array.from({ length: 40 }, (_, index) => {
        const client = { type: 'organization', name: `شركة ${index}` };
        const input = parseCase({ ...common, register, sender: { type: sender, name: 'سليم' }, client });
        return letterOf(input, kind).parts.find(({ name }) => name === part)?.markdown ?? '';
      }),
    );

  test.each<[string, Register, PartName]>([
    ['exit-email', 'formal', 'thanks'],
    ['exit-email', 'formal', 'decision'],
    ['exit-email', 'formal', 'notice'],
    ['exit-email', 'formal', 'wishes'],
    ['exit-email', 'warm', 'thanks'],
    ['exit-email', 'warm', 'decision'],
    ['exit-email', 'warm', 'wishes'],
    ['formal-notice', 'formal', 'decision'],
    ['formal-notice', 'formal', 'wishes'],
  ])('%s, %s: %s', (kind, register, part) => {
    for (const sender of ['person', 'organization']) {
      expect(openers(kind, register, part, sender).size).toBeGreaterThanOrEqual(3);
    }
  });
});

test('keeps references as typed in every letter that names them', () => {
  const named = cases.filter(({ input }) => input.contract?.reference !== undefined);
  for (const { input } of named) {
    expect(plainOf(input, 'formal-notice')).toContain(input.contract?.reference ?? '-');
  }
  expect(named.length).toBeGreaterThan(3);
});
