import type { Letter, PartName } from '../../letter/letter.ts';
import { type Block, type Inline, type PartBlocks, parseLetter } from '../blocks.ts';
import { annexItems, annexLine } from './annex.ts';
import { type BodySetting, bodyItems, listCounter } from './body.ts';
import { continuationHeader, footerLine, footItems } from './foot.ts';
import { anchorLine, headItems, plainHead } from './head.ts';
import { type Head, referenceLines } from './head-lines.ts';
import { lineOf, linesOf, piecesOf } from './lines.ts';
import { heightOf } from './measure.ts';
import type { Item, Sheet, Twips } from './model.ts';
import { textWidth } from './pages.ts';
import type { Density, Setting } from './setting.ts';

/** All the text of some blocks as lines, whatever blocks they are. */
function inlinesOf(blocks: readonly Block[]): Inline[] {
  const groups = blocks.flatMap((block): Inline[][] => {
    if (block.type === 'list') return block.items;
    if (block.type === 'table') return [block.header, ...block.rows].flat();
    return [block.inlines];
  });
  return groups.flatMap((inlines, index): Inline[] =>
    index > 0 ? [{ type: 'break' }, ...inlines] : inlines,
  );
}

/** The lines of the parts with these names. */
function frameOf(parts: readonly PartBlocks[]): (name: PartName) => Inline[] {
  return (name) => inlinesOf(parts.filter((part) => part.name === name).flatMap((part) => part.blocks));
}

/** Parts that have their place at the head or the foot, wherever the letter names them. */
const placed: readonly PartName[] = [
  'sender-block',
  'recipient-block',
  'delivery',
  'date-line',
  'complimentary-close',
  'signature',
  'enclosures',
  'copies',
];

const subjectItems = (inlines: readonly Inline[], setting: Setting): Item[] =>
  linesOf(inlines)
    .map((line) => piecesOf(line, setting.direction))
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => lineOf('Heading1', pieces));

/** A part between head and foot. */
function partItems({ name, blocks }: PartBlocks, body: BodySetting, setting: Setting): Item[] {
  switch (name) {
    case 'subject':
      return subjectItems(inlinesOf(blocks), setting);
    case 'references':
      return referenceLines(inlinesOf(blocks), 'BodyText', setting);
    case 'salutation':
      return bodyItems(blocks, body, 'Salutation');
    default:
      return bodyItems(blocks, body);
  }
}

/** Everything between head and foot in the order of the letter, which differs by country. */
function textItems(
  parts: readonly PartBlocks[],
  letter: Letter,
  body: BodySetting,
  setting: Setting,
): Item[] {
  const items = parts.flatMap((part) => partItems(part, body, setting));
  // A kind without a subject of its own, such as a mail, is headed by the subject of its mail.
  if (parts.some((part) => part.name === 'subject')) return items;
  return [...subjectItems([{ type: 'text', text: letter.subject }], setting), ...items];
}

/** The text begins a fixed way under the address. */
function startAfter(gap: Twips, items: Item[]): Item[] {
  const [first, ...rest] = items;
  return first?.type === 'line' ? [{ ...first, before: gap }, ...rest] : items;
}

function keepLastWithClose(items: Item[], foot: Item[]): Item[] {
  const last = items.at(-1);
  if (foot.length === 0 || last?.type !== 'line') return items;
  return [...items.slice(0, -1), { ...last, keepNext: true }];
}

const aroundTables = 160;

const isData = (item: Item | undefined): boolean => item?.type === 'grid' && item.role === 'data';
const isList = (item: Item | undefined): boolean => item?.type === 'line' && item.list !== undefined;

/** Paragraphs beside a table of data stand a little apart from it; what introduces a list or table stays with it. */
function minded(item: Item, previous: Item | undefined, next: Item | undefined): Item {
  if (item.type !== 'line') return item;
  return {
    ...item,
    ...(isData(previous) ? { before: aroundTables } : {}),
    ...(isData(next) ? { after: aroundTables } : {}),
    ...(isData(next) || (isList(next) && !isList(item)) ? { keepNext: true as const } : {}),
  };
}

const mindNeighbours = (items: Item[]): Item[] =>
  items.map((item, index) => minded(item, items[index - 1], items[index + 1]));

/** References go to the head where the letter names them before its subject, and stay in the text otherwise. */
function areReferencesInHead(parts: readonly PartBlocks[]): boolean {
  const names = parts.map((part) => part.name);
  const subject = names.indexOf('subject');
  return subject === -1 || names.indexOf('references') < subject;
}

/** The parts of a letter in three groups: head, text in between, foot. */
interface Groups {
  head: Head;
  text: Item[];
  foot: Item[];
  annex: Item[];
}

function groupsOf(letter: Letter, setting: Setting): Groups {
  const body: BodySetting = {
    direction: setting.direction,
    width: textWidth(setting.page),
    lists: listCounter(),
  };
  const parts = parseLetter(letter);
  const frame = frameOf(parts);
  const hasReferences = areReferencesInHead(parts);
  const head: Head = {
    sender: frame('sender-block'),
    recipient: frame('recipient-block'),
    delivery: frame('delivery'),
    date: frame('date-line'),
    references: hasReferences ? frame('references') : [],
  };
  const foot = footItems(
    {
      close: frame('complimentary-close'),
      signature: frame('signature'),
      enclosures: frame('enclosures'),
      copies: frame('copies'),
      annex: annexLine(letter, setting),
    },
    setting,
  );
  const inText = parts.filter(
    ({ name }) => !placed.includes(name) && !(name === 'references' && hasReferences),
  );
  const text = keepLastWithClose(textItems(inText, letter, body, setting), foot);
  return { head, text, foot, annex: mindNeighbours(annexItems(letter, body)) };
}

/** A letter laid out, without regard to how roomy it is set. */
export function sheetOf(letter: Letter, setting: Setting): Sheet {
  const { head, text, foot, annex } = groupsOf(letter, setting);
  const hasHead = Object.values(head).some((inlines) => inlines.length > 0) || setting.logo !== undefined;
  const headed = hasHead ? headItems(head, setting) : undefined;
  const header = [continuationHeader(letter.from.name, letter.subject, setting)];
  return {
    firstHeader: headed?.header ?? (setting.hasFoldMarks ? [...header, anchorLine(setting)] : undefined),
    header,
    footer: [footerLine(setting)],
    body: mindNeighbours([
      ...(headed?.row ?? []),
      ...(headed ? startAfter(setting.page.subjectGap, text) : text),
      ...foot,
    ]),
    annex,
  };
}

/** A letter for paper that bears its sender's name already: one paragraph under the other, from the date on. */
export function plainItems(letter: Letter, setting: Setting): Item[] {
  const { head, text, foot, annex } = groupsOf(letter, setting);
  return [...mindNeighbours([...plainHead(head, setting), ...text, ...foot]), ...annex];
}

/** About how many pages the body takes. */
function pageCount(sheet: Sheet, setting: Setting, density: Density): number {
  const { page, direction } = setting;
  const bottom = page.height - page.margin.bottom;
  const heightOn = (items: readonly Item[]) => heightOf(items, textWidth(page), density, direction === 'rtl');
  const top = Math.max(page.margin.top, page.margin.header + heightOn(sheet.firstHeader ?? []));
  const height = heightOn(sheet.body);
  return 1 + Math.max(0, Math.ceil((height - (bottom - top)) / (bottom - page.margin.top)));
}

/**
 * The roomiest setting that takes no page more than the tightest.
 *
 * Widths are estimated, for no font is at hand: a letter near the edge may take the next tighter setting.
 */
export function densityOf(sheet: Sheet, setting: Setting): Density {
  const fewest = pageCount(sheet, setting, 'tight');
  const roomier: readonly Density[] = ['roomy', 'even'];
  return roomier.find((density) => pageCount(sheet, setting, density) === fewest) ?? 'tight';
}
