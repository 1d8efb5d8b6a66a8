/**
 * What a question tells of its asker. Who somebody else is ("my roommate was j1 and went home"), and who the asker was
 * once ("left the army in 2015"), warns of nothing; nor does a visa warn somebody who says that they need none.
 */

/** A person and what is said of them stand in one clause. */
const CLAUSES = /[.!?;,:()\n]+|\s-+\s|\s(?:but|so|while|though|although|whereas|however)\s/i;

const KIN =
  "wife|husband|spouse|fianc[eé]e?|boyfriend|girlfriend|brothers?|sisters?|sis|cousins?|uncle|aunt|sons?|daughters?|kids?|dad|father|mom|mother|parents";
const OTHERS = `${KIN}|(?:room|house|class)-?mates?|co-?workers?|colleagues?|friends?|budd(?:y|ies)|neighbou?rs?|nanny|(?:co-?)?residents?|(?:co-?)?fellows?|interns?|trainees?|students?|pgy-?\\d|mentees?`;
const SOMEBODY = new RegExp(
  `\\b(?:my|our|one of my|one of our|a|an|his|her)\\s+(?:[\\w-]+\\s+){0,2}?(?:${OTHERS})(?:'s)?\\b(?! (?:year|program|visa|status)\\b)`,
  "gi",
);
/** The asker has a part in it after all. "Us" may be the country. */
const MYSELF = /\b(?:i|i'?m|i'?ve|i'?d|i'?ll|me|myself|mine|we|my|our|am|here)\b/i;

const STATUS =
  "j-?1?|h-?1-?b?|f-?1|o-?1|tn|opt|stem|exchange|visa|va|vamc|army|navy|air force|military|marines|reserves?|guard|corps|service|fda|cdc|nih|ihs|cms|bop|feds?|intern|prelim|resident|fellow|pgy-?\\d";
const PAST = [
  /\b(?:used to|formerly|former|previously|(?:years|yrs|decades?|long|ages) ago|behind me|long over|no longer|not any ?more|never served|never been)\b/i,
  /\bex-?\s?(?:army|navy|military|air force|marine|va|fda|cdc|nih|fed|federal)/i,
  new RegExp(
    `\\b(?:was|were)\\s+(?:once\\s+|briefly\\s+|also\\s+)?(?:(?:on|in|at|with|under|an?|the|my)\\s+){0,2}(?:${STATUS})\\b`,
    "i",
  ),
  /\b(?:left|quit|retired(?: from)?|separated from|discharged(?: from)?|got out of|rotated (?:at|through|in)|did (?:an?|my|our) [\w-]+ (?:rotation|residency|internship))\b/i,
  /\b(?:finished|completed|done with|past) (?:my |the )?(?:intern(?:ship)?|pgy-?1|residency|fellowship|training|service|waiver|(?:stem )?opt)\b/i,
  /\brotation as a student\b/i,
];
const PRESENT =
  /\b(?:still|now|currently|until|till?|before|am|i'?m|next|starts?|starting|begin|beginning|pending|waiting|meanwhile|job|also)\b/i;

/** The question without what it tells of others and of the past; as it is where nothing would be left. */
export function ofAsker(question: string): string {
  const clauses = question.split(CLAUSES).filter((clause) => clause.trim() !== "");
  const own = clauses.filter((clause) => !isAboutSomebody(clause) && !isPast(clause));
  return own.length === clauses.length || own.length === 0 ? question : own.join(", ");
}

function isAboutSomebody(clause: string): boolean {
  const rest = clause.replace(SOMEBODY, " ");
  return rest !== clause && !MYSELF.test(rest);
}

const isPast = (clause: string): boolean => PAST.some((past) => past.test(clause)) && !PRESENT.test(clause);

const CITIZEN = "(?:us |usa |u\\.s\\. |american |dual |naturalized |natural[- ]born |full )*citizen";
const CARD = "(?:green ?card|gc|permanent resident|perm resident|lpr|lawful permanent resident)";
const FREE = [
  `\\b(?:i'?m|i am|am|me|as|being|myself|i was)\\s+(?:an?\\s+|now\\s+an?\\s+|already\\s+an?\\s+|born\\s+an?\\s+)?${CITIZEN}\\b`,
  `(?:^|[.,;:!?(]|\\band|\\bnow|\\bbut)\\s*(?:an?\\s+)?${CITIZEN}(?=\\s*(?:$|[.,;:!?)]|here|since|now|by birth|pgy|resident|attending|fellow|doctor|md|rn|np|pa|img|in|with|working|living|trained|and))`,
  "\\bcitizen (?:here|since|now|by birth|too|myself)\\b",
  "\\b(?:us|american|u\\.s\\.)[- ]born\\b|\\bborn (?:here|in the (?:us|states|usa)|in america|american|and raised)\\b",
  "\\b(?:i hold|i have|i've|got|have|hold|holding|with|since) (?:an? |my |us )*(?:citizenship|us nationality|us passport)\\b",
  "\\bnaturali[sz]ed\\b|\\btook the oath\\b",
  "\\b(?:i'?m|i am) (?:an )?american\\b|\\bamerican (?:here|myself|by birth)\\b",
  `\\b(?:i'?m|i am|am|as|now|became|become|being) (?:now )?(?:an? )?${CARD}\\b`,
  `\\b${CARD} (?:holder|in hand|since|now|came|arrived|approved|last|for (?:\\w+ )?years|img|doctor|md|and)\\b`,
  `\\b(?:got|have|hold|has|had|received|with) (?:my |an? |the |our )?${CARD}\\b`,
  "\\bnot me\\b|\\bnot mine\\b|\\bnot my case\\b|\\b(?:i'?m|i am) not on (?:any|a) visa\\b|\\bnever any visa\\b|\\bno visa (?:issue|question|needed)\\b|\\bno immigration question\\b",
].map((pattern) => new RegExp(pattern, "i"));
/** Not yet, or not the asker. */
const NOT_FREE = [
  `\\b(?:not|no|non|isn'?t|ain'?t|without|never|need|must|only|have to be|until|till?|when|once|if|before|pending|waiting|applied|applying|apply|process|interview|want|hope|future|soon)\\b[^.;!?]{0,22}\\b(?:${CITIZEN}|citizenship|${CARD})\\b`,
  `\\b(?:${CARD}|citizenship) (?:is |application |interview )*(?:pending|process|in process|filed|applied|backlog|soon|interview|lottery|application)\\b`,
  `\\b(?:${KIN})\\b[^.;!?]{0,12}\\b${CITIZEN}|\\b${CITIZEN} (?:spouse|wife|husband|fianc)`,
].map((pattern) => new RegExp(pattern, "i"));
const OWN_VISA = [
  /\b(?:still|currently|i'?m|i am|me|myself|am) (?:still |also |now |here )?(?:on|in|under|holding|with) (?:an? |the |my )?(?:j|h|f|o|e|l|tn|opt|stem|visa|exchange|petition|ead|cpt|work permit)\b/i,
  /\bmy (?:own )?(?:petition|status|i-?20|ds-?2019|opt|cpt|ead|h-?1-?b|j-?1|f-?1|visa|sponsor)\b(?! (?:debit|card|gift|is long|days|is over|ended|was))/i,
  /\bon (?:h-?1-?b|j-?1|f-?1|opt|tn)\b(?=.*\bi\b)/i,
];

/** Whether the asker says that no visa binds them, and not that one still does. */
export function isFree(question: string): boolean {
  const says = (patterns: readonly RegExp[], text = question) => patterns.some((pattern) => pattern.test(text));
  return says(FREE) && !says(NOT_FREE) && !says(OWN_VISA, ofAsker(question));
}
