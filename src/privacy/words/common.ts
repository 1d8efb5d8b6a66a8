/** Whether a word is vocabulary: what follows "pt", "mrs" or a capital without being a name. */
import { CLINICAL_WORDS } from "./clinical.ts";
import { A_TO_M } from "./english-a-m.ts";
import { N_TO_Z } from "./english-n-z.ts";

const ENGLISH: ReadonlySet<string> = new Set(`${A_TO_M} ${N_TO_Z}`.trim().split(/\s+/));
const CLINICAL: ReadonlySet<string> = new Set(CLINICAL_WORDS.trim().split(/\s+/));
const isBase = (word: string): boolean => ENGLISH.has(word) || CLINICAL.has(word);

/** Words that are also names: a title or a label before them makes them one. */
const NAMES_TOO = `
bell black brown banks baker barber bishop booker bush butcher butler carpenter carter chase church cook cross day dean english fields fisher fox french good grace grant gray green grey hill
hope hunt hunter hall king knight lane law little long love marsh mason may miller moody moon north park parks parker pierce pope power powers price rice rich rivers rose sharp short small
snow stone strong summers swift taylor turner walker wall wallace ward waters weaver webb wells west white wise wolf wood woods wright young youngs will mark pat bill gene art joy faith
autumn april august june dawn amber crystal jade ruby pearl lily daisy iris ivy penny sandy sue jack dick drew rob ray guy angel christian jesus major
winter winters bird byrd berry bond brooks burns cash cole craft crane crow drake duke early east farmer fields flowers ford forest foster frost gates gold golden goode graves hammer hand hardy
hood horn house hull hurst ivory justice lamb light lord marks mayer means mercer merchant miles mills monk moss noble page paige pace payne peters piper pitts pool poole porter pruitt queen reed
rhodes robin rock roth rush sage savage sawyer sellers shepherd shields singer skinner smart spark speed spicer spring steel sterling stout street sutton sweet temple tucker valentine violet vincent
wade wagner waite watts weeks wheeler whitehead wick wiley winner witt wolfe worth yard york clay heath heather holly hazel basil ginger olive myrtle sky star sunny summer melody harmony charity
opal jan kit kip august bear buddy candy carolina cherry claude cole dakota dot eve faith gala harmony haven heath honor jewel june junior loyal meadow melody mercy merry miles mills miracle misty montana moss nash olive patience piper porter prince princess raven reed royal rue rusty sage sandy silver star storm summer sunday sunny willow wolf york harper hudson jackson jordan maverick maxwell scarlet sterling stone tanner madison phoenix paris river rowan robin sierra savannah sydney austin dallas denver jasper jett lark linden magnolia marlin milton mitchell monroe murphy norwood orlando oxford presley preston quincy ramsey reagan richmond romeo roswell sanford santana sheridan stanford thornton trinity truman vance vaughn verona victory wilson winston xu wu li ng yu ma hu lu du gu fu vu vo ko abbott baxter johnson jefferson emerald ebony desi destiny dixie crystal nana tatum temple tempest sutton ellis davis hayes homer palmer perry pearly rocky rosy chester clement earnest serenity verity
chance chip dale dusty ernest frank herb jewel merry misty norm patience prudence randy rusty sterling trinity victor
`;

export const NAMES_TOO_SET: ReadonlySet<string> = new Set(NAMES_TOO.trim().split(/\s+/));

// Endings that surnames rarely have.
const ENDING =
  /(?:tion|sion|ment|ness|ity|ing|edly|ally|ously|ism|ology|ectomy|itis|osis|emia|pathy|gram|graphy|scopy|able|ible|ful|less|ous|ive|ical|ated|ized|ised)$/;
const INFLECTIONS = ["d", "ed", "r", "er", "ly", "ing", "est", "y"];

/** Whether a word is everyday or clinical vocabulary, inflected or not, and so no evidence of a name. Any letter case. */
export function isCommon(word: string): boolean {
  const lower = word.toLowerCase().replace(/(?:n't|'(?:s|d|m|ve|ll|re)?)$/, "");
  if (lower.includes("-")) return isBase(lower) || lower.split("-").every((part) => part.length < 3 || isCommon(part));
  if (isSingular(lower)) return true;
  if (!lower.endsWith("s") || lower.length < 4) return false;
  return (
    isSingular(lower.slice(0, -1)) ||
    (lower.endsWith("es") && isSingular(lower.slice(0, -2))) ||
    (lower.endsWith("ies") && isSingular(`${lower.slice(0, -3)}y`))
  );
}

const isSingular = (word: string): boolean =>
  isBase(word) || ENDING.test(word) || INFLECTIONS.some((ending) => isInflected(word, ending));

/** Whether a word is known only by an ending that surnames have too: "Fakely", "Harding", "Tester". */
export const isOnlyInflected = (word: string): boolean =>
  /(?<!al|ed|ous|ive|ful|ib|ab)(?:ly|ing|er)$/.test(word) && word.length > 5 && !isBase(word.toLowerCase());

/** Whether a word belongs to the vocabulary of care: a disease, a drug, an organ, a short form of notes. */
export function isClinical(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    CLINICAL.has(lower) ||
    (lower.endsWith("s") && CLINICAL.has(lower.slice(0, -1))) ||
    /(?:itis|osis|emia|ectomy|pathy)$/.test(lower)
  );
}

/** Whether one slip of a finger away from a word of the vocabulary: a letter too many, too few, wrong or swapped. */
export function isMisspelled(word: string): boolean {
  const lower = word.toLowerCase();
  const letters = "abcdefghijklmnopqrstuvwxyz";
  for (let at = 0; at <= lower.length; at++) {
    const [head, tail] = [lower.slice(0, at), lower.slice(at)];
    if (tail !== "" && isBase(head + tail.slice(1))) return true;
    if (tail.length > 1 && isBase(`${head}${tail[1]}${tail[0]}${tail.slice(2)}`)) return true;
    for (const letter of letters)
      if (isBase(head + letter + tail) || (tail !== "" && isBase(head + letter + tail.slice(1)))) return true;
  }
  return false;
}

function isInflected(word: string, ending: string): boolean {
  if (!word.endsWith(ending)) return false;
  const base = word.slice(0, -ending.length);
  if (base.length < 3 || (ending.length === 1 && ending !== "y" && !base.endsWith("e"))) return false;
  // Short forms of notes (adl, cbc) are not inflected.
  const known = base.length > 4 ? isBase : (stem: string) => ENGLISH.has(stem);
  if (known(base) || (base.endsWith("i") && known(`${base.slice(0, -1)}y`))) return true;
  const silent = ending.length > 1 || ending === "y";
  return silent && (known(`${base}e`) || (base.at(-1) === base.at(-2) && known(base.slice(0, -1))));
}
