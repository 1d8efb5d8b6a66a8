/** Whether a word can be a person's name, and who is spoken of around it. */

import { isCommon, NAMES_TOO_SET } from "./common.ts";
import { GIVEN_NAMES } from "./given-names.ts";

/** One word of a name, as a pattern. */
export const WORD = "[A-Za-z][A-Za-z'-]{1,24}";
/** Two capitalized words, with a middle initial or a particle between them. */
export const FULL_NAME =
  "([A-Z][a-z][A-Za-z'-]{0,22}) (?:[A-Z]\\.? |de la |del |de |van |von |al-)?([A-Z][A-Za-z'-]{1,24})";

/** People of work, home and fame, whose names are not patient data. */
export const COLLEAGUE =
  /\b(?:hr|h\.r\.|coordinator|recruit(?:er|ing|ment)|pd|apd|program|attorney|lawyer|accountant|cpa|office|dean|manager|support|compliance|legal|teacher|professor|interviewer|reviewer|boss|chair(?:man|woman)?|gme|dio|director|principal|senator|president|landlord|agent|rep|ceo|cto|cfo|founder|payroll|mercor|handshake|outlier|afterquery|micro1|welo|openai|anthropic|scale|referral|referred|colleagues?|coworkers?|co-workers?|attending|co-?residents?|fellow resident|intern|(?:my|the|our) chief|chief resident|roommate|md|np|rn|pa-c|crna|pgy-?\d?|moderators?|mods?|admin|team lead|project lead|onboarding|scam)\b/i;

const EPONYM =
  /^[' ]?(?:s )?(?:clamp|test|palsy|sign|disease|syndrome|murmur|criteria|score|classification|tube|procedure|maneuver|fracture|law|rule|stain|reflex|line|node|position|hospital|clinic|university|institute|medical|memorial|foundation|scale|stage|staging|bod(?:y|ies)|cyst|center|health|college|school|general|handbook|policy|resident|fellow|arbor|bonnet|ford|hopkins|jude|anderson|sinai|method|effect|principle|model|textbook|chapter|catheter|forceps|speech|street|ave)\b/i;

const FAMOUS =
  /\b(?:rogers|robot|beast|bean|burns|miyagi|doubtfire|potato|magoo|darcy|swift|altman|musk|osler|house|grey|gates|doe|roe|bloggs|frizzle|michael jackson|matthew perry|robin williams|osler)\b/i;

/** Diseases and works that are somebody's: "parkinson's meds" is nobody's name. */
const DISEASES =
  /^(?:parkinson|crohn|wilson|hashimoto|alzheimer|huntington|addison|cushing|hodgkin|graves|raynaud|sjogren|meniere|barrett|behcet|berger|buerger|paget|dupuytren|lewy|chagas|kawasaki|takayasu|wegener|goodpasture|conn|still|baker|bell|colles|down|turner|marfan|tourette|asperger|munchausen|lou gehrig|gehrig|harrison|nelson|sabiston|robbins|tintinalli|fitzpatrick|grey|netter|katz|murphy|homan|koplik|osler|janeway|virchow|beck|charcot|cullen|horner|kernig|reiter|whipple|peyronie|scheuermann|sever|dercum|ollier|zenker|boerhaave|mendelson|ludwig|fournier|legionnaire|sweet|kaplan|mercor|apple|google|amazon|reddit|today|tomorrow|yesterday|everyone|someone|anyone|nobody)$/;

/** An uncommon word before "'s", in any letter case, that is no eponym: "quillsby's lactate". */
export const isSomebody = (word: string): boolean =>
  word.length > 4 && !isCommon(word) && !DISEASES.test(bare(word)) && !/^[A-Z0-9-]{2,5}$/.test(word);

export const bare = (word: string): string => word.toLowerCase().replace(/'s?$/, "");
export const isGiven = (word: string): boolean => GIVEN_NAMES.has(bare(word));
export const isCapital = (word: string): boolean => /^[A-Z]/.test(word);
const shouted = (word: string): boolean => /^[A-Z'-]{2,24}$/.test(word);

/** A capitalized word that no vocabulary knows, or a given name in any case. Not an abbreviation. */
export function isNameAnyhow(word: string): boolean {
  return (
    isGiven(word) || (word.length > 2 && isCapital(word) && !shouted(word) && !isCommon(word) && !FAMOUS.test(word))
  );
}

/** A word that is a name where a name is expected, in any letter case. */
export function isNameHere(word: string): boolean {
  const first = word.split("-")[0] ?? word;
  return isGiven(first) || NAMES_TOO_SET.has(bare(word)) || (word.length > 2 && !isCommon(first));
}

export const isFamous = (words: string): boolean => FAMOUS.test(words);
/** Whether what follows a name makes it a disease, an instrument or an institution. */
export const isEponym = (after: string): boolean =>
  EPONYM.test(after) || EPONYM.test(after.replace(/^ [A-Z][a-z]{2,12}/, ""));

/** Whether a name at this place is the writer's own or that of a colleague, a relative of the writer or a doctor. */
export function isWriters(before: string, after: string): boolean {
  return (
    /\b(?:i'?m|i am|my name(?: is|'s)|this is|it's|dr\.?|doctor|prof\.?|nurse|my (?:\w{1,24} )?(?:wife|husband|son|daughter|brother|sister|mom|dad|friend|cousin|partner|kid|boss|pd|colleague|coworker|buddy|attending|resident|scheduler|therapist|nanny)|our (?:\w{1,24} ){1,2}|(?:ward|unit) clerk|au pair|secretary|scribe|charge nurse|thanks|thank you|shoutout to|ask(?:ed)?|told by|according to|hi|hey|hello|@|author|by|at|saint|st\.?|mount|fort) ?,? ?$/i.test(
      before,
    ) ||
    COLLEAGUE.test(after.slice(0, 32)) ||
    COLLEAGUE.test(before.slice(-22))
  );
}
