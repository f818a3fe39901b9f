import * as z from 'zod/mini';
import { toLatinDigits } from '../language/digits.ts';
import { language, resolveTag } from '../language/languages.ts';
import { CaseError, type CaseProblem } from './case-error.ts';
import type { DateReading } from './leaves.ts';
import { caseMessages } from './messages.ts';
import { problemsOf } from './problems.ts';
import { type Case, caseSchema } from './schema.ts';
import { shapeAt } from './shape.ts';

export interface ParseOptions {
  /** BCP 47 tag of the language the problems are told in; by default the case's own. */
  messages?: string | undefined;
}

export type ParseResult =
  | { ok: true; case: Case }
  /** `tag` is the language of the problems. */
  | { ok: false; problems: readonly CaseProblem[]; tag?: string | undefined };

/** How deep a case may be nested; ours needs six levels. */
const depthLimit = 12;

/** Fields left blank, as in a case file that `init` wrote, count as not filled in; arrays keep their order. */
function withoutBlanks(value: unknown, depth = 0): unknown {
  if (value === null || value === '' || depth > depthLimit) return undefined;
  if (Array.isArray(value)) {
    const kept = value.map((item) => withoutBlanks(item, depth + 1)).filter((item) => item !== undefined);
    return kept.length === 0 && value.length > 0 ? undefined : kept;
  }
  if (typeof value !== 'object') return value;
  const fields = Object.entries(value).flatMap(([key, item]) => {
    const inner = withoutBlanks(item, depth + 1);
    return inner === undefined ? [] : [[key, inner] as const];
  });
  return fields.length === 0 && depth > 0 ? undefined : Object.fromEntries(fields);
}

/** The places of fields that stand there without a value. */
function blankPlaces(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null || path.length > depthLimit) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    inner === null || inner === '' ? [[...path, key]] : blankPlaces(inner, [...path, key]),
  );
}

/** A blank field may be left out, but a name that is none may be half of a sentence that lost its quotes. */
function unknownBlanks(data: unknown, schema: Schema): z.core.$ZodIssue[] {
  return blankPlaces(data).flatMap((path): z.core.$ZodIssue[] => {
    const [parent, key] = [path.slice(0, -1), path.at(-1) ?? ''];
    const { fields } = shapeAt(schema, parent, data);
    if (fields.length === 0 || fields.includes(key)) return [];
    return [{ code: 'unrecognized_keys', keys: [key], path: parent, message: '' }];
  });
}

type Schema = ReturnType<typeof caseSchema>;

const schemas = new Map<string, Schema>();

function schemaFor(reading: DateReading): Schema {
  const key = `${reading.calendar}/${reading.order}`;
  const known = schemas.get(key);
  if (known) return known;
  const made = caseSchema(reading);
  schemas.set(key, made);
  return made;
}

/** The tag a case names, where it names one we have. */
function tagOf(data: unknown): string | undefined {
  const tag: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'locale') : undefined;
  return typeof tag === 'string' ? resolveTag(tag) : undefined;
}

/** How dates are typed where a language is written: in its calendar, and in the order of its numeric dates. */
function readingOf(tag: string | undefined): DateReading {
  if (tag === undefined) return { calendar: undefined, order: undefined };
  const { typedYears, date } = language(tag);
  const numeric = toLatinDigits(date('2026-01-05', { style: 'numeric', calendar: 'gregory' }));
  return { calendar: typedYears, order: /^\D*0?1\D/.test(numeric) ? 'month-first' : 'day-first' };
}

/**
 * Checks data that states a case.
 *
 * @param data    an object as read from YAML or JSON; numbers and yes/no may be text, dates in any of three calendars
 * @returns the case, or every problem at once, each one plain sentence with its place
 */
export function safeParseCase(data: unknown, options: ParseOptions = {}): ParseResult {
  const stated = withoutBlanks(data) ?? {};
  const tag = tagOf(stated);
  const messages = caseMessages(options.messages ?? tag);
  const schema = schemaFor(readingOf(tag));
  const result = z.safeParse(schema, stated);
  const issues = [...(result.error?.issues ?? []), ...unknownBlanks(data, schema)];
  if (result.success && issues.length === 0) return { ok: true, case: result.data };
  return { ok: false, problems: problemsOf(issues, schema, stated, messages), tag: tag?.split('-')[0] };
}

/**
 * Checks data that states a case, and returns the case.
 *
 * @throws {CaseError} with every problem at once
 * @see safeParseCase which returns the problems instead
 */
export function parseCase(data: unknown, options: ParseOptions = {}): Case {
  const result = safeParseCase(data, options);
  if (!result.ok) throw new CaseError(result.problems);
  return result.case;
}
