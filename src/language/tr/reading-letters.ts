import type { InflectOptions } from '../language.ts';
import { letters, marks } from '../letters.ts';
import { once } from '../once.ts';
import { acronymSound, letterName } from './acronym.ts';
import { inflectionWords } from './data.ts';
import { endingOf } from './ending.ts';
import { soundOf } from './foreign.ts';
import {
  isFirmNoun,
  isPlaceNoun,
  isPossessedNoun,
  isPossessedPlace,
  isSoleInstitution,
  isSonOf,
} from './lexicon.ts';
import { apart, type Kind, type Reading, readUnit } from './reading-marks.ts';
import { ordinalSuffix, spokenNumber } from './spoken-number.ts';

const { unreadForms } = inflectionWords;

const romanNumerals = ' I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/** The letters a name ends in, with what stands before them. */
interface Tail {
  run: string;
  before: string;
  isSeveral: boolean;
}

/** Mehmet II is read as an ordinal, Faz II as a number; a lone X is the letter. */
function readRoman({ run, isSeveral }: Tail, kind: Kind): Reading | undefined {
  const value = romanNumerals.indexOf(run);
  if (value < 1 || !isSeveral || (run.length === 1 && kind !== 'person')) return undefined;
  const figure = String(value);
  if (kind !== 'person') return apart(spokenNumber(figure));
  return run === 'X' ? apart(letterName('x')) : apart(spokenNumber(figure) + ordinalSuffix(figure));
}

/** The capitals a name ends in, where they are read on their own: TDK, the AI of OpenAI. */
function readCapitals({ run, isSeveral }: Tail, kind: Kind): Reading | undefined {
  if (kind === 'person') return undefined;
  const [capitals] = /\p{Lu}{2,}$/u.exec(run) ?? (kind === 'acronym' ? [run] : []);
  if (capitals === undefined) return undefined;
  const isTitle = capitals === run && isSeveral && (isFirmNoun(run) || isPossessedNoun(run));
  return isTitle ? undefined : apart(acronymSound(capitals));
}

function possesses(run: string, isSeveral: boolean, kind: Kind): boolean {
  if (isSonOf(run)) return true;
  if (kind === 'person' || kind === 'acronym') return false;
  if (kind === 'place') return isPossessedPlace(run, isSeveral);
  return isSeveral ? isPossessedNoun(run) : isPossessedPlace(run, false);
}

/** The rule books join suffixes to the names of firms and bodies, where these end in a common noun. */
function isJoined({ run, isSeveral }: Tail, isPossessed: boolean, options: InflectOptions): boolean {
  const { kind, apostrophe = 'tdk' } = options;
  if (kind !== 'institution' || apostrophe !== 'tdk' || /^\p{Lu}{2}/u.test(run)) return false;
  if (!isSeveral) return isSoleInstitution(run);
  return isPossessed ? !isSonOf(run) && !isPlaceNoun(run) : isFirmNoun(run);
}

/** A common noun takes its suffix joined; a name sounds as its spelling, or its nation, has it. */
function readWord(tail: Tail, options: InflectOptions): Reading | undefined {
  const { run, isSeveral } = tail;
  const { kind } = options;
  const isCommon = /^\p{Ll}/u.test(run) && (kind === undefined || kind === 'date' || kind === 'number');
  const isPossessed = possesses(run, isSeveral || isCommon, kind);
  if (!isCommon && !isJoined(tail, isPossessed, options))
    return apart(isPossessed ? run : soundOf(run), isPossessed);
  const ending = endingOf(run, isPossessed);
  return ending && { ending, joint: '', isNoun: true };
}

/** 2’nci is inflected already: the next suffix is joined to the first. */
function readInflected({ run, before }: Tail): Reading | undefined {
  const ending = /\d[’']$/.test(before) ? endingOf(run) : undefined;
  return ending && { ending, joint: '' };
}

/** Levi’s, Acme Inc, Greek letters: nothing that a Turkish suffix could be set to. */
function isUnreadable({ run, before, isSeveral }: Tail, kind: Kind): boolean {
  if (run === '' || /[^\p{Script=Latin}\p{M}]/u.test(run)) return true;
  if (/[’']$/.test(before) && /^\p{Ll}/u.test(run)) return true;
  return kind === 'institution' && isSeveral && unreadForms.includes(run.toLowerCase());
}

const lastWord = once(() => new RegExp(`[${letters}${marks}]+$`, 'u'));

/**
 * How a name that ends in letters is read.
 *
 * @returns undefined where nobody can tell from the spelling
 */
export function readLetters(name: string, options: InflectOptions): Reading | undefined {
  const [run = ''] = lastWord().exec(name) ?? [];
  const tail: Tail = { run, before: name.slice(0, name.length - run.length), isSeveral: /\s/.test(name) };
  const known = readInflected(tail) ?? readUnit(run, options.kind === 'acronym' ? '1' : tail.before);
  if (known || isUnreadable(tail, options.kind)) return known;
  return (
    readRoman(tail, options.kind) ??
    readCapitals(tail, options.kind) ??
    readWord(tail, options) ??
    apart(acronymSound(run))
  );
}
