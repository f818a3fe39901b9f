import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Handlebars from 'handlebars';
import { defineConfig } from 'vitest/config';
import { parse } from 'yaml';
import packageInfo from './package.json' with { type: 'json' };
import { helperNames } from './src/letter/helper-names.ts';
import { compileTone } from './src/tone/compile.ts';
import { ToneDataError } from './src/tone/grammar-builder.ts';

/**
 * Turns templates and locale data into plain modules, for tests and builds alike: nothing is parsed,
 * compiled or evaluated while a letter is written, so the library runs under `script-src 'self'`.
 */
const sourcesAsModules = {
  name: 'goodterms:sources',
  transform(source: string, id: string) {
    if (id.endsWith('.hbs')) {
      const spec = Handlebars.precompile(source, {
        strict: true,
        noEscape: true,
        knownHelpers: Object.fromEntries(helperNames.map((name) => [name, true])),
        knownHelpersOnly: true,
      });
      return { code: `export default ${spec};`, map: null };
    }
    if (id.endsWith('.yaml') && !id.endsWith('/tone-rules.yaml')) {
      return { code: `export default ${literalOf(parse(source))};`, map: null };
    }
    return undefined;
  },
} as const;

/** Data as code, in objects without a prototype: a client called "constructor" is in none of our tables. */
function literalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${literalOf(one)}`);
  return `{${['__proto__:null', ...fields].join(',')}}`;
}

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
    const folder = dirname(id);
    const names = readdirSync(folder)
      .filter((name) => /^tone.*\.yaml$/.test(name))
      .sort();
    for (const name of names) this.addWatchFile(join(folder, name));
    const sources = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
    return { code: toneModule(basename(folder), sources), map: null, moduleType: 'js' } as const;
  },
} as const;

type Source = Readonly<Record<'name' | 'text', string>>;

function toneModule(language: string, sources: readonly Source[]): string {
  try {
    const compiled = compileTone(
      language,
      sources.map(({ text }) => parse(text)),
    );
    return `export default () => (${JSON.stringify(compiled)});`;
  } catch (error) {
    const message = `${language}: ${String(error)}${error instanceof ToneDataError ? placeOf(error.entry, sources) : ''}`;
    if (isBuild) throw new Error(message);
    return `export default () => { throw new RangeError(${JSON.stringify(message)}); };`;
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
  plugins: [toneAsModules, sourcesAsModules],
  define: { __VERSION__: JSON.stringify(packageInfo.version) },
  // The command line is one file with its libraries inside, for a quick start; the library leaves them to npm.
  build:
    mode === 'cli'
      ? {
          target: 'node20',
          minify: true,
          ssr: true,
          emptyOutDir: false,
          rollupOptions: {
            checks: { pluginTimings: false },
            input: { cli: 'src/cli.ts' },
            output: { banner: '#!/usr/bin/env node', chunkFileNames: 'cli/[name]-[hash].js' },
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
  ...(mode === 'cli' ? { ssr: { noExternal: true as const } } : {}),
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    setupFiles: ['test/property-runs.ts'],
    // Nothing of ours may turn text into code, as in a page under `script-src 'self'`.
    pool: 'forks',
    execArgv: ['--disallow-code-generation-from-strings'],
  },
}));
