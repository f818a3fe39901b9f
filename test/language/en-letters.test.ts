import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCase } from '../../src/case/parse.ts';
import { reasonKinds } from '../../src/case/schema.ts';
import { safeDraft } from '../../src/draft.ts';
import { letterKinds } from '../../src/letter/kinds.ts';
import { toText } from '../../src/render/text.ts';

type Data = Record<string, unknown>;

const kinds = Object.keys(letterKinds);
const folders = ['../../examples/en/', '../cases/en/'].map((path) => new URL(path, import.meta.url));
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => new URL(name, folder)));
const read = (file: URL): Data => parse(readFileSync(file, 'utf8'), { schema: 'failsafe' });
const nameOf = (file: URL): string => file.pathname.split('/').at(-1) ?? '';

function write(data: Data, kind: string) {
  const { letter, findings } = safeDraft(parseCase(data), { today: '2026-11-21', kind });
  return { text: `${letter.subject}\n\n${toText(letter)}`, parts: letter.parts, findings };
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const americanDate = new RegExp(`${month} \\d{1,2}, \\d{4}`);
// After the year of an American date a mark follows, or the line ends, or a bracket opens.
const unmarkedYear = new RegExp(`${month} \\d{1,2}, \\d{4}(?![.,;:?)]|\\n|$| \\()`);
const britishDate = new RegExp(`\\d{1,2} ${month} \\d{4}`);
const debris = / {2}|\s[.,;:?](?:\s|$)|\.\.|,,|\(\)|undefined|NaN|\[object|\b0 (?:days|weeks|months|years)/;

/** What holds for every English letter. */
function expectNative(data: Data, kind: string): void {
  const { text, findings } = write(data, kind);
  expect(findings.filter((finding) => finding.category !== 'parts')).toEqual([]);
  expect(text).not.toMatch(debris);
  const { locale } = data;
  if (locale === 'en-US') {
    expect(text).not.toMatch(unmarkedYear);
    expect(text).not.toMatch(britishDate);
  } else {
    expect(text).not.toMatch(americanDate);
  }
}

describe('examples and cases', () => {
  const rows = files.flatMap((file) => kinds.map((kind) => [nameOf(file), kind, file] as const));
  test.each(rows)('%s as %s', (_name, kind, file) => {
    expectNative(read(file), kind);
  });
});

const firm = { type: 'organization', name: 'Weber Studio', signatory: { name: 'Jonas Weber' } };
const freelancer = { type: 'person', name: 'Ruth Calloway', email: 'ruth@calloway.example' };
const everything: Data = {
  client: { type: 'organization', name: 'Okafor Textiles', contact: { name: 'Ada Okafor' } },
  relationship: { since: '2021-11-01' },
  contract: {
    title: 'Services Agreement',
    reference: 'OT-2021/4',
    signedOn: '2021-11-01',
    clause: '9.2',
    notice: { period: { n: 2, unit: 'month' } },
  },
  thanks: 'The Lagos exhibition remains a favorite.',
  services: [
    { name: 'Design', lastDay: '2027-01-10' },
    { name: 'Print', lastDay: '2027-01-31' },
  ],
  unfinishedWork: [{ what: 'the catalog', by: '2027-01-15' }],
  notIncluded: ['the fair stand', 'the web shop'],
  handover: {
    items: [{ what: 'all working files', how: 'on a hard drive', by: '2027-01-22' }],
    meeting: { on: '2027-01-12', time: '14:30', place: 'video call' },
    questionsUntil: '2027-02-26',
  },
  access: [{ what: 'the domain okafor.example', action: 'transfer', by: '2027-01-20' }],
  dataReturn: {
    items: [{ what: 'the photo archive', format: 'ZIP', by: '2027-01-20' }],
    deletedBy: '2027-03-02',
    kept: { what: 'invoices', until: '2033-12-31' },
  },
  clientActions: [{ please: 'name a new contact at the printer', by: '2027-01-10' }],
  balance: {
    invoices: [
      { number: '311', issuedOn: '2026-11-02', dueOn: '2026-12-02', amount: '1450', currency: 'EUR' },
      { number: '312', dueOn: '2026-12-09' },
    ],
    finalInvoiceOn: '2027-02-01',
    refund: { amount: '120', currency: 'USD', by: '2027-02-12' },
  },
  talk: { offered: 'yes', discussedOn: '2026-11-16' },
  continuingDuties: [{ duty: 'licence', clause: '7', until: '2029-01-31' }, { duty: 'payment' }],
};

const { client } = everything;

describe('every combination', () => {
  const rows = ['en-US', 'en-GB'].flatMap((locale) =>
    [firm, freelancer].flatMap((sender) => kinds.map((kind) => [locale, sender.type, kind, sender] as const)),
  );
  test.each(rows)('%s, %s, %s, for every reason and register', (locale, _type, kind, sender) => {
    for (const reason of reasonKinds) {
      for (const register of ['formal', 'warm']) {
        const told = { kind: reason, field: 'packaging', text: 'Plans have changed.' };
        expectNative({ ...everything, locale, sender, register, reason: told }, kind);
      }
    }
  });

  const units = ['day', 'businessDay', 'week', 'halfMonth', 'month', 'quarter', 'year'];
  test.each(units)('notice in %ss', (unit) => {
    for (const n of [0, 1, 3, 11, 18]) {
      const contract = { clause: '9', notice: { period: { n, unit } } };
      for (const kind of kinds) {
        expectNative({ locale: 'en-US', sender: firm, client, contract }, kind);
        expectNative({ locale: 'en-GB', sender: freelancer, client, contract }, kind);
      }
    }
  });
});

describe('prose instead of lists', () => {
  const said = (data: Data, kind: string): string =>
    write({ locale: 'en-US', sender: firm, client, ending: { lastDay: '2027-01-29' }, ...data }, kind).text;

  test('two things on one day name the day once', () => {
    const items = ['the files', 'the fonts'].map((what) => ({ what, by: '2027-01-15' }));
    const text = said({ handover: { items }, dataReturn: { items } }, 'formal-notice');
    expect(text).toContain('You will receive the files and the fonts, both by January 15, 2027.');
    expect(text).toContain('We will return the files and the fonts, both by January 15, 2027.');
  });

  test('two things on two days keep their days', () => {
    const items = [
      { what: 'the files', how: 'by link', by: '2027-01-15' },
      { what: 'the fonts', by: '2027-01-22' },
    ];
    expect(said({ handover: { items } }, 'exit-email')).toContain(
      'You will receive the files by link by January 15, and the fonts by January 22.',
    );
  });

  test('two requests make one sentence, unless a consequence stands between them', () => {
    const first = { please: 'send the prices', by: '2027-01-08' };
    const second = { please: 'approve the transfer' };
    expect(said({ clientActions: [first, second] }, 'exit-email')).toContain(
      'Please send the prices by January 8, and approve the transfer.',
    );
    const firm = { ...first, otherwise: 'The list stays as it is.' };
    expect(said({ clientActions: [firm, second] }, 'exit-email')).toContain(
      'by January 8. The list stays as it is. Please also approve the transfer.',
    );
  });

  test('the account is the last of the next steps', () => {
    const steps = { unfinishedWork: [{ what: 'the menu' }], clientActions: [{ please: 'send the prices' }] };
    expect(said({ ...steps, balance: { finalInvoiceOn: '2027-02-01' } }, 'exit-email')).toContain(
      '• Our final invoice will follow on February 1.',
    );
    expect(said({ ...steps, balance: {} }, 'exit-email')).not.toMatch(/^[•-]\s*$/m);
  });
});

describe('what is not said', () => {
  const since = { relationship: { since: '2021-11-01' }, ending: { lastDay: '2027-01-29' } };

  test.each(['ways-of-working', 'payment-terms', 'contract'])('no pleasure is claimed: %s', (kind) => {
    for (const name of ['Okafor', 'Lind & Sons', 'Bramble Bakery', 'Vantage', 'Marlow']) {
      const data = { locale: 'en-GB', sender: firm, client: { type: 'organization', name }, ...since };
      for (const letter of kinds)
        expect(write({ ...data, reason: { kind } }, letter).text).not.toMatch(/pleasure|enjoyed/);
    }
  });

  test('two people do not end an engagement', () => {
    for (const name of ['Tom Beaumont', 'Piers Halloran', 'Ada Lee', 'Kim Roe', 'Maria Sol']) {
      const data = { locale: 'en-GB', sender: freelancer, client: { type: 'person', name }, ...since };
      for (const letter of kinds) expect(write(data, letter).text).not.toMatch(/engagement/i);
    }
  });
});

describe('voice', () => {
  const body = (data: Data, kind: string): string => write(data, kind).text.split(/Dear [^\n]*\n/)[1] ?? '';
  // "We" of both sides, which a single sender says as well.
  const both =
    /we have worked together|we discussed|Could we meet|our (?:agreement|engagement|conversation|work together|paths|ways)/gi;

  test.each(kinds)('a person says I, a firm says we: %s', (kind) => {
    for (const reason of reasonKinds) {
      for (const name of ['Okafor', 'Lind & Sons', 'Bramble Bakery']) {
        const data = {
          ...everything,
          locale: 'en-GB',
          client: { type: 'organization', name },
          reason: { kind: reason },
        };
        const contract = { notice: { period: { n: 1, unit: 'month' } } };
        const alone = body({ ...data, contract, sender: freelancer }, kind).replace(both, '');
        expect(alone).not.toMatch(/\b(?:we|us|our|ours)\b/i);
        expect(body({ ...data, contract, sender: firm }, kind)).not.toMatch(/\b(?:I|me|my|mine)\b/);
      }
    }
  });
});

describe('variety', () => {
  const clients = Array.from({ length: 30 }, (_, i) => ({ type: 'organization', name: `Client ${i}` }));
  test.each(kinds.flatMap((kind) => ['formal', 'warm'].map((register) => [kind, register] as const)))(
    '%s, %s: at least three openings, decisions and closings',
    (kind, register) => {
      const data = { ...everything, locale: 'en-US', sender: firm, register, talk: '' };
      const letters = clients.map((one) => ({ one, parts: write({ ...data, client: one }, kind).parts }));
      for (const part of ['thanks', 'decision', 'wishes']) {
        const said = letters.map(
          ({ one, parts }) =>
            parts
              .find(({ name }) => name === part)
              ?.markdown.replaceAll(one.name, '')
              .split('. ')[0],
        );
        expect(new Set(said).size).toBeGreaterThanOrEqual(3);
      }
    },
  );

  test.each(['en-US', 'en-GB'])('every wording is native: %s', (locale) => {
    const told = reasonKinds.map((kind) => ({ kind, field: 'packaging' }));
    for (const [i, { name }] of clients.entries()) {
      const named = { type: 'organization', name: `${name}, Inc.` };
      const varied = {
        locale,
        client: named,
        reason: told[i % told.length],
        register: i % 2 ? 'formal' : 'warm',
      };
      const sender = i % 3 ? firm : freelancer;
      for (const kind of kinds) {
        expectNative({ ...everything, ...varied, sender }, kind);
        expectNative({ ...everything, ...varied, sender, thanks: '', talk: { offered: 'yes' } }, kind);
      }
    }
  });

  test('the same case gives the same letter', () => {
    const data = { ...everything, locale: 'en-US', sender: firm };
    expect(write(data, 'exit-email').text).toBe(write(data, 'exit-email').text);
  });
});
