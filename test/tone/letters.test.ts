import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkTone } from '../../src/tone/check.ts';

const folder = join(import.meta.dirname, 'dev/letters');
const names = readdirSync(folder);

function read(name: string) {
  const text = readFileSync(join(folder, name), 'utf8');
  const kind = /^kind: (.+)$/m.exec(text)?.[1] ?? 'exit-email';
  return checkTone(text, { locale: name.slice(0, 2), kind });
}

test.each(names.filter((name) => name.includes('-good-')))('%s is left alone and lacks nothing', (name) => {
  expect(read(name)).toMatchObject({ ok: true, findings: [], missing: [] });
});

test.each(names.filter((name) => name.includes('-bad-')))('%s is caught', (name) => {
  const { ok, missing } = read(name);
  expect(ok && missing.length === 0).toBe(false);
});
