import { FSI, LRI, PDI } from '../language/bidi.ts';
import type { Direction } from '../language/language.ts';
import type { Letter } from '../letter/letter.ts';
import { type Block, type Inline, parseLetter } from './blocks.ts';

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  [FSI]: '<bdi>',
  [LRI]: '<bdi dir="ltr">',
  [PDI]: '</bdi>',
};

/** Text as HTML; isolates become `bdi` elements, which mail programs copy and read aloud better than controls. */
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"\u2066\u2068\u2069]/g, (one) => named[one] ?? one);

const wrap = (tag: string, isWrapped: boolean | undefined, html: string): string =>
  isWrapped ? `<${tag}>${html}</${tag}>` : html;

function inlineHtml(inline: Inline): string {
  if (inline.type === 'break') return '<br>';
  const marked = wrap('strong', inline.strong, wrap('em', inline.emphasis, escapeHtml(inline.text)));
  return inline.href === undefined ? marked : `<a href="${escapeHtml(inline.href)}">${marked}</a>`;
}

const lineHtml = (inlines: readonly Inline[]): string => inlines.map(inlineHtml).join('');

// Mail programs drop style sheets, so each element carries its own style.
const gap = 'margin:0 0 1em 0';
const cellStyle = 'border:1px solid #bbb;padding:0.35em 0.6em;vertical-align:top';

function listHtml({ ordered, items }: Extract<Block, { type: 'list' }>, direction: Direction): string {
  const tag = ordered ? 'ol' : 'ul';
  const padding = direction === 'rtl' ? 'padding:0 1.6em 0 0' : 'padding:0 0 0 1.6em';
  const entries = items.map((item) => `<li style="margin:0 0 0.35em 0">${lineHtml(item)}</li>`).join('\n');
  return `<${tag} style="${gap};${padding}">\n${entries}\n</${tag}>`;
}

function tableHtml({ header, rows }: Extract<Block, { type: 'table' }>, direction: Direction): string {
  const align = `text-align:${direction === 'rtl' ? 'right' : 'left'}`;
  const head = header
    .map((cell) => `<th scope="col" style="${cellStyle};${align}">${lineHtml(cell)}</th>`)
    .join('');
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td style="${cellStyle}">${lineHtml(cell)}</td>`).join('')}</tr>`)
    .join('\n');
  return `<table dir="${direction}" style="border-collapse:collapse;${gap}">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function blockHtml(block: Block, direction: Direction): string {
  switch (block.type) {
    case 'list':
      return listHtml(block, direction);
    case 'table':
      return tableHtml(block, direction);
    case 'heading': {
      const level = Math.min(block.level, 3);
      return `<h${level} style="${gap};font-size:1.1em">${lineHtml(block.inlines)}</h${level}>`;
    }
    default:
      return `<p style="${gap}">${lineHtml(block.inlines)}</p>`;
  }
}

/**
 * The letter as a page that may also be sent as a mail: no scripts, no style sheet, nothing fetched.
 *
 * Direction stands on an inner `div` too, for web mail drops the attributes of `html` and `body`.
 */
export function toHtml(letter: Letter): string {
  const { direction, locale } = letter;
  const align = direction === 'rtl' ? 'right' : 'left';
  const style = `direction:${direction};text-align:${align};font-family:Arial,'Segoe UI',Tahoma,sans-serif;font-size:16px;line-height:1.6;color:#1a1a1a;max-width:42em;margin:0 auto;padding:1.5em`;
  const body = parseLetter(letter)
    .flatMap((part) => part.blocks.map((block) => blockHtml(block, direction)))
    .join('\n');
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(letter.subject)}</title>
</head>
<body style="margin:0">
<div lang="${locale}" dir="${direction}" style="${style}">
${body}
</div>
</body>
</html>
`;
}
