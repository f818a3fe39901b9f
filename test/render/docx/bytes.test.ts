import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { patchAt } from '../../../src/render/docx/finish.ts';
import { crc32, packFile, zip } from '../../../src/render/docx/zip.ts';
import { toDocx } from '../../../src/render/docx.ts';
import { arabic, english, persian, withPart } from './fixtures.ts';

/** The renderer as a program meets it that has just been started. */
async function freshRenderer(): Promise<typeof toDocx> {
  vi.resetModules();
  return (await import('../../../src/render/docx.ts')).toDocx;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the same letter gives the same bytes', () => {
  test('in every time zone, and after a pause', async () => {
    const files: Uint8Array[] = [];
    for (const timeZone of ['UTC', 'Pacific/Apia', 'Pacific/Niue', 'Asia/Tehran']) {
      vi.stubEnv('TZ', timeZone);
      files.push(await (await freshRenderer())(persian, { foldMarks: true }));
      // A zip archive counts time in steps of two seconds.
      await new Promise((resolve) => setTimeout(resolve, 1100));
    }
    for (const file of files) expect(Buffer.from(file).equals(Buffer.from(files[0] ?? []))).toBe(true);
  });

  test('with a shape that was built for another letter, and with its own', async () => {
    const other = withPart(
      withPart(english, 'wishes', 'All the best to you & yours.'),
      'contact',
      'Write to [a@b.example](mailto:a@b.example), +44 20 1234 5678.',
    );
    const warm = await freshRenderer();
    await warm(english);
    const second = await warm(other);
    const alone = await (await freshRenderer())(other);
    expect(Buffer.from(second).equals(Buffer.from(alone))).toBe(true);
    expect(Buffer.from(second).equals(Buffer.from(await warm(english)))).toBe(false);
  });

  test('when many are written at once', async () => {
    const render = await freshRenderer();
    const files = await Promise.all(
      [persian, arabic, persian, english, persian].map((letter) => render(letter)),
    );
    expect(Buffer.from(files[0] ?? []).equals(Buffer.from(files[4] ?? []))).toBe(true);
    expect(Buffer.from(files[0] ?? []).equals(Buffer.from(files[1] ?? []))).toBe(false);
  });

  test('however many shapes have passed', async () => {
    const render = await freshRenderer();
    const first = await render(english);
    for (let items = 1; items <= 70; items++) {
      await render(withPart(english, 'unfinished-work', '- one\n'.repeat(items)), {});
    }
    expect(Buffer.from(await render(english)).equals(Buffer.from(first))).toBe(true);
  }, 60_000);
});

describe('the archive', () => {
  test('begins with the list of types and holds no path twice', async () => {
    const paths = Object.keys(unzipSync(await toDocx(english)));
    expect(paths[0]).toBe('[Content_Types].xml');
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('docProps/core.xml');
  });

  test('is read back by another reader, sizes and checksums included', () => {
    const bytes = new TextEncoder().encode('goodterms '.repeat(200));
    const files = unzipSync(zip([packFile('a/b.txt', bytes), packFile('empty', new Uint8Array())]));
    expect(Buffer.from(files['a/b.txt'] ?? []).equals(Buffer.from(bytes))).toBe(true);
    expect(files['empty']).toHaveLength(0);
  });

  test('has the checksum of the standard', () => {
    // The check value of CRC-32/ISO-HDLC.
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

test('a patch whose place is missing or not the only one stops the build', () => {
  expect(patchAt('<a/><b/>', '<b/>', (anchor) => `<x/>${anchor}`)).toBe('<a/><x/><b/>');
  expect(() => patchAt('<a/>', '<b/>', (anchor) => anchor)).toThrow(
    /"<b\/>" does not stand in it exactly once/,
  );
  expect(() => patchAt('<b/><b/>', '<b/>', (anchor) => anchor)).toThrow(/exactly once/);
});
