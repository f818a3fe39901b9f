// The syntax tree of a template: types of Handlebars with the guards that its open unions lack.

export type Tree = hbs.AST.Program;
export type TreeNode = hbs.AST.Node;
export type PartialCall = hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement;
export type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

export const isContent = (node: TreeNode): node is hbs.AST.ContentStatement =>
  node.type === 'ContentStatement';
export const isComment = (node: TreeNode): node is hbs.AST.CommentStatement =>
  node.type === 'CommentStatement';
export const isMustache = (node: TreeNode): node is hbs.AST.MustacheStatement =>
  node.type === 'MustacheStatement';
export const isBlock = (node: TreeNode): node is hbs.AST.BlockStatement => node.type === 'BlockStatement';
export const isPartial = (node: TreeNode): node is hbs.AST.PartialStatement =>
  node.type === 'PartialStatement';
export const isPartialBlock = (node: TreeNode): node is hbs.AST.PartialBlockStatement =>
  node.type === 'PartialBlockStatement';
export const isSubExpression = (node: TreeNode): node is hbs.AST.SubExpression =>
  node.type === 'SubExpression';
export const isPath = (node: TreeNode): node is hbs.AST.PathExpression => node.type === 'PathExpression';

const isLiteral = (
  node: TreeNode,
): node is hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral =>
  node.type === 'StringLiteral' || node.type === 'NumberLiteral' || node.type === 'BooleanLiteral';

/** The value of a literal in an object, or undefined for what is none. */
export function literalOf(
  node: TreeNode,
): { value: string | number | boolean | null | undefined } | undefined {
  if (isLiteral(node)) return { value: node.value };
  if (node.type === 'NullLiteral') return { value: null };
  return node.type === 'UndefinedLiteral' ? { value: undefined } : undefined;
}

/** The name of a call or a field that is one word, such as `list`; undefined for `client.name` and `@index`. */
export function simpleName(node: TreeNode): string | undefined {
  if (!isPath(node) || node.data || node.depth > 0 || /^(?:\.|this\b)/.test(node.original)) return undefined;
  return node.parts.length === 1 ? node.parts[0] : undefined;
}

/** The line a node begins in. */
export const lineOf = (node: TreeNode): number => node.loc.start.line;
