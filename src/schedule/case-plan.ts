import type { Case } from '../case/schema.ts';
import type { PlanEntry, PlannedDay, PlanParty } from './plan.ts';

type Dated = { by?: PlannedDay | undefined; what: string };

function entry(path: string, on: PlannedDay | undefined, what: string, who: PlanParty = 'us'): PlanEntry[] {
  return on === undefined ? [] : [{ path, on, what, who }];
}

const items = (path: string, list: readonly Dated[] | undefined, who: PlanParty = 'us'): PlanEntry[] =>
  (list ?? []).flatMap((item, index) => entry(`${path}.${index}.by`, item.by, item.what, who));

/** Every dated commitment that a case states, with the place it stands in. */
export function planOf(input: Case): PlanEntry[] {
  const { handover, dataReturn, balance } = input;
  return [
    ...(input.services ?? []).flatMap((one, index) =>
      entry(`services.${index}.lastDay`, one.lastDay, one.name),
    ),
    ...items('unfinishedWork', input.unfinishedWork),
    ...items('handover.items', handover?.items),
    ...entry('handover.meeting.on', handover?.meeting?.on, handover?.meeting?.place ?? ''),
    ...entry('handover.questionsUntil', handover?.questionsUntil, ''),
    ...(input.access ?? []).flatMap((one, index) =>
      entry(`access.${index}.by`, one.by, one.what, one.owner === 'client' ? 'client' : 'us'),
    ),
    ...items('dataReturn.items', dataReturn?.items),
    ...entry('dataReturn.deletedBy', dataReturn?.deletedBy, ''),
    ...entry('dataReturn.kept.until', dataReturn?.kept?.until, dataReturn?.kept?.what ?? ''),
    ...(input.clientActions ?? []).flatMap((one, index) =>
      entry(`clientActions.${index}.by`, one.by, one.please, 'client'),
    ),
    ...entry('balance.finalInvoiceOn', balance?.finalInvoiceOn, ''),
    ...entry('balance.refund.by', balance?.refund?.by, ''),
    ...(input.continuingDuties ?? []).flatMap((one, index) =>
      entry(`continuingDuties.${index}.until`, one.until, one.duty),
    ),
  ];
}
