import type { Language } from './language.ts';
import type { LanguageModule } from './languages.ts';
import { complimentaryClose, recipientLines, salutation } from './tr/address.ts';
import { words } from './tr/data.ts';
import { writeDate, writeWeekday } from './tr/date.ts';
import { writeDuration } from './tr/duration.ts';
import { writeList, writeMoney, writeNumber, writePercent, writeTime } from './tr/figures.ts';
import { inflectWord } from './tr/inflect.ts';
import { quoteText, setProse } from './tr/prose.ts';

const create = (tag: string): Language => ({
  tag,
  base: 'tr',
  direction: 'ltr',
  calendar: 'gregory',
  datesNoticesTwice: false,
  typedYears: undefined,
  digits: 'latn',
  words,
  date: writeDate,
  weekday: writeWeekday,
  duration: writeDuration,
  number: (n, options = {}) => writeNumber(n, options.digits),
  percent: (n, options = {}) => writePercent(n, options.digits),
  money: (amount, currency, options = {}) => writeMoney(amount, currency, options.digits),
  time: writeTime,
  list: writeList,
  inflect: inflectWord,
  quote: quoteText,
  prose: setProse,
  upper: (text) => text.toLocaleUpperCase('tr'),
  salutation: (addressee, { register }) => [salutation(addressee, register)],
  recipient: recipientLines,
  complimentaryClose,
});

/**
 * Turkish as written in Türkiye.
 *
 * @example turkish.create('tr-TR').inflect('Kuşadası', 'dat', { kind: 'place' }) // 'Kuşadası’na'
 */
export const turkish: LanguageModule = { base: 'tr', tags: ['tr-TR'], create };
