import { mm, type Twips } from './model.ts';

/** Paper sizes the letter is laid out for. */
export type PageName = 'a4' | 'letter';

/** Where things stand on the paper, in twips from its edges. */
export interface PageProfile {
  width: Twips;
  height: Twips;
  margin: { top: Twips; right: Twips; bottom: Twips; left: Twips; header: Twips; footer: Twips };
  /** From the header's start to the start of the address row. */
  letterhead: Twips;
  address: {
    /** Height of the row that holds the window. */
    row: Twips;
    /** From the top of the row to the first line of the address. */
    top: Twips;
    /** From the top of the row to the first line beside the address. */
    besideTop: Twips;
    /** Room for the lines of the address. */
    room: Twips;
    /** Address, gap, block beside it: together the width of the text. */
    columns: [Twips, Twips, Twips];
  };
  /** From the end of the address row to the subject. */
  subjectGap: Twips;
  /** Distances of fold and punch marks from the top edge; the middle of the sheet is marked longer. */
  foldMarks: readonly { top: Twips; length: Twips }[];
}

const inch = (inches: number): Twips => Math.round(inches * 1440);

/**
 * Page profiles. A4 has the address field of DIN 5008 form B: x 20 to 105 mm, y 45 to 90 mm, its last 27.3 mm for the
 * address. Letter has the window of a US No. 10 envelope, for a sheet that may slide an inch sideways:
 * x 1.00 to 4.25 in, y 2.167 to 3.042 in.
 *
 * @see DIN 5008:2020, form B; USPS DMM 202 for the clear space round an address in a window
 */
export const pageProfiles: Readonly<Record<PageName, PageProfile>> = {
  a4: {
    width: 11_906,
    height: 16_838,
    margin: { top: mm(25), right: mm(20), bottom: mm(20), left: mm(25), header: mm(10), footer: mm(9) },
    letterhead: mm(35),
    address: {
      row: mm(45),
      top: mm(17.7),
      besideTop: mm(5),
      room: mm(27.3),
      columns: [mm(80), mm(10), 11_906 - mm(25) - mm(20) - mm(80) - mm(10)],
    },
    subjectGap: mm(8.46),
    foldMarks: [
      { top: mm(105), length: mm(4) },
      { top: mm(148.5), length: mm(6) },
      { top: mm(210), length: mm(4) },
    ],
  },
  letter: {
    width: 12_240,
    height: 15_840,
    margin: {
      top: inch(1),
      right: inch(1),
      bottom: inch(0.8),
      left: inch(1),
      header: inch(0.5),
      footer: inch(0.4),
    },
    letterhead: inch(1.25),
    address: {
      row: inch(1.75),
      top: inch(0.417),
      besideTop: inch(0.417),
      room: inch(0.875),
      columns: [inch(3.25), inch(1), inch(2.25)],
    },
    subjectGap: inch(0.167),
    foldMarks: [
      { top: inch(3.667), length: mm(4) },
      { top: inch(7.333), length: mm(4) },
    ],
  },
};

/** Regions whose offices use Letter paper; everybody else uses A4. */
const letterRegions = new Set([
  'US',
  'CA',
  'MX',
  'PH',
  'CL',
  'CO',
  'VE',
  'PR',
  'GT',
  'CR',
  'SV',
  'NI',
  'PA',
  'DO',
]);

/**
 * The paper of a region.
 *
 * @param tag BCP 47 tag
 * @example pageOf('en-US') // 'letter'
 */
export const pageOf = (tag: string): PageName =>
  letterRegions.has(new Intl.Locale(tag).region ?? '') ? 'letter' : 'a4';

/** Width of the text. */
export const textWidth = ({ width, margin }: PageProfile): Twips => width - margin.left - margin.right;
