import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { answersOf } from '../../src/cli/answers.ts';
import { previewPage } from '../../src/cli/preview/page.ts';
import { servePreview } from '../../src/cli/preview/server.ts';
import { call } from '../support/fake-terminal.ts';
import { plainData } from '../support/plain-case.ts';

const today = '2026-11-23';
const page = (data: unknown, base = 'en') => previewPage({ told: answersOf(data), today, base });
const marks = (html: string) => [...html.matchAll(/<mark title="([^"]*)"/g)].map(([, name]) => name);

describe('the page', () => {
  test('shows the letter as a mail and as a notice, and marks nothing in a finished case', () => {
    const html = page(plainData);
    expect(html).toContain('<article class="exit-email">');
    expect(html).toContain('<article class="formal-notice">');
    expect(html).toContain('the spring catalogue');
    expect(marks(html)).toEqual([]);
  });

  test('marks what is missing where it would stand, in the language of the reader', () => {
    const { sender: _sender, ...rest } = plainData;
    const html = page({ ...rest, client: { type: 'organization' } }, 'tr');
    const names = marks(html).map((name) => name?.replace(/\s/g, ' '));
    expect([...new Set(names)].sort()).toEqual(['Firmanız', 'Müşterinin adı']);
    expect(html).toContain('lang="tr"');
  });

  test('an empty case still gives a page', () => {
    const html = page({});
    expect(marks(html).length).toBeGreaterThan(1);
    expect(html).toContain('does not say yet when the work ends');
  });

  test('what is wrong is said above, and the rest is shown', () => {
    const html = page({ ...plainData, sending: { on: '2026-02-30' }, thnks: 'x' });
    expect(html).toContain('2026-02-30');
    expect(html).toContain('thnks');
    expect(html).toContain('the spring catalogue');
  });

  test('values of the user run nothing and fetch nothing', () => {
    const evil = '<img src=x onerror=alert(1)>"\u27e6<script>1</script>\u27e7';
    const html = page({
      ...plainData,
      client: { type: 'person', name: evil, email: 'a@b.example' },
      thanks: evil,
    });
    expect(html).not.toMatch(/<img|<script/);
    expect(html).not.toMatch(/https?:\/\//);
  });

  test('private notes are not in it', () => {
    expect(page({ ...plainData, private: 'Zanzibar' })).not.toContain('Zanzibar');
  });
});

test('the command writes the page where nobody else looks, and says where', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'goodterms-')), 'case.yaml');
  writeFileSync(path, stringify(plainData));
  const { code, out } = await call(['preview', path, '--no-open']);
  expect(code).toBe(0);
  expect(readFileSync(out.trim(), 'utf8')).toContain('Okafor Textiles');
  expect(statSync(dirname(out.trim())).mode & 0o077).toBe(0);
  expect((await call(['preview', 'nowhere.yaml'])).code).toBe(3);
  expect((await call(['preview', '-'], { input: '[1' })).code).toBe(2);
});

/** What a request gets: status, and the body so far. */
const fetched = (url: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    get(url, { headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString('utf8');
        // A stream of events has no end: its first event is enough.
        if (body.includes('event: changed')) resolve({ status: 200, body });
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    }).on('error', reject);
  });

test('the page is served to this machine alone, and renewed when the case changes', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'goodterms-')), 'case.yaml');
  writeFileSync(path, 'one');
  const preview = await servePreview([path], async () => readFileSync(path, 'utf8'));
  try {
    expect(preview.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await fetched(preview.url)).toEqual({ status: 200, body: 'one' });
    expect((await fetched(preview.url, { host: 'evil.example' })).status).toBe(403);
    expect((await fetched(`${preview.url}etc/passwd`)).status).toBe(404);
    const event = fetched(`${preview.url}events`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    writeFileSync(path, 'two');
    expect((await event).body).toContain('event: changed');
    expect((await fetched(preview.url)).body).toBe('two');
  } finally {
    preview.close();
  }
});

test('it is renewed when anything in a folder of templates changes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodterms-'));
  mkdirSync(join(folder, 'en'));
  const preview = await servePreview([folder], async () => 'page');
  try {
    const event = fetched(`${preview.url}events`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    writeFileSync(join(folder, 'en', 'wishes.hbs'), 'Farewell.');
    expect((await event).body).toContain('event: changed');
  } finally {
    preview.close();
  }
});

test('it shows the letter in the words of the user’s own templates', () => {
  const templates = { wishes: () => 'Fare you well, and thank you for everything.' };
  const html = previewPage({ told: answersOf(plainData), today, base: 'en', templates });
  expect(html).toContain('Fare you well');
});
