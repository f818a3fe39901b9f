import type { Register } from '../language/language.ts';
import type { BodyPartName, FramePartName } from './letter.ts';

/** `required` parts stop a letter that lacks them, `expected` ones are missed with a warning. */
export type Need = 'required' | 'expected' | 'optional';

/** What makes a letter of a kind: its parts and its register; its words are the template of the same name. */
export interface LetterKind {
  register: Register;
  /** Whether main dates are given in two calendars where the region's notices do so. */
  datesTwice: boolean;
  /** Parts round the body, in reading order; the body stands between salutation and close. */
  frame: readonly FramePartName[];
  parts: Readonly<Partial<Record<BodyPartName, Need>>>;
  /** Parts of one paragraph that go on in the paragraph of the part before them, where that is one of those named. */
  joins: Readonly<Partial<Record<BodyPartName, readonly BodyPartName[]>>>;
  /** Whether planned days of the last day's year go without their year. */
  shortDates: boolean;
}

/** Every kind of letter. Nothing else in the code knows a kind by name. */
export const letterKinds: Readonly<Record<string, LetterKind>> = {
  'exit-email': {
    register: 'formal',
    datesTwice: false,
    frame: ['salutation', 'complimentary-close', 'signature', 'enclosures', 'copies'],
    parts: {
      thanks: 'expected',
      decision: 'required',
      reason: 'optional',
      notice: 'expected',
      'unfinished-work': 'expected',
      handover: 'expected',
      access: 'expected',
      'data-return': 'optional',
      'client-actions': 'expected',
      balance: 'expected',
      referral: 'optional',
      talk: 'optional',
      'open-door': 'optional',
      contact: 'expected',
      wishes: 'required',
    },
    joins: {
      reason: ['decision'],
      handover: ['unfinished-work'],
      access: ['handover', 'unfinished-work'],
      'client-actions': ['access', 'handover', 'unfinished-work'],
      talk: ['contact'],
      wishes: ['open-door'],
    },
    shortDates: true,
  },
  'formal-notice': {
    register: 'formal',
    datesTwice: true,
    frame: [
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
    ],
    parts: {
      thanks: 'optional',
      decision: 'required',
      reason: 'optional',
      notice: 'required',
      'unfinished-work': 'required',
      handover: 'required',
      access: 'expected',
      'data-return': 'expected',
      'client-actions': 'expected',
      balance: 'required',
      referral: 'optional',
      talk: 'optional',
      contact: 'required',
      'continuing-duties': 'optional',
      wishes: 'required',
    },
    joins: { reason: ['decision'], talk: ['contact'], wishes: ['thanks'] },
    shortDates: false,
  },
};

export const defaultKind = 'exit-email';

/** The kind of that name, or undefined. */
export const kindOf = (name: string): LetterKind | undefined =>
  Object.hasOwn(letterKinds, name) ? letterKinds[name] : undefined;
