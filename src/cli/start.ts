import { run } from './main.ts';
import { leave, processTerminal } from './terminal.ts';

void run(process.argv.slice(2), processTerminal()).then(leave);
