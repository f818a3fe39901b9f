import { run } from './main.ts';
import { processTerminal } from './terminal.ts';

void run(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code;
});
