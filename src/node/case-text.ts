import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { CaseProblem } from '../case/case-error.ts';
import { caseMessages } from '../case/messages.ts';
import { type ParseResult, safeParseCase } from '../case/parse.ts';
import { fillMessage } from '../case/problems.ts';

/** A case file has a few hundred lines; more is a mistake or an attack. */
const sizeLimit = 1_000_000;

/** YAML's own error codes for which there is a sentence; all others share one. */
const syntaxCodes: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'yaml-tab',
  BAD_INDENT: 'yaml-indent',
  MULTILINE_IMPLICIT_KEY: 'yaml-colon',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MISSING_CHAR: 'yaml-quote',
  DUPLICATE_KEY: 'yaml-twice',
};

/** Where something stands in a text: line and column from 1, and UTF-16 offsets of its words. */
interface Place {
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** A mistake in a case file, with the words in the file that it is about. */
export type PlacedProblem = Omit<CaseProblem, keyof Place> & Place;

/** The case of a file, or every problem with its place; `tag` is the language of the problems. */
export type FileResult =
  | Extract<ParseResult, { ok: true }>
  | { ok: false; problems: readonly PlacedProblem[]; tag?: string | undefined };

function placeAt(start: number, end: number, lines: LineCounter): Place {
  const { line, col } = lines.linePos(start);
  return { line, column: col, start, end: Math.max(start, end) };
}

const nowhere: Place = { line: 1, column: 1, start: 0, end: 0 };

/** Everything is read as text, so that 9.10 stays 9.10; only an empty value, `null` and `~` are nothing. */
function emptyNulls(document: Document): void {
  visit(document, {
    Scalar(_key, node) {
      if (node.type === 'PLAIN' && /^(?:null|~|)$/i.test(node.source ?? '')) node.value = null;
    },
  });
}

function keyNode(document: Document, parent: readonly string[], key: string): Node | undefined {
  const map = parent.length === 0 ? document.contents : document.getIn(parent, true);
  if (!isMap(map)) return undefined;
  const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return isNode(pair?.key) ? pair.key : undefined;
}

/** Problems of a field that is not there, or whose name is the mistake, are shown at a name. */
const aboutNames = /^case\/(?:missing|unknown-key|not-a-group|not-a-list)/;

/** The words of the value at a path. */
function valueNode(document: Document, steps: readonly string[]): Node | undefined {
  const item: unknown = document.getIn(steps, true);
  // An entry of a list has no name; its first field stands for it.
  if (isMap(item)) return isNode(item.items[0]?.key) ? item.items[0].key : undefined;
  return isScalar(item) && item.value !== null ? item : undefined;
}

/** Where in the file a problem stands: its value or its name, else the name of the nearest group round it. */
function placeOf({ path, code }: CaseProblem, document: Document, lines: LineCounter): Place {
  const steps = path === '' ? [] : path.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const here = steps.slice(0, length);
    const name = keyNode(document, here.slice(0, -1), here.at(-1) ?? '');
    const value = valueNode(document, here);
    const node = aboutNames.test(code) || length < steps.length ? (name ?? value) : (value ?? name);
    if (node?.range) return placeAt(node.range[0], node.range[1], lines);
  }
  return nowhere;
}

function syntaxProblem(error: YAMLError, lines: LineCounter, tag: string | undefined): PlacedProblem {
  const code = syntaxCodes[error.code] ?? 'yaml-other';
  const place = placeAt(error.pos[0], error.pos[1], lines);
  return { code: `case/${code}`, path: '', message: fillMessage(caseMessages(tag), code, {}), ...place };
}

const whole = (code: string, tag: string | undefined): FileResult => ({
  ok: false,
  problems: [
    { code: `case/${code}`, path: '', message: fillMessage(caseMessages(tag), code, {}), ...nowhere },
  ],
});

/**
 * Reads the text of a case file, YAML or JSON.
 *
 * @param tag     BCP 47 tag of the language that problems are told in; by default the case's own
 * @param presets groups that stand in for those the file does not have, such as `sender`
 * @returns the case, or every problem with its place
 */
export function readCaseText(
  text: string,
  tag?: string,
  presets: Readonly<Record<string, unknown>> = {},
): FileResult {
  if (text.length > sizeLimit) return whole('too-large', tag);
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, logLevel: 'silent' });
  if (document.errors.length > 0) {
    return { ok: false, problems: document.errors.map((error) => syntaxProblem(error, lines, tag)) };
  }
  emptyNulls(document);
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 50 });
  } catch {
    return whole('too-many-aliases', tag);
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return whole('not-a-case', tag);
  const result = safeParseCase({ ...presets, ...data }, { messages: tag });
  if (result.ok) return result;
  const problems = result.problems.map((problem) => ({
    ...problem,
    ...placeOf(problem, document, lines),
  }));
  return { ...result, problems: problems.sort((left, right) => left.start - right.start) };
}

/**
 * What a YAML or JSON file holds, as texts, groups and lists, without asking whether it is a case.
 *
 * @returns undefined where it cannot be read, or is not a group of fields
 */
export function readYamlData(text: string): Readonly<Record<string, unknown>> | undefined {
  if (text.length > sizeLimit) return undefined;
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  emptyNulls(document);
  try {
    const data: unknown = document.toJS({ maxAliasCount: 50 });
    const isGroup = typeof data === 'object' && data !== null && !Array.isArray(data);
    return isGroup ? Object.fromEntries(Object.entries(data)) : undefined;
  } catch {
    return undefined;
  }
}
