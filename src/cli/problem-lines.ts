import { hasRtlLetter, stripBidiControls } from '../language/bidi.ts';
import { language } from '../language/languages.ts';
import type { PlacedProblem } from '../node/case-text.ts';
import type { Terminal } from './call.ts';
import { endOf, startOf } from './clip.ts';
import type { CaseFileError } from './open-case.ts';
import { styled } from './report.ts';
import { terminalText } from './terminal-text.ts';
import type { Say } from './words.ts';

/** How much of a long line is shown on either side of the words in question. */
const around = 60;

const printable = (text: string): string =>
  stripBidiControls(text)
    .replaceAll('\t', ' ')
    .replace(/\p{Cc}/gu, '');

/** The line of a text that an offset stands in, cut into what is before, the words, and what is after. */
function cut(text: string, { start, end }: PlacedProblem) {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  const until = lineEnd < 0 ? text.length : lineEnd;
  const before = printable(text.slice(from, start));
  const words = printable(text.slice(start, Math.min(end, until)));
  const after = printable(text.slice(Math.min(end, until), until));
  return { lead: endOf(before, around), words: words.slice(0, around), tail: startOf(after, around) };
}

/**
 * The line of the file with the words in question marked: by carets below them, and where lines run from right to left,
 * so that a caret would stand under other words, by brackets, or by underlining on a terminal.
 */
function excerpt(problem: PlacedProblem, text: string, terminal: Terminal): string[] {
  const { lead, words, tail } = cut(text, problem);
  const gutter = String(problem.line);
  const bar = `${' '.repeat(gutter.length)} |`;
  const isRtl = hasRtlLetter(lead + words + tail);
  const marked = isRtl && !terminal.styled ? `[[${words}]]` : styled(words, 'underline', terminal);
  const line = `    ${gutter} | ${lead}${words === '' ? '' : marked}${tail}`;
  return isRtl
    ? [line]
    : [line, `    ${bar} ${' '.repeat(lead.length)}${'^'.repeat(Math.max(1, words.length))}`];
}

/** One mistake in a case file as a good compiler would show it: the place, the line, the words, and what is right. */
export function problemLines(
  problem: PlacedProblem,
  file: CaseFileError,
  terminal: Terminal,
  say: Say,
): string {
  const { line, column, path, message, end } = problem;
  // What is nowhere in the file has no line to show.
  const isThere = end > 0;
  const named = file.path === '-' || !isThere ? [] : [`${file.path}:${line}:${column}`];
  const inLine = isThere || path === '' ? [say('errors.line', { line })] : [];
  const place = [[...inLine, path].filter(Boolean).join(', '), ...named].join('  ');
  const { direction } = language(file.tag);
  const columns = terminal.screen?.columns ?? Number.MAX_SAFE_INTEGER;
  const told = terminalText(`    ${message}`, direction, columns);
  return [`  ${place}`, ...(isThere ? excerpt(problem, file.text, terminal) : []), told].join('\n');
}
