const { existsSync, readFileSync, statSync } = process.getBuiltinModule('node:fs');
const { basename, join } = process.getBuiltinModule('node:path');
const { Script } = process.getBuiltinModule('node:vm');

// One letter takes less time than compiling the code that writes it. So the build leaves the compiled code beside
// the source, for the engine it was built with: `main.cjs.v20.20.2-x64.cache`. It begins with the lengths of source
// and code. Another engine finds no file of its name; what is cut off, or older than its source, is passed over.
//
// This is no module of the modern kind because the engine needs as long to start those as to write half a letter.

const folder = join(__dirname, 'cli');
const cacheOf = (path: string): string => `${path}.${process.version}-${process.arch}.cache`;

const headLength = 8;
/** Copying a folder may take so long, in any order. */
const mostMilliseconds = 10_000;

/** The compiled code of a source; undefined where there is none, or it is of another source, or cut off. */
function codeFor(length: number, path: string): Buffer | undefined {
  const cache = statSync(cacheOf(path), { throwIfNoEntry: false });
  if (!cache || cache.size < headLength) return undefined;
  if (statSync(path).mtimeMs > cache.mtimeMs + mostMilliseconds) return undefined;
  const file = readFileSync(cacheOf(path));
  const isWhole = file.readUInt32LE(0) === length && file.readUInt32LE(4) === file.length - headLength;
  return isWhole ? file.subarray(headLength) : undefined;
}

type Run = (
  exports: unknown,
  require: (id: string) => unknown,
  module: object,
  __filename: string,
  __dirname: string,
) => void;

interface Loaded {
  exports: unknown;
  readonly require: (id: string) => unknown;
}

const loaded = new Map<string, Loaded>();

const main = join(folder, 'main.cjs');
const isCompiled = existsSync(cacheOf(main));

/** The function that a file consists of: out of its compiled code, or as the engine compiles any file. */
function runOf(path: string): Run {
  if (!isCompiled) return require(path);
  // The build writes ASCII, which needs no decoding.
  const source = readFileSync(path, 'latin1');
  return new Script(source, { filename: path, cachedData: codeFor(source.length, path) }).runInThisContext();
}

/** Runs one of our files as `require` would. */
function load(path: string): unknown {
  const known = loaded.get(path);
  if (known) return known.exports;
  const file: Loaded = { exports: {}, require: requireHere };
  loaded.set(path, file);
  runOf(path)(file.exports, requireHere, file, path, folder);
  return file.exports;
}

const requireHere = (id: string): unknown =>
  id.startsWith('.') ? load(join(folder, basename(id))) : require(id);

if (!isCompiled) {
  // From Node 22 on the engine keeps compiled code itself.
  const nodeModule = process.getBuiltinModule('node:module');
  if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function')
    nodeModule.enableCompileCache();
}
load(main);
