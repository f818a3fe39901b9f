const listItem = /^(?:[-*] |\d{1,9}\. )/;
const standsAlone = /^(?:[-*] |\d{1,9}\. |\||#)/;

/** Whether `line` goes on with the paragraph that `previous` belongs to. */
const continues = (previous: string, line: string): boolean =>
  previous !== '' &&
  line !== '' &&
  !previous.endsWith('\\') &&
  !standsAlone.test(line) &&
  !/^[|#]/.test(previous);

/** A name such as “Acme Inc.” at the end of a sentence brings its full stop with it. */
const withoutDoubledStops = (text: string): string =>
  /\.\u2069?\./.test(text) ? text.replace(/(\p{L}\.\u2069?)\.(?=\s|$)/gu, '$1') : text;

/**
 * What a template block gave, as clean Markdown: one line for each paragraph, list item and address line,
 * single spaces, one blank line between blocks and none between the items of a list.
 *
 * Templates may break and indent their lines as they are best read; none of it shows.
 */
export function tidy(markdown: string): string {
  const lines: string[] = [];
  for (const raw of markdown.split('\n')) {
    const line = raw.trim().replace(/ {2,}/g, ' ');
    const previous = lines.at(-1);
    if (previous !== undefined && continues(previous, line)) {
      lines[lines.length - 1] = `${previous} ${line}`;
      continue;
    }
    if (listItem.test(line) && previous === '' && listItem.test(lines.at(-2) ?? '')) lines.pop();
    if (line !== '' || (previous !== undefined && previous !== '')) lines.push(line);
  }
  const text = lines.join('\n').trim();
  // A hard break at the end of a block breaks nothing.
  return withoutDoubledStops(text.replace(/\\(?=\n\n|$)(?<!\\\\)/g, ''));
}
