import type { Correspondent } from '../letter/letter.ts';
import { base64 } from './base64.ts';

const encoder = new TextEncoder();

/** Octets of text in an encoded word so that the line, of which `taken` characters are used, has 76 at most (RFC 2047). */
const octetsInWord = (taken: number): number => Math.floor((76 - taken - '=?UTF-8?B??='.length) / 4) * 3;

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text) && !text.includes('=?');

/** Text as encoded words behind a header's name, split between characters and folded one to a line. */
function encodedWords(text: string, header: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    const taken = words.length === 0 ? `${header}: `.length : 1;
    if (encoder.encode(word + character).length > octetsInWord(taken)) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  words.push(word);
  return words.map((one) => `=?UTF-8?B?${base64(encoder.encode(one))}?=`).join('\r\n ');
}

/** Folds a header of plain words before column 78; a longer word stays whole. */
function fold(header: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of header.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > 77) {
      lines.push(line);
      line = ` ${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\r\n');
}

/** A header of free text, such as the subject. Line ends in the text become spaces. */
export function textHeader(name: string, text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return isPlain(oneLine) ? fold(`${name}: ${oneLine}`) : `${name}: ${encodedWords(oneLine, name)}`;
}

/** The address with its domain in ASCII, as every mail server takes it. */
function asciiDomain(email: string): string {
  const at = email.lastIndexOf('@');
  try {
    return `${email.slice(0, at)}@${new URL(`http://${email.slice(at + 1)}`).hostname}`;
  } catch {
    return email;
  }
}

/** A header with one mailbox, or nothing where no address is known. */
export function mailboxHeader(header: string, { name, email }: Correspondent): string[] {
  if (email === undefined) return [];
  const plainName = name.replace(/\s+/g, ' ').trim();
  const shown = isPlain(plainName)
    ? `"${plainName.replace(/["\\]/g, '\\$&')}"`
    : encodedWords(plainName, header);
  return [`${header}: ${shown}\r\n <${asciiDomain(email)}>`];
}

/** A Date header for noon UTC of an ISO date. */
export function dateHeader(iso: string): string {
  return `Date: ${new Date(`${iso}T12:00:00Z`).toUTCString().replace('GMT', '+0000')}`;
}
