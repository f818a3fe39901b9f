import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { caseWords } from '../../case/messages.ts';
import { writeWholeFile } from '../../node/files.ts';
import { textAt, withValue } from '../answers.ts';
import { toldCaseFile } from '../case-outline.ts';
import { writeSchemaBeside } from '../schema-file.ts';
import { speak } from '../words.ts';
import type { Talk } from './question.ts';

/** A name of which there is no file yet: `case.yaml`, else `case-2.yaml` and so on. */
export function freeName(path: string): string {
  const ending = extname(path);
  const stem = path.slice(0, path.length - ending.length);
  let name = path;
  for (let n = 2; existsSync(name); n += 1) name = `${stem}-${n}${ending}`;
  return name;
}

/** Weekends are those of the letter's country. */
function withCountry({ answers, letter }: Talk) {
  const country = letter.tag.split('-')[1];
  if (country === undefined || textAt(answers, 'businessDays.country') !== '') return answers;
  return withValue(answers, 'businessDays.country', country);
}

/**
 * Writes the answers to a case file.
 *
 * @param isOpen whether questions are left: then what was not told stands there blank, with its notes
 * @throws {FileError} where it cannot be written
 */
export async function saveCase(
  path: string,
  talk: Talk,
  isOpen: boolean,
  mayReplace: boolean,
): Promise<void> {
  const { base } = talk.language;
  const greeting = `${await writeSchemaBeside(path, base)}\n${speak(base)('init.modeline')}`;
  const text = toldCaseFile(withCountry(talk), caseWords(base), greeting, isOpen);
  await writeWholeFile(path, text, { force: mayReplace });
}
