import { zlibSync } from 'fflate';
import { crc32 } from '../../../src/render/docx/zip.ts';

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  new TextEncoder().encodeInto(name, bytes.subarray(4));
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** The same bytes each time, without a pattern that could be compressed. */
function addNoise(pixels: Uint8Array): void {
  let seed = 1;
  for (let at = 0; at < pixels.length; at++) {
    seed = (seed * 48_271) % 0x7fffffff;
    pixels[at] = seed & 0xff;
  }
}

/** A grey PNG picture; `noise` makes it hard to compress. */
export function png(width: number, height: number, noise = false): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header[8] = 8;
  const pixels = new Uint8Array((width + 1) * height).fill(0x80);
  if (noise) addNoise(pixels);
  for (let row = 0; row < height; row++) pixels[row * (width + 1)] = 0;
  const chunks = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(pixels)),
    chunk('IEND', new Uint8Array()),
  ];
  return Uint8Array.from(chunks.flatMap((one) => [...one]));
}

/** The head of a JPEG file, as far as its frame header. */
export const jpegHead = (width: number, height: number): Uint8Array =>
  Uint8Array.of(
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xff, 0xc0, 0, 11, 8],
    ...[height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 0, 0, 0, 0xff, 0xd9],
  );

/** A JPEG file in two scans, whose data hold a doubled FF, an FF that is data, and a restart. */
export function jpeg(width: number, height: number): Uint8Array {
  const head = jpegHead(width, height).slice(0, -2);
  const scan = [0xff, 0xda, 0, 4, 1, 2, 0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56, 0xff];
  return Uint8Array.of(...head, ...scan, ...scan, 0xff, 0xd9);
}
