import { TemplateError, type TemplateProblemCode } from './template-error.ts';
import { comparableField, fieldOf, hasFields, nearestField } from './template-fields.ts';
import { lineOf, type TreeNode } from './template-tree.ts';
import type { TemplateOptions } from './templates.ts';

/** Data of Handlebars' runtime: `@root`, `@index` and so on, and the block given to a partial. */
export type Data = Readonly<Record<string, unknown>>;

/** Where in the rendering a node stands. */
export interface Scope {
  /** What `this`, `..`, `../..` are. */
  contexts: readonly unknown[];
  data: Data;
  /** Names that a block gives to what it goes through. */
  named: ReadonlyMap<string, unknown>;
  options: TemplateOptions;
  path: string;
}

/** Ends the rendering with a mistake and its place. */
export function fail(
  code: TemplateProblemCode,
  node: TreeNode,
  scope: Scope,
  found: string,
  more: { nearest?: string | undefined; cause?: unknown } = {},
): never {
  const { nearest, ...options } = more;
  throw new TemplateError([{ code, path: scope.path, line: lineOf(node), found, nearest }], options);
}

function frameAt(data: Data, depth: number): Data {
  const parent = data['_parent'];
  return depth > 0 && hasFields(parent) ? frameAt(parent, depth - 1) : data;
}

/** Where a path begins, and the steps to go from there. */
function startOf(path: hbs.AST.PathExpression, scope: Scope): { from: unknown; steps: readonly string[] } {
  const { data, depth, parts } = path;
  const [first = ''] = parts;
  if (data) return { from: frameAt(scope.data, depth), steps: parts };
  if (depth === 0 && simpleStart(path) && scope.named.has(first)) {
    return { from: Object.fromEntries(scope.named), steps: parts };
  }
  return { from: scope.contexts[depth], steps: parts };
}

const simpleStart = ({ original }: hbs.AST.PathExpression): boolean => !/^(?:\.|this\b)/.test(original);

const dataNames = new Set(['root', 'index', 'key', 'first', 'last']);

/** The value one step further on a path, in an object; undefined where the step leads nowhere. */
function stepFrom(value: unknown, step: string, isCompared: boolean): { value: unknown } | undefined {
  return fieldOf(value, step) ?? (isCompared ? comparableField(value, step) : undefined);
}

/**
 * What stands in the view at a path of fields.
 *
 * @param isCompared whether the value goes no further than into a comparison
 */
export function valueAt(path: hbs.AST.PathExpression, scope: Scope, isCompared = false): unknown {
  const { from, steps } = startOf(path, scope);
  if (path.data && !dataNames.has(steps[0] ?? '')) {
    return fail('letter/unknown-field', path, scope, path.original);
  }
  let value = from;
  for (const [at, step] of steps.entries()) {
    const found = stepFrom(value, step, isCompared);
    if (!found) {
      const nearest = nearestField(value, scope.data['root'], steps, at);
      return fail('letter/unknown-field', path, scope, path.original, { nearest });
    }
    value = found.value;
  }
  return value;
}
