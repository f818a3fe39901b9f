import { type Answers, textAt, withValue } from './answers.ts';
import { UsageError } from './call.ts';
import { allQuestions } from './wizard/flow.ts';
import { readAnswer } from './wizard/read-answer.ts';
import { talkOf } from './wizard/state.ts';
import type { Say } from './words.ts';

interface SetOptions {
  today: string;
  say: Say;
}

const general = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '.0');

function withOne(told: Answers, given: string, { today, say }: SetOptions): Answers {
  const [, path = '', typed = ''] = /^([\w.]+)=(.*)$/s.exec(given) ?? [];
  const text = typed.trim();
  if (path === '' || text === '') throw new UsageError(say('errors.bad-set', { found: given }));
  const question = allQuestions.find((one) => one.path !== undefined && one.path === general(path));
  if (!question) return withValue(told, path, text);
  const tag = textAt(told, 'locale') || 'en';
  const talk = talkOf(
    { answers: told, asides: {}, done: [] },
    { today, tag, spoken: undefined, defaults: {} },
  );
  const reading = readAnswer(
    text,
    { id: question.id, question: { ...question, path }, isFurther: false },
    talk,
  );
  if ('value' in reading) return withValue(told, path, reading.value);
  const problem = 'problem' in reading ? reading.problem : say('errors.bad-date', { found: text });
  throw new UsageError(`${path}: ${problem}`);
}

/**
 * Answers with those set by options in them.
 *
 * @param given each as `path=value`, the path as `goodterms questions` prints it; dates in any of three calendars
 * @throws {UsageError} for one that cannot be read
 * @example withSettings({}, ['client.name=Acme'], options) // { client: { name: 'Acme' } }
 */
export const withSettings = (told: Answers, given: readonly string[], options: SetOptions): Answers =>
  given.reduce((answers, one) => withOne(answers, one, options), told);
