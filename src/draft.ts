import type { Case } from './case/schema.ts';
import { type ComposeOptions, composeLetter } from './letter/compose.ts';
import type { Letter } from './letter/letter.ts';
import { missingParts } from './letter/missing-parts.ts';
import { peopleOf } from './letter/view-frame.ts';
import { schedule } from './schedule/case-schedule.ts';
import { checkTone } from './tone/check.ts';
import type { Finding, Waiver } from './tone/finding.ts';
import { ToneError } from './tone/tone-error.ts';

export interface DraftOptions extends ComposeOptions {
  /** ISO date: the day of sending where the case names none. */
  today: string;
}

export interface DraftResult {
  /** Whether the letter may go out: no finding of severity `error`. */
  ok: boolean;
  letter: Letter;
  findings: readonly Finding[];
  /** Waivers of the case that silenced nothing, or may not silence what they name. */
  unusedWaivers: readonly Waiver[];
}

/** What is searched for as an address to the client, besides "you". */
function namesOf({ client }: Case): string[] {
  const people = peopleOf(client).map((person) => person.name);
  return client.type === 'organization' ? [client.name, ...people] : people;
}

/**
 * Works out the dates, writes the letter and reads it for its tone.
 *
 * @returns the letter with all findings, also where they forbid to send it
 * @throws {NoticeError} where clause and dates do not go together
 */
export function safeDraft(input: Case, options: DraftOptions): DraftResult {
  const dates = schedule(input, options);
  const letter = composeLetter(input, dates, options);
  const tone = checkTone(letter.markdown, {
    locale: letter.locale,
    clientNames: namesOf(input),
    allow: input.tone?.allow ?? [],
  });
  const findings = [...tone.findings, ...missingParts(input, letter)];
  return {
    ok: !findings.some(({ severity }) => severity === 'error'),
    letter: { ...letter, findings },
    findings,
    unusedWaivers: tone.unusedWaivers,
  };
}

/**
 * The letter of a case, ready to be given a format.
 *
 * @throws {ToneError} where a passage would burn the bridge; all findings are on it
 * @throws {NoticeError} where clause and dates do not go together
 * @example draft(parseCase(data), { today: '2026-11-21' }).subject
 */
export function draft(input: Case, options: DraftOptions): Letter {
  const { ok, letter, findings } = safeDraft(input, options);
  if (!ok) throw new ToneError(findings);
  return letter;
}
