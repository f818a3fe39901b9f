import * as z from 'zod/mini';
import { leafInfo } from './leaves.ts';
import { caseWords } from './messages.ts';
import { caseSchema } from './schema.ts';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

/**
 * Says at every place what is meant there. This is done when the schema is written out, because fields of a kind share
 * theirs before.
 *
 * @param path of the fields that lead there, list positions and forms of a union left out
 */
function describe(
  schema: JsonSchema,
  path: readonly string[],
  fields: Readonly<Record<string, string>>,
): void {
  const description = fields[path.join('.')];
  if (description !== undefined) schema.description = description;
  for (const inner of [schema.items, schema.anyOf, schema.oneOf].flat())
    if (isSchema(inner)) describe(inner, path, fields);
  for (const [name, inner] of Object.entries(schema.properties ?? {}))
    if (isSchema(inner)) describe(inner, [...path, name], fields);
}

/**
 * The JSON Schema of the case file, for editors and programs.
 *
 * @param tag BCP 47 tag of the language the descriptions are in; English where there is none
 */
export function caseJsonSchema(tag?: string): JsonSchema {
  const { fields } = caseWords(tag);
  const schema = z.toJSONSchema(caseSchema({ calendar: undefined, order: undefined }), {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      Object.assign(jsonSchema, leafInfo.get(zodSchema)?.json);
    },
  });
  describe(schema, [], fields);
  return schema;
}
