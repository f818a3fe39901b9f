import { nearest } from '../case/nearest.ts';

/** Fields by name. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether a value has fields a template may name. What prints itself (a date, a name, a sum) has none: its inner
 * workings are not part of the view.
 */
export function hasFields(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const comparable = new Set(['iso', 'n', 'unit', 'amount', 'currency', 'raw']);

/**
 * What may be asked of a value that prints itself, to compare it with another: never to print it, for it would come
 * out without its escapes.
 */
export function comparableField(value: unknown, name: string): { value: unknown } | undefined {
  if (typeof value !== 'object' || value === null || hasFields(value) || !comparable.has(name))
    return undefined;
  const field: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
  return typeof field === 'string' || typeof field === 'number' ? { value: field } : undefined;
}

const position = /^(?:0|[1-9]\d*)$/;

/** The value of a field, in an object; undefined where there is no such field. Nothing is looked up in a prototype. */
export function fieldOf(value: unknown, name: string): { value: unknown } | undefined {
  if (Array.isArray(value)) {
    if (name === 'length') return { value: value.length };
    return position.test(name) && Number(name) < value.length ? { value: value[Number(name)] } : undefined;
  }
  return hasFields(value) && Object.hasOwn(value, name) ? { value: value[name] } : undefined;
}

/** An entry of a list or group, or a letter of a text, by a name worked out in the template; undefined for none. */
export function lookUp(value: unknown, name: unknown): unknown {
  const key = String(name);
  if (typeof value === 'string') return position.test(key) ? value[Number(key)] : undefined;
  return fieldOf(value, key)?.value;
}

/** Names of all fields below a value, such as `contract.title`; those of lists by their first entry. */
function pathsBelow(value: unknown, prefix: string, depth: number): string[] {
  if (Array.isArray(value)) return value.length > 0 ? pathsBelow(value[0], prefix, depth) : [];
  if (!hasFields(value) || depth === 0) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    `${prefix}${name}`,
    ...pathsBelow(inner, `${prefix}${name}.`, depth - 1),
  ]);
}

const lastStep = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/**
 * The field that may have been meant: one beside the mistyped name, else one of that name elsewhere in the view.
 *
 * @param beside where the name was looked for
 * @param steps  what was typed
 * @param at     which of the steps is unknown
 */
export function nearestField(
  beside: unknown,
  view: unknown,
  steps: readonly string[],
  at: number,
): string | undefined {
  const typed = steps[at] ?? '';
  const prefix = steps.slice(0, at).map((step) => `${step}.`);
  const near = hasFields(beside) ? nearest(typed, Object.keys(beside)) : undefined;
  if (near !== undefined) return [...prefix, near].join('');
  const paths = pathsBelow(view, '', 3);
  const name = nearest(typed, paths.map(lastStep));
  return nearest(steps.join('.'), paths) ?? paths.find((path) => lastStep(path) === name);
}
