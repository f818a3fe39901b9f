import {
  ExternalHyperlink,
  ImageRun,
  type IRunOptions,
  PageNumber,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Direction } from '../../language/language.ts';
import { foldMarkRuns } from './fold-marks.ts';
import type { Piece, TextPiece } from './model.ts';
import type { Density, Setting } from './setting.ts';
import { mutedColour } from './styles.ts';

/** Stands for each text and link while the file is built; no text of a letter ever meets it. */
export const slot = '\ue000';

/** What a file is built with. */
export interface Build {
  setting: Setting;
  density: Density;
  /** Set where the letter goes into a file of somebody else's: its texts at once, its looks from that file. */
  guest?: Guest;
}

/** What a file of somebody else's gives the letter. */
export interface Guest {
  /** Id of its style of first headings, where it has one. */
  headingStyle: string | undefined;
}

/** Direction and language of a run: the only place where they are set. */
export function runMarks(direction: Direction, { languages }: Setting): IRunOptions {
  return {
    ...(direction === 'rtl' ? { rightToLeft: true } : {}),
    language: { value: languages.latin, bidirectional: languages.arabic },
  };
}

/** The run factory. */
function textRun(piece: TextPiece, { setting, guest }: Build): ParagraphChild {
  const run = new TextRun({
    text: guest ? piece.text : slot,
    ...runMarks(piece.direction, setting),
    ...(piece.strong ? { bold: true } : {}),
    ...(piece.emphasis ? { italics: true } : {}),
    ...(piece.muted ? { color: mutedColour } : {}),
  });
  return piece.href === undefined
    ? run
    : new ExternalHyperlink({ link: guest ? piece.href : slot, children: [run] });
}

const fieldRun = (field: 'CURRENT' | 'TOTAL_PAGES', direction: Direction, setting: Setting): TextRun =>
  new TextRun({ children: [PageNumber[field]], ...runMarks(direction, setting) });

/** Pixels as docx counts them, 96 to the inch. */
const pixels = (millimetres: number): number => (millimetres * 96) / 25.4;

function logoRun({ logo }: Setting): ParagraphChild[] {
  if (!logo) return [];
  const { data, type, alt, widthMm, heightMm } = logo;
  const transformation = { width: pixels(widthMm), height: pixels(heightMm) };
  return [
    new ImageRun({ type, data, transformation, altText: { name: 'logo', title: '', description: alt } }),
  ];
}

/** The run or runs of a piece. */
export function runsOf(piece: Piece, build: Build): ParagraphChild[] {
  const { setting } = build;
  switch (piece.type) {
    case 'text':
      return [textRun(piece, build)];
    case 'label':
      return [new TextRun({ text: piece.label, ...runMarks(piece.direction, setting) })];
    case 'break':
      return [new TextRun({ break: 1, ...runMarks(setting.direction, setting) })];
    case 'page':
      return [fieldRun('CURRENT', piece.direction, setting)];
    case 'pages':
      return [fieldRun('TOTAL_PAGES', piece.direction, setting)];
    case 'logo':
      return logoRun(setting);
    case 'fold-marks':
      return foldMarkRuns(setting.page);
  }
}
