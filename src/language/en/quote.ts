import type { Region } from './data.ts';

const surrounding = /^(?:"(.*)"|“(.*)”|‘(.*)’|'(.*)')$/s;
const doubled = /["“]([^"“”]*)["”]/g;

/**
 * A title between the region's quotation marks; marks typed round it are not doubled, and marks within it
 * take the inner form. Where a British title holds an apostrophe, double marks keep the end unmistakable.
 *
 * @example quoteText('The "New" Plan', us) // '“The ‘New’ Plan”'
 */
export function quoteText(text: string, { quotes }: Region): string {
  const [, ...found] = surrounding.exec(text.trim()) ?? [];
  const bare = found.find((part) => part !== undefined) ?? text.trim();
  const { outer, inner } = /['’]/.test(bare) ? { outer: ['“', '”'], inner: ['‘', '’'] } : quotes;
  return outer[0] + bare.replace(doubled, (_, within: string) => inner[0] + within + inner[1]) + outer[1];
}
