import * as z from 'zod/mini';
import { leafInfo } from './leaves.ts';
import { caseWords } from './messages.ts';
import { caseSchema } from './schema.ts';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The place of a value in a case, list positions and forms of a union left out. */
function fieldPath(path: readonly (string | number)[]): string {
  const names = path.filter((_step, index) => path[index - 1] === 'properties');
  return names.join('.');
}

/**
 * The JSON Schema of the case file, for editors and programs.
 *
 * @param tag BCP 47 tag of the language the descriptions are in; English where there is none
 */
export function caseJsonSchema(tag?: string): JsonSchema {
  const { fields } = caseWords(tag);
  return z.toJSONSchema(caseSchema({ calendar: undefined, order: undefined }), {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema, path }) {
      const info = leafInfo.get(zodSchema);
      if (info) Object.assign(jsonSchema, info.json);
      const description = fields[fieldPath(path)];
      if (description !== undefined) jsonSchema.description = description;
    },
  });
}
