import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Options that may be set once and for all; others say what one call is to do, or are the case's to say. */
export const settableOptions: readonly string[] = ['lang', 'locale', 'letterhead', 'page', 'logo', 'font'];

const userFile = (env: NodeJS.ProcessEnv): string =>
  join(env['XDG_CONFIG_HOME'] || join(env['HOME'] || homedir(), '.config'), 'goodterms', 'config.yaml');

/** The files of the configuration: the folder's, then the user's. */
export const configurationFiles = (env: NodeJS.ProcessEnv): readonly [project: string, user: string] => [
  resolve('goodterms.yaml'),
  userFile(env),
];
