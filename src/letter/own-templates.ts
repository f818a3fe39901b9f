import { nearest } from '../case/nearest.ts';
import { checkTemplate } from './template-check.ts';
import { TemplateError, type TemplateProblem } from './template-error.ts';
import type { Tree } from './template-tree.ts';
import { parseTemplate, type Template, templatesOf } from './templates.ts';
import { userTemplate } from './user-template.ts';

/** A file of the user's own, under the name of the template it is. */
export interface TemplateFile {
  /** File name without its ending, such as `formal-notice`. */
  name: string;
  /** The file as the user knows it. */
  path: string;
  text: string;
}

interface ParsedFile extends TemplateFile {
  tree: Tree;
}

/** The line that Handlebars names: in its sentence, or as a field of its error. */
function errorLine(error: unknown): number {
  if (!(error instanceof Error)) return 1;
  const field = 'lineNumber' in error ? Number(error.lineNumber) : Number.NaN;
  return Number.isInteger(field) ? field : Number(/on line (\d+)/.exec(error.message)?.[1] ?? 1);
}

async function parsed(file: TemplateFile): Promise<ParsedFile | TemplateProblem> {
  try {
    return { ...file, tree: await parseTemplate(file.text) };
  } catch (error) {
    const line = errorLine(error);
    const found = file.text.split('\n')[line - 1]?.trim() ?? '';
    return { code: 'letter/template-syntax', path: file.path, line, found };
  }
}

const isParsed = (one: ParsedFile | TemplateProblem): one is ParsedFile => 'tree' in one;
const isProblem = (one: ParsedFile | TemplateProblem): one is TemplateProblem => !isParsed(one);

/**
 * Makes templates of the user's own files, after looking through all of them.
 *
 * @param base language subtag of the letters they are for
 * @returns templates by name, for `draft`
 * @throws {TemplateError} with every mistake that can be seen without a letter
 */
export async function ownTemplates(
  files: readonly TemplateFile[],
  base: string,
): Promise<Record<string, Template>> {
  const builtIn = Object.keys(templatesOf(base));
  const names = [...new Set([...builtIn, ...files.map((file) => file.name)])];
  const all = await Promise.all(files.map(parsed));
  const whole = all.filter(isParsed);
  const reports = whole.map(({ tree, path }) => checkTemplate(tree, path, names));
  const included = new Set(reports.flatMap((report) => report.includes));
  const unused = files
    .filter(({ name }) => !builtIn.includes(name) && !included.has(name))
    .map(({ name, path }): TemplateProblem => {
      return { code: 'letter/unused-template', path, line: 1, found: name, nearest: nearest(name, builtIn) };
    });
  const problems = [...all.filter(isProblem), ...reports.flatMap((report) => report.problems), ...unused];
  if (problems.length > 0) throw new TemplateError(problems);
  return Object.fromEntries(whole.map(({ name, path, tree }) => [name, userTemplate({ path, tree })]));
}
