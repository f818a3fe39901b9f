import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/schema.ts';
import { languageBases } from '../../src/language/languages.ts';
import { composeLetter } from '../../src/letter/compose.ts';
import { ownTemplates, type TemplateFile } from '../../src/letter/own-templates.ts';
import { TemplateError } from '../../src/letter/template-error.ts';
import type { Template } from '../../src/letter/templates.ts';
import { readCaseText } from '../../src/node.ts';
import { schedule } from '../../src/schedule/case-schedule.ts';
import { plainCase } from '../support/plain-case.ts';

const root = join(import.meta.dirname, '..', '..');
const today = '2026-11-23';

const partsOf = (input: Case, templates: Readonly<Record<string, Template>> = {}) =>
  composeLetter(input, schedule(input, { today }), { templates }).parts;

/** The built-in templates of a language, as files of a user's own. */
const copies = (base: string): TemplateFile[] =>
  readdirSync(join(root, 'templates', base)).map((file) => ({
    name: basename(file, '.hbs'),
    path: `own/${file}`,
    text: readFileSync(join(root, 'templates', base, file), 'utf8'),
  }));

const casesOf = (base: string) =>
  [join(root, 'examples', base), join(root, 'test', 'cases', base)].flatMap((folder) =>
    readdirSync(folder).map((file) => {
      const result = readCaseText(readFileSync(join(folder, file), 'utf8'));
      if (!result.ok) throw new Error(file);
      return result.case;
    }),
  );

describe.each(languageBases)('copies of the built-in templates (%s)', (base) => {
  test('write the same letters as the built-in ones', async () => {
    const own = await ownTemplates(copies(base), base);
    for (const input of casesOf(base)) {
      const ours = partsOf(input);
      expect(partsOf(input, own)).toEqual(ours);
    }
  });

  test('write the same letters one by one, among built-in ones', async () => {
    const inputs = casesOf(base).slice(0, 4);
    const ours = inputs.map((input) => partsOf(input));
    for (const file of copies(base)) {
      const own = await ownTemplates([file], base);
      const theirs = inputs.map((input) => partsOf(input, own));
      expect(theirs).toEqual(ours);
    }
  });
});

const file = (text: string, name = 'wishes'): TemplateFile => ({ name, path: `own/${name}.hbs`, text });

/** The wishes of a letter whose template of that name is this text; or the problems of it. */
async function wishesOf(...files: TemplateFile[]): Promise<unknown> {
  try {
    const own = await ownTemplates(files, 'en');
    const parts = partsOf(plainCase({ kind: 'formal-notice' }), own);
    return parts.find((part) => part.name === 'wishes')?.markdown;
  } catch (error) {
    if (error instanceof TemplateError) return error.problems;
    throw error;
  }
}

describe('a template of the user’s own', () => {
  test.each([
    ['All the best from {{sender.name}}.', 'All the best from Weber Studio.'],
    ['{{#if lastDay}}{{date lastDay style="weekday"}}{{else}}none{{/if}}', 'Wednesday 23 December 2026'],
    ['{{#each access as |one at|}}{{at}}: {{one.what}}{{/each}}', '0: the web shop'],
    ['{{#each handover.items}}{{@index}}/{{@../last}}{{what}}{{#if @last}}.{{/if}}{{/each}}', undefined],
    ['{{#unless services}}No services{{/unless}}', 'No services'],
    [
      '{{#with contract}}{{title}} of {{../sender.name}} {{@root.client.name}}{{/with}}',
      'Services Agreement of Weber Studio Okafor Textiles',
    ],
    ['{{#if (and (eq tag "en-GB") (not tracking))}}yes{{/if}}', 'yes'],
    ['{{#choose "x"}}{{#option when=false}}a{{/option}}{{#option}}b{{/option}}{{/choose}}', 'b'],
    ['{{{client.name}}}{{!-- a remark --}}', 'Okafor Textiles'],
    ['{{lookup handover.items "0"}}', 'problem'],
    ['{{lookup client "constructor"}}Yours', 'Yours'],
    ['{{#with (lookup handover.items "0")}}{{what}}{{/with}}', 'all working files'],
  ])('%s', async (text, expected) => {
    const found = await wishesOf(file(text));
    if (expected === 'problem') expect(found).toMatchObject([{ code: 'letter/not-a-text' }]);
    else if (expected === undefined) expect(found).toMatchObject([{ code: 'letter/unknown-field' }]);
    else expect(found).toBe(expected);
  });

  test('prints a value with its escapes, whatever stands in it', async () => {
    const own = await ownTemplates([file('{{client.name}} {{thanks}}')], 'en');
    const input = plainCase({
      kind: 'formal-notice',
      client: { type: 'organization', name: '**{{constructor}}** <b>' },
      thanks: '{{sender.name}} [x](https://x.example)',
    });
    const wishes = partsOf(input, own).find((part) => part.name === 'wishes');
    expect(wishes?.markdown).not.toMatch(/(?<!\\)(?:\*\*|<b|\[x\])/);
    expect(wishes?.markdown).toContain('constructor');
  });

  test('may include templates of its own, with values', async () => {
    const inner = file('{{greeting}}, {{client.name}}', 'my-words');
    expect(await wishesOf(file('{{> my-words greeting="Farewell"}}.'), inner)).toBe(
      'Farewell, Okafor Textiles.',
    );
  });

  test('ends with the letter it was given for', async () => {
    const ours = partsOf(plainCase());
    await wishesOf(file('{{nothing}}'));
    expect(partsOf(plainCase())).toEqual(ours);
  });
});

describe('a mistake in a template', () => {
  const line2 = (text: string) => file(`one\n${text}`);
  test.each([
    ['letter/template-syntax', line2('{{#if x}}'), undefined],
    ['letter/template-syntax', line2('{{client.name'), undefined],
    ['letter/unknown-field', line2('{{contract.tittle}}'), 'contract.title'],
    ['letter/unknown-field', line2('{{tittle}}'), 'contract.title'],
    ['letter/unknown-field', line2('{{#with contract}}{{tittle}}{{/with}}'), 'title'],
    ['letter/unknown-field', line2('{{sender.nme}}'), 'sender.name'],
    ['letter/unknown-helper', line2('{{dat sentOn}}'), 'date'],
    ['letter/unknown-helper', line2('{{#iff lastDay}}{{/iff}}'), 'if'],
    ['letter/unknown-helper', line2('{{#if (equal 1 2)}}{{/if}}'), undefined],
    ['letter/unknown-partial', line2('{{> salutaton}}'), 'salutation'],
    ['letter/unknown-part', line2('{{#part "whishes"}}x{{/part}}'), 'wishes'],
    ['letter/not-allowed', line2('{{> (lookup . "x")}}'), undefined],
    ['letter/not-allowed', line2('{{* decorate}}'), undefined],
    ['letter/not-a-text', line2('{{client}}'), undefined],
    ['letter/helper-failed', line2('{{date client.name}}'), undefined],
    ['letter/partial-lacks', line2('{{> access-item}}'), 'what'],
    ['letter/partial-circle', line2('{{> wishes}}'), undefined],
  ])('%s: $text is told with its file, its line and the nearest name', async (code, template, nearest) => {
    const found = await wishesOf(template);
    const line = code === 'letter/template-syntax' ? expect.any(Number) : 2;
    expect(found).toMatchObject([{ code, path: 'own/wishes.hbs', line, ...(nearest ? { nearest } : {}) }]);
  });

  test('all that can be seen without a letter are told at once', async () => {
    const found = await wishesOf(file('{{dat x}}{{> salutaton}}'), file('', 'thnaks'), file('{{', 'thanks'));
    expect(found).toMatchObject([
      { code: 'letter/template-syntax', path: 'own/thanks.hbs' },
      { code: 'letter/unknown-helper' },
      { code: 'letter/unknown-partial' },
      { code: 'letter/unused-template', path: 'own/thnaks.hbs', nearest: 'thanks' },
    ]);
  });

  test.each([
    ...[
      'constructor',
      '__proto__',
      'client.constructor',
      'client.name.constructor',
      'toString',
      'hasOwnProperty',
    ],
    ...['client.name.raw', 'client.name.language', 'client.name.wrap', 'sentOn.write', 'access.constructor'],
    ...[
      'access.push',
      'access.[-1]',
      '@_parent',
      '@root.data',
      '@partial-block',
      '../../x',
      '@root.constructor',
    ],
  ])('%s leads nowhere', async (path) => {
    expect(await wishesOf(file(`{{${path}}}`))).toMatchObject([{ code: 'letter/unknown-field' }]);
    expect(await wishesOf(file(`{{#each ${path}}}x{{/each}}`))).toMatchObject([
      { code: 'letter/unknown-field' },
    ]);
  });

  test.each(['log', 'helperMissing', 'blockHelperMissing', 'constructor', 'call'])(
    '{{%s 1}} calls nothing',
    async (name) => {
      expect(await wishesOf(file(`{{${name} 1}}`))).toMatchObject([{ code: 'letter/unknown-helper' }]);
    },
  );
});
