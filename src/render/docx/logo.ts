import { crc32 } from './zip.ts';

/** A picture for the letterhead. */
export interface Logo {
  data: Uint8Array;
  type: 'png' | 'jpg';
  /** What the picture shows, for readers who do not see it. */
  alt: string;
}

/** Width and height of a picture, in pixels. */
export interface PixelSize {
  width: number;
  height: number;
}

const names = { png: 'PNG', jpg: 'JPEG' } as const;

function broken(type: Logo['type'], why: string): TypeError {
  const message = `The logo cannot be used: ${why}. Give a whole ${names[type]} file, or leave the logo out.`;
  return Object.assign(new TypeError(message), { code: 'render/broken-logo' });
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpegSignature = [0xff, 0xd8, 0xff];
const startsWith = (data: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => data[index] === byte);

/**
 * What kind of picture a file is, by its first bytes, whatever its name says.
 *
 * @returns undefined for anything that is neither PNG nor JPEG
 */
export function pictureType(data: Uint8Array): Logo['type'] | undefined {
  if (startsWith(data, pngSignature)) return 'png';
  return startsWith(data, jpegSignature) ? 'jpg' : undefined;
}

const chunkName = (data: Uint8Array, at: number): string =>
  String.fromCharCode(...data.subarray(at + 4, at + 8));

// A PNG is its signature and chunks of length, name, data and checksum; the first is IHDR, the last IEND.
function pngSize(data: Uint8Array, view: DataView): PixelSize {
  if (!startsWith(data, pngSignature)) throw broken('png', 'it is no PNG picture');
  const found = new Set<string>();
  let at = pngSignature.length;
  while (!found.has('IEND')) {
    const end = at + 12 <= data.length ? at + 12 + view.getUint32(at) : Number.POSITIVE_INFINITY;
    if (end > data.length) throw broken('png', 'the file ends too early');
    if (crc32(data.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) {
      throw broken('png', 'its inner order is damaged');
    }
    found.add(chunkName(data, at));
    if (!found.has('IHDR')) throw broken('png', 'its header is missing');
    at = end;
  }
  if (!found.has('IDAT')) throw broken('png', 'there is no picture in it');
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

// Frame headers, all kinds of coding; C4, C8 and CC in the same range mean something else.
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const startOfScan = 0xda;
const endOfPicture = 0xd9;

/** Where the picture's data end: at the next FF that is neither doubled, nor data (00), nor a restart (D0 to D7). */
function endOfScan(data: Uint8Array, from: number): number {
  for (let at = data.indexOf(0xff, from); at !== -1; at = data.indexOf(0xff, at + 1)) {
    const next = data[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return data.length;
}

/** Where the segment after the one at `at` begins: FF, marker, length (two bytes, itself counted). */
function nextSegment(data: Uint8Array, view: DataView, at: number): number {
  if (data[at] !== 0xff) throw broken('jpg', 'its inner order is damaged');
  const marker = data[at + 1];
  if (marker === 0xff) return at + 1;
  if (at + 4 > data.length) throw broken('jpg', 'the file ends too early');
  const end = at + 2 + view.getUint16(at + 2);
  return marker === startOfScan ? endOfScan(data, end) : end;
}

// A JPEG is segments, with data after each start of a scan; the frame header has the size.
function jpegSize(data: Uint8Array, view: DataView): PixelSize {
  if (!startsWith(data, jpegSignature)) throw broken('jpg', 'it is no JPEG picture');
  let size: PixelSize | undefined;
  for (let at = 2; at + 2 <= data.length; at = nextSegment(data, view, at)) {
    const marker = data[at + 1] ?? 0;
    if (marker === endOfPicture && size) return size;
    if (isFrameHeader(marker) && at + 9 <= data.length) {
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
  }
  throw broken('jpg', 'the file ends too early');
}

/** A logo stands on every letter of a batch, and is looked at once. */
const knownSizes = new WeakMap<Uint8Array, PixelSize>();

/**
 * The size of a logo, read from the file itself, which is looked through to its end.
 *
 * @throws {TypeError} with `code` `render/broken-logo` where the bytes are no whole picture of the type
 */
export function logoSize({ data, type }: Logo): PixelSize {
  if (!(data instanceof Uint8Array) || data.length === 0) throw broken(type, 'the file is empty');
  const known = knownSizes.get(data);
  if (known && pictureType(data) === type) return known;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const size = type === 'png' ? pngSize(data, view) : jpegSize(data, view);
  if (size.width === 0 || size.height === 0) throw broken(type, 'it has no width or no height');
  knownSizes.set(data, size);
  return size;
}

/** Pixels of a picture that is shown at its own size. */
const pixelsPerMillimetre = 150 / 25.4;

/**
 * The size a logo is printed at: as large as fits the box, and no larger than it is sharp.
 *
 * @param box millimetres
 * @returns millimetres
 */
export function fitLogo(
  size: PixelSize,
  box: { width: number; height: number },
): { width: number; height: number } {
  const scale = Math.min(box.width / size.width, box.height / size.height, 1 / pixelsPerMillimetre);
  return { width: size.width * scale, height: size.height * scale };
}
