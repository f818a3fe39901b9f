import { FSI, LRI, PDI } from './bidi.ts';
import type { Direction } from './language.ts';

const latinLetter = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/;
const digits = '\\d\u0660-\u0669\u06f0-\u06f9';
/** Figures that Arabic script would turn round: a leading plus, or numbers joined by hyphens. */
const turning = new RegExp(`^\\+[${digits}]|[${digits}][-\u2010-\u2013][${digits}]`, 'u');
const group = new RegExp(`^[${digits}]+$`, 'u');
/** A year, a version or the number in a product's name. */
const figure = new RegExp(`^[${digits}]+(?:[.,][${digits}]+)*$`, 'u');
/** An abbreviation keeps its full stop. */
const abbreviation = /(?:^|\s)(?:(?:\p{Lu}\.)+\p{Lu}|\p{Lu}\p{L}{1,3})$/u;
const iban = /^[A-Z]{2}\d{2}$/;

// Brackets, quotes and stops at the edge of a run belong to the sentence round it.
const edges = /^((?:\\?[([{<«“"'])*)(.*?)((?:\\?[.,:;!?)\]}>»”"'،؛؟])*)$/su;

/** A word of the sentence with the space before it. */
interface Word {
  space: string;
  text: string;
}

const coreOf = (text: string): string => edges.exec(text)?.[2] ?? text;

/** Whether a word goes on with the run of left-to-right words that stands before it. */
function joins(core: string, run: readonly Word[]): boolean {
  const first = coreOf(run[0]?.text ?? '');
  if (latinLetter.test(core)) return latinLetter.test(first);
  if (turning.test(first) || iban.test(first)) return group.test(core);
  return figure.test(core) || /^\\?[&+–-]+$/.test(core);
}

/** A stop or a closing bracket ends a run; a comma in “Acme, Inc.”, an abbreviation and a pair of brackets do not. */
const endsRun = (text: string): boolean =>
  /[.;!?)\]»”،؛؟]$/.test(text) &&
  !abbreviation.test(text.replace(/\.$/, '')) &&
  !/^\\?[([].*\\?[)\]]$/.test(text);

function isolateRun(run: readonly Word[], isLast: boolean): string {
  const [first, ...rest] = run;
  if (!first) return '';
  const whole = first.text + rest.map(({ space, text }) => space + text).join('');
  const [, open = '', core = whole, close = ''] = edges.exec(whole) ?? [];
  // An opening bracket inside the run keeps its partner; so does an abbreviation its stop, unless the line ends there.
  const keepsBracket = /[([{][^)\]}]*$/.test(core);
  const keepsStop = !isLast && close.startsWith('.') && abbreviation.test(core);
  const kept = keepsBracket ? close.length : keepsStop ? 1 : 0;
  return `${first.space}${open}${LRI}${core}${close.slice(0, kept)}${PDI}${close.slice(kept)}`;
}

/** Right-to-left prose with its left-to-right runs isolated: Latin words, addresses, telephone numbers. */
function isolateLatin(text: string): string {
  const words = [...text.matchAll(/(\s*)(\S+)/g)].map(([, space = '', word = '']) => ({ space, text: word }));
  const out: string[] = [];
  let run: Word[] = [];
  const flush = (isLast = false) => {
    out.push(isolateRun(run, isLast));
    run = [];
  };
  for (const word of words) {
    const core = coreOf(word.text);
    const starts = latinLetter.test(core) || turning.test(core);
    if (run.length > 0 && !endsRun(run.at(-1)?.text ?? '') && joins(core, run)) run.push(word);
    else {
      flush();
      if (starts) run.push(word);
      else out.push(word.space + word.text);
    }
  }
  flush(true);
  return out.join('');
}

const rtl = '\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc';
const rtlRun = new RegExp(`[${rtl}](?:[${rtl}\u200c\u200d\\s\\d]*[${rtl}])?`, 'gu');

/**
 * A sentence of the user's with the words of the other direction isolated, so that each run and the marks round
 * it keep their order.
 *
 * @param text one line, free of bidi controls
 * @example isolateIslands('ملف C++ جاهز', 'rtl') // LRI and PDI round C++
 */
export const isolateIslands = (text: string, direction: Direction): string =>
  direction === 'rtl' ? isolateLatin(text) : text.replace(rtlRun, (run) => FSI + run + PDI);
