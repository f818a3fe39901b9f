// Whole processes, timed in turn against `node -e 0`: on a shared machine only ratios within one run mean anything.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = Number(process.env.ROUNDS ?? 15);
const cli = process.env.CLI ?? join(import.meta.dirname, '..', '..', 'dist', 'cli.cjs');
const example = join(import.meta.dirname, '..', '..', 'examples', 'en', 'catalogue-studio.yaml');
const folder = mkdtempSync(join(tmpdir(), 'goodterms-bench-'));

const subjects = {
  'node -e 0': ['-e', '0'],
  '--help': [cli, '--help'],
  'case to text': [cli, 'draft', example, '--today', '2026-11-23'],
  'case to .eml': [cli, 'draft', example, '--today', '2026-11-23', '--force', '-o', join(folder, 'a.eml')],
  'case to .docx': [cli, 'draft', example, '--today', '2026-11-23', '--force', '-o', join(folder, 'a.docx')],
};

function time(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
for (const args of Object.values(subjects)) time(args);
for (let round = 0; round < rounds; round += 1) {
  for (const [name, args] of Object.entries(subjects)) times[name].push(time(args));
}
rmSync(folder, { recursive: true });

const floor = times['node -e 0'];
console.log(
  `cold start, median of ${rounds} rounds, as a multiple of node -e 0 (${median(floor).toFixed(0)} ms here)`,
);
for (const [name, list] of Object.entries(times)) {
  const ratio = median(list.map((ms, round) => ms / floor[round]));
  console.log(`  ${name.padEnd(16)} ${ratio.toFixed(2)}`);
}
