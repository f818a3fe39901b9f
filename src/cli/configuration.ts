import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { nearest } from '../case/nearest.ts';
import { readYamlData } from '../node/case-text.ts';
import { readTextFile } from '../node/files.ts';
import { type Answer, type Answers, answersOf, isGroup, withValue } from './answers.ts';
import { UsageError } from './call.ts';
import { configurationFiles, settableOptions } from './configuration-files.ts';
import type { Say } from './words.ts';

/** Where a setting comes from; the earlier one holds. */
export type Source = 'environment' | 'project' | 'user';

/** One setting: an option's default, or what is known of the sender. */
export interface Setting {
  /** Name of the option, or the path in a case: `letterhead`, `sender.name`. */
  name: string;
  value: string;
  source: Source;
  /** The file, or the variable of the environment. */
  place: string;
}

/** All that was set, in files and in the environment, those that hold first. */
export interface Configuration {
  settings: readonly Setting[];
  /** Files that are looked for, whether they are there or not. */
  files: readonly string[];
}

/** Parts of a case that are the same in every one. */
const settableParts = ['sender', 'contact', 'businessDays'];

const variableFor = (option: string): string =>
  `GOODTERMS_${(option === 'lang' ? 'language' : option).toUpperCase().replaceAll('-', '_')}`;

/** Every text in a group by its dotted path. */
function leaves(value: Answer | undefined, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === undefined) return [];
  const entries: [string, Answer | undefined][] = isGroup(value)
    ? Object.entries(value)
    : value.map((one, index) => [String(index), one]);
  return entries.flatMap(([name, one]) => leaves(one, `${path}.${name}`));
}

/** A path in a file is meant from where the file is. */
const fromFile = (value: string, file: string): string =>
  /^\.{1,2}[/\\]/.test(value) ? resolve(dirname(file), value) : value;

function settingsOf(name: string, value: Answer, file: string, source: Source): Setting[] {
  const known = name === 'language' ? 'lang' : name;
  return leaves(value, known).map(([path, text]) => ({
    name: path,
    value: fromFile(text, file),
    source,
    place: file,
  }));
}

/** @throws {UsageError} for a file that is none of ours, or a name there is not */
async function readFileSettings(file: string, source: Source, say: Say): Promise<Setting[]> {
  if (!existsSync(file)) return [];
  const data = readYamlData(await readTextFile(file));
  if (data === undefined) throw new UsageError(say('config.unreadable', { path: file }));
  const known = ['language', ...settableOptions.filter((one) => one !== 'lang'), ...settableParts];
  return Object.entries(answersOf(data)).flatMap(([name, value]) => {
    if (known.includes(name)) return value === undefined ? [] : settingsOf(name, value, file, source);
    const meant = nearest(name, known) ?? known.join(', ');
    throw new UsageError(say('config.unknown', { path: file, found: name, nearest: meant }));
  });
}

function environmentSettings(env: NodeJS.ProcessEnv): Setting[] {
  return settableOptions.flatMap((name) => {
    const place = variableFor(name);
    const value = env[place];
    return value === undefined || value === ''
      ? []
      : [{ name, value, source: 'environment' as const, place }];
  });
}

/**
 * What is set once for many calls: by the environment, in `goodterms.yaml` of this folder, and in the user's own file.
 *
 * @throws {UsageError} for a file that cannot be used
 */
export async function readConfiguration(env: NodeJS.ProcessEnv, say: Say): Promise<Configuration> {
  const [project, user] = configurationFiles(env);
  const settings = [
    ...environmentSettings(env),
    ...(await readFileSettings(project, 'project', say)),
    ...(await readFileSettings(user, 'user', say)),
  ];
  return { settings, files: [project, user] };
}

/** What is set of a part of the case, by path; a file that names the part at all is taken as a whole. */
export function partSettings({ settings }: Configuration, part: string): Readonly<Record<string, string>> {
  const own = settings.filter(({ name }) => name.startsWith(`${part}.`));
  const [first] = own;
  return Object.fromEntries(
    own.filter(({ place }) => place === first?.place).map(({ name, value }) => [name, value]),
  );
}

/** The parts of a case that are set, in the shape of a case. */
export const setParts = (configuration: Configuration): Answers =>
  settableParts
    .flatMap((part) => Object.entries(partSettings(configuration, part)))
    .reduce<Answers>((told, [path, value]) => withValue(told, path, value), {});
