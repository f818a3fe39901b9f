import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The default of a letter, then those that look best beside the Latin letters that stand in for Arial. */
const wanted = ['Arial', 'Noto Naskh Arabic', 'Vazirmatn', 'Noto Sans Arabic', 'Amiri'];

/**
 * A font of this machine for Arabic script, where fontconfig keeps a list of them.
 *
 * Without one, a LibreOffice that lacks Arial sets Arabic letters in the widest of its fonts.
 *
 * @returns undefined where there is no list, or none of the fonts we know
 */
export async function installedArabicFont(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('fc-list', [':', 'family'], { timeout: 10_000 });
    const families = new Set(stdout.split(/[\n,]/).map((family) => family.trim()));
    return wanted.find((family) => families.has(family));
  } catch {
    return undefined;
  }
}
