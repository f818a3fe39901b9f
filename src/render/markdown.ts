import type { Letter } from '../letter/letter.ts';

/** The letter as Markdown, as the template gave it, with a line end at the end. */
export const toMarkdown = (letter: Letter): string => `${letter.markdown}\n`;
