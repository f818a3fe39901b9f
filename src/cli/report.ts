import { explainAdvice } from '../explain/advice.ts';
import { firstStrongDirection, hasRtlLetter, stripBidiControls } from '../language/bidi.ts';
import type { Letter } from '../letter/letter.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Finding, Waiver } from '../tone/finding.ts';
import type { Terminal } from './call.ts';
import { endOf, startOf } from './clip.ts';
import type { OpenedCase } from './open-case.ts';
import { terminalText } from './terminal-text.ts';
import type { Say } from './words.ts';

/** Select Graphic Rendition codes of the two styles there are. */
const styles = { underline: [4, 24], bold: [1, 22] } as const;

export function styled(text: string, style: keyof typeof styles, terminal: Terminal): string {
  const [on, off] = styles[style];
  return terminal.styled ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}

/** Text of a letter without what would act on a terminal or disturb its lines. */
const printable = (text: string): string => stripBidiControls(text).replace(/(?![\t\n])\p{Cc}/gu, '');

/** How much of a line is shown on either side of a passage: what fits into a line of the terminal, if there is one. */
function roomBeside(passage: string, { screen }: Terminal): number {
  return screen ? Math.max(20, Math.floor((screen.columns - passage.length - 8) / 2)) : 60;
}

/**
 * The line round a passage, the passage marked: underlined on a terminal, by carets below it where lines run from
 * left to right, and by brackets where they do not, for there a caret would stand under other words.
 */
export function excerpt(text: string, start: number, end: number, terminal: Terminal): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const until = text.indexOf('\n', end);
  const passage = printable(text.slice(start, end)).replace(/\s*\n\s*/g, ' ');
  const around = roomBeside(passage, terminal);
  const before = endOf(printable(text.slice(from, start)), around);
  const after = startOf(printable(text.slice(end, until < 0 ? text.length : until)), around);
  if (terminal.styled) return `    ${before}${styled(passage, 'underline', terminal)}${after}`;
  if (hasRtlLetter(before + passage + after)) return `    ${before}[[${passage}]]${after}`;
  return `    ${before}${passage}${after}\n    ${' '.repeat(before.length)}${'^'.repeat(Math.max(1, passage.length))}`;
}

/** A line that is broken between words where somebody reads it. */
function told(line: string, { screen }: Terminal): string {
  return screen
    ? terminalText(`    ${line}`, firstStrongDirection(line) ?? 'ltr', screen.columns)
    : `    ${line}`;
}

/** One finding as a good compiler would show it. */
export function findingLines(
  finding: Finding,
  text: string,
  place: string,
  terminal: Terminal,
  say: Say,
): string {
  const severity = say(`check.severity.${finding.severity}`);
  const head = `${styled(severity, 'bold', terminal)}  ${finding.ruleId}${place === '' ? '' : `  ${place}`}`;
  const lines = [head];
  if (finding.end > finding.start) lines.push(excerpt(text, finding.start, finding.end, terminal));
  lines.push(told(finding.message, terminal));
  if (finding.suggestion !== undefined)
    lines.push(told(say('draft.instead', { suggestion: finding.suggestion }), terminal));
  return `${lines.join('\n')}\n`;
}

/** The line of the case file that the words of a finding come from. */
function caseLine(finding: Finding, { text, say }: OpenedCase): string {
  const words = stripBidiControls(finding.text).replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  const at = words === '' ? -1 : text.indexOf(words);
  return at < 0 ? '' : say('draft.in-case', { line: text.slice(0, at).split('\n').length });
}

/** What the tone rules found in a letter, those that stop it first. */
export function reportFindings(
  findings: readonly Finding[],
  letter: Letter,
  opened: OpenedCase,
  terminal: Terminal,
): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = findings.filter(({ severity }) => severity !== 'error');
  const { say } = opened;
  const show = (finding: Finding) =>
    terminal.err(`\n${findingLines(finding, letter.markdown, caseLine(finding, opened), terminal, say)}`);
  if (errors.length > 0) terminal.err(`${say('draft.not-written')} ${say('draft.stopped')}\n`);
  errors.forEach(show);
  if (others.length > 0) terminal.err(`\n${say('draft.remarks')}\n`);
  others.forEach(show);
  if (findings.length > 0) terminal.err('\n');
}

/** Remarks on the dates, for they are easier to mend before the letter goes out. */
export function reportAdvice({ advice, plan }: Schedule, { say, tag }: OpenedCase, terminal: Terminal): void {
  // A feast in the period matters to the letter only where it could move a date.
  const told = advice.filter((one) => one.code !== 'likely-holiday' || one.couldMove);
  if (told.length === 0) return;
  const lines = told.map((one) => `  • ${explainAdvice(one, tag, plan)}`);
  terminal.err(`${say('draft.remarks')}\n${lines.join('\n')}\n\n`);
}

/** Exceptions that the case makes from the tone rules: nothing is let through in silence. */
export function reportWaivers(
  { input, say }: OpenedCase,
  unused: readonly Waiver[],
  terminal: Terminal,
): void {
  for (const { text, rule, why } of input.tone?.allow ?? []) {
    const isUnused = unused.some((one) => one.text === text && one.rule === rule);
    terminal.err(`${say(isUnused ? 'draft.waiver-unused' : 'draft.waived', { text, rule, why })}\n`);
  }
}
