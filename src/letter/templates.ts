import type { TemplateDelegate } from 'handlebars';
import Handlebars from 'handlebars/runtime.js';

/** A compiled template: a view in, text out. */
export type Template = TemplateDelegate;

type Precompiled = Parameters<typeof Handlebars.template>[0];

const sources = import.meta.glob<() => Precompiled>('../../templates/*/*.hbs', {
  eager: true,
  import: 'default',
});

/** Templates of one language by name; every one may be used as a partial by the others. */
const byLanguage = new Map<string, Record<string, Template>>();

/**
 * The templates of a language, kinds and partials alike, by file name without ending.
 *
 * @param base language subtag, such as `fa`
 */
export function templatesOf(base: string): Record<string, Template> {
  const known = byLanguage.get(base);
  if (known) return known;
  const prefix = `../../templates/${base}/`;
  const found: Record<string, Template> = {};
  for (const [path, source] of Object.entries(sources)) {
    if (path.startsWith(prefix))
      found[path.slice(prefix.length, -'.hbs'.length)] = Handlebars.template(source());
  }
  byLanguage.set(base, found);
  return found;
}
