import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Terminal } from '../../../src/cli/call.ts';
import { run } from '../../../src/cli/main.ts';

/** What came of a talk: the exit code, all that was shown, and the case file that was written. */
export interface Told {
  code: number;
  shown: string;
  folder: string;
  file: string | undefined;
}

export interface TalkOptions {
  args?: string[];
  folder?: string;
  env?: NodeJS.ProcessEnv;
  columns?: number;
}

/** Talks line by line with the command line as at a dumb terminal; after the last answer the keyboard is gone. */
export async function talkWith(answers: readonly string[], options: TalkOptions = {}): Promise<Told> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'goodterms-talk-'));
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  let waiting = [...answers];
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString('utf8');
    if (!chunk.toString('utf8').endsWith('> ')) return;
    const [next] = waiting;
    waiting = waiting.slice(1);
    if (next === undefined) input.end();
    else input.write(`${next}\n`);
  });
  const print = (text: string) => {
    shown += text;
  };
  const terminal: Terminal = {
    out: print,
    err: print,
    hasInput: false,
    input: async () => '',
    env: options.env ?? {},
    styled: false,
    screen: { input, output, columns: options.columns ?? 80, isPlain: true },
    today: '2026-11-23',
  };
  const path = join(folder, 'case.yaml');
  const code = await run(options.args ?? ['init', path], terminal);
  return { code, shown, folder, file: existsSync(path) ? readFileSync(path, 'utf8') : undefined };
}

/** A whole talk in each language, from nothing to the files. */
export const scripts: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['4', '2', '1', '', '2', 'Weber Studio', 'Jonas Weber', 'Managing Director', 'jonas@weber.example'],
    ...['1', 'Okafor Textiles', 'Ada Okafor', '2', 'ada@okafor.example'],
    ...['Services Agreement', 'OT-2021/4', '2021-11-01', '2', '9.2', '', '', '2026-12-01', ''],
    ...['1', 'The Lagos exhibition is still one of our favourite projects.', '1 2 4 6'],
    ...['the spring catalogue', '2026-12-11', '', 'all working files', '', ''],
    ...['name one colleague who takes over', '2026-12-04', '', '', '', ''],
    ...['1', '1 2'],
  ],
  tr: [
    ...['3', '2', '', '1', 'Elif Aksoy', 'elif@aksoy.example', 'Ata Bulvarı No. 12, İzmir', 'İzmir'],
    ...['1', 'Yıldız Ticaret A.Ş.', 'Ayşe Demir', '', 'Liman Caddesi No. 8, İstanbul'],
    ...[
      'Danışmanlık Sözleşmesi',
      'DS-2024/17',
      '۰۱.۰۳.۲۰۲۴',
      '6',
      '2',
      '۲۰',
      '9.2',
      '2',
      '6',
      '1.12.2026',
      '3',
      '',
    ],
    ...['1', '', '1', 'bahar kataloğu', '11.12.2026', '', '1', '2'],
  ],
  fa: [
    ...['1', '1', '1', '', '1', 'رعنا سلیمی', 'rana@salimi.example', '2', 'نیلوفر احمدی', '2', ''],
    ...['', '۱۴۰۱/۰۶/۰۱', '7', '1', '۱۴۰۵/۰۹/۱۰', '۱۴۰۵/۱۰/۱۰', '2', ''],
    ...['0', '1', '1', '1'],
  ],
  ar: [
    ...[
      '2',
      '1',
      '2',
      '',
      '1',
      'سلمى بنجلون',
      '',
      'شارع العليا، الرياض',
      'الرياض',
      '2',
      'نورة القحطاني',
      '2',
      '',
    ],
    ...['عقد خدمات الصيانة', '٢٠٢٤-١٧', '١٤٤٥/٠٨/٢٠', '3', '٩', '', '5', '', '', '1', '', '1'],
    ...['كتالوج الربيع', '١٤٤٨/٠٧/٠٥', '', '1', '2'],
  ],
};
