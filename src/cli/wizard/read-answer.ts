import { parseTypedDate } from '../../calendar/typed-date.ts';
import { safeParseCase } from '../../case/parse.ts';
import { toLatinDigits } from '../../language/digits.ts';
import { type Answer, textAt, withValue } from '../answers.ts';
import type { Talk } from './question.ts';
import type { Step } from './steps.ts';
import { filled } from './words.ts';

/** What was typed, read: the value as the case keeps it, or a sentence on what would be right. */
export type Reading =
  | { value: Answer }
  | { problem: string }
  /** A date that can be read in several ways: the ISO dates. */
  | { either: readonly string[] };

const somebody = { type: 'person', name: '–' };

/** A case of which only one value can be wrong. */
const probe = (talk: Talk) => ({
  locale: textAt(talk.answers, 'locale') || talk.letter.tag,
  sender: somebody,
  client: somebody,
});

/** The sentence about one place of a case, if something is wrong there. */
function problemAt(path: string, data: unknown, talk: Talk): string | undefined {
  const result = safeParseCase(data, { messages: talk.language.base });
  return result.ok ? undefined : result.problems.find((one) => one.path === path)?.message;
}

const days = (iso: string): number => Date.parse(iso) / 86_400_000;

/** What is near to today is meant more often. */
const nearestFirst = (dates: readonly string[], today: string): readonly string[] =>
  dates.toSorted((left, right) => Math.abs(days(left) - days(today)) - Math.abs(days(right) - days(today)));

/** Dates are kept as ISO, so that a case does not change its meaning with its region. */
function readDate(typed: string, talk: Talk): Reading {
  const data = { ...probe(talk), sending: { on: typed } };
  const result = safeParseCase(data, { messages: talk.language.base });
  if (result.ok) return { value: result.case.sending?.on ?? typed };
  const problem = result.problems.find(({ path }) => path === 'sending.on');
  const read = parseTypedDate(typed, talk.letter.typedYears);
  if (problem?.code.startsWith('case/ambiguous') && 'readings' in read)
    return { either: nearestFirst(read.readings, talk.today) };
  return { problem: problem?.message ?? '' };
}

function readNumber(typed: string, talk: Talk): Reading {
  const plain = toLatinDigits(typed);
  return /^\d{1,4}$/.test(plain) ? { value: plain } : { problem: filled(talk.words.say['number']) };
}

const readLines = (typed: string): Reading => ({
  value: typed
    .split(/[;؛\n]|[,،](?=\s)/)
    .map((line) => line.trim())
    .filter(Boolean),
});

/** Whatever the schema says of a value, said of this answer by its own name. */
function readLine(typed: string, { question }: Step, talk: Talk): Reading {
  const { path } = question;
  if (path === undefined) return { value: typed };
  const problem = problemAt(path, withValue(probe(talk), path, typed), talk);
  if (problem === undefined) return { value: typed };
  const field = path.split('.').at(-1) ?? '';
  return { problem: problem.replaceAll(field, talk.words.questions[question.id]?.name ?? field) };
}

/**
 * An answer as it was typed, checked.
 *
 * @param typed not empty, without space round it
 */
export function readAnswer(typed: string, step: Step, talk: Talk): Reading {
  switch (step.question.kind) {
    case 'date':
      return readDate(typed, talk);
    case 'number':
      return readNumber(typed, talk);
    case 'lines':
      return readLines(typed);
    case 'choice':
    case 'many':
      return { value: typed };
    default:
      return readLine(typed, step, talk);
  }
}

/** An answer as a reader sees it: dates in words, choices by their labels. */
export function shownAnswer(answer: string, { question }: Step, talk: Talk): string {
  if (answer === '') return '';
  if (question.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(answer)) {
    return talk.language.date(answer, { style: 'weekday' });
  }
  // The lines of an address are parted as the language parts them.
  if (question.kind === 'lines' && talk.language.direction === 'rtl') return answer.replaceAll(', ', '، ');
  if (!question.options) return answer;
  const options = question.options(talk);
  const labels = answer.split(',').map((value) => options.find((one) => one.value === value)?.label ?? value);
  return talk.language.list(labels);
}
