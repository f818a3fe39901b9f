import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOffice, runProgram } from './office.ts';
import { PdfError } from './pdf-error.ts';

/** How a PDF is made. */
export interface PdfOptions {
  /** Path or name of LibreOffice's program; by default `GOODTERMS_SOFFICE`, else `soffice` where it is installed. */
  office?: string | undefined;
  /** Calendar date that stands in the file as the day it was made. */
  date: string;
  /** Milliseconds LibreOffice may take; by default two minutes. */
  timeLimit?: number | undefined;
}

/** Headings, lists and tables stay known to screen readers. */
const filter = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';

const setting = (name: string, value: string): string =>
  '<item oor:path="/org.openoffice.Office.Common/Security/Scripting">' +
  `<prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** A profile that runs no macros and fetches nothing from the net, whatever the sender's own Word file holds. */
const profile =
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `${setting('DisableMacrosExecution', 'true')}${setting('BlockUntrustedRefererLinks', 'true')}</oor:items>`;

async function convert(
  docx: Uint8Array,
  program: string,
  folder: string,
  timeLimit: number,
): Promise<Buffer> {
  await mkdir(join(folder, 'profile', 'user'), { recursive: true });
  await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), profile);
  await writeFile(join(folder, 'letter.docx'), docx);
  const args = [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    ...['--headless', '--norestore', '--nolockcheck', '--convert-to', filter],
    ...['--outdir', folder, join(folder, 'letter.docx')],
  ];
  const onInterrupt = () => rmSync(folder, { recursive: true, force: true });
  const outcome = await runProgram(program, args, { folder, timeLimit, onInterrupt });
  if (outcome === 'slow') throw new PdfError('pdf/slow');
  // It ends without an error where it could not read the file, too.
  const pdf = await readFile(join(folder, 'letter.pdf'));
  if (outcome === 'failed' || !pdf.subarray(-1024).includes('%%EOF')) throw new PdfError('pdf/failed');
  return pdf;
}

const fileId =
  /(?<=\/ID \[ <)[0-9A-F]{32}(?=>\s*<)|(?<=>\s*<)[0-9A-F]{32}(?=> \])|(?<=\/DocChecksum \/)[0-9A-F]{32}/g;
const madeOn = /(?<=\/CreationDate\(D:)\d{14}(?=Z)/;

/** The same file with the letter's date in place of the clock's, and ids that follow from what it holds. */
function settled(pdf: Buffer, date: string): Buffer {
  // Same lengths throughout, for a PDF counts its bytes.
  const dated = pdf.toString('latin1').replace(madeOn, `${date.replaceAll('-', '')}000000`);
  const nameless = dated.replace(fileId, '0'.repeat(32));
  const id = createHash('sha256').update(nameless, 'latin1').digest('hex').slice(0, 32).toUpperCase();
  return Buffer.from(dated.replace(fileId, id), 'latin1');
}

/**
 * A Word file as PDF, made by an installed LibreOffice in a folder and with a profile of its own, so that an open
 * LibreOffice is left alone.
 *
 * The same file gives the same bytes wherever LibreOffice and its fonts are the same.
 *
 * @param docx bytes of a .docx file
 * @returns bytes of a tagged .pdf file
 * @throws {PdfError} with `code` `pdf/no-office`, `pdf/wrong-office`, `pdf/failed` or `pdf/slow`
 * @example await toPdf(await toDocx(letter), { date: letter.schedule.sentOn })
 */
export async function toPdf(
  docx: Uint8Array,
  { office = process.env['GOODTERMS_SOFFICE'], date, timeLimit = 120_000 }: PdfOptions,
): Promise<Uint8Array> {
  const program = await findOffice(office);
  if (program === undefined) throw new PdfError(office ? 'pdf/wrong-office' : 'pdf/no-office');
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(tmpdir(), 'goodterms-pdf-'));
    return settled(await convert(docx, program, folder, timeLimit), date);
  } catch (error) {
    throw error instanceof PdfError ? error : new PdfError('pdf/failed', { cause: error });
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
