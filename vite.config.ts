import Handlebars from 'handlebars';
import { defineConfig } from 'vitest/config';
import { parse } from 'yaml';
import packageInfo from './package.json' with { type: 'json' };
import { helperNames } from './src/letter/helper-names.ts';

/**
 * Turns templates and locale data into plain modules, for tests and builds alike: nothing is parsed,
 * compiled or evaluated while a letter is written, so the library runs under `script-src 'self'`.
 */
const sourcesAsModules = {
  name: 'goodterms:sources',
  transform(source: string, id: string) {
    if (id.endsWith('.hbs')) {
      let spec = '';
      try {
        spec = String(
          Handlebars.precompile(source, {
            strict: true,
            noEscape: true,
            knownHelpers: Object.fromEntries(helperNames.map((name) => [name, true])),
            knownHelpersOnly: true,
          }),
        );
      } catch (error) {
        if (!process.env['VITEST']) throw error;
        spec = `{compiler:[8,'>= 4.3.0'],main(){throw new Error(${JSON.stringify(String(error))})}}`;
      }
      return { code: `export default ${spec};`, map: null };
    }
    if (id.endsWith('.yaml')) {
      const json = JSON.stringify(JSON.stringify(parse(source)));
      return { code: `export default JSON.parse(${json});`, map: null };
    }
    return undefined;
  },
} as const;

const outside = /^(node:|handlebars|marked|date-fns|zod|yaml|docx|fflate|leven|@clack)/;

export default defineConfig(({ mode }) => ({
  plugins: [sourcesAsModules],
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
    // Nothing of ours may turn text into code, as in a page under `script-src 'self'`.
    pool: 'forks',
    execArgv: ['--disallow-code-generation-from-strings'],
  },
}));
