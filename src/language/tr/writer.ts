import type { Language } from '../language.ts';
import { complimentaryClose, recipientLines, salutation } from './address.ts';
import { words } from './data.ts';
import { writeDate, writeWeekday } from './date.ts';
import { writeDuration } from './duration.ts';
import { writeList, writeMoney, writeNumber, writePercent, writeTime } from './figures.ts';
import { inflectWord } from './inflect.ts';
import { quoteText, setProse } from './prose.ts';

/** How the language writes in the region of a tag. */
export const create = (tag: string): Language => ({
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
