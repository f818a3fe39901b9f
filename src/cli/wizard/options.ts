import type { Addressee, Person } from '../../language/language.ts';
import { languageBases, languageTags } from '../../language/languages.ts';
import { letterKinds } from '../../letter/kinds.ts';
import type { PeriodUnit } from '../../schedule/notice-types.ts';
import { textAt } from '../answers.ts';
import type { Option, Talk } from './question.ts';

/** The languages, each by its own name. */
export const languageOptions = (): Option[] =>
  languageBases.map((base) => ({
    value: base,
    label: new Intl.DisplayNames([base], { type: 'language' }).of(base) ?? base,
  }));

/** The regions that write the letter's language each in their own way. */
export function regionOptions({ letter, language: { base } }: Talk): Option[] {
  const names = new Intl.DisplayNames([base], { type: 'region' });
  return languageTags.flatMap((tag) => {
    const [own, region] = tag.split('-');
    return own === letter.base && region !== undefined
      ? [{ value: tag, label: names.of(region) ?? region }]
      : [];
  });
}

/** Choices whose words stand in the locale; the order is that of the words. */
export const wordedOptions =
  (id: string, isOffered: (value: string, talk: Talk) => boolean = () => true) =>
  (talk: Talk): Option[] =>
    Object.entries(talk.words.choices[id] ?? {})
      .filter(([value]) => isOffered(value, talk))
      .map(([value, label]) => ({ value, label }));

export const kindOptions = wordedOptions('kind', (value) => Object.hasOwn(letterKinds, value));

const usualPeriods: readonly (readonly [number, PeriodUnit])[] = [
  [14, 'day'],
  [30, 'day'],
  [1, 'month'],
  [60, 'day'],
  [3, 'month'],
];

/** Usual lengths of a notice, none, and another one. */
export function periodOptions(talk: Talk): Option[] {
  const worded = wordedOptions('period')(talk);
  const usual = usualPeriods.map(([n, unit]) => ({
    value: `${n} ${unit}`,
    label: talk.language.duration({ n, unit }),
  }));
  return [...usual, ...worded];
}

/** How a person can be addressed: what is known of them, as `gender title`. */
const forms = [
  '',
  'female',
  'male',
  'female dr',
  'male dr',
  'female eng',
  'male eng',
  'female prof',
  'male prof',
];

/** A person with the form that was chosen for them. */
function formed(name: string, form: string): Person {
  const words = form.split(' ');
  return {
    name,
    gender: words.find((word) => word === 'female' || word === 'male'),
    title: words.find((word) => word === 'dr' || word === 'eng' || word === 'prof'),
  };
}

const addressed = (person: Person): Addressee => ({ type: 'person', person });

/** The salutations a name can be given, each once; the value says what they tell of the person. */
export function salutationOptions(name: string, talk: Talk): Option[] {
  const kind = letterKinds[textAt(talk.answers, 'kind')];
  const register = kind?.register ?? 'formal';
  const options = forms.map((value) => ({
    value: value === '' ? 'unknown' : value,
    label: talk.letter.salutation(addressed(formed(name, value)), { register })[0] ?? name,
  }));
  return options.filter(({ label }, index) => options.findIndex((other) => other.label === label) === index);
}
