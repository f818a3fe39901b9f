import { stripBidiControls } from '../../language/bidi.ts';
import type { Letter } from '../../letter/letter.ts';
import { cleanText } from './lines.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML holds it, in an element or an attribute between double quotes. */
export const escapeXml = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => entities[character] ?? '') : text;

const plain = (text: string): string => escapeXml(stripBidiControls(cleanText(text)));

/**
 * `docProps/core.xml`: subject, sender and language of the letter, and its own date in place of the clock's.
 */
export function coreProperties(letter: Letter): string {
  const title = plain(letter.subject);
  const creator = plain(letter.from.name);
  const written = `${letter.schedule.sentOn}T00:00:00Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><dc:language>${letter.locale}</dc:language>` +
    `<cp:lastModifiedBy>${creator}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${written}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${written}</dcterms:modified></cp:coreProperties>`
  );
}
