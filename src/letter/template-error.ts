/** What may be wrong with a template of the user's own. */
export type TemplateProblemCode =
  /** Braces, quotes or block ends that do not match. */
  | 'letter/template-syntax'
  | 'letter/unknown-field'
  | 'letter/unknown-helper'
  | 'letter/unknown-partial'
  | 'letter/unknown-part'
  /** A file that takes no built-in template's place and that no template of the user's own includes. */
  | 'letter/unused-template'
  /** A construct of Handlebars that letters do without. */
  | 'letter/not-allowed'
  /** A list, or a group of fields, in the place of a text. */
  | 'letter/not-a-text'
  /** A helper that can do nothing with the values given to it. */
  | 'letter/helper-failed'
  /** A built-in partial that lacks a field where it is included. */
  | 'letter/partial-lacks'
  /** Templates that include each other without end. */
  | 'letter/partial-circle';

/** One mistake in a template, and where it stands. */
export interface TemplateProblem {
  code: TemplateProblemCode;
  /** The file as the user knows it. */
  path: string;
  line: number;
  /** What stands there. */
  found: string;
  /** What may have been meant. */
  nearest?: string | undefined;
}

/** Mistakes in the user's own templates. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly problems: readonly TemplateProblem[];
  constructor(problems: readonly TemplateProblem[], options?: { cause?: unknown }) {
    const [first] = problems;
    super(first ? `${first.path}:${first.line}: ${first.code}: ${first.found}` : 'no problem', options);
    this.problems = problems;
  }
}
