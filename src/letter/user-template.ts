import { helperNames } from './helper-names.ts';
import { TemplateError } from './template-error.ts';
import { hasFields, lookUp } from './template-fields.ts';
import { type Data, fail, type Scope, valueAt } from './template-scope.ts';
import {
  type Call,
  isBlock,
  isComment,
  isContent,
  isMustache,
  isPartial,
  isPartialBlock,
  isPath,
  isSubExpression,
  literalOf,
  type PartialCall,
  simpleName,
  type Tree,
  type TreeNode,
} from './template-tree.ts';
import type { Template } from './templates.ts';

/** A template of the user's own: its tree, and the file as the user knows it. */
export interface UserTemplate {
  path: string;
  tree: Tree;
}

/** Templates that include each other go deeper than any letter needs. */
const deepest = 60;

function resolve(node: TreeNode, scope: Scope, isCompared = false): unknown {
  const literal = literalOf(node);
  if (literal) return literal.value;
  if (isSubExpression(node)) return callHelper(node, scope);
  if (isPath(node)) return valueAt(node, scope, isCompared);
  return fail('letter/not-allowed', node, scope, node.type);
}

const hashOf = (hash: hbs.AST.Hash | undefined, scope: Scope): Record<string, unknown> =>
  Object.fromEntries((hash?.pairs ?? []).map(({ key, value }) => [key, resolve(value, scope)]));

/** Renders a block with another context. */
function renderIn(
  block: Tree | undefined,
  context: unknown,
  data: Data,
  scope: Scope,
  given: unknown[] = [],
): string {
  if (!block) return '';
  const isSame = context === scope.contexts[0];
  const names = (block.blockParams ?? []).map((name, at): [string, unknown] => [name, given[at]]);
  return renderTree(block, {
    ...scope,
    data,
    contexts: isSame ? scope.contexts : [context, ...scope.contexts],
    named: names.length > 0 ? new Map([...scope.named, ...names]) : scope.named,
  });
}

const isHelperName = (name: string): boolean => helperNames.some((one) => one === name);

function callHelper(call: Call, scope: Scope): unknown {
  const name = isPath(call.path) ? call.path.original : '';
  const isCompared = name === 'eq' || name === 'lookup';
  const params = call.params.map((param) => resolve(param, scope, isCompared));
  if (name === 'lookup') return lookUp(params[0], params[1]);
  const helper = isHelperName(name) ? scope.options.helpers?.[name] : undefined;
  if (!helper) return fail('letter/unknown-helper', call, scope, name);
  const blocks = isBlock(call)
    ? {
        fn: (context: unknown) => renderIn(call.program, context, scope.data, scope),
        inverse: (context: unknown) => renderIn(call.inverse, context, scope.data, scope),
      }
    : {};
  const options = { name, hash: hashOf(call.hash, scope), data: scope.data, ...blocks };
  try {
    return helper.apply(scope.contexts[0], [...params, options]);
  } catch (cause) {
    if (cause instanceof TemplateError) throw cause;
    return fail('letter/helper-failed', call, scope, name, { cause });
  }
}

/** Handlebars' sense of nothing: what is false, and an empty list; a zero is something. */
const isEmpty = (value: unknown): boolean =>
  (!value && value !== 0) || (Array.isArray(value) && value.length === 0);

function renderEach(call: hbs.AST.BlockStatement, value: unknown, scope: Scope): string {
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((one: unknown, index) => [index, one])
    : Object.entries(hasFields(value) ? value : {});
  if (entries.length === 0) return renderIn(call.inverse, scope.contexts[0], scope.data, scope);
  return entries
    .map(([key, one], index) => {
      const place = { key, index, first: index === 0, last: index === entries.length - 1 };
      return renderIn(call.program, one, { ...scope.data, ...place, _parent: scope.data }, scope, [one, key]);
    })
    .join('');
}

function renderBlock(call: hbs.AST.BlockStatement, scope: Scope): string {
  const name = simpleName(call.path) ?? '';
  const [context] = scope.contexts;
  const [first] = call.params;
  if (!first || !['if', 'unless', 'with', 'each'].includes(name))
    return String(callHelper(call, scope) ?? '');
  const value = resolve(first, scope);
  if (name === 'each') return renderEach(call, value, scope);
  const holds = !isEmpty(value) && (name === 'with' || value !== 0);
  if (name === 'with' && holds) return renderIn(call.program, value, scope.data, scope, [value]);
  return renderIn(holds === (name !== 'unless') ? call.program : call.inverse, context, scope.data, scope);
}

function renderMustache(node: hbs.AST.MustacheStatement, scope: Scope): string {
  const name = simpleName(node.path);
  const isCall =
    node.params.length > 0 || node.hash !== undefined || (name !== undefined && isHelperName(name));
  const value = isCall ? callHelper(node, scope) : resolve(node.path, scope);
  if (Array.isArray(value) || hasFields(value)) {
    return fail('letter/not-a-text', node, scope, isPath(node.path) ? node.path.original : '');
  }
  return String(value ?? '');
}

const indented = (text: string, indent: string): string => text.replace(/^(?=[\s\S])/gm, indent);

function partialNamed(node: PartialCall, name: string, scope: Scope): Template {
  const block = scope.data['partial-block'];
  if (name === '@partial-block' && typeof block === 'function')
    return (context, options) => block(context, options);
  const partials = scope.options.partials ?? {};
  const partial: unknown = Object.hasOwn(partials, name) ? partials[name] : undefined;
  if (typeof partial === 'function') return (context, options) => partial(context, options);
  return fail('letter/unknown-partial', node, scope, name);
}

/** The data a partial is given: with the block that stands in the place of its `{{> @partial-block}}`. */
function partialData(node: PartialCall, scope: Scope): Data {
  const nesting = Number(scope.data['nesting'] ?? 0) + 1;
  const data = { ...scope.data, nesting };
  if (!isPartialBlock(node)) return data;
  const block = (context: unknown) => renderIn(node.program, context, scope.data, scope);
  return { ...data, 'partial-block': block };
}

/** The context a partial is given: the one it names, else the one it stands in, with the values it names added. */
function partialContext(node: PartialCall, scope: Scope): unknown {
  const [param] = node.params;
  const context = param ? resolve(param, scope) : scope.contexts[0];
  const hash = hashOf(node.hash, scope);
  if (Object.keys(hash).length === 0) return context;
  return { ...(hasFields(context) ? context : {}), ...hash };
}

/** The field that Handlebars says is missing in a built-in template. */
const lackingField = (error: unknown): string | undefined =>
  error instanceof Error && !(error instanceof TemplateError)
    ? /^"([^"]+)" not defined in/.exec(error.message)?.[1]
    : undefined;

function renderPartial(node: PartialCall, scope: Scope): string {
  const name = isPath(node.name) ? node.name.original : '';
  const partial = partialNamed(node, name, scope);
  const context = partialContext(node, scope);
  const data = partialData(node, scope);
  if (Number(data['nesting']) > deepest) return fail('letter/partial-circle', node, scope, name);
  const { helpers = {}, partials = {} } = scope.options;
  try {
    const text = partial(context, { helpers, partials, data });
    return isPartialBlock(node) || !node.indent ? text : indented(text, node.indent);
  } catch (cause) {
    const lacking = lackingField(cause);
    if (lacking === undefined) throw cause;
    return fail('letter/partial-lacks', node, scope, name, { nearest: lacking, cause });
  }
}

function renderNode(node: TreeNode, scope: Scope): string {
  if (isContent(node)) return node.value;
  if (isComment(node)) return '';
  if (isMustache(node)) return renderMustache(node, scope);
  if (isBlock(node)) return renderBlock(node, scope);
  if (isPartial(node) || isPartialBlock(node)) return renderPartial(node, scope);
  return fail('letter/not-allowed', node, scope, node.type);
}

const renderTree = (tree: Tree, scope: Scope): string =>
  tree.body.map((node) => renderNode(node, scope)).join('');

/**
 * A template of the user's own as one that stands beside the built-in ones: it may include them, and they it.
 *
 * Its tree is walked; nothing is compiled. It sees the fields of the view, and nothing behind them.
 *
 * @throws {TemplateError} while it is rendered, for the first mistake met
 */
export const userTemplate =
  ({ path, tree }: UserTemplate): Template =>
  (context, options = {}) => {
    const data = hasFields(options.data) && 'root' in options.data ? options.data : { root: context };
    return renderTree(tree, { contexts: [context], data, named: new Map(), options, path });
  };
