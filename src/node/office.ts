import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join, sep } from 'node:path';

const isWindows = process.platform === 'win32';

/** Where LibreOffice puts itself without being on the PATH. */
const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  win32: [
    'C:\\Program Files\\LibreOffice\\program\\soffice.com',
    'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
  ],
};

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Where a program of this name may be: a path is taken as it is, a bare name is looked for on the PATH. */
function placesOf(name: string): string[] {
  if (isAbsolute(name) || name.includes(sep) || name.includes('/')) return [name];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = isWindows ? ['.com', '.exe'] : [''];
  return folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending)));
}

/**
 * The program of an installed LibreOffice.
 *
 * @param named path or name to use instead of looking for it
 * @returns a path, or undefined where there is none
 */
export async function findOffice(named?: string): Promise<string | undefined> {
  const places = named
    ? placesOf(named)
    : [...placesOf('soffice'), ...placesOf('libreoffice'), ...(usualPlaces[process.platform] ?? [])];
  for (const place of places) if (await isProgram(place)) return place;
  return undefined;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Calls `stop` when the process is told to end, and then lets it end as it would have. */
function beforeEnding(stop: () => void): () => void {
  const handlers = signals.map((signal) => {
    const handle = () => {
      stop();
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    };
    process.once(signal, handle);
    return [signal, handle] as const;
  });
  return () => {
    for (const [signal, handle] of handlers) process.off(signal, handle);
  };
}

/** How a program may run. */
export interface RunLimits {
  /** Folder it works in. */
  folder: string;
  /** Milliseconds; then it is ended. */
  timeLimit: number;
  /** Called where the whole process is told to end while the program runs. */
  onInterrupt(): void;
}

/**
 * Runs a program to its end, with all the processes it starts. What it prints is thrown away.
 *
 * @returns `slow` where it had to be ended, `failed` where it ended with an error or could not be started
 */
export function runProgram(
  program: string,
  args: readonly string[],
  { folder, timeLimit, onInterrupt }: RunLimits,
): Promise<'done' | 'failed' | 'slow'> {
  return new Promise((resolve) => {
    // LibreOffice's program is a script that starts others; in a group of their own they can be ended together.
    const child = spawn(program, args, {
      cwd: folder,
      stdio: 'ignore',
      detached: !isWindows,
      windowsHide: true,
      env: { ...process.env, TZ: 'UTC' },
    });
    const end = () => {
      try {
        if (isWindows || child.pid === undefined) child.kill('SIGKILL');
        else process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    };
    let outcome: 'failed' | 'slow' = 'failed';
    const timer = setTimeout(() => {
      outcome = 'slow';
      end();
    }, timeLimit);
    const forget = beforeEnding(() => {
      end();
      onInterrupt();
    });
    const settle = (code: number | null) => {
      clearTimeout(timer);
      forget();
      resolve(code === 0 ? 'done' : outcome);
    };
    child.once('error', () => settle(null));
    child.once('exit', settle);
  });
}
