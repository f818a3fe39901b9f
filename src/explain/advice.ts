import { language } from '../language/languages.ts';
import type { NoticeAdvice } from '../schedule/advice.ts';
import type { PlannedEntry } from '../schedule/plan.ts';
import { planWords } from './timeline.ts';
import { fill, scheduleWords } from './words.ts';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A remark on the dates as a sentence.
 *
 * @param tag BCP 47 tag of the reader's language
 * @param plan the planned days it may be about
 */
export function explainAdvice(advice: NoticeAdvice, tag: string, plan: readonly PlannedEntry[]): string {
  const [writes, words] = [language(tag), scheduleWords(tag)];
  const worded = Object.entries(advice).map(([key, value]): [string, string] => {
    if (typeof value === 'number') return [key, writes.number(value)];
    const text = String(value);
    if (key === 'occasion') return [key, words.occasions[text] ?? text];
    return [key, isoDate.test(text) ? writes.date(text, { style: 'weekday' }) : text];
  });
  const params = Object.fromEntries(worded);
  const about = 'id' in advice ? plan.find(({ path }) => path === advice.id) : undefined;
  const what = about ? planWords(about, words) : '';
  return fill(words.advice[advice.code], { ...params, n: params['days'] ?? '', what });
}
