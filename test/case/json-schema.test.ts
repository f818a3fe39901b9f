import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { caseJsonSchema } from '../../src/case/json-schema.ts';
import { languageBases } from '../../src/language/languages.ts';

// The types of the two packages name the same schema differently; both take it as plain JSON.
const validator = new Validator(JSON.parse(JSON.stringify(caseJsonSchema())), '2020-12', false);
const errorsOf = (data: unknown) =>
  validator.validate(data).errors.map(({ error, instanceLocation }) => `${instanceLocation} ${error}`);
const examples = join(import.meta.dirname, '..', '..', 'examples');
const files = languageBases.flatMap((base) =>
  readdirSync(join(examples, base)).map((name) => join(examples, base, name)),
);

describe('the published JSON Schema', () => {
  test.each(files)('accepts %s', (file) => {
    expect(errorsOf(parse(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test.each([
    [{ locale: 'en' }, 'sender'],
    [
      {
        locale: 'en',
        sender: { type: 'person', name: 'A' },
        client: { type: 'person', name: 'B', nme: 'C' },
      },
      'client',
    ],
    [
      {
        locale: 'en',
        sender: { type: 'person', name: 'A' },
        client: { type: 'person', name: 'B' },
        sending: { method: 'pigeon' },
      },
      'method',
    ],
  ])('refuses %j', (data, about) => {
    expect(errorsOf(data).join('\n')).toContain(about);
  });

  test.each(languageBases)('describes its fields in %s', (base) => {
    const described = JSON.stringify(caseJsonSchema(base)).match(/"description"/g) ?? [];
    expect(described.length).toBeGreaterThan(60);
  });

  test('says of every field what is meant there, also of those of one kind', () => {
    const named = (text: string) => expect.objectContaining({ description: expect.stringContaining(text) });
    expect(caseJsonSchema('en').properties).toMatchObject({
      kind: named('exit-email'),
      sender: { oneOf: [{ properties: { name: named('Your name') } }, {}] },
      client: { oneOf: [{}, {}, { properties: { name: named('The client’s name') } }] },
    });
  });
});
