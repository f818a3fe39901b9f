import { NoticeError } from '../../schedule/notice-error.ts';
import { type Answer, withValue } from '../answers.ts';
import { noticeSentence } from '../failures.ts';
import { speak } from '../words.ts';
import { knownDates } from './dates.ts';
import type { Talk } from './question.ts';
import type { Step } from './steps.ts';

/** Why a day does not go together with the clause, in one sentence; what is asked later is not missed yet. */
export function dateProblem({ question }: Step, value: Answer, talk: Talk): string | undefined {
  if (question.kind !== 'date' || question.path === undefined) return undefined;
  const answers = withValue(talk.answers, question.path, value);
  const dates = knownDates({ ...talk, answers });
  if (!(dates instanceof NoticeError) || dates.code === 'RECEIPT_RULE_NEEDED') return undefined;
  return noticeSentence(dates, talk.language.tag, speak(talk.language.base));
}
