import type { Language } from '../language.ts';
import { closeOf, recipientLines, salutation } from './address.ts';
import { type Region, regions, words } from './data.ts';
import { writeDate, writeWeekday } from './dates.ts';
import { writeDuration } from './durations.ts';
import { writeList, writeMoney, writeNumber, writeTime } from './figures.ts';
import { inflectWord } from './inflect.ts';
import { setProse } from './prose.ts';
import { quoteText } from './quote.ts';

/** The region's entry, or the first region's for a tag without one. */
function regionOf(tag: string): Region {
  const region = regions[tag] ?? Object.values(regions)[0];
  if (!region) throw new Error('regions.yaml holds no region.');
  return region;
}

/** How the language writes in the region of a tag. */
export function create(tag: string): Language {
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
