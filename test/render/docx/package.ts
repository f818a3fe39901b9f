import { unzipSync } from 'fflate';

/** An element of an XML file. Children are elements and text. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string): string =>
  text.replace(/&(\w+);/g, (_match, name: string) => entities[name] ?? `&${name};`);

// A declaration, a tag with its attributes and its closing slash, or text.
const token = /<\?[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

function open(parents: Element[], name: string, attributes: string, isEmpty: boolean): void {
  const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
    key,
    decode(value),
  ]);
  const element: Element = { name, attributes: Object.fromEntries(pairs), children: [] };
  parents.at(-1)?.children.push(element);
  if (!isEmpty) parents.push(element);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function take([, closing, name, attributes = '', empty, text]: RegExpExecArray, parents: Element[]): void {
  if (text !== undefined) parents.at(-1)?.children.push(decode(text));
  else if (closing) {
    if (parents.pop()?.name !== name) throw new Error(`unexpected end of ${name}`);
  } else if (name) open(parents, name, attributes, empty === '/');
}

/**
 * XML as a tree; strict about nesting and about characters.
 *
 * @throws {Error} where it is not well-formed
 */
export function parseXml(xml: string): Element {
  if (forbidden.test(xml)) throw new Error('forbidden character');
  const root: Element = { name: '', attributes: {}, children: [] };
  const parents = [root];
  let at = 0;
  token.lastIndex = 0;
  while (at < xml.length) {
    const match = token.exec(xml);
    if (!match) throw new Error(`not well-formed at ${xml.slice(at, at + 60)}`);
    at = token.lastIndex;
    take(match, parents);
  }
  if (parents.length !== 1) throw new Error(`${parents.at(-1)?.name} has no end`);
  return root;
}

/** Elements of a name within an element, at any depth, in reading order. */
export function within(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child, ...within(child, name)] : within(child, name);
  });
}

/** The first direct child at a path of names. */
export function at(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (found, name) =>
      found?.children.find((child): child is Element => typeof child !== 'string' && child.name === name),
    element,
  );
}

/** All text of an element, a line end for each break. */
export const textOf = (element: Element): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'w:br') return '\n';
      return child.name === 'w:instrText' ? '' : textOf(child);
    })
    .join('');

/** The files of a .docx file as text. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
  return new Map(files.map(([path, data]) => [path, decoder.decode(data)]));
}

/** Parts in which a reader sees text. */
export const textParts = (parts: ReadonlyMap<string, string>): string[] =>
  [...parts.keys()].filter((path) => /^word\/(document|header\d+|footer\d+)\.xml$/.test(path));
