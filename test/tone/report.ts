import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTone } from '../../src/tone/check.ts';
import { toneLanguages } from '../../src/tone/data.ts';
import { claimsOf, isRightlyRead } from './claims.ts';
import { lackingIn } from './lacking.ts';
import { linesOf } from './lines.ts';
import { measure } from './measure.ts';

const folder = join(process.cwd(), 'test/tone');
const [only, detail] = (process.env['TONE'] ?? '').split(':');
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);

/** What a careful reader says of a whole letter, in its front matter, and what the gate does. */
function readLetter(path: string, language: string) {
  const text = readFileSync(path, 'utf8');
  const kind = /^kind: (.+)$/m.exec(text)?.[1] ?? 'exit-email';
  const lacking = lackingIn(text);
  const { findings, missing } = checkTone(text, { locale: language, kind });
  return {
    isBad: path.includes('-bad-'),
    findings,
    hasError: findings.some(({ severity }) => severity === 'error'),
    overlooked: lacking === undefined ? [] : missing.filter((part) => !lacking.includes(part)),
    unnoticed: (lacking ?? []).filter((part) => !missing.includes(part)),
  };
}

/** Letters in `letters` are by a hand of their own; parts were worked on with the odd ones alone, and none of `stranger` and `quiet` says which it lacks. */
function reportLetters(language: string): void {
  for (const name of ['dev/letters', 'letters', 'stranger/letters', 'quiet/letters']) {
    const names = readdirSync(join(folder, name)).filter((file) => file.startsWith(`${language}-`));
    const read = names.map((file) => readLetter(join(folder, name, file), language));
    const good = read.filter(({ isBad }) => !isBad);
    const bad = read.filter(({ isBad }) => isBad);
    const count = (letters: typeof read, test: (letter: (typeof read)[number]) => boolean) =>
      `${letters.filter(test).length} of ${letters.length}`;
    console.log(
      `  ${name.padEnd(16)} good: with an error ${count(good, ({ hasError }) => hasError)}, with any finding ${count(good, ({ findings }) => findings.length > 0)}` +
        `  bad: with an error ${count(bad, ({ hasError }) => hasError)}, with any finding ${count(bad, ({ findings }) => findings.length > 0)}` +
        `  parts: there, but said to be missing ${read.flatMap(({ overlooked }) => overlooked).length}, missing unnoticed ${read.flatMap(({ unnoticed }) => unnoticed).length}`,
    );
  }
}

/** Sentences made to mislead: of those that say a part clearly, how many are said to lack it; of the others, how many pass for it. */
function reportClaims(language: string): void {
  for (const [half, claims] of Object.entries(claimsOf(language))) {
    const wrong = (there: boolean) => {
      const own = claims.filter((claim) => claim.there === there);
      return `${own.filter((claim) => !isRightlyRead(claim, language)).length} of ${own.length}`;
    };
    console.log(
      `  claims ${half.padEnd(9)} said clearly, but called missing ${wrong(true)}, not said, but accepted ${wrong(false)}`,
    );
  }
}

for (const language of toneLanguages.filter((tag) => !only || tag === only)) {
  console.log(language);
  for (const [half, lines] of Object.entries(linesOf(language))) {
    const score = measure(lines, language);
    console.log(
      `  ${half.padEnd(9)} ${String(lines.length).padStart(5)} sentences  precision ${percent(score.precision)}  recall ${percent(score.recall)}` +
        `  F1 ${percent(score.f1)}  false alarms ${percent(score.falseAlarmRate)}  same words and category ${percent(score.exact)}`,
    );
    if (detail === 'all' || (detail === 'rules' && (half === 'known' || half === 'further'))) {
      for (const { id, text, span, categories } of score.missed)
        console.log(`    missed ${id} ${categories}: ${text} [${span}]`);
      for (const { line, findings } of score.falseAlarms)
        console.log(
          `    alarm  ${line.id}: ${line.text} ${findings.map(({ ruleId, text }) => `${ruleId} “${text}”`)}`,
        );
    }
  }
  reportLetters(language);
  reportClaims(language);
}
