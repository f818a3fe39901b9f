import type * as z from 'zod/mini';
import type { CaseProblem } from './case-error.ts';
import { nearest } from './nearest.ts';
import { shapeAt } from './shape.ts';

/** The sentences about cases in one language; `{name}` stands for a parameter. */
export type CaseMessages = Readonly<Record<string, string>>;

const written = (path: readonly PropertyKey[]): string => path.map(String).join('.');

function asText(value: unknown): string {
  const text = Array.isArray(value) ? value.map(String).join(', ') : String(value ?? '');
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** A sentence with its parameters filled in. */
export function fillMessage(messages: CaseMessages, code: string, params: Record<string, unknown>): string {
  const message = messages[code] ?? messages['other'] ?? code;
  return message.replace(/\{(\w+)\}/g, (_whole, name: string) => asText(params[name]));
}

interface Found {
  code: string;
  path: readonly PropertyKey[];
  params: Record<string, unknown>;
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, root: z.core.$ZodType, data: unknown): Found[] {
  const { fields } = shapeAt(root, issue.path, data);
  return issue.keys.map((key) => {
    const meant = nearest(key, fields);
    const path = [...issue.path, key];
    return meant === undefined
      ? { code: 'unknown-key', path, params: { found: key, known: fields } }
      : { code: 'unknown-key-near', path, params: { found: key, nearest: meant } };
  });
}

function wrongType(issue: z.core.$ZodIssueInvalidType, data: unknown): Found {
  if (valueAt(data, issue.path) === undefined) return { code: 'missing', path: issue.path, params: {} };
  return { code: issue.expected === 'array' ? 'not-a-list' : 'not-a-group', path: issue.path, params: {} };
}

function custom(issue: z.core.$ZodIssueCustom): Found {
  const { code, ...params } = issue.params ?? {};
  const choices: unknown = params['choices'];
  const meant = Array.isArray(choices) ? nearest(String(params['found']), choices.map(String)) : undefined;
  const near = code === 'not-in-list' && meant !== undefined;
  return {
    code: near ? 'not-in-list-near' : String(code),
    path: issue.path,
    params: { ...params, nearest: meant },
  };
}

/** Either none of a group's forms is named by its `type`, or a day is neither a good date nor a good offset. */
function unionIssue(issue: z.core.$ZodIssueInvalidUnion, root: z.core.$ZodType, data: unknown): Found[] {
  const value = valueAt(data, issue.path);
  const [asGroup, asLeaf] = issue.errors;
  if (asGroup && asLeaf) {
    const meant = typeof value === 'object' ? asGroup : asLeaf;
    return meant.flatMap((inner) => found({ ...inner, path: [...issue.path, ...inner.path] }, root, data));
  }
  const choices = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  const params = { found: value, choices, nearest: nearest(asText(value), choices) };
  return [{ code: value === undefined ? 'missing-choice' : 'not-in-list', path: issue.path, params }];
}

function found(issue: z.core.$ZodIssue, root: z.core.$ZodType, data: unknown): Found[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue, root, data);
    case 'invalid_type':
      return [wrongType(issue, data)];
    case 'custom':
      return [custom(issue)];
    case 'invalid_union':
      return unionIssue(issue, root, data);
    default:
      return [{ code: 'other', path: issue.path, params: {} }];
  }
}

/** Every issue of a schema as one plain sentence with its place. */
export function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  root: z.core.$ZodType,
  data: unknown,
  messages: CaseMessages,
): CaseProblem[] {
  return issues
    .flatMap((issue) => found(issue, root, data))
    .map(({ code, path, params }) => ({
      code: `case/${code}`,
      path: written(path),
      message: fillMessage(messages, code, { ...params, field: written(path.slice(-1)) }),
    }));
}
