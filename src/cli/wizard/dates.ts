import { safeParseCase } from '../../case/parse.ts';
import { schedule } from '../../schedule/case-schedule.ts';
import { NoticeError } from '../../schedule/notice-error.ts';
import type { Schedule } from '../../schedule/schedule.ts';
import { type Answers, textAt, valueAt } from '../answers.ts';
import type { Talk } from './question.ts';

const somebody = { type: 'person', name: '–' };

/** The dates of the answers so far, why there are none, or undefined where too little is known. */
function datesOf({ answers, today }: Talk): Schedule | NoticeError | undefined {
  const { locale, contract, sending, ending, businessDays } = answers;
  const told: Answers = {
    sender: somebody,
    client: somebody,
    locale,
    contract,
    sending,
    ending,
    businessDays,
  };
  const read = safeParseCase(told);
  if (!read.ok) return undefined;
  try {
    return schedule(read.case, { today });
  } catch (error) {
    if (error instanceof NoticeError) return error;
    throw error;
  }
}

const withoutWish = (talk: Talk): Talk => ({ ...talk, answers: { ...talk.answers, ending: undefined } });

/** The last day that follows from the clause and the day of sending, whatever day the owner wishes for. */
export function computedEnd(talk: Talk): string | undefined {
  const dates = datesOf(withoutWish(talk));
  return dates === undefined || dates instanceof NoticeError ? undefined : dates.lastDay;
}

/** Whether nobody can say when a letter sent in this way arrives, unless the contract does. */
export function needsReceiptRule(talk: Talk): boolean {
  if (valueAt(talk.answers, 'contract.notice.period.n') === undefined) return false;
  const dates = datesOf(withoutWish(talk));
  return dates instanceof NoticeError && dates.code === 'RECEIPT_RULE_NEEDED';
}

/** When it arrives and when the contract ends, once all that is known; else why the days do not go together. */
export function knownDates(talk: Talk): { receivedOn: string; lastDay: string } | NoticeError | undefined {
  if (textAt(talk.answers, 'sending.on') === '') return undefined;
  const dates = datesOf(talk);
  if (dates === undefined || dates instanceof NoticeError) return dates;
  return dates.lastDay === undefined ? undefined : { receivedOn: dates.receivedOn, lastDay: dates.lastDay };
}
