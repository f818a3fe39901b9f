import {
  BorderStyle,
  Document,
  Footer,
  Header,
  type IParagraphOptions,
  type ISectionOptions,
  type ITableOptions,
  Packer,
  Paragraph,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableProperties,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { documentStyles, lineSpacing } from './docx-styles.ts';
import type { Grid, GridRow, Item, Line, Sheet } from './model.ts';
import { numberingOf } from './numbering.ts';
import { type Build, type Guest, runMarks, runsOf, slot } from './runs.ts';
import type { Density, Setting } from './setting.ts';
import { stylesOf } from './styles.ts';

function spacingOf(
  { before, after, style }: Line,
  { setting, density }: Build,
): Pick<IParagraphOptions, 'spacing'> {
  if (before === undefined && after === undefined) return {};
  return {
    spacing: {
      ...lineSpacing(style, density, setting.direction),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  };
}

const bold = { strong: true } as const;

const hasHeadingStyle = ({ style }: Line, { headingStyle }: Guest): boolean =>
  style === 'Heading1' && headingStyle !== undefined;

/** A paragraph's style and distances; in somebody else's file the distances alone, and its own style of headings. */
function looksOf(line: Line, build: Build): IParagraphOptions {
  const { style } = line;
  if (!build.guest) return { style, ...spacingOf(line, build) };
  const { before = 0, after = 0, keepNext } = stylesOf(build.density)[style];
  const { headingStyle } = build.guest;
  return {
    ...(style === 'Heading1' && headingStyle ? { style: headingStyle } : {}),
    spacing: { before: line.before ?? before, after: line.after ?? after },
    ...(keepNext ? { keepNext } : {}),
    ...(style === 'ListItem' ? { contextualSpacing: true } : {}),
  };
}

/** The paragraph factory: direction, language of its mark, and what differs from its style. */
function paragraph(line: Line, build: Build): Paragraph {
  const { setting, guest } = build;
  const { style, pieces, keepNext, startsPage, list, indent, endIndent } = line;
  const isRtl = setting.direction === 'rtl';
  const isBold = guest !== undefined && stylesOf('even')[style].bold && !hasHeadingStyle(line, guest);
  return new Paragraph({
    ...looksOf(line, build),
    ...(isRtl ? { bidirectional: true } : {}),
    run: runMarks(setting.direction, setting),
    ...(keepNext === undefined ? {} : { keepNext }),
    ...(startsPage ? { pageBreakBefore: true } : {}),
    ...(list
      ? {
          numbering: { reference: list.kind, level: 0, instance: list.instance, custom: guest !== undefined },
        }
      : {}),
    ...(indent || endIndent
      ? { indent: { ...(indent ? { left: indent } : {}), ...(endIndent ? { right: endIndent } : {}) } }
      : {}),
    children: pieces.flatMap((piece) => runsOf(isBold ? { ...piece, ...bold } : piece, build)),
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' } as const;
const rule = { style: BorderStyle.SINGLE, size: 8, color: '404040' } as const;
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const dataBorders = { ...noBorders, top: rule, bottom: rule, insideHorizontal: hairline };
/** Between a cell's edge and its text. */
const dataMargin = 100;

function tableRow({ cells, height, isHeader }: GridRow, grid: Grid, build: Build): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(isHeader ? { tableHeader: true } : {}),
    ...(height === undefined ? {} : { height: { value: height, rule: 'atLeast' } }),
    children: cells.map(
      (lines, index) =>
        new TableCell({
          width: { size: grid.columns[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlign.TOP,
          ...(isHeader ? { borders: { bottom: rule } } : {}),
          children: lines.map((line) => paragraph(line, build)),
        }),
    ),
  });
}

/** A table that says what it is about: the docx package has no option for it. */
class DataTable extends Table {
  constructor(options: ITableOptions, title: string, columns: string) {
    super(options);
    const properties = this.root.find((part) => part instanceof TableProperties);
    if (!properties) throw new Error('The docx package has changed the make of its tables.');
    properties.addChildElement(new StringValueElement('w:tblCaption', title));
    properties.addChildElement(new StringValueElement('w:tblDescription', columns));
  }
}

function table(grid: Grid, build: Build): Table {
  const margin = grid.role === 'data' ? dataMargin : 0;
  const options: ITableOptions = {
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: grid.isMirrored,
    width: { size: grid.columns.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: grid.columns,
    margins: { top: 0, bottom: 0, left: margin, right: margin, marginUnitType: WidthType.DXA },
    borders: grid.role === 'data' ? dataBorders : noBorders,
    rows: grid.rows.map((row) => tableRow(row, grid, build)),
  };
  if (!grid.about) return new Table(options);
  const { title, columns } = grid.about;
  return build.guest ? new DataTable(options, title.text, columns.text) : new DataTable(options, slot, slot);
}

const elements = (items: readonly Item[], build: Build): (Paragraph | Table)[] =>
  items.map((item) => (item.type === 'line' ? paragraph(item, build) : table(item, build)));

function sectionOf(sheet: Sheet, build: Build): ISectionOptions {
  const { width, height, margin } = build.setting.page;
  const { firstHeader, header, footer, body, annex } = sheet;
  const children = (items: Item[]) => ({ children: elements(items, build) });
  return {
    properties: {
      titlePage: true,
      page: { size: { width, height }, margin },
    },
    headers: {
      default: new Header(children(header)),
      ...(firstHeader ? { first: new Header(children(firstHeader)) } : {}),
    },
    footers: {
      default: new Footer(children(footer)),
      first: new Footer(children(footer)),
    },
    children: elements([...body, ...annex], build),
  };
}

/**
 * Writes a sheet as a Word file in which `slot` stands for every text and every link.
 *
 * @returns the bytes as the docx package packs them, neither finished nor the same twice
 */
export async function buildFile(sheet: Sheet, setting: Setting, density: Density): Promise<Uint8Array> {
  const file = new Document({
    styles: documentStyles(setting, density),
    numbering: { config: numberingOf(setting) },
    sections: [sectionOf(sheet, { setting, density })],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** A letter's items for a file of somebody else's, which gives them fonts, sizes and its style of headings. */
export const guestElements = (
  items: readonly Item[],
  setting: Setting,
  headingStyle: string | undefined,
): (Paragraph | Table)[] => elements(items, { setting, density: 'even', guest: { headingStyle } });
