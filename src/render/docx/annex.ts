import { planWords } from '../../explain/timeline.ts';
import { scheduleWords } from '../../explain/words.ts';
import { type Language, type NumberingSystem, withDigits } from '../../language/language.ts';
import { language } from '../../language/languages.ts';
import type { Letter } from '../../letter/letter.ts';
import type { Block, Inline } from '../blocks.ts';
import { type BodySetting, bodyItems } from './body.ts';
import { lineOf, textPieces } from './lines.ts';
import type { Item, Line } from './model.ts';
import type { Setting } from './setting.ts';

/** `locales/<language>/paper.yaml`. */
interface PaperWords {
  annex: { title: string; note: string };
}

const files = import.meta.glob<PaperWords>('../../../locales/*/paper.yaml', {
  eager: true,
  import: 'default',
});

function annexWords({ base }: Language): PaperWords['annex'] {
  const words = files[`../../../locales/${base}/paper.yaml`];
  if (!words) throw new Error(`locales/${base}/paper.yaml is missing from the build.`);
  return words.annex;
}

/** A letter can be kept in mind up to this many dates; with more of them it has a table of them. */
const mostDates = 20;

/** Whether a letter's dates are so many that they are listed in an annex. */
export const hasAnnex = ({ schedule }: Letter): boolean => schedule.plan.length > mostDates;

/** The digits a letter is written with: those of its date, for a case may ask for others than its language has. */
function digitsOf({ parts, markdown }: Letter): NumberingSystem | undefined {
  const dateLine = parts.find((part) => part.name === 'date-line')?.markdown ?? markdown;
  const digit = /\p{Nd}/u.exec(dateLine)?.[0];
  if (digit === undefined) return undefined;
  if (digit <= '9') return 'latn';
  return digit < '\u06f0' ? 'arab' : 'arabext';
}

function tableOf(letter: Letter, writes: Language): Block {
  const { schedule } = letter;
  const { date, what, who, us, client } = writes.words.table;
  const words = scheduleWords(letter.locale);
  const text = (raw: string): Inline[] => [{ type: 'text', text: raw }];
  const day = (iso: string): Inline[] => text(writes.date(iso, { style: 'weekday' }));
  const planned = schedule.plan.map((entry) => ({
    on: entry.on,
    row: [
      day(entry.on),
      text(writes.prose(planWords(entry, words))),
      text(entry.who === 'client' ? client : us),
    ],
  }));
  const end =
    schedule.lastDay === undefined
      ? []
      : [
          {
            on: schedule.lastDay,
            row: [day(schedule.lastDay), text(words.dates['lastDay'] ?? ''), text('–')],
          },
        ];
  // What is due on the last day is due before it ends.
  const rows = [...planned, ...end].sort((left, right) => left.on.localeCompare(right.on, 'en'));
  return { type: 'table', header: [date, what, who].map(text), rows: rows.map(({ row }) => row) };
}

/** The line after the signature that names the annex. */
export function annexLine(letter: Letter, { direction }: Setting): Line[] {
  if (!hasAnnex(letter)) return [];
  const { title } = annexWords(language(letter.locale));
  return [lineOf('Enclosures', textPieces(title, direction))];
}

/** The dates of a letter with many of them: a table on a page of its own. */
export function annexItems(letter: Letter, body: BodySetting): Item[] {
  if (!hasAnnex(letter)) return [];
  const writes = withDigits(language(letter.locale), digitsOf(letter));
  const { title, note } = annexWords(writes);
  const blocks: Block[] = [
    { type: 'paragraph', inlines: [{ type: 'text', text: note }] },
    tableOf(letter, writes),
  ];
  const heading = lineOf('Heading1', textPieces(title, body.direction), { startsPage: true });
  return [heading, ...bodyItems(blocks, body)];
}
