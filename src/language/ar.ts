import { writeClose, writeRecipient, writeSalutation } from './ar/address.ts';
import { type AddressStyle, addressData, regionData, regionOf, wordData } from './ar/data.ts';
import { writeDate, writeTime, writeWeekday } from './ar/date.ts';
import { writeDuration } from './ar/duration.ts';
import { writeMoney, writeNumber, writePercent } from './ar/figures.ts';
import { inflectWord, joinList, quoteText } from './ar/names.ts';
import { setProse } from './ar/prose.ts';
import type { Language } from './language.ts';
import type { LanguageModule } from './languages.ts';

function styleOf(name: string): AddressStyle {
  const style = addressData.styles[name];
  if (!style) throw new RangeError(`locales/ar/address.yaml has no style "${name}".`);
  return style;
}

function create(tag: string): Language {
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

/**
 * Arabic, with the months, digits, calendars and courtesies of each region; `ar` alone is the neutral form.
 *
 * @example arabic.create('ar-SA').duration({ n: 11, unit: 'businessDay' }) // '١١ يوم عمل'
 */
export const arabic: LanguageModule = { base: 'ar', tags: Object.keys(regionData.tags), create };
