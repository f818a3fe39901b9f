import * as z from 'zod/mini';
import { type LeafInfo, leafInfo } from './leaves.ts';

/** A schema one step further in, through the wrappers that only say "may be absent". */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.core.$ZodOptional ? unwrap(schema._zod.def.innerType) : schema;
}

const at = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

type Fields = Record<string, z.core.$ZodType>;

/** Whether a form of a union is the one that the value's `type` names. */
function isForm(form: z.core.$ZodType, value: unknown): boolean {
  const type = fieldsOf(form, undefined)['type'];
  return (
    type instanceof z.core.$ZodLiteral && type._zod.def.values.some((name) => name === at(value, 'type'))
  );
}

/** The fields of an object; of a union, those of the form that the value chose, else of all forms together. */
function fieldsOf(schema: z.core.$ZodType, value: unknown): Fields {
  const inner = unwrap(schema);
  if (inner instanceof z.core.$ZodObject) return inner._zod.def.shape;
  if (!(inner instanceof z.core.$ZodUnion)) return {};
  const { options } = inner._zod.def;
  const chosen = options.filter((form) => isForm(form, value));
  return Object.assign({}, ...(chosen.length > 0 ? chosen : options).map((form) => fieldsOf(form, value)));
}

interface Place {
  schema: z.core.$ZodType | undefined;
  value: unknown;
}

function step({ schema, value }: Place, key: PropertyKey): Place {
  const inner = schema && unwrap(schema);
  const element = inner instanceof z.core.$ZodArray ? inner._zod.def.element : undefined;
  return { schema: element ?? (schema && fieldsOf(schema, value)[String(key)]), value: at(value, key) };
}

/**
 * The names that may stand at a place of the case, and what is known of the value there.
 *
 * @param data the case as typed: where a group has several forms, its `type` says which is meant
 */
export function shapeAt(
  root: z.core.$ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): { fields: string[]; leaf: LeafInfo | undefined } {
  const { schema, value } = path.reduce<Place>(step, { schema: root, value: data });
  return {
    fields: schema ? Object.keys(fieldsOf(schema, value)) : [],
    leaf: schema ? leafInfo.get(unwrap(schema)) : undefined,
  };
}
