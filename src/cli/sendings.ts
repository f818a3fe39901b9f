import type { CalendarDate } from '../calendar/calendar-date.ts';
import { deliveryMethods } from '../case/schema.ts';
import { language } from '../language/languages.ts';
import type { NoticeError } from '../schedule/notice-error.ts';
import type { DeliveryMethod, NoticeGiven } from '../schedule/notice-types.ts';
import { compareSendings, type LatestSending, latestSendFor, usualSendingDays } from '../schedule/send-by.ts';
import { noticeSentence } from './failures.ts';
import type { OpenedCase } from './open-case.ts';

/** The ways the contract permits; those of the case, or all, where it names none. */
function waysOf({ input }: OpenedCase): DeliveryMethod[] {
  const permitted = input.contract?.notice?.permittedMethods ?? [];
  const named = deliveryMethods.filter((method) => permitted.includes(method));
  if (named.length > 0) return named;
  return input.sending?.method
    ? [input.sending.method]
    : ['personal', 'email', 'courier', 'post', 'registered-post'];
}

function sendingLine(sending: LatestSending, { say, tag }: OpenedCase): string {
  const writes = language(tag);
  const { deliveryMethod } = sending.way;
  const way =
    deliveryMethod === undefined
      ? say('schedule.no-method')
      : (writes.words.delivery[deliveryMethod] ?? deliveryMethod);
  if (sending.ok)
    return say('schedule.end-by-way', { way, date: writes.date(sending.sendOn, { style: 'weekday' }) });
  return say(sending.reason === 'error' ? 'schedule.end-by-unknown' : 'schedule.end-by-none', { way });
}

/** For each permitted way of sending, the latest day on which the contract still ends in time. */
export function latestSendings(given: NoticeGiven, endBy: CalendarDate, opened: OpenedCase): string {
  const ways = waysOf(opened).map((deliveryMethod) =>
    deliveryMethod === given.deliveryMethod
      ? { deliveryMethod, deemedReceipt: given.deemedReceipt }
      : { deliveryMethod },
  );
  const date = language(opened.tag).date(endBy, { style: 'weekday' });
  const lines = latestSendFor(whatIf(given), endBy, ways).map(
    (sending) => `  ${sendingLine(sending, opened)}`,
  );
  return `${[opened.say('schedule.end-by', { date }), ...lines].join('\n')}\n`;
}

/** The case without what only fits the day it was really sent: the proof of receipt, and the last day wished for. */
const whatIf = (given: NoticeGiven): NoticeGiven => ({
  ...given,
  requestedEndOn: undefined,
  deemedReceipt: given.deemedReceipt?.rule === 'date' ? undefined : given.deemedReceipt,
});

/** The last day that follows from sending today, on the next business day, and on the first of the month. */
export function comparison(given: NoticeGiven, today: CalendarDate, { say, tag }: OpenedCase): string {
  const writes = language(tag);
  const on = (date: CalendarDate | undefined) =>
    date === undefined ? '–' : writes.date(date, { style: 'weekday' });
  const told = (error: NoticeError) => noticeSentence(error, tag, say);
  const free = whatIf(given);
  const rows = compareSendings(free, usualSendingDays(free, today)).map((row) =>
    row.ok
      ? say('schedule.compare-row', { sent: on(row.sentOn), last: on(row.dates.effectiveOn) })
      : `${on(row.sentOn)}: ${told(row.error)}`,
  );
  return `${[say('schedule.compare'), ...rows.map((row) => `  ${row}`)].join('\n')}\n`;
}
