import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { mm } from './model.ts';
import type { Setting } from './setting.ts';

/**
 * Where list text begins, from the start edge, and how far before it the number stands. The room before the number is
 * there for LibreOffice, which in right-to-left lists sets it outwards from its place.
 */
export const listIndent = { left: mm(10), hanging: mm(6) };

/**
 * Numbered and bulleted lists. Numbers are decimal in every language: no number format of a Word file gives Persian or
 * Arabic digits in all programs.
 */
export function numberingOf({ direction, languages }: Setting): INumberingOptions['config'] {
  const run = {
    ...(direction === 'rtl' ? { rightToLeft: true } : {}),
    language: { value: languages.latin, bidirectional: languages.arabic },
  };
  const level = (format: 'bullet' | 'decimal', text: string) => ({
    level: 0,
    format: LevelFormat[format === 'bullet' ? 'BULLET' : 'DECIMAL'],
    text,
    alignment: AlignmentType.START,
    style: { run, paragraph: { indent: listIndent } },
  });
  return [
    { reference: 'bullet', levels: [level('bullet', '•')] },
    { reference: 'number', levels: [level('decimal', '%1.')] },
  ];
}
