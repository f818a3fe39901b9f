import { existsSync, readFileSync } from 'node:fs';
import nodeModule, { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

// One letter takes less time than compiling the code that writes it. So the build leaves the compiled code beside
// the source, for the engine it was built with: `main.cjs.v20.20.2-x64.cache`. Its last four bytes are a checksum
// of source and code. Another engine finds no file of its name, and a file that does not fit is passed over.

const folder = join(import.meta.dirname, 'cli');
const nodeRequire = createRequire(join(folder, 'main.cjs'));
const cacheOf = (path: string): string => `${path}.${process.version}-${process.arch}.cache`;

/** The compiled code of a source; undefined where there is none, or it is of another source, or damaged. */
function codeFor(source: Uint8Array, path: string): Buffer | undefined {
  if (!existsSync(cacheOf(path))) return undefined;
  const file = readFileSync(cacheOf(path));
  const code = file.subarray(0, -4);
  return file.length > 4 && file.readUInt32LE(code.length) === crc32(code, crc32(source)) ? code : undefined;
}

interface Loaded {
  exports: unknown;
  readonly require: (id: string) => unknown;
}

const loaded = new Map<string, Loaded>();

/** Runs one of our files as `require` would, out of its compiled code. */
function load(path: string): unknown {
  const known = loaded.get(path);
  if (known) return known.exports;
  const source = readFileSync(path);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: path,
    cachedData: codeFor(source, path),
  });
  const file: Loaded = { exports: {}, require: requireHere };
  loaded.set(path, file);
  script.runInThisContext()(file.exports, requireHere, file, path, folder);
  return file.exports;
}

const requireHere = (id: string): unknown =>
  id.startsWith('.') ? load(join(folder, basename(id))) : nodeRequire(id);

const main = join(folder, 'main.cjs');
if (existsSync(cacheOf(main))) load(main);
else {
  // From Node 22 on the engine keeps compiled code itself.
  if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function')
    nodeModule.enableCompileCache();
  nodeRequire(main);
}
