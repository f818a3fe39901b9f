import { closeOf, recipientLines, salutation } from './en/address.ts';
import { type Region, regions, words } from './en/data.ts';
import { writeDate, writeWeekday } from './en/dates.ts';
import { writeDuration } from './en/durations.ts';
import { writeList, writeMoney, writeNumber, writeTime } from './en/figures.ts';
import { inflectWord } from './en/inflect.ts';
import { setProse } from './en/prose.ts';
import { quoteText } from './en/quote.ts';
import type { Language } from './language.ts';
import type { LanguageModule } from './languages.ts';

/** The region's entry, or the first region's for a tag without one. */
function regionOf(tag: string): Region {
  const region = regions[tag] ?? Object.values(regions)[0];
  if (!region) throw new Error('regions.yaml holds no region.');
  return region;
}

function create(tag: string): Language {
  const region = regionOf(tag);
  return {
    tag,
    base: 'en',
    direction: 'ltr',
    calendar: 'gregory',
    datesNoticesTwice: false,
    typedYears: undefined,
    digits: 'latn',
    words: { ...words, delivery: { ...words.delivery, ...region.words.delivery } },
    date: (iso, options = {}) => writeDate(iso, options, region),
    weekday: writeWeekday,
    duration: (duration, options = {}) => writeDuration(duration, options, region),
    number: (n, options = {}) => writeNumber(n, options.digits),
    percent: (n, options = {}) => `${writeNumber(n, options.digits)}%`,
    money: (amount, currency, options = {}) => writeMoney(amount, currency, region, options.digits),
    time: (time) => writeTime(time, region),
    list: (items) => writeList(items, region),
    inflect: inflectWord,
    quote: (text) => quoteText(text, region),
    prose: setProse,
    upper: (text) => text.toLocaleUpperCase('en'),
    salutation: (addressee, { register }) => [salutation(addressee, register, region)],
    recipient: (addressee) => recipientLines(addressee, region),
    complimentaryClose: (speaker, addressee, { register }) => closeOf(speaker, addressee, register, region),
  };
}

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
