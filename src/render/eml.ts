import type { Letter } from '../letter/letter.ts';
import { hash } from '../letter/pick.ts';
import { base64 } from './base64.ts';
import { toHtml } from './html.ts';
import { dateHeader, mailboxHeader, textHeader } from './mail-headers.ts';
import { toText } from './text.ts';

/** One body in its transfer encoding: whole paragraphs survive, whatever their length and script. */
function bodyPart(type: string, text: string): string {
  const encoded = base64(new TextEncoder().encode(text.replace(/\n/g, '\r\n')));
  return [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    encoded.replace(/.{76}(?=.)/g, '$&\r\n'),
  ].join('\r\n');
}

/**
 * The letter as a mail file that opens as a draft (`X-Unsent`), as text and as HTML.
 *
 * The same letter gives the same bytes: the boundary follows from the content, the date from the letter.
 *
 * @returns ASCII text with CRLF line ends
 */
export function toEml(letter: Letter): string {
  const [text, html] = [toText(letter), toHtml(letter)];
  const boundary = `=_goodterms_${hash(text).toString(36)}_${hash(html).toString(36)}`;
  return [
    'X-Unsent: 1',
    ...mailboxHeader('From', letter.from),
    ...mailboxHeader('To', letter.to),
    textHeader('Subject', letter.subject),
    dateHeader(letter.schedule.sentOn),
    'MIME-Version: 1.0',
    `Content-Language: ${letter.locale}`,
    `Content-Type: multipart/alternative;\r\n boundary="${boundary}"`,
    '',
    `--${boundary}`,
    bodyPart('text/plain', text),
    `--${boundary}`,
    bodyPart('text/html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}
