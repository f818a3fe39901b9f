import { stripBidiControls } from '../language/bidi.ts';
import type { Letter } from '../letter/letter.ts';

/** The letter with all that is known of it, for programs: texts without bidi controls, dates as ISO. */
export function toJson(letter: Letter): string {
  const clean = (_key: string, value: unknown) =>
    typeof value === 'string' ? stripBidiControls(value) : value;
  return `${JSON.stringify(letter, clean, 2)}\n`;
}
