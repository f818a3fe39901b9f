import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  type ParagraphChild,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import type { Twips } from './model.ts';
import type { PageProfile } from './pages.ts';

// One grey pixel as a PNG: a drawn line of any length, in a form every program shows.
const greyPixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mPoAQAAjgCNmaOEIwAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

const emuPerTwip = 635;
const pixelsPerTwip = 96 / 1440;
/** Thickness of a mark: a quarter of a millimetre. */
const thickness: Twips = 14;
/** Printers leave the outermost edge white; a mark begins there all the same. */
const edge: Twips = 284;

const millimetres = (twips: Twips): number => Math.round((twips * 254) / 1440) / 10;

/** Marks at the left edge of the first page where the sheet is folded, and one where it is punched. */
export const foldMarkRuns = (page: PageProfile): ParagraphChild[] =>
  page.foldMarks.map(
    ({ top, length }) =>
      new ImageRun({
        type: 'png',
        data: greyPixel,
        transformation: { width: (edge + length) * pixelsPerTwip, height: thickness * pixelsPerTwip },
        altText: { name: 'fold mark', title: '', description: `${millimetres(top)} mm` },
        floating: {
          // A distance would be counted from the right edge by LibreOffice where the paragraph is right-to-left.
          horizontalPosition: {
            relative: HorizontalPositionRelativeFrom.PAGE,
            align: HorizontalPositionAlign.LEFT,
          },
          verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: top * emuPerTwip },
          wrap: { type: TextWrappingType.NONE },
          behindDocument: true,
          allowOverlap: true,
        },
      }),
  );
