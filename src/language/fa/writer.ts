import type { Language } from '../language.ts';
import { complimentaryClose, recipient, salutation } from './address.ts';
import { regions, words } from './data.ts';
import { writeDate, writeWeekday } from './dates.ts';
import { writeDuration } from './durations.ts';
import { quoteTitle, writeList, writeMoney, writeNumber, writePercent, writeTime } from './figures.ts';
import { inflect } from './inflect.ts';
import { mendProse } from './prose.ts';

/** How the language writes in the region of a tag. */
export function create(tag: string): Language {
  const region = regions[tag];
  if (!region)
    throw new RangeError(`Persian has no region "${tag}". There are: ${Object.keys(regions).join(', ')}.`);
  return {
    tag,
    base: 'fa',
    direction: 'rtl',
    calendar: 'persian',
    datesNoticesTwice: false,
    typedYears: 'persian',
    digits: 'arabext',
    words: { ...words, delivery: { ...words.delivery, ...region.words.delivery } },

    date: (iso, options = {}) => writeDate(iso, options, region),
    weekday: writeWeekday,
    duration: (duration, options = {}) => writeDuration(duration, options, region),
    number: (n, options) => writeNumber(n, options?.digits),
    percent: (n, options) => writePercent(n, options?.digits),
    money: (amount, currency, options) => writeMoney(amount, currency, region, options?.digits),
    time: (time) => writeTime(time),
    list: writeList,
    inflect,
    quote: quoteTitle,
    prose: mendProse,
    // No Persian letter has a capital; Latin ones in a name are the user's own.
    upper: (text) => text,
    salutation: (addressee, options) => salutation(addressee, options, region),
    recipient: (addressee) => recipient(addressee, region),
    complimentaryClose: (speaker, _addressee, options) => complimentaryClose(speaker, options, region),
  };
}
