import { once } from '../language/once.ts';

/** Short and phonetic spellings of messages, and the word each stands for. */
const short = `
u you|yu you|ur your|urs yours|urself yourself|r are|ppl people|pls please|plz please|plss please
abt about|bcz because|bcoz because|becos because|becoz because|becuz because|b4 before|wat what|wen when
wich which|wud would|wld would|shud should|shld should|cud could|cld could|hv have|hve have|haz has|msg message
msgs messages|tmrw tomorrow|tmr tomorrow|enuf enough|enuff enough|evr ever|evry every|evrytime everytime
nthing nothing|nuthing nothing|nothin nothing|knw know|dat that|dis this|wid with|frm from|thru through
dept department|depts departments|mgmt management|mgr manager|acct account|accts accounts|govt government
gud good|tho though|altho although|yrself yourself|wudnt wouldn't|shudnt shouldn't|cudnt couldn't|kno know
pymt payment|pmt payment|payt payment|rcvd received|recd received|info information`;

/** Contractions without their apostrophe; only those that are no other word. */
const joined = `
dont cant wont isnt arent wasnt werent didnt doesnt havent hasnt hadnt wouldnt couldnt shouldnt mustnt neednt aint
im ive youre youve youd youll theyre theyve theyd weve whats thats theres heres hes shes whos wheres itd itll`;

/** Misspellings that are common enough to be known, and the word meant. */
const wrong = `
recieve receive|recieved received|beleive believe|beleived believed|decieve deceive|decieved deceived
acheive achieve|acheived achieved|thier their|freind friend|freinds friends|wierd weird|theif thief|theifs thieves
teh the|hte the|adn and|nad and|taht that|wiht with|whit with|waht what|yuor your|yoru your|yuo you|oyu you
alot a|untill until|becuase because|beacuse because|becasue because|definately definitely|seperate separate
occured occurred|neccessary necessary|necesary necessary|agressive aggressive|arguement argument
apparantly apparently|embarass embarrass|embarassing embarrassing|embarassment embarrassment|garantee guarantee
gaurantee guarantee|guarentee guarantee|harrass harass|harrassment harassment|arogant arrogant|arrogent arrogant
dissapoint disappoint|dissapointed disappointed|dissapointing disappointing|disapointed disappointed
dissappointed disappointed|dissapointment disappointment|incompetant incompetent|incompitent incompetent
unprofesional unprofessional|unproffesional unprofessional|profesional professional|proffesional professional
rediculous ridiculous|ridiculus ridiculous|rediculus ridiculous|allways always|alwais always|alwyas always
nver never|neva never|nevr never|nevah never|lier liar|liers liars|tommorow tomorrow|tommorrow tomorrow
responce response|responsability responsibility|suprise surprise|suprised surprised|truely truly|greatful grateful
persistant persistent|concious conscious|ignorent ignorant|negligance negligence|negligant negligent
dishonist dishonest|missleading misleading|goverment government|bussiness business
buisness business|busines business|managment management|commited committed|commitee committee|payed paid
writting writing|comming coming|loosing losing|agian again|agin again|intrest interest|unforgiveable unforgivable
inexcuseable inexcusable|unacceptible unacceptable|unnacceptable unacceptable|pathethic pathetic|thankyou thank`;

/** Words that decide how a sentence is meant: two letters that changed places inside one are put right. */
const deciding = `
never always nobody nothing anyone someone somebody everyone every again because without should would could
answer ignore ignored refuse refused failed delay delayed blame fault promise promised waste wasted broken
reply replied respond treated treat behave behaviour manners temper attitude mistake problem excuse excuses
apology apologise sorry respect client clients customer customers company business management office accounts
payment invoice reminder contract agreement lawyer solicitor police court public everybody another finally
simply clearly obviously apparently evidently perhaps surely please kindly cancel cancelled changed change
stupid pathetic useless liar rude arrogant dishonest selfish greedy lazy careless unprofessional incompetent
handsome handsomely dearly regret warning threat expose report forgive forgiveness guarantee ashamed
tired furious angry disappointed frustrated exhausted learn lesson understand foreigners women believe receive
people decent proper serious honest honestly frankly thought taught nonsense rubbish garbage trouble chaos`;

/** Shorter words are too often another word with two letters changed. */
const shortestSlip = 5;

/** The same number for the same letters in whatever order. */
function lettersOf(word: string): number {
  let sum = word.length;
  for (let at = 0; at < word.length; at += 1) sum += word.charCodeAt(at) ** 2;
  return sum;
}

/** Whether two neighbours, not the first letter, changed places. */
function isSlip(typed: string, meant: string): boolean {
  let at = 0;
  while (at < meant.length && typed[at] === meant[at]) at += 1;
  const swapped = meant.slice(0, at) + meant.charAt(at + 1) + meant.charAt(at) + meant.slice(at + 2);
  return at > 0 && typed === swapped;
}

/** `dont` → `don't`, `youre` → `you're`. */
const withApostrophe = (word: string): string =>
  word.endsWith('nt') ? `${word.slice(0, -1)}'t` : word.replace(/(?:ll|re|ve|[dms])$/, "'$&");

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split(/[|\n]/)
    .map((pair) => {
      const [typed = '', meant = ''] = pair.split(' ');
      return [typed, meant];
    });

function readLists() {
  const own = list(deciding);
  const meant = new Map<string, string>([
    ...list(joined).map((word) => [word, withApostrophe(word)] as const),
    ...pairs(wrong),
    ...pairs(short),
    ...own.map((word) => [word, word] as const),
  ]);
  const byLetters = new Map<number, string[]>();
  for (const word of own) {
    const letters = lettersOf(word);
    const alike = byLetters.get(letters);
    if (alike) alike.push(word);
    else byLetters.set(letters, [word]);
  }
  return { meant, byLetters };
}

const lists = once(readLists);

/**
 * The word that a spelling of hurried English stands for; folded words on both sides.
 *
 * @returns undefined for a spelling that is not known to stand for another word
 * @example respelled('noobdy') // 'nobody'
 */
export function respelled(word: string): string | undefined {
  const { meant: meanings, byLetters } = lists();
  const known = meanings.get(word);
  if (known !== undefined || word.length < shortestSlip) return known;
  return byLetters.get(lettersOf(word))?.findLast((meant) => isSlip(word, meant));
}
