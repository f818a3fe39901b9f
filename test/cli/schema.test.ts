import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languageBases } from '../../src/language/languages.ts';
import { call } from '../support/fake-terminal.ts';
import { scripts, talkWith } from './wizard/talk.ts';

const examples = join(import.meta.dirname, '..', '..', 'examples');

/** The schema that a file's own first line names to editors. */
function schemaNamedBy(path: string) {
  const [, named = ''] = /^# yaml-language-server: \$schema=(.+)$/m.exec(readFileSync(path, 'utf8')) ?? [];
  return JSON.parse(readFileSync(join(dirname(path), named), 'utf8'));
}

/** What a validator says of a file, blank fields left out as an editor's user would fill them. */
function errorsOf(schema: object, text: string): string[] {
  const data: unknown = parse(text, (_key, value: unknown) => (value === null ? undefined : value));
  const validator = new Validator(JSON.parse(JSON.stringify(schema)), '2020-12', false);
  return validator.validate(data).errors.map(({ error, instanceLocation }) => `${instanceLocation} ${error}`);
}

describe('the schema beside a case file', () => {
  test.each(['en-GB', 'tr-TR', 'ar-SA', 'fa-IR'])(
    'is where a new %s file says, in its language',
    async (locale) => {
      const path = join(mkdtempSync(join(tmpdir(), 'goodterms-')), 'case.yaml');
      expect((await call(['init', path, '--locale', locale])).code).toBe(0);
      const schema = schemaNamedBy(path);
      expect(schema.properties.thanks.description.length).toBeGreaterThan(20);
      expect(schema.properties.thanks.examples).toHaveLength(1);
      const [person] = schema.properties.sender.anyOf ?? schema.properties.sender.oneOf;
      expect(person.properties.email.examples[0]).toContain('@');
    },
  );

  test.each(Object.keys(scripts))('accepts what the wizard writes in %s', async (base) => {
    const { folder, file } = await talkWith(scripts[base] ?? []);
    expect(errorsOf(schemaNamedBy(join(folder, 'case.yaml')), file ?? '')).toEqual([]);
  });

  test('refuses what the command line refuses', async () => {
    const { out } = await call(['schema', '--lang', 'en']);
    expect(errorsOf(JSON.parse(out), 'locale: en\nsendr: {}\n').join(' ')).toContain('sendr');
  });
});

test.each(languageBases)('the schema in %s accepts every example', async (base) => {
  const { out } = await call(['schema', '--lang', base]);
  const schema = JSON.parse(out);
  for (const folder of languageBases) {
    for (const name of readdirSync(join(examples, folder))) {
      const text = readFileSync(join(examples, folder, name), 'utf8');
      expect({ name, errors: errorsOf(schema, text) }).toEqual({ name, errors: [] });
    }
  }
});
