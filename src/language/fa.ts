import { create } from './fa/writer.ts';
import type { LanguageModule } from './languages.ts';

/**
 * Persian of Iran, and of Afghanistan with its own names of months, titles and courtesies.
 *
 * Dates are solar, digits U+06F0 to U+06F9, half-spaces U+200C; the ezafe on a silent he is U+0647 U+0654.
 */
export const persian: LanguageModule = { base: 'fa', tags: ['fa-IR', 'fa-AF'], create };
