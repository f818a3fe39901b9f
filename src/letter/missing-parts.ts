import type { Case } from '../case/schema.ts';
import type { Finding } from '../tone/finding.ts';
import { kindOf } from './kinds.ts';
import { type BodyPartName, bodyPartNames, type Letter } from './letter.ts';

interface LetterWords {
  missing: Readonly<Partial<Record<BodyPartName, string>>>;
}

const files = import.meta.glob<LetterWords>('../../locales/*/letter.yaml', {
  eager: true,
  import: 'default',
});

/** Where in the case the facts of a part stand, for parts whose template has a general sentence in reserve. */
const factsOf: Readonly<Partial<Record<BodyPartName, (input: Case) => unknown>>> = {
  'unfinished-work': (input) => input.unfinishedWork ?? input.notIncluded,
  handover: (input) => input.handover,
  balance: (input) => input.balance,
};

/**
 * The parts that a letter of its kind should have and the case gives no facts for.
 *
 * A part that is missing altogether though required is an error; one that stands on a general sentence, or that
 * is merely expected, a warning. Known by construction, not by reading.
 */
export function missingParts(input: Case, letter: Letter): Finding[] {
  const needs = kindOf(letter.kind)?.parts ?? {};
  const sentences = files[`../../locales/${letter.locale.split('-')[0]}/letter.yaml`]?.missing ?? {};
  const end = letter.markdown.length;
  return bodyPartNames.flatMap((part): Finding[] => {
    const need = needs[part] ?? 'optional';
    if (need === 'optional') return [];
    const isSaid = letter.parts.some(({ name }) => name === part);
    const facts = factsOf[part];
    if (isSaid && (!facts || facts(input) !== undefined)) return [];
    return [
      {
        ruleId: `parts/${part}`,
        category: 'parts',
        severity: need === 'required' && !isSaid ? 'error' : 'warning',
        start: end,
        end,
        text: '',
        message: sentences[part] ?? part,
      },
    ];
  });
}
