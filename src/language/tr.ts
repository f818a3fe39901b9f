import type { LanguageModule } from './languages.ts';
import { create } from './tr/writer.ts';

/**
 * Turkish as written in Türkiye.
 *
 * @example turkish.create('tr-TR').inflect('Kuşadası', 'dat', { kind: 'place' }) // 'Kuşadası’na'
 */
export const turkish: LanguageModule = { base: 'tr', tags: ['tr-TR'], create };
