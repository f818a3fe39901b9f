import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTone } from '../../src/tone/check.ts';
import { toneLanguages } from '../../src/tone/data.ts';
import { linesOf } from './lines.ts';
import { measure } from './measure.ts';

const folder = join(process.cwd(), 'test/tone');
const [only, detail] = (process.env['TONE'] ?? '').split(':');
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);

function reportLetters(language: string): void {
  const letters = readdirSync(join(folder, 'dev/letters')).filter((name) => name.startsWith(`${language}-`));
  for (const name of letters) {
    const text = readFileSync(join(folder, 'dev/letters', name), 'utf8');
    const kind = /^kind: (.+)$/m.exec(text)?.[1] ?? 'exit-email';
    const { findings, missing } = checkTone(text, { locale: language, kind });
    const isBad = name.includes('-bad-');
    if (
      isBad !== (findings.some(({ severity }) => severity === 'error') || missing.length > 0) ||
      (!isBad && findings.length)
    )
      console.log(
        `  ${name}: missing [${missing}] ${findings.map(({ ruleId, text: words }) => `${ruleId} “${words}”`)}`,
      );
    else if (detail)
      console.log(
        `  ${name}: as judged; missing [${missing}] wanted ${/^missing: (.+)$/m.exec(text)?.[1]} found ${findings.map(({ category }) => category)}`,
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
}
