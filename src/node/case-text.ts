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

interface Place {
  line: number;
  column: number;
}

function placeAt(offset: number, lines: LineCounter): Place {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

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

/** Where in the file a problem stands: the field's name, else the nearest group round it that is there. */
function placeOf(path: string, document: Document, lines: LineCounter): Place {
  const steps = path === '' ? [] : path.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const node = keyNode(document, steps.slice(0, length - 1), steps[length - 1] ?? '');
    const item: unknown = node ?? document.getIn(steps.slice(0, length), true);
    if (isNode(item) && item.range) return placeAt(item.range[0], lines);
  }
  return { line: 1, column: 1 };
}

function syntaxProblem(error: YAMLError, lines: LineCounter, tag: string | undefined): CaseProblem {
  const code = syntaxCodes[error.code] ?? 'yaml-other';
  const place = placeAt(error.pos[0], lines);
  return { code: `case/${code}`, path: '', message: fillMessage(caseMessages(tag), code, {}), ...place };
}

const whole = (code: string, tag: string | undefined): ParseResult => ({
  ok: false,
  problems: [
    { code: `case/${code}`, path: '', message: fillMessage(caseMessages(tag), code, {}), line: 1, column: 1 },
  ],
});

/**
 * Reads the text of a case file, YAML or JSON.
 *
 * @param tag BCP 47 tag of the language that problems are told in; by default the case's own
 * @returns the case, or every problem with its line and column
 */
export function readCaseText(text: string, tag?: string): ParseResult {
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
  const result = safeParseCase(data, { messages: tag });
  if (result.ok) return result;
  const problems = result.problems.map((problem) => ({
    ...problem,
    ...placeOf(problem.path, document, lines),
  }));
  return { ...result, problems: problems.sort((left, right) => left.line - right.line) };
}
