import { unzipSync } from 'fflate';
import type { Direction } from '../../language/language.ts';
import { slot } from './runs.ts';
import type { RunLanguages } from './setting.ts';

/** A part of the file cut at its slots: one piece more than there are texts. */
export interface SlottedPart {
  path: string;
  pieces: string[];
}

/** A file ready to be filled: parts that never change, and parts with slots. */
export interface FinishedFile {
  fixed: { path: string; bytes: Uint8Array }[];
  slotted: SlottedPart[];
}

/**
 * Puts `addition` at the only place where `anchor` stands.
 *
 * @throws {Error} where the anchor is missing or stands twice, so that a new version of the docx package cannot lose
 *   the addition in silence
 */
export function patchAt(xml: string, anchor: string, patch: (anchor: string) => string): string {
  const at = xml.indexOf(anchor);
  if (at === -1 || xml.includes(anchor, at + anchor.length)) {
    throw new Error(`The Word file has changed its make: "${anchor}" does not stand in it exactly once.`);
  }
  return xml.slice(0, at) + patch(anchor) + xml.slice(at + anchor.length);
}

/** What the docx package has no option for. */
interface PatchSetting {
  direction: Direction;
  languages: RunLanguages;
}

const patches: Readonly<Record<string, (xml: string, setting: PatchSetting) => string>> = {
  'word/document.xml': (xml, { direction }) =>
    direction === 'rtl' ? patchAt(xml, '<w:docGrid ', (anchor) => `<w:bidi/>${anchor}`) : xml,
  'word/settings.xml': (xml, { languages }) =>
    patchAt(
      xml,
      '</w:compat>',
      (anchor) => `${anchor}<w:themeFontLang w:val="${languages.latin}" w:bidi="${languages.arabic}"/>`,
    ),
};

const linkElement =
  /<Relationship Id="([^"]+)" Type="[^"]+\/hyperlink" Target="([^"]*)" TargetMode="External"\/>/g;
const linkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const linkUse = /(<w:hyperlink [^>]*r:id=")([^"]+)(")/g;

/**
 * Links get ids by their order in the text: the docx package gives them random ones.
 *
 * @returns the part and its relationships, whose links now stand in the order of the text
 */
function nameLinks(xml: string, relationships: string): { xml: string; relationships: string } {
  const targets = new Map(
    Array.from(relationships.matchAll(linkElement), ([, id = '', target = '']) => [id, target]),
  );
  const elements: string[] = [];
  const named = xml.replace(linkUse, (use, before: string, id: string, after: string) => {
    const target = targets.get(id);
    if (target === undefined) return use;
    const name = `rIdLink${elements.length + 1}`;
    elements.push(`<Relationship Id="${name}" Type="${linkType}" Target="${target}" TargetMode="External"/>`);
    return before + name + after;
  });
  if (elements.length === 0) return { xml, relationships };
  const others = relationships.replace(linkElement, '');
  return {
    xml: named,
    relationships: patchAt(others, '</Relationships>', (end) => elements.join('') + end),
  };
}

const relationshipsOf = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');

/** Gives the links of every part ids that do not change from one writing to the next. */
export function nameAllLinks(parts: Map<string, string>): void {
  for (const [path, xml] of parts) {
    const relationshipsPath = relationshipsOf(path);
    const relationships = parts.get(relationshipsPath);
    if (relationships === undefined || !xml.includes('<w:hyperlink ')) continue;
    const named = nameLinks(xml, relationships);
    parts.set(path, named.xml);
    parts.set(relationshipsPath, named.relationships);
  }
}

/** Pictures get numbers by their order: the docx package counts on from letter to letter. */
function numberPictures(parts: Map<string, string>): void {
  let count = 0;
  for (const [path, xml] of parts) {
    parts.set(
      path,
      xml.replace(/(<wp:docPr id=")\d+"/g, (_match, before: string) => {
        count += 1;
        return `${before}${count}"`;
      }),
    );
  }
}

const namespace = / xmlns:(\w+)="[^"]*"/g;

/** Leaves out the namespaces a part does not use: half of a short part, and all of them packed anew for each letter. */
function withoutUnusedNamespaces(xml: string): string {
  const root = /<w:\w+ [^>]*xmlns:[^>]*>/.exec(xml)?.[0];
  if (root === undefined) return xml;
  const rest = xml.replace(root, '');
  const used = new Set(Array.from(rest.matchAll(/[<\s](\w+):\w/g), ([, prefix]) => prefix));
  const kept = root
    .replace(/ mc:Ignorable="[^"]*"/, '')
    .replace(namespace, (declaration, prefix: string) =>
      prefix === 'w' || used.has(prefix) ? declaration : '',
    );
  return xml.replace(root, () => kept);
}

export const isXml = (path: string): boolean => path.endsWith('.xml') || path.endsWith('.rels');

/** The type list first, then the rest by name: an order that does not depend on how the file was built. */
export const byPlace = (left: string, right: string): number => {
  const first = '[Content_Types].xml';
  if (left === first || right === first) return left === first ? -1 : 1;
  return left < right ? -1 : 1;
};

/** The XML parts of a built file, finished. */
function finishedParts(
  files: Readonly<Record<string, Uint8Array>>,
  setting: PatchSetting,
): Map<string, string> {
  const decoder = new TextDecoder();
  const paths = Object.keys(files).filter(isXml).sort(byPlace);
  const parts = new Map(paths.map((path): [string, string] => [path, decoder.decode(files[path])]));
  for (const [path, patch] of Object.entries(patches)) {
    parts.set(path, patch(parts.get(path) ?? '', setting));
  }
  for (const [path, xml] of parts) parts.set(path, withoutUnusedNamespaces(xml));
  nameAllLinks(parts);
  numberPictures(parts);
  return parts;
}

/** Written for each letter, so that neither clock nor machine has a place in it. */
export const propertiesPath = 'docProps/core.xml';

/**
 * The file with what the docx package leaves out, without what differs each time, cut at its slots. Its properties
 * are not among the parts.
 */
export function finishFile(built: Uint8Array, setting: PatchSetting): FinishedFile {
  const files = unzipSync(built);
  const parts = finishedParts(files, setting);
  const encoder = new TextEncoder();
  const finished: FinishedFile = { fixed: [], slotted: [] };
  for (const path of Object.keys(files).sort(byPlace)) {
    if (path === propertiesPath) continue;
    const xml = parts.get(path);
    if (xml?.includes(slot)) finished.slotted.push({ path, pieces: xml.split(slot) });
    else finished.fixed.push({ path, bytes: xml === undefined ? bytesOf(files, path) : encoder.encode(xml) });
  }
  return finished;
}

const bytesOf = (files: Readonly<Record<string, Uint8Array>>, path: string): Uint8Array =>
  files[path] ?? new Uint8Array();
