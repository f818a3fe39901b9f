import { PatchType, patchDocument } from 'docx';
import { unzipSync } from 'fflate';
import type { Letter } from '../../letter/letter.ts';
import { guestElements } from './build.ts';
import { byPlace, isXml, nameAllLinks, propertiesPath } from './finish.ts';
import type { Twips } from './model.ts';
import { numberingOf } from './numbering.ts';
import { coreProperties } from './properties.ts';
import { type Setting, settingOf } from './setting.ts';
import { plainItems } from './sheet.ts';
import { packFile, zip } from './zip.ts';

const mark = '{{letter}}';
/** The mark as it may be typed: spaces and capitals do not matter. */
const typedMark = /\{\{(\s*letter\s*)\}\}/gi;

/** What is wrong with a letterhead, by code. */
const faults = {
  'render/no-word-file':
    'The letterhead is no Word file (.docx). Open it in Word and save it as "Word document".',
  'render/mark-missing': `The letterhead has no place for the letter. Write ${mark} in a paragraph of its own where the letter is to begin.`,
  'render/mark-doubled': `The letterhead has more than one ${mark}. Leave one of them, where the letter is to begin.`,
  'render/mark-not-alone': `${mark} shares its paragraph with other text. Give it a paragraph of its own.`,
  'render/mark-outside': `${mark} stands in the header or footer of the letterhead. Put it into the text of the page.`,
} as const;

const fault = (code: keyof typeof faults): TypeError => Object.assign(new TypeError(faults[code]), { code });

const documentPath = 'word/document.xml';
const typesPath = '[Content_Types].xml';
/** A file with macros may not be called .docx. */
const macroType = '.macroEnabled';
/** What a Word template (.dotx) is by its type, and what the letter made from it is. */
const types = {
  template: 'wordprocessingml.template.main+xml',
  document: 'wordprocessingml.document.main+xml',
};

/** The XML files of a package. */
function openPackage(bytes: Uint8Array): { files: Record<string, Uint8Array>; parts: Map<string, string> } {
  const files = unzipped(bytes);
  const decoder = new TextDecoder();
  const parts = new Map(
    Object.entries(files)
      .filter(([path]) => isXml(path))
      .map(([path, data]): [string, string] => [path, decoder.decode(data)]),
  );
  const isDocument = parts.get(documentPath)?.includes('<w:body>');
  if (!isDocument || parts.get(typesPath)?.includes(macroType)) throw fault('render/no-word-file');
  return { files, parts };
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    throw fault('render/no-word-file');
  }
}

/** The text of each paragraph, whatever runs Word has cut it into. */
const paragraphTexts = (xml: string): string[] =>
  Array.from(xml.matchAll(/<w:p[ >].*?<\/w:p>/gs), ([paragraph]) =>
    Array.from(paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), ([, text]) => text).join(''),
  );

const marksIn = (text: string): string[] => Array.from(text.matchAll(typedMark), ([, inner = '']) => inner);

/**
 * What stands between the braces of the only mark.
 *
 * @throws {TypeError} where there is none, or not just one in a paragraph of its own
 */
function onlyMark(parts: ReadonlyMap<string, string>): string {
  const textsOf = (xml: string) => paragraphTexts(xml).filter((text) => marksIn(text).length > 0);
  const marked = textsOf(parts.get(documentPath) ?? '');
  const [paragraph = ''] = marked;
  const [only, another] = marked.flatMap(marksIn);
  if (only === undefined) {
    const isOutside = [...parts].some(
      ([path, xml]) => /^word\/(header|footer)/.test(path) && textsOf(xml).length > 0,
    );
    throw fault(isOutside ? 'render/mark-outside' : 'render/mark-missing');
  }
  if (another !== undefined) throw fault('render/mark-doubled');
  if (paragraph.replace(typedMark, '').trim() !== '') throw fault('render/mark-not-alone');
  return only;
}

/** Width of the text on the letterhead's page, by its last section. */
function widthOfText(xml: string, fallback: Twips): Twips {
  const section = xml.slice(xml.lastIndexOf('<w:sectPr'));
  const value = (element: string, attribute: string): number =>
    Number(new RegExp(`<w:${element} [^>]*w:${attribute}="(\\d+)"`).exec(section)?.[1]);
  const width = value('pgSz', 'w') - value('pgMar', 'left') - value('pgMar', 'right');
  return width > 0 ? width : fallback;
}

/** The id of the letterhead's own first heading, which Word names in the language it was installed in. */
const headingStyleOf = (styles: string): string | undefined =>
  /<w:style [^>]*w:styleId="([^"]+)"[^>]*>\s*<w:name w:val="heading 1"\/>/i.exec(styles)?.[1];

/** The letter's setting on a page of this text width. */
function guestSetting(letter: Letter, xml: string): Setting {
  const setting = settingOf(letter, {});
  const { width, margin } = setting.page;
  const text = widthOfText(xml, width - margin.left - margin.right);
  return { ...setting, page: { ...setting.page, width: text + margin.left + margin.right } };
}

/** Parts that putting a letter in has to change; all others stay to the byte as the sender made them. */
const changes = (path: string): boolean =>
  /^(?:\[Content_Types\]\.xml|word\/document\.xml|word\/numbering\.xml|word\/_rels\/document\.xml\.rels)$/.test(
    path,
  );

const relationshipsPath = 'word/_rels/document.xml.rels';
const numberingId = /(?<=<Relationship Id=")[^"]+(?=" Type="[^"]+\/numbering")/;

/** A file without lists gets a part for them, related to it by a random id: it is given a fixed one. */
function nameNumbering(parts: Map<string, string>, own: string): void {
  if (own.includes('/numbering"')) return;
  const relationships = parts.get(relationshipsPath) ?? '';
  parts.set(relationshipsPath, relationships.replace(numberingId, 'rIdNumbering'));
}

/** The same package without clock and chance: links named in order, properties of the letter, files by name. */
function settled(bytes: Uint8Array, own: Readonly<Record<string, Uint8Array>>, letter: Letter): Uint8Array {
  const { files, parts } = openPackage(bytes);
  nameAllLinks(parts);
  nameNumbering(parts, new TextDecoder().decode(own[relationshipsPath]));
  parts.set(typesPath, (parts.get(typesPath) ?? '').replace(types.template, types.document));
  parts.set(propertiesPath, coreProperties(letter));
  const encoder = new TextEncoder();
  const contentOf = (path: string, patched: Uint8Array): Uint8Array => {
    const xml = parts.get(path);
    if (path === propertiesPath || changes(path)) return xml === undefined ? patched : encoder.encode(xml);
    return own[path] ?? patched;
  };
  const entries = Object.entries(files).sort(([left], [right]) => byPlace(left, right));
  return zip(entries.map(([path, patched]) => packFile(path, contentOf(path, patched))));
}

/**
 * The letter in a Word file of the sender's own, at the paragraph `{{letter}}`.
 *
 * Header, footer, margins, fonts and styles stay those of the file; the sender's block is left out, for the file bears
 * the sender's name. The same letter and file give the same bytes.
 *
 * @param template bytes of a .docx or .dotx file
 * @returns bytes of a .docx file
 * @throws {TypeError} with `code` `render/no-word-file`, `render/mark-missing`, `render/mark-doubled`,
 *   `render/mark-not-alone` or `render/mark-outside`
 * @example await intoLetterhead(letter, await readFile('brand.docx'))
 */
export async function intoLetterhead(letter: Letter, template: Uint8Array): Promise<Uint8Array> {
  const { files, parts } = openPackage(template);
  const key = onlyMark(parts);
  const setting = guestSetting(letter, parts.get(documentPath) ?? '');
  const headingStyle = headingStyleOf(parts.get('word/styles.xml') ?? '');
  const children = guestElements(plainItems(letter, setting), setting, headingStyle);
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: template,
    patches: { [key]: { type: PatchType.DOCUMENT, children } },
    keepOriginalStyles: false,
    recursive: false,
    numbering: { config: numberingOf(setting) },
  }).catch((error: unknown) => {
    throw Object.assign(fault('render/no-word-file'), { cause: error });
  });
  return settled(patched, files, letter);
}
