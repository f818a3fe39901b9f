/** What the process says to the shell when it ends. */
export const exitCode = {
  done: 0,
  /** The answer is no: the letter was not written, or the text has errors. */
  no: 1,
  /** The call or the case is wrong. */
  usage: 2,
  /** A file could not be read or written. */
  file: 3,
  /** The draft is still resting. */
  resting: 4,
  /** The user stopped it, as by Ctrl-C; what was answered is kept. */
  stopped: 130,
  /** A fault of ours. */
  fault: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
