import { deflateSync } from 'fflate';

// Ways of keeping a file, by their numbers in the archive.
const stored = 0;
const deflated = 8;

/** A file of a zip archive, as it stands there. */
export interface PackedFile {
  path: string;
  method: typeof stored | typeof deflated;
  crc: number;
  size: number;
  packed: Uint8Array;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 of bytes, unsigned. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Compressing takes longer to begin than such a file is worth. */
const tooSmall = 1024;

/** Pictures are compressed in themselves. */
const picture = /\.(?:png|jpe?g)$/;

/** Compresses a file, unless it is small or a picture; the same bytes give the same result on every machine. */
export function packFile(path: string, bytes: Uint8Array): PackedFile {
  const entry = { path, crc: crc32(bytes), size: bytes.length };
  if (bytes.length < tooSmall || picture.test(path)) return { ...entry, method: stored, packed: bytes };
  return { ...entry, method: deflated, packed: deflateSync(bytes, { level: 6 }) };
}

// 1 January 1980, midnight: the first moment a zip archive can name. No clock and no time zone are asked.
const dosTime = 0;
const dosDate = 0x21;
const zipVersion = 20;
/** File names are UTF-8. */
const utf8Names = 0x800;

function fileFields(view: DataView, at: number, { crc, packed, size, path, method }: PackedFile): void {
  view.setUint16(at, utf8Names, true);
  view.setUint16(at + 2, method, true);
  view.setUint16(at + 4, dosTime, true);
  view.setUint16(at + 6, dosDate, true);
  view.setUint32(at + 8, crc, true);
  view.setUint32(at + 12, packed.length, true);
  view.setUint32(at + 16, size, true);
  view.setUint16(at + 20, path.length, true);
}

/**
 * A zip archive of files in the order given, without dates.
 *
 * @param files with ASCII paths
 * @returns the same bytes for the same files
 */
export function zip(files: readonly PackedFile[]): Uint8Array {
  const local = files.reduce((sum, { path, packed }) => sum + 30 + path.length + packed.length, 0);
  const central = files.reduce((sum, { path }) => sum + 46 + path.length, 0);
  const bytes = new Uint8Array(local + central + 22);
  const view = new DataView(bytes.buffer);
  const encoder = new TextEncoder();
  let at = 0;
  let entry = local;
  for (const file of files) {
    view.setUint32(entry, 0x02014b50, true);
    view.setUint16(entry + 4, zipVersion, true);
    view.setUint16(entry + 6, zipVersion, true);
    fileFields(view, entry + 8, file);
    view.setUint32(entry + 42, at, true);
    encoder.encodeInto(file.path, bytes.subarray(entry + 46));
    entry += 46 + file.path.length;
    view.setUint32(at, 0x04034b50, true);
    view.setUint16(at + 4, zipVersion, true);
    fileFields(view, at + 6, file);
    encoder.encodeInto(file.path, bytes.subarray(at + 30));
    bytes.set(file.packed, at + 30 + file.path.length);
    at += 30 + file.path.length + file.packed.length;
  }
  view.setUint32(entry, 0x06054b50, true);
  view.setUint16(entry + 8, files.length, true);
  view.setUint16(entry + 10, files.length, true);
  view.setUint32(entry + 12, central, true);
  view.setUint32(entry + 16, local, true);
  return bytes;
}
