import type { Direction } from '../../language/language.ts';
import { language } from '../../language/languages.ts';
import type { Letter } from '../../letter/letter.ts';
import { fitLogo, type Logo, logoSize } from './logo.ts';
import { type PageName, type PageProfile, pageOf, pageProfiles } from './pages.ts';

/** Fonts by script. Nothing is embedded: name fonts that the reader's machine has. */
export interface Fonts {
  /** Latin letters and digits. */
  latin: string;
  /** Arabic letters and the digits between them. */
  arabic: string;
}

/** How a letter is set as a Word file. */
export interface DocxOptions {
  /** Paper; by default Letter for regions that use it, else A4. */
  page?: PageName | undefined;
  /** By default Calibri for left-to-right letters and Arial for right-to-left ones. */
  fonts?: Partial<Fonts> | undefined;
  /** Marks at the left edge where the sheet is folded and punched. */
  foldMarks?: boolean | undefined;
  logo?: Logo | undefined;
}

/** Languages of a run, as BCP 47 tags with a region: of its Latin and of its Arabic-script text. */
export interface RunLanguages {
  latin: string;
  arabic: string;
}

/** How roomy the text is set; a letter takes the roomiest that keeps it on one page. */
export type Density = 'roomy' | 'even' | 'tight';

/** All that is settled before a letter is laid out, its words apart. */
export interface Setting {
  direction: Direction;
  languages: RunLanguages;
  page: PageProfile;
  fonts: Fonts;
  /** `{page}` and `{pages}` are filled in. */
  pageOfPages: string;
  hasFoldMarks: boolean;
  logo: (Logo & { widthMm: number; heightMm: number }) | undefined;
}

/** Room for a logo in the letterhead, in millimetres. */
const logoBox = { width: 62, height: 16 };

/** A tag that names a region, as Word's list of languages does. */
function regionalTag(tag: string): string {
  const locale = new Intl.Locale(tag);
  if (locale.region) return tag;
  const region = locale.maximize().region;
  return region ? `${tag}-${region}` : tag;
}

/** A font name is an attribute of the file: one line, no characters that end it. */
function fontName(given: string | undefined, fallback: string): string {
  const name = given?.replace(/[^\p{L}\p{N} ._-]/gu, '').trim();
  return name ? name.slice(0, 31) : fallback;
}

function measuredLogo(logo: Logo | undefined): Setting['logo'] {
  if (!logo) return undefined;
  const { width, height } = fitLogo(logoSize(logo), logoBox);
  return { ...logo, widthMm: width, heightMm: height };
}

/**
 * Everything about a letter's looks that its words do not decide.
 *
 * @throws {TypeError} for a logo that is no whole picture
 */
export function settingOf(letter: Letter, options: DocxOptions): Setting {
  const isRtl = letter.direction === 'rtl';
  const family = isRtl ? 'Arial' : 'Calibri';
  return {
    direction: letter.direction,
    languages: isRtl
      ? { latin: 'en-US', arabic: regionalTag(letter.locale) }
      : { latin: regionalTag(letter.locale), arabic: 'ar-SA' },
    page: pageProfiles[options.page ?? pageOf(letter.locale)],
    fonts: {
      latin: fontName(options.fonts?.latin, family),
      arabic: fontName(options.fonts?.arabic, 'Arial'),
    },
    pageOfPages: language(letter.locale).words.pageOfPages,
    hasFoldMarks: options.foldMarks === true,
    logo: measuredLogo(options.logo),
  };
}
