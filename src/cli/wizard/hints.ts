import type { Ask, PrompterWords } from './prompter.ts';
import { filled } from './words.ts';

/** What an empty answer does, in words; empty where it does nothing. */
function enterHint({ offer, canSkip, isLast }: Ask, words: PrompterWords): string {
  if (offer !== '') return filled(words.enterTakes, { offer });
  if (!canSkip) return '';
  return isLast ? words.enterEnds : words.enterSkips;
}

/** The keys of a question, in one line. */
export const hintsFor = (ask: Ask, words: PrompterWords): string =>
  [enterHint(ask, words), ask.canGoBack ? words.back : ''].filter(Boolean).join(' · ');
