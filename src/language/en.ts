import { create } from './en/writer.ts';
import type { LanguageModule } from './languages.ts';

/**
 * English, American and British.
 *
 * @example english.create('en-GB').duration({ n: 5, unit: 'businessDay' }) // '5 working days'
 */
export const english: LanguageModule = {
  base: 'en',
  tags: ['en-US', 'en-GB'],
  // English of the Commonwealth is written as in Britain; Canadian business mail as in the United States.
  alike: {
    AU: 'en-GB',
    IE: 'en-GB',
    IN: 'en-GB',
    NZ: 'en-GB',
    ZA: 'en-GB',
    SG: 'en-GB',
    HK: 'en-GB',
    NG: 'en-GB',
    KE: 'en-GB',
    PK: 'en-GB',
    MT: 'en-GB',
  },
  create,
};
