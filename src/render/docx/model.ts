import type { Direction } from '../../language/language.ts';

/** Lengths are twips throughout: a twentieth of a point, 1440 to the inch. */
export type Twips = number;

/** Paragraph styles of a letter, by the ids they have in the file. */
export const styleIds = [
  'SenderName',
  'SenderNameSmall',
  'SenderLine',
  'SenderSmall',
  'ReturnLine',
  'Delivery',
  'Recipient',
  'RecipientSmall',
  'Date',
  'Reference',
  'Heading1',
  'Heading2',
  'Salutation',
  'BodyText',
  'ListItem',
  'TableHead',
  'TableCell',
  'Closing',
  'Signature',
  'Enclosures',
  'Header',
  'Footer',
  'Anchor',
  'Logo',
] as const;

/** Id of a paragraph style. */
export type StyleId = (typeof styleIds)[number];

/** A piece of a line: text of one direction, a field, or something drawn. */
export type Piece =
  | TextPiece
  | { type: 'break' }
  | LabelPiece
  | { type: 'page'; direction: Direction }
  | { type: 'pages'; direction: Direction }
  | { type: 'logo' }
  | { type: 'fold-marks' };

/** Text that is written in one run. */
export interface TextPiece {
  type: 'text';
  text: string;
  direction: Direction;
  strong?: true;
  emphasis?: true;
  muted?: true;
  href?: string;
}

/** Words of the program itself, the same in all letters of a language. */
export interface LabelPiece {
  type: 'label';
  label: string;
  direction: Direction;
}

/** A paragraph. What is not given comes from its style. */
export interface Line {
  type: 'line';
  style: StyleId;
  pieces: Piece[];
  before?: Twips;
  after?: Twips;
  keepNext?: boolean;
  startsPage?: true;
  list?: { kind: 'bullet' | 'number'; instance: number };
  /** Distance from the start edge of the text. */
  indent?: Twips;
  /** Distance from its end edge. */
  endIndent?: Twips;
}

/** A table: of data, or one that only places things. */
export interface Grid {
  type: 'grid';
  role: 'data' | 'layout';
  /** Whether the first cell stands at the right. */
  isMirrored: boolean;
  columns: Twips[];
  rows: GridRow[];
  /** For a table of data. */
  about?: TableTexts;
}

/** What a table is about, for readers who do not see it: its title, and what its columns hold. */
export interface TableTexts {
  title: SpokenText;
  columns: SpokenText;
}

/** Text that is told and not shown. */
export interface SpokenText {
  text: string;
}

/** A row of a table; `height` is the least it has. */
export interface GridRow {
  cells: Line[][];
  height?: Twips;
  isHeader?: true;
}

export type Item = Line | Grid;

/** A letter laid out: what stands in each part of the file. */
export interface Sheet {
  /** Head of the first page; absent where the first page is like the others. */
  firstHeader: Item[] | undefined;
  header: Item[];
  footer: Item[];
  body: Item[];
  /** What follows the letter on pages of its own. */
  annex: Item[];
}

/** Millimetres as twips. */
export const mm = (millimetres: number): Twips => Math.round((millimetres * 1440) / 25.4);

/** Points as twips. */
export const pt = (points: number): Twips => Math.round(points * 20);
