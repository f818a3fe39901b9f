/** Why there is no PDF, by code. */
const reasons = {
  'pdf/no-office': 'A PDF is made by LibreOffice, and there is none on this machine.',
  'pdf/wrong-office': 'The LibreOffice named for making a PDF is no program.',
  'pdf/failed': 'LibreOffice could not make a PDF of the letter.',
  'pdf/slow': 'LibreOffice did not finish the PDF in time.',
} as const;

/** A PDF that could not be made; `code` tells why. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
  readonly code: keyof typeof reasons;
  constructor(code: keyof typeof reasons, options?: { cause?: unknown }) {
    super(reasons[code], options);
    this.code = code;
  }
}
