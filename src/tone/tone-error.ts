import type { Finding } from './finding.ts';

/**
 * Says that a letter was not written because of its tone; carries every finding.
 *
 * @example new ToneError(checkTone(text, { locale: 'en' }).findings).findings.length
 */
export class ToneError extends Error {
  override readonly name = 'ToneError';
  readonly code = 'tone/not-written';
  readonly findings: readonly Finding[];

  /** @param findings all findings of the letter, of every severity, in the order of the text */
  constructor(findings: readonly Finding[]) {
    const words = findings.filter((finding) => finding.severity === 'error').map(({ text }) => `“${text}”`);
    super(`The letter was not written. These words should be changed first: ${words.join(', ')}.`);
    this.findings = findings;
  }
}
