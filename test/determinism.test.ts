import { afterEach, describe, expect, test } from 'vitest';
import { draft, toEml, toHtml, toIcs, toMarkdown, toText } from '../src/index.ts';
import { toDocx } from '../src/render/docx.ts';
import { toJson } from '../src/render/json.ts';
import { localesToTry, plainCase } from './support/plain-case.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** The same letter in every format, made anew in a time zone. */
async function formatsIn(timeZone: string, locale: string, kind: string) {
  process.env['TZ'] = timeZone;
  const letter = draft(plainCase({ locale, kind }), { today: '2026-11-23' });
  const texts = [toText, toHtml, toEml, toMarkdown, toIcs, toJson].map((render) => render(letter));
  return [...texts, Buffer.from(await toDocx(letter)).toString('base64')];
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe.each(localesToTry)('%s', (locale) => {
  test.each(['exit-email', 'formal-notice'])(
    '%s is the same bytes in every zone and after a pause',
    async (kind) => {
      const first = await formatsIn('UTC', locale, kind);
      // The zip format counts time in steps of two seconds.
      await pause(2100);
      for (const timeZone of ['Pacific/Apia', 'Pacific/Niue', 'America/Sao_Paulo', 'Asia/Tehran']) {
        expect(await formatsIn(timeZone, locale, kind)).toEqual(first);
      }
    },
  );
});
