import { regionData } from './ar/regions.ts';
import { create } from './ar/writer.ts';
import type { LanguageModule } from './languages.ts';

/**
 * Arabic, with the months, digits, calendars and courtesies of each region; `ar` alone is the neutral form.
 *
 * @example arabic.create('ar-SA').duration({ n: 11, unit: 'businessDay' }) // '١١ يوم عمل'
 */
export const arabic: LanguageModule = { base: 'ar', tags: Object.keys(regionData.tags), create };
