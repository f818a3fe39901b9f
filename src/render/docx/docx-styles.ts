import {
  AlignmentType,
  type IParagraphStyleOptions,
  type ISpacingProperties,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { Direction } from '../../language/language.ts';
import { type StyleId, styleIds } from './model.ts';
import type { Density, Setting } from './setting.ts';
import { arabicSize, styleMeasures, stylesOf } from './styles.ts';

const halfPoints = (size: number): number => Math.round(size * 2);

function sizesOf(size: number): { size: number; sizeComplexScript: number } {
  return { size: halfPoints(size), sizeComplexScript: halfPoints(arabicSize(size)) };
}

/**
 * The line height of a style. A paragraph repeats it when it sets distances of its own, for the one element holds both.
 */
export function lineSpacing(id: StyleId, density: Density, direction: Direction): ISpacingProperties {
  if (stylesOf(density)[id].hasPicture) return { line: 240, lineRule: LineRuleType.AUTO };
  return { line: styleMeasures(id, density, direction === 'rtl').line, lineRule: LineRuleType.EXACT };
}

function paragraphStyle(id: StyleId, density: Density, direction: Direction): IParagraphStyleOptions {
  const style = stylesOf(density)[id];
  const { name, size, bold, colour, before = 0, after = 0 } = style;
  return {
    id,
    name,
    basedOn: 'Normal',
    ...(style.isHeading ? { next: 'BodyText' } : {}),
    quickFormat: true,
    run: { ...sizesOf(size), ...(bold ? { bold } : {}), ...(colour ? { color: colour } : {}) },
    paragraph: {
      spacing: { before, after, ...lineSpacing(id, density, direction) },
      ...(style.keepNext ? { keepNext: true } : {}),
      ...(style.keepLines ? { keepLines: true } : {}),
      ...(style.isCentred ? { alignment: AlignmentType.CENTER } : {}),
      ...(style.contextual ? { contextualSpacing: true } : {}),
      ...(style.isHeading ? { outlineLevel: style.isHeading - 1 } : {}),
    },
  };
}

/** Styles of the file: type and language of the document, then one style for each kind of paragraph. */
export function documentStyles({ fonts, languages, direction }: Setting, density: Density): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: { ascii: fonts.latin, hAnsi: fonts.latin, cs: fonts.arabic, eastAsia: fonts.latin },
          ...sizesOf(stylesOf(density).BodyText.size),
          language: { value: languages.latin, bidirectional: languages.arabic },
        },
      },
    },
    paragraphStyles: styleIds.map((id) => paragraphStyle(id, density, direction)),
  };
}
