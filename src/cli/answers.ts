/** One value of a case as it is typed: a text, a group, or a list. */
export type Answer = string | Answers | readonly Answer[];

/** A case that is still being told, in the shape of a case file. Dates are ISO, everything else is as typed. */
export interface Answers {
  readonly [field: string]: Answer | undefined;
}

export const isGroup = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Answer | undefined): value is readonly Answer[] => Array.isArray(value);

const steps = (path: string): string[] => path.split('.');

function inner(value: Answer | undefined, step: string): Answer | undefined {
  if (isList(value)) return value[Number(step)];
  return isGroup(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** The value at a dotted path; list positions are numbers: `unfinishedWork.0.what`. */
export const valueAt = (answers: Answers, path: string): Answer | undefined =>
  steps(path).reduce<Answer | undefined>(inner, answers);

/** The text at a path; empty where there is none. */
export function textAt(answers: Answers, path: string): string {
  const value = valueAt(answers, path);
  if (isList(value)) return value.filter((one) => typeof one === 'string').join(', ');
  return typeof value === 'string' ? value : '';
}

/** How many entries the list at a path has. */
export function countAt(answers: Answers, path: string): number {
  const value = valueAt(answers, path);
  return isList(value) ? value.length : 0;
}

const isEmpty = (value: Answer | undefined): boolean =>
  value === undefined || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

function inList(list: readonly Answer[], position: number, value: Answer | undefined): Answer {
  if (isEmpty(value)) return list.toSpliced(position, 1);
  return [...list.slice(0, position), value ?? '', ...list.slice(position + 1)];
}

function inGroup(group: Answers, field: string, value: Answer | undefined): Answer {
  // A value that is there keeps its place among its neighbours.
  if (!isEmpty(value)) return { ...group, [field]: value };
  return Object.fromEntries(Object.entries(group).filter(([name]) => name !== field));
}

function put(holder: Answer | undefined, [step = '', ...rest]: string[], value: Answer | undefined): Answer {
  const next = rest.length === 0 ? value : put(inner(holder, step), rest, value);
  if (isList(holder)) return inList(holder, Number(step), next);
  if (holder === undefined && /^\d+$/.test(step)) return inList([], 0, next);
  return inGroup(isGroup(holder) ? holder : {}, step, next);
}

/**
 * The answers with a value set; without the field where the value is undefined or empty.
 *
 * @example withValue({}, 'client.name', 'Acme') // { client: { name: 'Acme' } }
 */
export function withValue(answers: Answers, path: string, value: Answer | undefined): Answers {
  const result = put(answers, steps(path), value);
  return isGroup(result) ? result : answers;
}

/** Data read from a file as answers: everything that is neither a group nor a list becomes text, blanks are left out. */
export function answersOf(data: unknown): Answers {
  const value = answerOf(data);
  return isGroup(value) ? value : {};
}

function answerOf(data: unknown): Answer | undefined {
  if (data === null || data === undefined || data === '') return undefined;
  if (Array.isArray(data)) {
    const items = data.map(answerOf).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof data !== 'object') return String(data);
  const fields = Object.entries(data).flatMap(([key, one]: [string, unknown]) => {
    const value = answerOf(one);
    return value === undefined ? [] : [[key, value] as const];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}
