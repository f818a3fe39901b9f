import { at, type Element, parseXml, textOf, textParts, within } from './package.ts';

const rtlText = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const ltrText = /[A-Za-z\u00c0-\u024f]/;
const latinText = /[A-Za-z\u00c0-\u024f0-9]/;
const controls = /[\u202a-\u202e\u2066-\u2069]/;

const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !['0', 'off', 'false'].includes(element.attributes['w:val'] ?? '1');

type Direction = 'ltr' | 'rtl';

function languageProblems(
  properties: Element | undefined,
  where: string,
  locale: string,
  direction: Direction,
): string[] {
  const given = at(properties, 'w:lang')?.attributes[direction === 'rtl' ? 'w:bidi' : 'w:val'];
  return given === locale ? [] : [`${where}: w:lang is ${given}`];
}

function runProblems(run: Element, locale: string, direction: Direction): string[] {
  const properties = at(run, 'w:rPr');
  const text = textOf(run);
  const where = `run "${text.slice(0, 40)}"`;
  if (within(run, 'w:drawing').length > 0) return [];
  const isRtl = isOn(at(properties, 'w:rtl'));
  const problems = languageProblems(properties, where, locale, direction);
  if (controls.test(text)) problems.push(`${where}: bidi control`);
  if (isRtl && ltrText.test(text)) problems.push(`${where}: w:rtl on Latin text`);
  if (!isRtl && rtlText.test(text)) problems.push(`${where}: no w:rtl`);
  if (!isRtl && direction === 'rtl' && !latinText.test(text)) problems.push(`${where}: no w:rtl`);
  if (isRtl && direction === 'ltr' && !rtlText.test(text)) problems.push(`${where}: w:rtl without need`);
  return problems;
}

function paragraphProblems(paragraph: Element, locale: string, direction: Direction): string[] {
  const properties = at(paragraph, 'w:pPr');
  const where = `paragraph "${textOf(paragraph).slice(0, 40)}"`;
  const isBidi = isOn(at(properties, 'w:bidi'));
  const problems = languageProblems(at(properties, 'w:rPr'), `${where}, mark`, locale, direction);
  const alignment = at(properties, 'w:jc')?.attributes['w:val'];
  if (alignment === 'left' || alignment === 'right') problems.push(`${where}: alignment by side`);
  if (isBidi !== (direction === 'rtl')) problems.push(`${where}: w:bidi is ${isBidi}`);
  if (isOn(at(properties, 'w:rPr', 'w:rtl')) !== (direction === 'rtl'))
    problems.push(`${where}: w:rtl of its mark`);
  return [...problems, ...within(paragraph, 'w:r').flatMap((run) => runProblems(run, locale, direction))];
}

function tableProblems(table: Element, direction: Direction): string[] {
  const isData = within(table, 'w:tblHeader').length > 0;
  const visual = at(table, 'w:tblPr', 'w:bidiVisual');
  if (!visual) return ['table: no w:bidiVisual'];
  return isData && isOn(visual) !== (direction === 'rtl') ? ['table of data: w:bidiVisual'] : [];
}

/** The list levels that paragraphs use, as their numbering defines them. */
function usedLevels(root: Element, numbering: Element): Element[] {
  const used = new Set(within(root, 'w:numId').map((one) => one.attributes['w:val']));
  const abstracts = within(numbering, 'w:num')
    .filter((one) => used.has(one.attributes['w:numId']))
    .map((one) => at(one, 'w:abstractNumId')?.attributes['w:val']);
  return within(numbering, 'w:abstractNum')
    .filter((one) => abstracts.includes(one.attributes['w:abstractNumId']))
    .flatMap((one) => within(one, 'w:lvl').slice(0, 1));
}

function levelProblems(level: Element, locale: string, direction: Direction): string[] {
  const properties = at(level, 'w:rPr');
  const problems = languageProblems(properties, 'list level', locale, direction);
  if (isOn(at(properties, 'w:rtl')) !== (direction === 'rtl')) problems.push('list level: w:rtl');
  return problems;
}

function sectionProblems(root: Element, direction: Direction): string[] {
  return within(root, 'w:sectPr')
    .filter((section) => isOn(at(section, 'w:bidi')) !== (direction === 'rtl'))
    .map(() => 'section: w:bidi');
}

/**
 * Everything in a .docx file that stands in the wrong direction or names no language.
 *
 * @param parts  the XML files of the package by path
 * @param locale BCP 47 tag that runs have to carry
 * @returns one line for each fault; none for a sound file
 */
export function directionProblems(
  parts: ReadonlyMap<string, string>,
  locale: string,
  direction: Direction,
): string[] {
  const parsed = (path: string) => parseXml(parts.get(path) ?? '');
  const roots = textParts(parts).map(parsed);
  const document = parsed('word/document.xml');
  const defaults = within(parsed('word/styles.xml'), 'w:docDefaults')[0];
  return [
    ...roots.flatMap((root) =>
      within(root, 'w:p').flatMap((one) => paragraphProblems(one, locale, direction)),
    ),
    ...roots.flatMap((root) => within(root, 'w:tbl').flatMap((one) => tableProblems(one, direction))),
    ...usedLevels(document, parsed('word/numbering.xml')).flatMap((one) =>
      levelProblems(one, locale, direction),
    ),
    ...sectionProblems(document, direction),
    ...languageProblems(at(defaults, 'w:rPrDefault', 'w:rPr'), 'document', locale, direction),
  ];
}
