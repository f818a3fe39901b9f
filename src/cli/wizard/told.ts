import { textAt, valueAt } from '../answers.ts';
import type { Talk } from './question.ts';

type Told = Pick<Talk, 'answers'>;

/** Whether the letter goes by mail; a printed one needs addresses. */
export const isMail = ({ answers }: Told): boolean => textAt(answers, 'kind') !== 'formal-notice';
/** Whether a place of the case says just this. */
export const is = (path: string, value: string) => (talk: Told) => textAt(talk.answers, path) === value;
/** Whether a place of the case is filled. */
export const has = (path: string) => (talk: Told) => valueAt(talk.answers, path) !== undefined;
