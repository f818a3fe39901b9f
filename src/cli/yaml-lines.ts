import { type Answer, type Answers, isGroup } from './answers.ts';

// What a reader of YAML could take for something else than text stands between quotes.
const plain = /^[\p{L}\p{N}](?:[^:#"'\\{}[\],\p{C}\u2028\u2029]|\u200c)*$/u;

/** A text as a YAML value on one line. */
export function yamlText(text: string): string {
  const isPlain = plain.test(text) && !/\s$/.test(text) && !/^(?:null|true|false)$/i.test(text);
  return isPlain ? text : JSON.stringify(text).replace(/[\u2028\u2029]/g, ' ');
}

const notesOf = (path: string, notes: Readonly<Record<string, string>>, indent: string): string[] => {
  const note = notes[path];
  return note === undefined ? [] : [`${indent}# ${note}`];
};

/** One entry of a list: its first line carries the dash. */
function entryLines(entry: Answer, path: string, indent: string, notes: Notes): string[] {
  if (typeof entry === 'string') return [`${indent}- ${yamlText(entry)}`];
  if (!isGroup(entry)) return [];
  const lines = Object.entries(entry).flatMap(([field, value]) =>
    fieldLines(field, value, path, `${indent}  `, notes),
  );
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, index) => {
    if (index < first) return `${indent}${line.trimStart()}`;
    return index === first ? `${indent}- ${line.trimStart()}` : line;
  });
}

type Notes = Readonly<Record<string, string>>;

/**
 * A field of a case as lines of YAML, the note on it above.
 *
 * @param path of the group it stands in; empty at the top
 */
export function fieldLines(
  name: string,
  value: Answer | undefined,
  path: string,
  indent: string,
  notes: Notes,
): string[] {
  const here = path === '' ? name : `${path}.${name}`;
  const above = notesOf(here, notes, indent);
  if (value === undefined) return [...above, `${indent}${name}:`];
  if (typeof value === 'string') return [...above, `${indent}${name}: ${yamlText(value)}`];
  const inner = isGroup(value)
    ? Object.entries(value).flatMap(([field, one]) => fieldLines(field, one, here, `${indent}  `, notes))
    : // The notes on the fields of an entry are not said again with every one.
      value.flatMap((one, index) => entryLines(one, here, `${indent}  `, index === 0 ? notes : {}));
  return [...above, `${indent}${name}:`, ...inner];
}

/** A case as YAML: its groups in the order given, a blank line between, a note above each field that has one. */
export const caseLines = (answers: Answers, notes: Notes): string =>
  Object.entries(answers)
    .map(([name, value]) => fieldLines(name, value, '', '', notes).join('\n'))
    .join('\n\n');
