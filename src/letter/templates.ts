/// <reference path="./template-parser.d.ts" />
import type { RuntimeOptions, TemplateDelegate } from 'handlebars';
import Handlebars from 'handlebars/runtime.js';
import type { Tree } from './template-tree.ts';

/** A compiled template: a view in, text out. */
export type Template = TemplateDelegate;

/** What a template is given besides its view: helpers, partials, and data such as `@index`. */
export type TemplateOptions = RuntimeOptions;

type Precompiled = Parameters<typeof Handlebars.template>[0];

const sources = import.meta.glob<() => Precompiled>('../../templates/*/*.hbs', {
  eager: true,
  import: 'default',
});

/** Templates of one language by name; every one may be used as a partial by the others. */
const byLanguage = new Map<string, Record<string, Template>>();

/**
 * The syntax tree of a template's text.
 *
 * @throws {Error} of Handlebars' own for braces or blocks that do not match
 */
export async function parseTemplate(text: string): Promise<Tree> {
  const { parse } = await import('handlebars/dist/cjs/handlebars/compiler/base.js');
  return parse(text);
}

/** A template that is set up when it is first filled: a letter uses few of them. */
function late(source: () => Precompiled): Template {
  let template: Template | undefined;
  return (view, options) => {
    template ??= Handlebars.template(source());
    return template(view, options);
  };
}

/**
 * The templates of a language, kinds and partials alike, by file name without ending.
 *
 * @param base language subtag, such as `fa`
 */
export function templatesOf(base: string): Readonly<Record<string, Template>> {
  const known = byLanguage.get(base);
  if (known) return known;
  const prefix = `../../templates/${base}/`;
  const found: Record<string, Template> = {};
  for (const [path, source] of Object.entries(sources)) {
    if (path.startsWith(prefix)) found[path.slice(prefix.length, -'.hbs'.length)] = late(source);
  }
  byLanguage.set(base, found);
  return found;
}
