import type { Block, Inline } from './blocks.ts';

// Letters are plain: paragraphs, addresses of several lines, lists, tables, headings, a few words in bold. Reading
// those by hand spares one letter the Markdown library, whose first use costs more than the rest of the letter.

/** Ends of lines but LF, tabs and other control characters. */
const odd = /[^\n -~\u00a0-\u2027\u202a-\u{10ffff}]/u;
/** What may begin a block of its own, or belongs to none, at the start of a line of text. */
const mayBegin = /^(?:[-#>+=:\s]|\d{1,9}[.)])/;
/** What is more than itself inside a line. */
const special = /[\\*_[\]<&`~|\n]/g;
const escapable = /[!-/:-@[-`{-~]/;
/** A mail address, or a web address without anything to decode. */
const address =
  /^<(?:([\w.+-]{1,64}@(?:[a-z\d]{1,20}(?:-[a-z\d]{1,20}){0,2}\.)+[a-z\d]{2,20})|(https:\/\/[\w./?=#%-]+))>/i;
const listItem = /^(?:-|(\d{1,9})\.) (.*)$/;
const heading = /^(#{1,6}) (?!\s)(.*[^\s#])$/;
const tableRule = /^\|(?: ?:?-+:? ?\|)+$/;

/** Behind these, or a blank, bold words may end. */
const mayFollow = /^(?:[\s.,:;)\u060C\u061B]|\\\n|$)/;

const isBlank = (character: string | undefined): boolean => character === undefined || /\s/.test(character);

/** One line of text on its way from Markdown to pieces; it gives up at whatever is not plain. */
class Line {
  readonly #source: string;
  readonly #inlines: Inline[] = [];
  #text = '';
  #isStrong = false;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Inline[] | undefined {
    let at = 0;
    for (special.lastIndex = 0; ; special.lastIndex = at) {
      const next = special.exec(this.#source)?.index ?? this.#source.length;
      this.#text += this.#source.slice(at, next);
      if (next === this.#source.length) break;
      const length = this.#take(next);
      if (length === 0) return undefined;
      at = next + length;
    }
    this.#close();
    return this.#isStrong ? undefined : this.#inlines;
  }

  /** Takes what stands at a special character; returns how much of the source that was, 0 to give up. */
  #take(at: number): number {
    switch (this.#source[at]) {
      case '\\':
        return this.#escape(at);
      case '*':
        return this.#bold(at);
      case '<':
        return this.#link(at);
      case '\n':
        this.#text += ' ';
        return this.#isStrong ? 0 : 1;
      default:
        return 0;
    }
  }

  #escape(at: number): number {
    const next = this.#source[at + 1] ?? '';
    if (next === '\n' && !this.#isStrong) {
      this.#close();
      this.#inlines.push({ type: 'break' });
      return 2;
    }
    this.#text += next;
    return escapable.test(next) ? 2 : 0;
  }

  /** Two asterisks between a blank and a word open, between a word and a blank they close. */
  #bold(at: number): number {
    if (this.#source[at + 1] !== '*') return 0;
    const [before, after] = [this.#source[at - 1], this.#source[at + 2]];
    const inside = this.#isStrong ? before : after;
    const isOutside = this.#isStrong ? mayFollow.test(this.#source.slice(at + 2, at + 4)) : isBlank(before);
    if (isBlank(inside) || /[*\\<]/.test(inside ?? '') || !isOutside) return 0;
    this.#close();
    this.#isStrong = !this.#isStrong;
    return 2;
  }

  #link(at: number): number {
    const [whole = '', mail, web = ''] = address.exec(this.#source.slice(at, at + 400)) ?? [];
    const isAfterLink = this.#text === '' && this.#inlines.at(-1)?.type === 'text';
    if (whole === '' || this.#isStrong || isAfterLink) return 0;
    this.#close();
    const href = mail === undefined ? web : `mailto:${mail}`;
    this.#inlines.push({ type: 'text', text: mail ?? web, href });
    return whole.length;
  }

  #close(): void {
    const marks = this.#isStrong ? { strong: true as const } : {};
    if (this.#text !== '') this.#inlines.push({ type: 'text', text: this.#text, ...marks });
    this.#text = '';
  }
}

const isText = (line: string): boolean => line !== '' && !mayBegin.test(line) && !isBlank(line.at(-1));

/** Every result, or undefined if one is. */
function all<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result | undefined,
): Result[] | undefined {
  const results: Result[] = [];
  for (const item of items) {
    const result = work(item);
    if (result === undefined) return undefined;
    results.push(result);
  }
  return results;
}

function list(lines: readonly string[]): Block | undefined {
  const ordered = lines[0]?.[0] !== '-';
  const items = all(lines, (line) => {
    const [, number, text = ''] = listItem.exec(line) ?? [];
    return (number !== undefined) === ordered && isText(text) ? new Line(text).read() : undefined;
  });
  return items && { type: 'list', ordered, items };
}

function table([head = '', rule = '', ...lines]: readonly string[]): Block | undefined {
  const columns = rule.split('|').length;
  const cells = (line: string) => {
    const parts = line.split('|');
    const isRow = parts.length === columns && parts[0] === '' && parts.at(-1) === '' && !line.includes('\\|');
    return isRow ? all(parts.slice(1, -1), (part) => new Line(part.trim()).read()) : undefined;
  };
  const [header, rows] = [cells(head), all(lines, cells)];
  return tableRule.test(rule) && header && rows ? { type: 'table', header, rows } : undefined;
}

function paragraph(lines: readonly string[]): Block | undefined {
  const [, signs, title = ''] = (lines.length === 1 && heading.exec(lines[0] ?? '')) || [];
  const inlines =
    signs !== undefined || lines.every(isText) ? new Line(title || lines.join('\n')).read() : undefined;
  if (!inlines) return undefined;
  return signs === undefined
    ? { type: 'paragraph', inlines }
    : { type: 'heading', level: signs.length, inlines };
}

/** What stands between two blank lines: a table, or a paragraph or heading, or a list, or a paragraph with its list. */
function stretch(source: string): Block[] | undefined {
  const lines = source.split('\n');
  if (source.startsWith('|')) return all([lines], table);
  const items = lines.findIndex((line) => listItem.test(line));
  if (items < 0) return all([lines], paragraph);
  const text = lines.slice(0, items);
  // Inside a paragraph only the number one begins a list.
  if (items > 0 && !/^(?:-|1\.) /.test(lines[items] ?? '')) return undefined;
  const [before, after] = [items === 0 ? [] : all([text], paragraph), all([lines.slice(items)], list)];
  return before && after && [...before, ...after];
}

/**
 * The blocks of Markdown that is as plain as most letters are.
 *
 * @returns undefined where it holds anything else; what is returned is what the Markdown library would find
 */
export function plainBlocks(markdown: string): Block[] | undefined {
  if (odd.test(markdown)) return undefined;
  const blocks = all(markdown.split('\n\n'), stretch)?.flat();
  // Lists with a blank line between are one list.
  const isApart = blocks?.every(({ type }, index) => type !== 'list' || blocks[index + 1]?.type !== 'list');
  return isApart ? blocks : undefined;
}
