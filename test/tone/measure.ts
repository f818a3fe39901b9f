import { checkTone } from '../../src/tone/check.ts';
import type { Finding } from '../../src/tone/finding.ts';
import type { Line } from './lines.ts';

/** Counts over judged sentences, and the ones that went wrong. */
export interface Score {
  readonly right: number;
  readonly missed: readonly Line[];
  readonly falseAlarms: readonly { line: Line; findings: readonly Finding[] }[];
  readonly calm: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly falseAlarmRate: number;
  /** Share of the harmful sentences in which a finding also has the right words and category. */
  readonly exact: number;
}

/** Whether one of the findings lies on the words that were judged harmful, under a category that was named. */
function isExact(line: Line, findings: readonly Finding[]): boolean {
  const from = line.text.indexOf(line.span ?? '');
  const to = from + (line.span?.length ?? 0);
  return findings.some(
    ({ category, start, end }) => line.categories.includes(category) && start < to && from < end,
  );
}

/** Checks judged sentences and counts. */
export function measure(lines: readonly Line[], locale: string): Score {
  const read = lines.map((line) => ({ line, findings: checkTone(line.text, { locale }).findings }));
  const harmful = read.filter(({ line }) => line.flag);
  const calm = read.filter(({ line }) => !line.flag);
  const caught = harmful.filter(({ findings }) => findings.length > 0);
  const falseAlarms = calm.filter(({ findings }) => findings.length > 0);
  const precision = caught.length / Math.max(1, caught.length + falseAlarms.length);
  const recall = caught.length / Math.max(1, harmful.length);
  return {
    right: caught.length,
    missed: harmful.filter(({ findings }) => findings.length === 0).map(({ line }) => line),
    falseAlarms,
    calm: calm.length,
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    falseAlarmRate: falseAlarms.length / Math.max(1, calm.length),
    exact:
      caught.filter(({ line, findings }) => isExact(line, findings)).length / Math.max(1, harmful.length),
  };
}
