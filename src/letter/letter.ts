import type { Direction } from '../language/language.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Finding } from '../tone/finding.ts';

/** Parts of the head and foot of a letter: what stands around the body. */
export const framePartNames = [
  'sender-block',
  'recipient-block',
  'delivery',
  'date-line',
  'references',
  'subject',
  'salutation',
  'complimentary-close',
  'signature',
  'enclosures',
  'copies',
] as const;

/** Parts of the body: what the letter does, in the terms of the parts table. */
export const bodyPartNames = [
  'thanks',
  'decision',
  'reason',
  'notice',
  'unfinished-work',
  'handover',
  'access',
  'data-return',
  'client-actions',
  'balance',
  'referral',
  'talk',
  'open-door',
  'contact',
  'continuing-duties',
  'wishes',
] as const;

export type FramePartName = (typeof framePartNames)[number];
export type BodyPartName = (typeof bodyPartNames)[number];
export type PartName = FramePartName | BodyPartName;

/** One part of a letter: Markdown, with FSI, LRI and PDI round values whose direction may differ. */
export interface LetterPart {
  name: PartName;
  markdown: string;
  /** Goes on in the last paragraph of the part before it. */
  continues?: true;
}

/** A finished letter, before it is given a format. */
export interface Letter {
  kind: string;
  /** Resolved BCP 47 tag. */
  locale: string;
  direction: Direction;
  /** Plain text of one line, free of bidi controls. */
  subject: string;
  /** The whole letter: its parts in reading order, a blank line between those that do not go on in the same paragraph. */
  markdown: string;
  parts: readonly LetterPart[];
  schedule: Schedule;
  findings: readonly Finding[];
  /** Who it is from and to, as plain text for headers and document properties. */
  from: Correspondent;
  to: Correspondent;
}

export interface Correspondent {
  /** Display name: the firm, or the person. */
  name: string;
  email?: string | undefined;
}
