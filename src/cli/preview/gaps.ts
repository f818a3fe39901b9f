import type { CaseProblem } from '../../case/case-error.ts';
import { safeParseCase } from '../../case/parse.ts';
import type { Case } from '../../case/schema.ts';
import { type Answers, textAt, valueAt, withValue } from '../answers.ts';
import { allQuestions } from '../wizard/flow.ts';
import { talkOf } from '../wizard/state.ts';
import { wizardWords } from '../wizard/words.ts';

/** Signs round what stands in a letter in the place of something that was not told. */
export const gapSigns = { open: '\u27e6', close: '\u27e7' } as const;

/** A case in which everything that the letter needs is filled in, if only with a gap. */
export interface FilledCase {
  case: Case | undefined;
  /** What had to be left aside, in sentences. */
  problems: readonly string[];
}

/** More rounds than there are levels in a case. */
const rounds = 12;

function gapFor(told: Answers, path: string, base: string): string {
  const general = path.replace(/\.\d+(?=\.|$)/g, '.0');
  const setting = { today: '', tag: base, spoken: base, defaults: {} };
  const talk = talkOf({ answers: withValue(told, 'locale', undefined), asides: {}, done: [] }, setting);
  const asking = allQuestions.filter((one) => one.path === general);
  const question = asking.find((one) => !one.when || one.when(talk)) ?? asking[0];
  const name = question && wizardWords(base).questions[question.id]?.name;
  // Kept together, so that a salutation does not take half of it for a family name.
  const label = (name ?? path.split('.').at(-1) ?? '').replaceAll(' ', '\u00a0');
  return `${gapSigns.open}${label}${gapSigns.close}`;
}

const isMissing = ({ code }: CaseProblem): boolean => /^case\/missing/.test(code);

/** The answers with one problem out of the way: a gap where something is missing, nothing where something is wrong. */
function mended(told: Answers, problem: CaseProblem, base: string): Answers {
  const { path, code } = problem;
  if (!isMissing(problem) || valueAt(told, path) !== undefined) return withValue(told, path, undefined);
  if (path === 'sender' || path === 'client') return withValue(told, `${path}.type`, 'organization');
  if (path === 'locale') return withValue(told, path, base);
  if (/\.type$/.test(path) || code === 'case/missing-choice') return withValue(told, path, 'organization');
  return withValue(told, path, gapFor(told, path, base));
}

/**
 * Fills the gaps of a case that is not finished.
 *
 * @param base language of the gaps and the sentences
 */
export function withGaps(told: Answers, base: string): FilledCase {
  let data = told;
  const problems = new Map<string, string>();
  for (let round = 0; round < rounds; round += 1) {
    const result = safeParseCase(data, { messages: base });
    if (result.ok) return { case: result.case, problems: [...problems.values()] };
    for (const problem of result.problems) {
      if (!isMissing(problem)) problems.set(problem.path, problem.message);
      data = mended(data, problem, base);
    }
  }
  return { case: undefined, problems: [...problems.values()] };
}

/** Whether the case says when the work ends, by a day or by a clause. */
export const saysWhen = (told: Answers): boolean =>
  [
    'ending.lastDay',
    'contract.notice.period.n',
    'contract.notice.renewal.termEndsOn',
    'contract.notice.cure.n',
  ].some((path) => textAt(told, path) !== '');
