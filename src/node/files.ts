import { readFileSync } from 'node:fs';
import { type FileHandle, link, mkdir, open, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file that could not be read or written: the path, and one of our codes for the reason. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly code:
    | 'not-found'
    | 'exists'
    | 'no-permission'
    | 'no-folder'
    | 'is-folder'
    | 'no-space'
    | 'too-large'
    | 'other';
  readonly path: string;
  constructor(code: FileError['code'], path: string, options?: { cause?: unknown }) {
    super(`${path}: ${code}`, options);
    this.code = code;
    this.path = path;
  }
}

const codes: Readonly<Record<string, FileError['code']>> = {
  ENOENT: 'not-found',
  EEXIST: 'exists',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOTDIR: 'no-folder',
  EISDIR: 'is-folder',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
};

/** The system's own code of an error, such as `ENOENT`; empty where it has none. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const fileError = (error: unknown, path: string, missing: FileError['code']): FileError => {
  const code = codes[systemCode(error)] ?? 'other';
  return new FileError(code === 'not-found' ? missing : code, path, { cause: error });
};

/**
 * A text file, read at once: it is small, and reading it in turn would take several times as long.
 *
 * @throws {FileError} where there is none, or it may not be read
 */
export async function readTextFile(path: string): Promise<string> {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw fileError(error, path, 'not-found');
  }
}

/** Pictures and Word files are smaller; a larger one is a mistake, and a device has no end. */
const byteLimit = 32_000_000;

/**
 * A file's bytes.
 *
 * @throws {FileError} where there is none, it may not be read, or it is larger than 32 MB
 */
export async function readByteFile(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      return await readBytes(file, path);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof FileError ? error : fileError(error, path, 'not-found');
  }
}

async function readBytes(file: FileHandle, path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file.createReadStream({ autoClose: false })) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > byteLimit) throw new FileError('too-large', path);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Gives the finished file its name; without `force` a file of that name stays as it is. */
async function publish(draftPath: string, path: string, force: boolean): Promise<void> {
  if (force) return rename(draftPath, path);
  try {
    await link(draftPath, path);
  } catch (error) {
    if (systemCode(error) === 'EEXIST' && (await stat(path)).isDirectory())
      throw new FileError('is-folder', path);
    // Some file systems have no links; there the exclusive creation keeps the promise.
    if (['EEXIST', 'ENOENT', 'ENOSPC', 'EACCES', 'EROFS'].includes(systemCode(error))) throw error;
    await (await open(path, 'wx')).close();
    await rename(draftPath, path);
    return;
  }
  await unlink(draftPath);
}

/**
 * Writes a file whole or not at all: first beside its place, then under its name. Folders that are missing are made.
 *
 * @param options.force writes over a file of that name
 * @throws {FileError} and leaves nothing behind where it cannot be written
 */
export async function writeWholeFile(
  path: string,
  content: string | Uint8Array,
  { force = false }: { force?: boolean } = {},
): Promise<void> {
  // Unlike any other by process and nanosecond; a random name would load a library larger than the letter.
  const own = `${process.pid}-${process.hrtime.bigint().toString(36)}`;
  const draftPath = join(dirname(path), `.${basename(path).slice(0, 40)}.${own}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(draftPath, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await publish(draftPath, path, force);
  } catch (error) {
    await unlink(draftPath).catch(() => undefined);
    if (error instanceof FileError) throw error;
    throw fileError(error, path, 'no-folder');
  }
}
