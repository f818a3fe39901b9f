import { dirname, join, relative } from 'node:path';
import { caseJsonSchema, type JsonSchema } from '../case/json-schema.ts';
import { writeWholeFile } from '../node/files.ts';
import { allQuestions } from './wizard/flow.ts';
import { wizardWords } from './wizard/words.ts';

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema and the forms it may take. */
function formsOf(schema: JsonSchema): JsonSchema[] {
  const forms = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(isSchema);
  return [schema, ...forms.flatMap(formsOf)];
}

/** The schemas of a place in the case; `0` stands for any entry of a list. */
function schemasAt(schema: JsonSchema, [step, ...rest]: readonly string[]): JsonSchema[] {
  if (step === undefined) return [schema];
  return formsOf(schema).flatMap((form) => {
    const inner = step === '0' ? form.items : form.properties?.[step];
    return isSchema(inner) ? schemasAt(inner, rest) : [];
  });
}

/** The JSON Schema of the case file, with descriptions and examples in a language. */
export function caseSchemaFor(base: string): JsonSchema {
  const schema = caseJsonSchema(base);
  const words = wizardWords(base);
  for (const { id, path } of allQuestions) {
    const example = words.questions[id]?.example;
    if (path === undefined || example === undefined) continue;
    for (const found of schemasAt(schema, path.split('.'))) found.examples = [example];
  }
  return schema;
}

/** Where the schema stands for editors: in a folder that does not get in the way, beside the case file. */
const schemaPath = (casePath: string, base: string): string =>
  join(dirname(casePath), '.goodterms', `case.${base}.schema.json`);

/**
 * Writes the schema beside a case file, for the editors that help with filling it in.
 *
 * @returns the comment that names it to them, without the sign of a comment
 * @throws {FileError} where it cannot be written
 */
export async function writeSchemaBeside(casePath: string, base: string): Promise<string> {
  const path = schemaPath(casePath, base);
  await writeWholeFile(path, `${JSON.stringify(caseSchemaFor(base), null, 1)}\n`, { force: true });
  const from = relative(dirname(casePath), path).replaceAll('\\', '/');
  return `yaml-language-server: $schema=./${from}`;
}
