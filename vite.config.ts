import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import Handlebars from 'handlebars';
import { minifySync } from 'vite';
import { defineConfig } from 'vitest/config';
import { parse } from 'yaml';
import packageInfo from './package.json' with { type: 'json' };
import { codeCache, fileCode } from './src/build/code-cache.ts';
import { toneFile } from './src/build/tone-file.ts';
import { helperNames } from './src/letter/helper-names.ts';
import { compileTone } from './src/tone/compile.ts';
import type { CompiledTone } from './src/tone/compiled.ts';
import { ToneDataError } from './src/tone/grammar-builder.ts';

/**
 * Turns templates and locale data into plain modules, for tests and builds alike: nothing is parsed,
 * compiled or evaluated while a letter is written, so the library runs under `script-src 'self'`.
 */
const sourcesAsModules = {
  name: 'goodterms:sources',
  enforce: 'pre',
  load(id: string) {
    if (id.endsWith('.hbs')) {
      return {
        code: `export default () => (${precompile(readFileSync(id, 'utf8'))});`,
        moduleType: 'js',
      } as const;
    }
    if (id.endsWith('.yaml') && basename(id) !== 'tone-rules.yaml') {
      return {
        code: dataModule(parse(readFileSync(id, 'utf8'))),
        moduleType: 'js',
      } as const;
    }
    return undefined;
  },
} as const;

const precompile = (template: string) =>
  String(
    Handlebars.precompile(template, {
      strict: true,
      noEscape: true,
      knownHelpers: Object.fromEntries(helperNames.map((name) => [name, true])),
      knownHelpersOnly: true,
    }),
  )
    // What each of the functions would do with a runtime older than ours.
    .replaceAll(/(?<=container\.lookupProperty) \|\| function\(parent, propertyName\) \{[^}]*\}[^}]*\}/g, '')
    // Where each word stands in the file: a third of the code, told only in the message of a mistake in a template.
    .replaceAll(/,\s*(?:"loc":)?\{"start":\{[^}]*\},"end":\{[^}]*\}\}/g, '');

/** Data as code, in objects without a prototype: a client called "constructor" is in none of our tables. */
function literalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${literalOf(one)}`);
  return `{${['__proto__:null', ...fields].join(',')}}`;
}

/** A file of data as a module. A letter needs few of them: large fields are made when they are first asked for. */
function dataModule(data: unknown): string {
  const isTable = typeof data === 'object' && data !== null && !Array.isArray(data);
  if (!isTable) return `export default ${literalOf(data)};`;
  const fields = Object.entries(data).map(([key, value]) => {
    const [name, literal] = [JSON.stringify(key), literalOf(value)];
    return literal.length < 200
      ? `${name}:${literal}`
      : `get ${name}(){return late(this,${name},${literal})}`;
  });
  const late = `const late = (owner, name, value) => {
    Object.defineProperty(owner, name, { value, enumerable: true, writable: true, configurable: true });
    return value;
  };`;
  return `${late}\nexport default {${['__proto__:null', ...fields].join(',')}};`;
}

/**
 * For the command line: the large data of a language stand in two files of their own beside the code, and are
 * read when that language is first written. One letter needs a quarter of them.
 */
const languagesAsFiles = {
  name: 'goodterms:files',
  enforce: 'pre',
  load(id: string) {
    const base = basename(dirname(id));
    if (id.endsWith('.hbs')) {
      const name = JSON.stringify(basename(id));
      const code = `export default () => module.require('./templates-${base}.cjs')[${name}]();`;
      return { code: `${code}`, moduleType: 'js' } as const;
    }
    if (basename(id) === 'tone-rules.yaml') {
      const reader = JSON.stringify(resolve('src/node/tone-file.ts'));
      const code = `import { readToneFile } from ${reader};
        export default () => readToneFile(__dirname + '/tone-${base}.txt');`;
      return { code, moduleType: 'js' } as const;
    }
    return undefined;
  },
  generateBundle(this: {
    emitFile(file: { type: 'asset'; fileName: string; source: string | Uint8Array }): string;
  }) {
    for (const base of readdirSync('templates')) {
      const fileName = `cli/templates-${base}.cjs`;
      const { code } = minifySync(
        fileName,
        `'use strict';\nmodule.exports = {${templatesIn(join('templates', base))}};`,
      );
      this.emitFile({ type: 'asset', fileName, source: fileCode(code) });
    }
    for (const base of readdirSync('locales').filter((name) =>
      existsSync(`locales/${name}/tone-rules.yaml`),
    )) {
      const source = toneFile(compiledTone(join('locales', base)));
      this.emitFile({ type: 'asset', fileName: `cli/tone-${base}.txt`, source });
    }
  },
} as const;

const templatesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => `${JSON.stringify(name)}: () => (${precompile(readFileSync(join(folder, name), 'utf8'))})`)
    .join(',\n');

/**
 * For the command line: how a language writes, with all its words, stands in a file of its own, which is loaded when
 * that language is first written.
 */
const languagesLate = {
  name: 'goodterms:languages',
  enforce: 'pre',
  resolveId(id: string, importer?: string) {
    const [, base] = /^\.\/(\w+)\/writer\.ts$/.exec(id) ?? [];
    return base !== undefined && importer !== undefined ? `${languageMark}${base}` : undefined;
  },
  load(id: string) {
    if (!id.startsWith(languageMark)) return undefined;
    const path = JSON.stringify(`./language-${id.slice(languageMark.length)}.cjs`);
    return { code: `export const create = (tag) => module.require(${path}).create(tag);`, moduleType: 'js' };
  },
} as const;

const languageMark = '\0language:';

/** The writers of all languages, by the name of the file that each is built into. */
const writers = () =>
  Object.fromEntries(
    readdirSync('src/language')
      .filter((base) => existsSync(`src/language/${base}/writer.ts`))
      .map((base) => [`language-${base}`, `src/language/${base}/writer.ts`]),
  );

/** Libraries with a file of their own beside the code. What fflate offers Node starts with its threads, which none of ours uses. */
const libraryFiles = ['marked', 'fflate'];
const librarySources: Readonly<Record<string, string>> = { fflate: 'fflate/browser' };

/**
 * Libraries that few letters need, although the code that calls them is at hand for all: each is loaded when one
 * of its functions is first called.
 */
const lateLibraries = {
  name: 'goodterms:late',
  enforce: 'pre',
  resolveId: (id: string, importer?: string) =>
    [...libraryFiles, 'node:crypto', 'node:fs/promises', 'node:os'].includes(id) && importer !== undefined
      ? lateMark + id
      : undefined,
  async load(id: string) {
    if (!id.startsWith(lateMark)) return undefined;
    const library = id.slice(lateMark.length);
    const names = Object.entries(await import(library)).flatMap(([name, value]) =>
      typeof value === 'function' && name !== 'default' ? [name] : [],
    );
    const file = libraryFiles.includes(library) ? `./${library}.cjs` : library;
    const calls = names.map(
      (name) => `export function ${name}(...given) {
        const { ${name}: late } = module.require(${JSON.stringify(file)});
        return new.target ? new late(...given) : late(...given);
      }`,
    );
    return { code: calls.join('\n'), moduleType: 'js' } as const;
  },
} as const;

const lateMark = '\0late:';

let isBuild = false;

/**
 * Compiles the tone data of a language in the place of its `tone-rules.yaml`: all `tone*.yaml` beside it are read.
 * A mistake in them ends a build; while serving tests it is thrown when that language is first used.
 */
const toneAsModules = {
  name: 'goodterms:tone',
  enforce: 'pre',
  configResolved({ command }: { readonly command: string }) {
    isBuild = command === 'build';
  },
  load(this: { addWatchFile(id: string): void }, id: string) {
    if (basename(id) !== 'tone-rules.yaml') return undefined;
    for (const { name } of toneSources(dirname(id))) this.addWatchFile(join(dirname(id), name));
    return { code: toneModule(dirname(id)), map: null, moduleType: 'js' } as const;
  },
} as const;

type Source = Readonly<Record<'name' | 'text', string>>;

const toneSources = (folder: string): readonly Source[] =>
  readdirSync(folder)
    .filter((name) => /^tone.*\.yaml$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** @throws {Error} that names file and line of a mistake */
function compiledTone(folder: string): CompiledTone {
  const language = basename(folder);
  const sources = toneSources(folder);
  try {
    return compileTone(
      language,
      sources.map(({ text }) => parse(text)),
    );
  } catch (error) {
    const place = error instanceof ToneDataError ? placeOf(error.entry, sources) : '';
    throw new Error(`${language}: ${String(error)}${place}`);
  }
}

function toneModule(folder: string): string {
  try {
    return `export default () => (${JSON.stringify(compiledTone(folder))});`;
  } catch (error) {
    if (isBuild) throw error;
    return `export default () => { throw new RangeError(${JSON.stringify(String(error))}); };`;
  }
}

function placeOf(entry: string, sources: readonly Source[]): string {
  for (const { name, text } of sources) {
    const line = text.split('\n').findIndex((one) => one.includes(entry));
    if (line >= 0) return ` (${name}, line ${line + 1})`;
  }
  return '';
}

const outside = /^(node:|handlebars|marked|date-fns|zod|yaml|docx|fflate|leven|@clack)/;

export default defineConfig(({ mode }) => ({
  plugins: [
    ...(mode === 'cli' ? [languagesAsFiles, languagesLate, lateLibraries, codeCache('src/cli.cts')] : []),
    toneAsModules,
    sourcesAsModules,
  ],
  define: { __VERSION__: JSON.stringify(packageInfo.version) },
  // The command line is one file with its libraries inside, for a quick start; the library leaves them to npm.
  build:
    mode === 'cli'
      ? {
          target: 'node20',
          minify: true,
          ssr: true,
          ssrEmitAssets: true,
          emptyOutDir: false,
          rollupOptions: {
            checks: { pluginTimings: false, ineffectiveDynamicImport: false },
            input: {
              main: 'src/cli/start.ts',
              ...writers(),
              ...Object.fromEntries(libraryFiles.map((name) => [name, librarySources[name] ?? name])),
            },
            output: {
              format: 'cjs',
              entryFileNames: 'cli/[name].cjs',
              chunkFileNames: 'cli/[name].cjs',
              // What a letter needs is one file: each further one takes as long to load as a page of code in it.
              codeSplitting: {
                groups: [
                  { name: 'main', test: /\/cli\/start\.ts$/, priority: 2 },
                  {
                    name: 'letter',
                    test: /\/cli\/commands\/draft\.ts$|\/language\/(?:letters|numbers)\.ts$/,
                    priority: 1,
                  },
                ],
              },
            },
          },
        }
      : {
          target: 'es2023',
          lib: {
            entry: { index: 'src/index.ts', docx: 'src/render/docx.ts', node: 'src/node.ts' },
            formats: ['es'],
          },
          minify: false,
          rollupOptions: { external: outside, checks: { pluginTimings: false } },
        },
  ...(mode === 'cli'
    ? {
        ssr: { noExternal: true as const },
        // For Node the package offers what needs a wrapper round each of its files.
        resolve: { alias: [{ find: /^yaml$/, replacement: resolve('node_modules/yaml/browser/index.js') }] },
      }
    : {}),
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    setupFiles: ['test/property-runs.ts'],
    // Nothing of ours may turn text into code, as in a page under `script-src 'self'`.
    pool: 'forks',
    execArgv: ['--disallow-code-generation-from-strings'],
  },
}));
