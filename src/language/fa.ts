import { complimentaryClose, recipient, salutation } from './fa/address.ts';
import { regions, words } from './fa/data.ts';
import { writeDate, writeWeekday } from './fa/dates.ts';
import { writeDuration } from './fa/durations.ts';
import { quoteTitle, writeList, writeMoney, writeNumber, writePercent, writeTime } from './fa/figures.ts';
import { inflect } from './fa/inflect.ts';
import { mendProse } from './fa/prose.ts';
import type { Language } from './language.ts';
import type { LanguageModule } from './languages.ts';

const tags = ['fa-IR', 'fa-AF'] as const;

function create(tag: string): Language {
  const region = regions[tag];
  if (!region) throw new RangeError(`Persian has no region "${tag}". There are: ${tags.join(', ')}.`);
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

/**
 * Persian of Iran, and of Afghanistan with its own names of months, titles and courtesies.
 *
 * Dates are solar, digits U+06F0 to U+06F9, half-spaces U+200C; the ezafe on a silent he is U+0647 U+0654.
 */
export const persian: LanguageModule = { base: 'fa', tags, create };
