/** One mistake in a case: a sentence, where it is, and a code for programs. */
export interface CaseProblem {
  /** `case/…`, stable across releases. */
  readonly code: string;
  /** The place in the case, such as `contract.notice.period.n`; empty for the case as a whole. */
  readonly path: string;
  /** What is wrong and what would be right, in the reader's language; plain text. */
  readonly message: string;
  /** Line and column in the file the case was read from, both from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** Thrown for a case that cannot be used; holds every mistake at once. */
export class CaseError extends Error {
  override readonly name = 'CaseError';
  readonly problems: readonly CaseProblem[];
  constructor(problems: readonly CaseProblem[]) {
    super(
      problems
        .map((problem) => (problem.path ? `${problem.path}: ${problem.message}` : problem.message))
        .join('\n'),
    );
    this.problems = problems;
  }
}
