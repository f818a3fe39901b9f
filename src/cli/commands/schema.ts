import type { Command } from '../call.ts';
import { exitCode } from '../exit-code.ts';
import { caseSchemaFor } from '../schema-file.ts';
import { askedBase } from '../words.ts';

export const command: Command = {
  words: 0,
  options: {},
  async run(call, terminal) {
    const schema = caseSchemaFor(askedBase(call.text('lang'), terminal.env) ?? 'en');
    terminal.out(`${JSON.stringify(schema, null, 2)}\n`);
    return exitCode.done;
  },
};
