import { nearest } from '../case/nearest.ts';
import { helperNames } from './helper-names.ts';
import { bodyPartNames, framePartNames } from './letter.ts';
import type { TemplateProblem, TemplateProblemCode } from './template-error.ts';
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
  lineOf,
  literalOf,
  type PartialCall,
  simpleName,
  type Tree,
  type TreeNode,
} from './template-tree.ts';

/** Blocks of Handlebars itself that a template may use. */
export const coreBlocks = ['if', 'unless', 'with', 'each'] as const;

/** A template looked through before it is used. */
export interface TemplateReport {
  problems: TemplateProblem[];
  /** Names of the templates it includes. */
  includes: string[];
}

const isOneOf = (name: string, names: readonly string[]): boolean => names.includes(name);

/** Looks through a template for what no letter can be written with, whichever way its conditions fall. */
export function checkTemplate(tree: Tree, path: string, partialNames: readonly string[]): TemplateReport {
  const report: TemplateReport = { problems: [], includes: [] };

  const note = (code: TemplateProblemCode, node: TreeNode, found: string, known: readonly string[] = []) => {
    report.problems.push({ code, path, line: lineOf(node), found, nearest: nearest(found, known) });
  };

  function partName(call: Call): void {
    const [param] = call.params;
    const name = param ? literalOf(param)?.value : undefined;
    const known = [...framePartNames, ...bodyPartNames];
    if (typeof name !== 'string' || !isOneOf(name, known)) {
      note('letter/unknown-part', call, typeof name === 'string' ? name : '', known);
    }
  }

  function call(node: Call): void {
    const name = isPath(node.path) ? node.path.original : '';
    const known = isBlock(node) ? [...coreBlocks, ...helperNames] : [...helperNames, 'lookup'];
    const isCore = isBlock(node) && isOneOf(name, coreBlocks);
    if (!isOneOf(name, known)) note('letter/unknown-helper', node, name, known);
    else if (isCore && node.params.length !== 1) note('letter/helper-failed', node, name);
    else if (name === 'part') partName(node);
    given(node);
  }

  function given(node: Call | PartialCall): void {
    for (const value of [...node.params, ...(node.hash?.pairs ?? []).map((pair) => pair.value)]) {
      if (isSubExpression(value)) call(value);
    }
  }

  function partial(node: PartialCall): void {
    const name = isPath(node.name) ? node.name.original : '';
    report.includes.push(name);
    if (name === '') note('letter/not-allowed', node, '{{> (…)}}');
    else if (name !== '@partial-block' && !isOneOf(name, partialNames)) {
      note('letter/unknown-partial', node, name, partialNames);
    }
    given(node);
    if (isPartialBlock(node)) all(node.program);
  }

  function mustache(node: hbs.AST.MustacheStatement): void {
    const isCall = node.params.length > 0 || (node.hash?.pairs ?? []).length > 0;
    if (isCall || isOneOf(simpleName(node.path) ?? '', helperNames)) call(node);
    else if (!isPath(node.path)) note('letter/not-allowed', node, '{{"…"}}');
  }

  function one(node: TreeNode): void {
    if (isMustache(node)) mustache(node);
    else if (isBlock(node)) {
      call(node);
      all(node.program);
      all(node.inverse);
    } else if (isPartial(node) || isPartialBlock(node)) partial(node);
    else if (!isContent(node) && !isComment(node)) note('letter/not-allowed', node, '{{* …}}');
  }

  function all(inner: Tree | undefined): void {
    for (const node of inner?.body ?? []) one(node);
  }

  all(tree);
  return report;
}
