import type { DayNumber } from '../calendar/calendar-date.ts';
import { withinRange } from './notice-error.ts';
import { countNotice } from './notice-period.ts';
import type { NoticeTerms } from './terms.ts';
import { addStep, type Trace } from './trace.ts';

/**
 * The time to mend a breach, and what follows it: a second notice, or the end if the contract then ends by itself.
 *
 * Adds `cureEndsOn`, `earliestTerminationNoticeOn` and, with automatic termination, `effectiveOn` to the trace.
 *
 * @throws {NoticeError} `INVALID_PERIOD` out of range
 * @example endAfterCure(terms, clockStart, trace)
 */
export function endAfterCure(terms: NoticeTerms, clockStart: DayNumber, trace: Trace): void {
  const { cure } = terms;
  if (cure === undefined) return;
  withinRange('cure', () => {
    const from = countNotice(terms, 'cure', cure, clockStart, trace);
    addStep(trace, { gives: 'earliestTerminationNoticeOn', from, to: from + 1 }, { rule: 'cure-over' });
    if (terms.isAutoTerminating)
      addStep(trace, { gives: 'effectiveOn', from, to: from }, { rule: 'auto-terminate' });
  });
}
