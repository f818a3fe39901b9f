import type { Language } from '../language.ts';
import { writeClose, writeRecipient, writeSalutation } from './address.ts';
import { type AddressStyle, addressData, wordData } from './data.ts';
import { writeDate, writeTime, writeWeekday } from './date.ts';
import { writeDuration } from './duration.ts';
import { writeMoney, writeNumber, writePercent } from './figures.ts';
import { inflectWord, joinList, quoteText } from './names.ts';
import { setProse } from './prose.ts';
import { regionOf } from './regions.ts';

function styleOf(name: string): AddressStyle {
  const style = addressData.styles[name];
  if (!style) throw new RangeError(`locales/ar/address.yaml has no style "${name}".`);
  return style;
}

/** How the language writes in the region of a tag. */
export function create(tag: string): Language {
  const region = regionOf(tag);
  const style = styleOf(region.style);
  const { digits } = region;
  return {
    tag,
    base: 'ar',
    direction: 'rtl',
    calendar: region.calendar,
    datesNoticesTwice: region.datesNoticesTwice,
    typedYears: 'islamic-umalqura',
    digits,
    words: { ...wordData, delivery: { ...wordData.delivery, ...region.delivery } },
    date: (iso, options = {}) => writeDate(iso, options, region),
    weekday: writeWeekday,
    duration: (duration, options = {}) =>
      writeDuration(duration, options, (n) => writeNumber(n, region, options.digits ?? digits)),
    number: (n, options = {}) => writeNumber(n, region, options.digits ?? digits),
    percent: (n, options = {}) => writePercent(n, region, options.digits ?? digits),
    money: (amount, currency, options = {}) => writeMoney(amount, currency, region, options.digits ?? digits),
    time: (time) => writeTime(time, region),
    list: joinList,
    inflect: inflectWord,
    quote: quoteText,
    prose: setProse,
    // Arabic script has no capitals, and a Latin name in a letter keeps its own.
    upper: (text) => text,
    salutation: (addressee, { register }) => writeSalutation(addressee, register, style),
    recipient: (addressee) => writeRecipient(addressee, style),
    complimentaryClose: (_speaker, addressee, { register }) => writeClose(addressee, register, style),
  };
}
