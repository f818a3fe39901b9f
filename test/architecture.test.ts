import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '..', 'src');

/** Room → rooms and packages it may import; type imports count. A file at the top of `src` is a room of its own. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  calendar: [],
  case: ['calendar', 'language', 'zod', 'leven'],
  schedule: ['calendar', 'case'],
  language: ['calendar', 'schedule'],
  letter: ['case', 'schedule', 'language', 'tone', 'handlebars'],
  tone: ['language', 'letter'],
  explain: ['language', 'schedule'],
  render: ['calendar', 'explain', 'letter', 'language', 'schedule', 'marked', 'docx', 'fflate'],
  'draft.ts': ['case', 'schedule', 'letter', 'tone'],
  'index.ts': ['case', 'schedule', 'language', 'letter', 'tone', 'explain', 'render', 'draft.ts'],
  node: ['case', 'letter', 'language', 'render', 'tone', 'node:', 'yaml'],
  'node.ts': ['node', 'case', 'letter'],
  cli: [
    '@clack',
    'calendar',
    'explain',
    'case',
    'schedule',
    'language',
    'letter',
    'tone',
    'render',
    'node',
    'draft.ts',
    'node:',
  ],
  'assets.d.ts': ['handlebars'],
  build: ['tone', 'node:', 'vite'],
};

/** Packages that only one file, or one folder of files, may import. */
const onlyIn: Readonly<Record<string, RegExp>> = {
  marked: /^render\/blocks\.ts$/,
  docx: /^render\/docx(?:\.ts|\/)/,
  fflate: /^render\/docx(?:\.ts|\/)/,
  handlebars: /^(?:letter\/(?:templates|helpers)\.ts|assets\.d\.ts)$/,
  yaml: /^node\//,
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'));

const importPattern = /^(?:import|export)[^;]*?from '([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm;

function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

/** What a file imports: rooms of `src` for relative paths, else the package. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(importPattern)].map(([, plain, lazy]) => {
    const target = plain ?? lazy ?? '';
    if (target.startsWith('node:')) return 'node:';
    if (!target.startsWith('.')) return target.split('/')[0] ?? target;
    const path = normalize(join(dirname(file), target))
      .split(sep)
      .join('/');
    return path.startsWith('..') ? path : roomOf(path);
  });
}

test.each(files)('%s imports only what its room may', (file) => {
  const room = roomOf(file);
  const targets = importsOf(file).filter((target) => target !== room && !target.startsWith('../locales'));
  expect(targets.filter((target) => !(allowed[room] ?? []).includes(target))).toEqual([]);
});

test.each(Object.entries(onlyIn))('%s is imported in one place', (name, place) => {
  const importers = files.filter((file) => importsOf(file).includes(name));
  expect(importers.filter((file) => !place.test(file))).toEqual([]);
});
