import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { cacheOf, fileCode, writeStart } from '../../src/build/code-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'goodterms-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

const main = join(folder, 'cli', 'main.cjs');
const part = join(folder, 'cli', 'part.cjs');

beforeEach(async () => {
  rmSync(folder, { recursive: true });
  mkdirSync(join(folder, 'cli'), { recursive: true });
  writeFileSync(
    main,
    fileCode(
      "const { basename } = require('node:path');" +
        "process.stdout.write(require('./part.cjs').add(20, 22) + ' ' + basename(__filename));",
    ),
  );
  writeFileSync(part, fileCode('exports.add = (one, other) => one + other;'));
  await writeStart('src/cli.cts', folder, [['once']]);
});

const start = (): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'cli.cjs')], { encoding: 'utf8' });
  return stdout + stderr;
};

/** The same, telling which compiled code the engine took (false) or refused (true). */
const takenBy = (): string => {
  const spy = `
    const vm = require('node:vm');
    const said = [];
    vm.Script = class extends vm.Script {
      constructor(source, options) { super(source, options); said.push(String(this.cachedDataRejected)); }
    };
    process.on('exit', () => process.stdout.write(' ' + said.join(' ')));
    require(process.argv[1]);`;
  const call = ['-e', spy, join(folder, 'cli.cjs')];
  return spawnSync(process.execPath, call, { encoding: 'utf8' }).stdout;
};

test('the code a build has compiled is taken', () => {
  expect(readdirSync(join(folder, 'cli'))).toHaveLength(4);
  expect(takenBy()).toBe('42 main.cjs false false');
});

test('without it the program runs all the same', () => {
  rmSync(cacheOf(part));
  expect(takenBy()).toBe('42 main.cjs false undefined');
  rmSync(cacheOf(main));
  expect(start()).toBe('42 main.cjs');
});

test.each([0, 1, 4, 40])('a cache cut off after %i bytes is noticed', (length) => {
  writeFileSync(cacheOf(main), readFileSync(cacheOf(main)).subarray(0, length));
  expect(takenBy()).toBe('42 main.cjs undefined false');
});

test('code of an older source is not run', () => {
  writeFileSync(part, fileCode('exports.add = (one, other) => one * other;'));
  const later = Date.now() / 1000 + 60;
  utimesSync(part, later, later);
  expect(start()).toBe('440 main.cjs');
});

test('code of another engine, or for other settings of it, is not run', () => {
  const other = spawnSync(process.execPath, ['--stack-size=900', join(folder, 'cli.cjs')], {
    encoding: 'utf8',
  });
  expect(other.stdout).toBe('42 main.cjs');
});

test('nothing is written while a letter is', () => {
  const before = readdirSync(join(folder, 'cli'));
  chmodSync(join(folder, 'cli'), 0o555);
  expect(start()).toBe('42 main.cjs');
  chmodSync(join(folder, 'cli'), 0o755);
  expect(readdirSync(join(folder, 'cli')).every((name) => before.includes(name))).toBe(true);
});
