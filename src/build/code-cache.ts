import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { transformWithOxc } from 'vite';
import { asciiCode } from './ascii.ts';

/**
 * Runs the command line as a program of its own and keeps all code that was compiled for it.
 *
 * The main file's empty cache says that there shall be one; what an earlier run has compiled is there to be added to.
 */
const recorder = `
const { writeFileSync, statSync } = require('node:fs');
const vm = require('node:vm');
const scripts = [];
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    scripts.push([this, options.filename]);
  }
};
const ending = '.' + process.version + '-' + process.arch + '.cache';
process.on('exit', () => {
  for (const [script, path] of scripts) {
    const code = script.createCachedData();
    const head = Buffer.alloc(8);
    head.writeUInt32LE(statSync(path).size, 0);
    head.writeUInt32LE(code.length, 4);
    writeFileSync(path + ending, Buffer.concat([head, code]));
  }
});
require(process.argv[1]);
`;

/** All examples, so that what any of them needs is at hand: each reaches sentences that the others do not. */
const letters = (): readonly string[] =>
  readdirSync('examples').flatMap((language) =>
    readdirSync(join('examples', language))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join('examples', language, name)),
  );

/** Where the code of a file is kept, for the engine that runs this. */
export const cacheOf = (path: string): string => `${path}.${process.version}-${process.arch}.cache`;

/**
 * Makes the file that a user starts, and the compiled code beside what it loads.
 *
 * @param source path of the start file in TypeScript
 * @param folder holds `cli/main.cjs`; `cli.cjs` is written into it
 * @param calls  arguments of calls to compile the code for
 */
export async function writeStart(
  source: string,
  folder: string,
  calls: readonly (readonly string[])[],
): Promise<void> {
  const start = resolve(folder, 'cli.cjs');
  const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source);
  writeFileSync(start, `#!/usr/bin/env node\n${code}`);
  writeFileSync(cacheOf(join(folder, 'cli', 'main.cjs')), '');
  for (const call of calls) {
    const { error } = spawnSync(process.execPath, ['-e', recorder, start, ...call]);
    if (error) throw error;
  }
}

/**
 * The code of a file as one function of what a module is given, so that it is run as it was read: half a megabyte
 * put between the two halves of such a function would be copied whenever a letter is written.
 */
export const fileCode = (code: string): string =>
  `((run) => typeof module === 'object' ? module.exports = run : run)(function (exports, require, module, __filename, __dirname) {${asciiCode(code)}\n})`;

/** Makes `cli.cjs` of `src/cli.cts`, and the compiled code that it starts from, in the folder a build writes to. */
export function codeCache(start: string) {
  let folder = 'dist';
  return {
    name: 'goodterms:code-cache',
    configResolved({ build }: { build: { outDir: string } }) {
      folder = build.outDir;
    },
    generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.code !== undefined) file.code = fileCode(file.code);
    },
    buildStart() {
      rmSync(join(folder, 'cli'), { recursive: true, force: true });
    },
    async closeBundle() {
      const written = mkdtempSync(join(tmpdir(), 'goodterms-build-'));
      const files = ['.docx', '.eml', '.html'].flatMap((ending) => ['-o', join(written, `letter${ending}`)]);
      const calls = letters().map((letter) => ['draft', letter, '--today', '2026-11-23']);
      try {
        await writeStart(start, folder, [...calls, ...calls.map((call) => [...call, ...files, '--force'])]);
      } finally {
        rmSync(written, { recursive: true });
      }
    },
  } as const;
}
