import { Lexer, type Token, Tokenizer, type Tokens } from 'marked';
import type { Letter, PartName } from '../letter/letter.ts';
import { plainBlocks } from './plain-blocks.ts';

/** A piece of a line. Text is plain: no Markdown, no entities; it may hold FSI, LRI and PDI. */
export type Inline =
  | { type: 'text'; text: string; strong?: true; emphasis?: true; href?: string }
  | { type: 'break' };

/** A unit of layout, the same for every format. */
export type Block =
  | { type: 'paragraph'; inlines: Inline[] }
  | { type: 'heading'; level: number; inlines: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] }
  | { type: 'table'; header: Inline[][]; rows: Inline[][][] };

/** A part of the letter as blocks. */
export interface PartBlocks {
  name: PartName;
  blocks: Block[];
}

/** Only these leave the letter as links; anything else is shown as its text. */
const allowedLink = /^(https:|mailto:)/i;

interface Marks {
  strong?: true;
  emphasis?: true;
  href?: string;
}

// Tokens are typed as a union with an open member, which narrows nothing by itself.
const isLink = (token: Token): token is Tokens.Link => token.type === 'link';
const isList = (token: Token): token is Tokens.List => token.type === 'list';
const isTable = (token: Token): token is Tokens.Table => token.type === 'table';
const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';

function marksOf(token: Token, marks: Marks): Marks {
  if (token.type === 'strong') return { ...marks, strong: true };
  if (token.type === 'em') return { ...marks, emphasis: true };
  return isLink(token) && allowedLink.test(token.href) ? { ...marks, href: token.href } : marks;
}

const withChildren = new Set(['strong', 'em', 'link', 'text', 'paragraph']);

function inlinesOf(tokens: readonly Token[], marks: Marks): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    if (token.type === 'br') return [{ type: 'break' }];
    if (withChildren.has(token.type) && 'tokens' in token && token.tokens) {
      return inlinesOf(token.tokens, marksOf(token, marks));
    }
    // Markup we have no form for (images, code, raw HTML) is shown as the very characters typed.
    const isText = token.type === 'text' || token.type === 'escape';
    return [{ type: 'text', text: isText && 'text' in token ? token.text : token.raw, ...marks }];
  });
}

/** Neighbouring pieces with the same marks become one, and line ends inside a paragraph become spaces. */
function joinInlines(inlines: Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.type === 'text') {
      const text = inline.text.replace(/\s*\n\s*/g, ' ');
      const alike =
        last?.type === 'text' &&
        last.strong === inline.strong &&
        last.emphasis === inline.emphasis &&
        last.href === inline.href;
      if (alike) last.text += text;
      else joined.push({ ...inline, text });
    } else joined.push(inline);
  }
  return joined;
}

/** The inline tokens of a block; a block we have no form for stands as the very characters typed. */
const childrenOf = (token: Token): readonly Token[] =>
  'tokens' in token && token.tokens ? token.tokens : [{ type: 'text', raw: token.raw, text: token.raw }];

const line = (tokens: readonly Token[] | undefined): Inline[] => joinInlines(inlinesOf(tokens ?? [], {}));

function blockOf(token: Token): Block[] {
  if (token.type === 'space' || token.type === 'hr') return [];
  if (isHeading(token)) return [{ type: 'heading', level: token.depth, inlines: line(token.tokens) }];
  if (isList(token)) {
    return [{ type: 'list', ordered: token.ordered, items: token.items.map((item) => line(item.tokens)) }];
  }
  if (isTable(token)) {
    const cells = (row: readonly Tokens.TableCell[]) => row.map((cell) => line(cell.tokens));
    return [{ type: 'table', header: cells(token.header), rows: token.rows.map(cells) }];
  }
  return [{ type: 'paragraph', inlines: line(childrenOf(token)) }];
}

/** Markdown of any kind as blocks. */
export function readMarkdown(markdown: string): Block[] {
  const tokenizer = new Tokenizer();
  // Bare addresses stay text: a letter marks its own links, and an isolate would become part of the address.
  tokenizer.url = () => undefined;
  return new Lexer({ gfm: true, tokenizer }).lex(markdown).flatMap(blockOf);
}

/** Markdown as blocks. */
export const parseBlocks = (markdown: string): Block[] => plainBlocks(markdown) ?? readMarkdown(markdown);

/** Lists of neighbouring parts are one list: its items then stand together. */
function mergeLists(before: Block | undefined, blocks: Block[]): Block[] {
  const [first, ...rest] = blocks;
  if (before?.type !== 'list' || first?.type !== 'list' || before.ordered !== first.ordered) return blocks;
  before.items.push(...first.items);
  return rest;
}

/** The blocks of a part that goes on in a paragraph: its first one is added to the last one before it. */
function goOn(before: Block | undefined, blocks: Block[]): Block[] {
  const [first, ...rest] = blocks;
  if (before?.type !== 'paragraph' || first?.type !== 'paragraph') return blocks;
  before.inlines = joinInlines([...before.inlines, { type: 'text', text: ' ' }, ...first.inlines]);
  return rest;
}

/** The parts of a letter as blocks, in reading order; a part that goes on in the paragraph before it may have none. */
export function parseLetter(letter: Letter): PartBlocks[] {
  const parsed: PartBlocks[] = [];
  for (const { name, markdown, continues } of letter.parts) {
    const before = parsed.findLast((part) => part.blocks.length > 0)?.blocks.at(-1);
    const join = continues ? goOn : mergeLists;
    parsed.push({ name, blocks: join(before, parseBlocks(markdown)) });
  }
  return parsed;
}

/** The plain text of a line; a break becomes `separator`. */
export const plainText = (inlines: readonly Inline[], separator = ' '): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.text : separator)).join('');
