import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { draft } from '../../src/index.ts';
import { FileError, readCase, writeLetter } from '../../src/node.ts';
import { plainCase } from '../support/plain-case.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goodterms-'));
});

const letter = () => draft(plainCase(), { today: '2026-11-23' });
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof FileError ? error.code : String(error)),
  );

describe('writeLetter', () => {
  test('makes the folders that are missing', async () => {
    await writeLetter(letter(), join(folder, 'a', 'b', 'mail.txt'));
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['mail.txt']);
  });

  test('never writes over a file that is there, and leaves no draft behind', async () => {
    writeFileSync(join(folder, 'mail.txt'), 'mine');
    expect(await codeOf(writeLetter(letter(), join(folder, 'mail.txt')))).toBe('exists');
    expect(readFileSync(join(folder, 'mail.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['mail.txt']);
  });

  test('of two that write at once, one wins whole and the other is told', async () => {
    const outcomes = await Promise.all(
      [1, 2].map(() => codeOf(writeLetter(letter(), join(folder, 'mail.eml')))),
    );
    expect(outcomes.sort()).toEqual(['done', 'exists']);
  });

  test('a folder in the way is named', async () => {
    mkdirSync(join(folder, 'mail.txt'));
    expect(await codeOf(writeLetter(letter(), join(folder, 'mail.txt')))).toMatch(/exists|is-folder/);
    writeFileSync(join(folder, 'file'), '');
    expect(await codeOf(writeLetter(letter(), join(folder, 'file', 'mail.txt')))).toMatch(/no-folder|exists/);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written to stays as it was', async () => {
    chmodSync(folder, 0o500);
    expect(await codeOf(writeLetter(letter(), join(folder, 'mail.txt')))).toBe('no-permission');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.skipIf(!existsSync('/dev/full'))('a device without room is told as such', async () => {
    // /dev itself may not take new files; either way nothing half-written is left under the name.
    expect(await codeOf(writeLetter(letter(), '/dev/full/mail.txt'))).not.toBe('done');
  });
});

describe('readCase', () => {
  test('reads JSON as well as YAML, with a byte order mark or without', async () => {
    writeFileSync(
      join(folder, 'case.json'),
      `\ufeff${JSON.stringify({ locale: 'en', sender: { type: 'person', name: 'A' }, client: { type: 'person', name: 'B' } })}`,
    );
    expect((await readCase(join(folder, 'case.json'))).locale).toBe('en-US');
  });

  test('a file that is not there is a FileError', async () => {
    expect(await codeOf(readCase(join(folder, 'none.yaml')))).toBe('not-found');
  });
});
