import type { Case } from '../case/schema.ts';
import { stripBidiControls } from '../language/bidi.ts';
import { type Language, withDigits } from '../language/language.ts';
import { language as languageOf } from '../language/languages.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { createHelpers, type HelperContext } from './helpers.ts';
import { defaultKind, kindOf, type LetterKind, letterKinds } from './kinds.ts';
import type { Letter, LetterPart, PartName } from './letter.ts';
import { type Template, templatesOf } from './templates.ts';
import { buildView } from './view.ts';

/** The subject as a header wants it: one line, no markup, no bidi controls. */
const headerText = (markdown: string, label: string): string =>
  stripBidiControls(markdown)
    .replace(/^#+ /, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(new RegExp(`^${label}\\s*`, 'u'), '');

/** What decides between wordings: who writes to whom about what, never when. */
function seedOf(input: Case, kind: string): string {
  const { client } = input;
  const name = client.type === 'people' ? client.people.map((one) => one.name).join() : client.name;
  return [kind, input.sender.name, name, input.contract?.reference ?? ''].join('/');
}

/** What the writing of a letter may be told besides its case. */
export interface ComposeOptions {
  /** One of `letterKinds`; by default the case's, else an exit e-mail. */
  kind?: string | undefined;
  /** Templates of the user's own, in the place of the built-in ones of the same name. */
  templates?: Readonly<Record<string, Template>> | undefined;
}

function fillTemplate(
  input: Case,
  schedule: Schedule,
  language: Language,
  kindName: string,
  kind: LetterKind,
  own: ComposeOptions['templates'],
): LetterPart[] {
  const register = input.register ?? kind.register;
  const templates = own ? { ...templatesOf(language.base), ...own } : templatesOf(language.base);
  const template = templates[kindName];
  if (!template) throw new RangeError(`There is no template "${kindName}" for ${language.tag}.`);
  const context: HelperContext = {
    language,
    datesTwice: input.show?.secondCalendar ?? (kind.datesTwice && language.datesNoticesTwice),
    seed: seedOf(input, kindName),
    parts: [],
  };
  template(buildView(input, schedule, language, { register, shortDates: kind.shortDates }), {
    helpers: createHelpers(context),
    partials: templates,
  });
  return context.parts;
}

const isOneParagraph = ({ markdown }: LetterPart): boolean => !/\n|^(?:[-*|#]|\d+\.) ?/.test(markdown);

/** Marks the parts that go on in the paragraph before them, so that a short letter does not fall into single lines. */
function markJoins(parts: readonly LetterPart[], joins: LetterKind['joins']): LetterPart[] {
  const leaders: Readonly<Partial<Record<PartName, readonly PartName[]>>> = joins;
  return parts.map((part, index) => {
    const before = parts[index - 1];
    const goesOn = before !== undefined && (leaders[part.name] ?? []).includes(before.name);
    return goesOn && isOneParagraph(before) && isOneParagraph(part) ? { ...part, continues: true } : part;
  });
}

const joinParts = (parts: readonly LetterPart[]): string =>
  parts.reduce(
    (text, { markdown, continues }) =>
      text === '' ? markdown : `${text}${continues ? ' ' : '\n\n'}${markdown}`,
    '',
  );

/**
 * Writes the letter of a case: the template of its kind, filled with the case's facts and dates.
 *
 * @returns the letter, not yet looked at for its tone (`findings` is empty)
 * @throws {RangeError} for a kind there is not
 */
export function composeLetter(input: Case, schedule: Schedule, options: ComposeOptions = {}): Letter {
  const kindName = options.kind ?? input.kind ?? defaultKind;
  const kind = kindOf(kindName);
  if (!kind)
    throw new RangeError(
      `There is no letter kind "${kindName}". There are: ${Object.keys(letterKinds).join(', ')}.`,
    );
  const language = withDigits(languageOf(input.locale), input.digits);
  const written = fillTemplate(input, schedule, language, kindName, kind, options.templates);
  const subject = headerText(
    written.find((part) => part.name === 'subject')?.markdown ?? '',
    language.words.subjectLabel,
  );
  const frame: readonly string[] = kind.frame;
  const wanted = written.filter((part) => frame.includes(part.name) || Object.hasOwn(kind.parts, part.name));
  const parts = markJoins(wanted, kind.joins);
  const { sender, client } = input;
  return {
    kind: kindName,
    locale: language.tag,
    direction: language.direction,
    subject,
    markdown: joinParts(parts),
    parts,
    schedule,
    findings: [],
    from: { name: sender.name, email: sender.email },
    to: {
      name: client.type === 'people' ? language.list(client.people.map((one) => one.name)) : client.name,
      email: client.email,
    },
  };
}
