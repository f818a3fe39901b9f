import { mm, pt, type StyleId, type Twips } from './model.ts';
import type { Density } from './setting.ts';

/** What a style says of its paragraphs. Type sizes in points, the rest in twips. */
export interface Style {
  /** Name shown in Word; the known names are translated by it. */
  name: string;
  size: number;
  bold?: true;
  colour?: string;
  before?: Twips;
  after?: Twips;
  /** Exact height of a line where it does not follow from the type size. */
  exactLine?: Twips;
  keepNext?: true;
  keepLines?: true;
  isHeading?: 1 | 2;
  contextual?: true;
  isCentred?: true;
  /** A line as high as the picture in it. */
  hasPicture?: true;
}

/** Type size in points, height of a line in type sizes, and distances of the running text. */
interface TextSetting {
  size: number;
  line: number;
  after: Twips;
  subjectSize: number;
  signatureRoom: Twips;
}

const textSettings: Readonly<Record<Density, TextSetting>> = {
  roomy: { size: 11, line: 1.32, after: pt(7), subjectSize: 13, signatureRoom: mm(17) },
  even: { size: 10.5, line: 1.28, after: pt(5.5), subjectSize: 12, signatureRoom: mm(15) },
  tight: { size: 10, line: 1.23, after: pt(4), subjectSize: 11.5, signatureRoom: mm(13) },
};

/** Dark enough to be read on paper and screen: contrast 7 to 1 on white. */
export const mutedColour = '595959';

/** Arabic letters look smaller at the same size. */
const arabicLarger = 1;

function makeStyles(density: Density): Readonly<Record<StyleId, Style>> {
  const { size, after, subjectSize, signatureRoom } = textSettings[density];
  return {
    SenderName: { name: 'Sender Name', size: 15, bold: true, exactLine: pt(20), after: pt(2) },
    SenderNameSmall: { name: 'Sender Name Small', size: 10, bold: true, exactLine: pt(13) },
    SenderLine: { name: 'Sender Line', size: 8.5, colour: mutedColour, exactLine: pt(11.5) },
    SenderSmall: { name: 'Sender Small', size: 7, colour: mutedColour, exactLine: pt(9) },
    ReturnLine: { name: 'envelope return', size: 7, colour: mutedColour, exactLine: pt(10), after: pt(2) },
    Delivery: { name: 'Delivery', size: 9.5, bold: true, exactLine: pt(13), after: pt(2) },
    Recipient: { name: 'envelope address', size: 10.5, exactLine: pt(12.25) },
    RecipientSmall: { name: 'Recipient Small', size: 8.5, exactLine: pt(10) },
    Date: { name: 'Date', size: 10.5, exactLine: pt(14), after: pt(3) },
    Reference: { name: 'Reference', size: 9.5, exactLine: pt(13), after: pt(1.5) },
    Heading1: {
      name: 'heading 1',
      size: subjectSize,
      bold: true,
      after: after + pt(4),
      keepNext: true,
      isHeading: 1,
    },
    Heading2: {
      name: 'heading 2',
      size,
      bold: true,
      before: pt(4),
      after: pt(3),
      keepNext: true,
      isHeading: 2,
    },
    Salutation: { name: 'Salutation', size, after, keepNext: true },
    BodyText: { name: 'Body Text', size, after },
    ListItem: { name: 'List Paragraph', size, after, contextual: true },
    TableHead: {
      name: 'Table Heading',
      size: size - 1,
      bold: true,
      before: pt(2.5),
      after: pt(2.5),
      keepNext: true,
    },
    TableCell: { name: 'Table Text', size: size - 0.5, before: pt(2.5), after: pt(2.5) },
    Closing: { name: 'Closing', size, before: pt(4), after: signatureRoom, keepNext: true, keepLines: true },
    Signature: { name: 'Signature', size, keepNext: true, keepLines: true },
    Enclosures: { name: 'Enclosures', size: size - 1, before: pt(2), keepLines: true },
    Header: { name: 'header', size: 8.5, colour: mutedColour },
    Footer: { name: 'footer', size: 8.5, colour: mutedColour, isCentred: true },
    Anchor: { name: 'Anchor', size: 1, exactLine: pt(2) },
    Logo: { name: 'Logo', size: 8, hasPicture: true },
  };
}

const styles = { roomy: makeStyles('roomy'), even: makeStyles('even'), tight: makeStyles('tight') };

/** The styles of a letter, by id. */
export const stylesOf = (density: Density): Readonly<Record<StyleId, Style>> => styles[density];

/** The size of Arabic-script text beside Latin text of a size. */
export const arabicSize = (size: number): number => (size < 8 ? size : size + arabicLarger);

/** Arabic letters reach further up and down. */
const arabicLine = 1.05;

/** What a style takes up on the page, for one of the two scripts. */
export interface StyleMeasures {
  /** Points. */
  size: number;
  line: Twips;
  before: Twips;
  after: Twips;
}

/**
 * Lines have an exact height, for fonts differ: where a font is missing, its stand-in may be half as high again, and
 * the letter would run to another page.
 */
export function styleMeasures(id: StyleId, density: Density, isRtl: boolean): StyleMeasures {
  const { size: latin, before = 0, after = 0, exactLine } = stylesOf(density)[id];
  const size = isRtl ? arabicSize(latin) : latin;
  const ownLine = pt(Math.round(size * textSettings[density].line * (isRtl ? arabicLine : 1) * 4) / 4);
  return { size, line: exactLine ?? ownLine, before, after };
}
