import { client } from './flow-client.ts';
import { closing } from './flow-closing.ts';
import { contract } from './flow-contract.ts';
import { letter } from './flow-letter.ts';
import { parties } from './flow-parties.ts';
import type { FlowEntry, Question } from './question.ts';

/** Every question of the wizard, in the order in which it is asked. */
export const flow: readonly FlowEntry[] = [...parties, ...client, ...contract, ...letter, ...closing];

/** The questions alone, those about a list as they are asked of its first entry. */
export const allQuestions: readonly Question[] = flow.flatMap((entry) =>
  'list' in entry ? entry.fields(`${entry.list}.0`) : [entry],
);
