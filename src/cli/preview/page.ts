import { type DraftResult, safeDraft } from '../../draft.ts';
import type { Direction } from '../../language/language.ts';
import { language } from '../../language/languages.ts';
import type { Letter } from '../../letter/letter.ts';
import type { Template } from '../../letter/templates.ts';
import { toHtml } from '../../render/html.ts';
import { NoticeError } from '../../schedule/notice-error.ts';
import { type Answers, textAt } from '../answers.ts';
import { noticeSentence } from '../failures.ts';
import { type Say, speak } from '../words.ts';
import { gapSigns, saysWhen, withGaps } from './gaps.ts';
import { pageStyle } from './page-style.ts';

export interface PageOptions {
  told: Answers;
  /** ISO date. */
  today: string;
  /** Templates of the user's own. */
  templates?: Readonly<Record<string, Template>> | undefined;
  /** The language of what is said round the letters. */
  base: string;
  /** A script at the end, which renews the page when the case changes. */
  script?: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const gap = new RegExp(`${gapSigns.open}([^${gapSigns.close}]*)${gapSigns.close}`, 'g');
const withMarks = (html: string): string => html.replace(gap, '<mark title="$1">$1</mark>');

/** What is between the body tags of a page, without its scripts: there are none. */
const bodyOf = (html: string): string => /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';

function remarks({ findings }: DraftResult, say: Say): string {
  const told = findings.filter(({ severity }) => severity !== 'hint');
  if (told.length === 0) return '';
  const items = told.map(({ severity, text, message, suggestion }) => {
    const words = text === '' ? '' : `<q>${escapeHtml(text)}</q> `;
    const better =
      suggestion === undefined
        ? ''
        : `<br><small>${escapeHtml(say('draft.instead', { suggestion }))}</small>`;
    return `<li class="${severity}">${words}${escapeHtml(message)}${better}</li>`;
  });
  return `<aside><h3>${escapeHtml(say('draft.remarks'))}</h3><ul>${items.join('')}</ul></aside>`;
}

const head = (letter: Letter, to: string): string =>
  `<dl lang="${letter.locale}" dir="${letter.direction}"><dd>${escapeHtml(to)}</dd><dt>${escapeHtml(letter.subject)}</dt></dl>`;

/** One letter as it will look: the mail below its subject, the notice on a sheet of paper. */
function letterSection(kind: string, options: PageOptions, direction: Direction): string {
  const { told, today, base, templates } = options;
  const say = speak(base);
  const title = `<h2>${escapeHtml(say(`preview.${kind}`))}</h2>`;
  const { case: input } = withGaps(told, base);
  if (!input) return `<section dir="${direction}">${title}</section>`;
  try {
    const result = safeDraft(input, { today, kind, templates });
    const mail = kind === 'exit-email' ? head(result.letter, textAt(told, 'client.email')) : '';
    const sheet = `<article class="${kind}">${mail}${bodyOf(toHtml(result.letter))}</article>`;
    return `<section>${title}${withMarks(sheet)}${withMarks(remarks(result, say))}</section>`;
  } catch (error) {
    if (!(error instanceof NoticeError)) throw error;
    return `<section>${title}<p class="error">${escapeHtml(noticeSentence(error, base, say))}</p></section>`;
  }
}

/** What is missing or wrong in the case, above the letters. */
function notes({ told, base }: PageOptions, say: Say): string {
  const { problems } = withGaps(told, base);
  const all = [...(saysWhen(told) ? [] : [say('preview.no-end')]), ...problems];
  const items = all.map((note) => `<li class="error">${escapeHtml(note)}</li>`).join('');
  return `<p>${escapeHtml(say('preview.intro'))} <mark>${escapeHtml(say('preview.gap'))}</mark></p>${items === '' ? '' : `<ul>${items}</ul>`}`;
}

/**
 * A page with the letter as a mail and as a formal notice; what is missing is marked where it would stand.
 *
 * Nothing is fetched, nothing of the case is run.
 */
export function previewPage(options: PageOptions): string {
  const { base, script } = options;
  const say = speak(base);
  const { direction } = language(base);
  const kinds = ['exit-email', 'formal-notice'].map((kind) => letterSection(kind, options, direction));
  return `<!doctype html>
<html lang="${base}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(say('preview.title'))}</title>
<style>${pageStyle}</style>
</head>
<body>
<header><h1>${escapeHtml(say('preview.title'))}</h1>${notes(options, say)}</header>
<main>
${kinds.join('\n')}
</main>
${script === undefined ? '' : `<script>${script}</script>`}
</body>
</html>
`;
}
