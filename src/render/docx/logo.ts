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
const startsWith = (data: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => data[index] === byte);

// A PNG is its signature and chunks of length, name, data and checksum; the first is IHDR, the last IEND.
function pngSize(data: Uint8Array, view: DataView): PixelSize {
  if (!startsWith(data, pngSignature)) throw broken('png', 'it is no PNG picture');
  let at = 8;
  let name = '';
  while (name !== 'IEND') {
    if (at + 12 > data.length) throw broken('png', 'the file ends too early');
    name = String.fromCharCode(...data.subarray(at + 4, at + 8));
    if (at === 8 && name !== 'IHDR') throw broken('png', 'its header is missing');
    at += 12 + view.getUint32(at);
  }
  if (at > data.length) throw broken('png', 'the file ends too early');
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

// Frame headers, all kinds of coding; C4, C8 and CC in the same range mean something else.
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

// A JPEG is segments FF, marker, length (two bytes, itself counted); the frame header has the size.
function jpegSize(data: Uint8Array, view: DataView): PixelSize {
  if (!startsWith(data, [0xff, 0xd8, 0xff])) throw broken('jpg', 'it is no JPEG picture');
  let at = 2;
  while (at + 9 <= data.length) {
    if (data[at] !== 0xff) throw broken('jpg', 'its inner order is damaged');
    const marker = data[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrameHeader(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  throw broken('jpg', 'the file ends too early');
}

/**
 * The size of a logo, read from the file itself.
 *
 * @throws {TypeError} with `code` `render/broken-logo` where the bytes are no whole picture of the type
 */
export function logoSize({ data, type }: Logo): PixelSize {
  if (!(data instanceof Uint8Array) || data.length === 0) throw broken(type, 'the file is empty');
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const size = type === 'png' ? pngSize(data, view) : jpegSize(data, view);
  if (size.width === 0 || size.height === 0) throw broken(type, 'it has no width or no height');
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
