import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fitLogo, logoSize, pictureType } from '../../../src/render/docx/logo.ts';
import { toDocx } from '../../../src/render/docx.ts';
import { english, mailLetter, persian } from './fixtures.ts';
import { parseXml, partsOf, within } from './package.ts';
import { jpeg, jpegHead, png } from './pictures.ts';

const changed = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

/** A PNG of its head (33 bytes) and its end (12 bytes) alone. */
const withoutBody = (bytes: Uint8Array): Uint8Array =>
  Uint8Array.of(...bytes.slice(0, 33), ...bytes.slice(-12));

test('the kind of a picture is told by its first bytes', () => {
  expect([png(3, 3), jpeg(3, 3), new Uint8Array(), Uint8Array.of(71, 73, 70, 56)].map(pictureType)).toEqual([
    'png',
    'jpg',
    undefined,
    undefined,
  ]);
});

describe('the size of a logo', () => {
  test('is read from the file', () => {
    expect(logoSize({ data: png(30, 20), type: 'png', alt: '' })).toEqual({ width: 30, height: 20 });
    expect(logoSize({ data: jpegHead(640, 480), type: 'jpg', alt: '' })).toEqual({ width: 640, height: 480 });
    expect(logoSize({ data: jpeg(640, 480), type: 'jpg', alt: '' })).toEqual({ width: 640, height: 480 });
  });

  test('is read where the bytes are a part of larger ones', () => {
    const whole = png(30, 20);
    const shifted = new Uint8Array(whole.length + 7);
    shifted.set(whole, 7);
    expect(logoSize({ data: shifted.subarray(7), type: 'png', alt: '' })).toEqual({ width: 30, height: 20 });
  });

  test.each([
    ['nothing', new Uint8Array(), 'png', 'the file is empty'],
    ['a text', new TextEncoder().encode('no picture'), 'png', 'it is no PNG picture'],
    ['a PNG said to be a JPEG', png(3, 3), 'jpg', 'it is no JPEG picture'],
    ['a JPEG said to be a PNG', jpegHead(3, 3), 'png', 'it is no PNG picture'],
    ['a PNG cut off', png(30, 30).slice(0, 40), 'png', 'the file ends too early'],
    ['a PNG without its last byte', png(30, 30).slice(0, -1), 'png', 'the file ends too early'],
    ['a JPEG cut off', jpegHead(30, 30).slice(0, 12), 'jpg', 'the file ends too early'],
    ['a JPEG cut off in its picture', jpeg(30, 30).slice(0, -2), 'jpg', 'the file ends too early'],
    ['a PNG with a changed byte', changed(png(30, 30), 45), 'png', 'inner order'],
    ['a PNG without a body', withoutBody(png(30, 30)), 'png', 'there is no picture in it'],
    [
      'a damaged JPEG',
      Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 2, 1, 2, 3, 4, 5, 6, 7, 8, 9),
      'jpg',
      'inner order',
    ],
    ['a picture of no width', png(0, 3), 'png', 'it has no width or no height'],
  ] as const)('%s is refused with the reason', async (_name, data, type, reason) => {
    const failure = await toDocx(english, { logo: { data, type, alt: '' } }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TypeError);
    expect(failure).toMatchObject({ code: 'render/broken-logo', message: expect.stringContaining(reason) });
  });
});

describe('a logo is printed', () => {
  const box = { width: 62, height: 16 };
  test.each([
    ['wide', { width: 4000, height: 400 }, { width: 62, height: 6.2 }],
    ['high', { width: 300, height: 3000 }, { width: 1.6, height: 16 }],
    ['small', { width: 75, height: 30 }, { width: 12.7, height: 5.08 }],
  ])('%s: within its box, no larger than it is sharp, in its proportions', (_name, size, expected) => {
    const fitted = fitLogo(size, box);
    expect(fitted.width).toBeCloseTo(expected.width, 6);
    expect(fitted.height).toBeCloseTo(expected.height, 6);
  });

  test.each([
    ['notice', english],
    ['right-to-left notice', persian],
    ['mail', mailLetter(english)],
  ])('in the head of a %s, with its alternative text', async (_name, letter) => {
    const data = png(600, 160);
    const bytes = await toDocx(letter, { logo: { data, type: 'png', alt: 'Weber & "Co" <studio>' } });
    const header = parseXml(partsOf(bytes).get('word/header2.xml') ?? '');
    expect(within(header, 'wp:docPr').map((one) => one.attributes['descr'])).toEqual([
      'Weber & "Co" <studio>',
    ]);
    const extent = within(header, 'wp:extent')[0]?.attributes;
    expect(Number(extent?.['cy'])).toBeLessThanOrEqual(16 * 36_000);
    expect(Number(extent?.['cx']) / Number(extent?.['cy'])).toBeCloseTo(600 / 160, 2);
    const media = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith('word/media/'));
    expect(media.map(([, content]) => Buffer.from(content).equals(Buffer.from(data)))).toEqual([true]);
  });

  test('of five megabytes, whole', async () => {
    const data = png(2500, 2000, true);
    expect(data.length).toBeGreaterThan(4_900_000);
    const files = unzipSync(await toDocx(english, { logo: { data, type: 'png', alt: 'x' } }));
    expect(files['word/media/image1.png']?.length).toBe(data.length);
  });

  test('and two logos of one letter are not taken for each other', async () => {
    const of = async (grey: number) =>
      unzipSync(await toDocx(english, { logo: { data: png(grey, 9), type: 'png', alt: 'x' } }));
    const one = (await of(20))['word/media/image1.png'];
    const other = (await of(21))['word/media/image1.png'];
    expect(Buffer.from(one ?? []).equals(Buffer.from(other ?? []))).toBe(false);
  });
});
