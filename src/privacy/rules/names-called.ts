/** Names behind a title, a word for a person in care, a label, or in a message of a patient. */
import { anyOf, matches, matchesWhere, type Rule } from "../find.ts";
import { KIN, named, namedSurely } from "../name-places.ts";
import { classOf, SURE } from "../names.ts";
import { isClinical } from "../words/common.ts";
import { isCapital, isFamous } from "../words/name-like.ts";
import { isOthers, isOthersTitled } from "../words/others.ts";
import { ACTS_BEHIND, AGE_BEHIND, ID_BEHIND, NUMBER_BEHIND } from "./name-acts.ts";

/** Titles that stand for nothing else, and those that are words or short forms as well. */
const TITLE =
  "mrs|mister|missus|misses|mstr|senora?|senorita|srta|sra|dona|herr|frau|mme|mlle|madame|monsieur|signora?|sig\\.ra|mevrouw|mevr|meneer|dhr|auntie|gramps|granny";
const PERHAPS_TITLE = "mr|ms|miss|mx|sr|don|hr|pani?|tia|tio|bhai|sig|baba|tata|nana|mama";
const TITLED = new RegExp(
  `(?<![A-Za-z/-])(${TITLE}|${PERHAPS_TITLE})(\\.?)(?: (?:& |and |y )(?:mrs?|ms|sra)\\.?)?(?:\\s|(?<=\\.))["'(]?(?:[A-Z]\\. ?){0,2}(?:don |dona |dra?\\.? |de la |de |del |van der |van den |van |von |el |al-?)?([A-Za-z][A-Za-z'-]{1,30})`,
  "gi",
);
/** "our librarian Ms. X", "my neighbor Mr. Y": but for a word that a patient is called by. */
const OUR_OTHER =
  /\b(?:my|our) (?!(?:\w+ )?(?:pts?|patients?|client|guy|lady|gal|kid|kiddo|dude|friend|favou?rite|flyer|man|woman|gentleman|girl|boy|baby|old|sweet|poor|dear|case|admit|post-?op|bed|room|panel|clinic|next|first|last|new)\b)[a-z]{4,14},? $/i;
const NOBODY =
  /^(?:vs|and|or|was|is|in|the|of|right|wrong|perfect|clean|know|president|reviewer|recruiter|manager|speaker|chairman|chair|director|contin|imaging|relapse|word|universe|america|x|y|z)$/i;
const PATIENT_NOUN =
  "pts?|ptnt|ptn|patients?|clients?|paciente|patientin|patiente|paziente|doente|pacjent(?:ka)?|utente|hasta|benh nhan|pasien|mareez|mariz|marij|bemar|baby(?: ?(?:boy|girl))?(?: of)?|bb|bg|infant(?: of)?|newborn(?: of)?|neonate|twin [ab]|kiddo|preemie|decedent";
const PERSON_NOUN =
  "guy|lady|gentleman|dude|gal|fella|woman|man|kid|kiddo|boy|girl|teen|toddler|grandma|grandpa|granny|veteran|vet|nun|farmer|inmate|baby|sweetheart|soul|flyer|patient|pt|case";
const NOUN_BEFORE = new RegExp(
  `(?:\\b(?:${PATIENT_NOUN})\\b(?:(?<=\\bpts?)\\.)?[:,=#-]?|\\b(?:my|our|this|that|the|an?|sweet|little|lil|old|poor|another|one) (?:[a-z'-]{1,14} ){0,3}(?:${PERSON_NOUN})\\b,?|\\b(?:old (?:man|lady)|(?:sweet|poor|dear|lil|little) (?:old|little|lil)?)) ?(?:is |was |named |called |- ?|- )?["'(]{0,2}(?:[A-Za-z]\\. )?$`,
  "i",
);
const MADE =
  /\b(?:the model|ai|standardi[sz]ed|sim(?:ulated)?|synthetic|fictional|virtual|vignette|test|dummy|invented|fake) (?:pt|patient) ?["(]?$/i;
const NAMED_BEFORE =
  /(?:\bnamed|\bcalled|\bname[ds]?(?:'s)?(?: (?:is|was|of|on|in|reads|says|for|from|starts with \w,? (?:it'?s)?))?\s?[:=-]?|\bgoes by|\bnicknamed|\baka|\bby (?:the )?name(?: of)?|\bknown as|\b(?:him|her)self|\bsurname[: ]|\bse llama|\bllamad[ao]|\bs'appelle|\bhei(?:ss|ß)t|\bsi chiama|\bse chama|\bnazywa sie|\bnaam|\bimie|\bnombre:?|\bnom:?|\bprenom:?|\bnome:?|\bvorname:?|\bnachname:?|\bapellidos?:?|\bcognome:?) ?(?:mr\.? |mrs\.? |ms\.? )?["'(]?$/i;
const OWN_NAMED =
  /\b(?:my|your|user|file|brand|screen|display|drug|generic|platform|company|program|project|domain|team|channel|it'?s|its|are|being|so-?|app|ai|bot|chatbot|feature|version|show|movie|book|song|band|drink|street|town|place|tracker|what'?s|tool|thing|model|recruiter|for|a|the|no|any) (?:is )?(?:own |legal |full |real |first |last )?(?:name[ds]?(?:'s| is| was)?|called|named)[: ]{0,2}["'(]?$/i;
/** A list, a label or a heading that holds names. */
const LABEL_BEFORE =
  /\b(?:label|wristband|band|name ?tag|name ?plate|bottle|chart|header|addressograph|worklist|face ?sheet|demographics|census|roster|(?:clinic|or|cath|endo|procedure|rounding|surgery|patient|pt|sign-?out|rounds|consult|tumor board) (?:list|schedule|board)|work excuse for|excuse note for|sticker)\b(?: sheet)?[^\n\w]{0,4}(?:(?:said|says|reads?|is|has|sheet)\b[: ]{0,2})?["']?(?:\d{4}:? |\d{1,2}[:.]\d\d )?$/i;

/** "her husband X", "son of X", "next of kin: X". */
const KIN_BEFORE = new RegExp(
  `\\b(?:his|her|their|pts?'?s?|patients?'?s?|the|this|whose|[a-z-]{3,20}'s) (?:\\w{1,12} )?(?:${KIN})[,:]? ?(?:is |was |named |called |= ?)?\\(?$`,
  "i",
);
const KIN_OF = new RegExp(`\\b(?:${KIN}) of (?:mr\\.? |mrs\\.? |ms\\.? |pt |patient )?$`, "i");
const KIN_LABEL = new RegExp(`\\b(?:${KIN})(?: name)?(?: is|:|,| =|-)? \\(?(?:(?:${KIN}) )?$`, "i");
const KIN_BEHIND = new RegExp(`^'?s? (?:\\w+ )?(?:${KIN})\\b`, "i");

export const calledRules: Rule[] = [
  {
    id: "name-with-title",
    kind: "name",
    description: "Mr, Mrs, Ms, Miss and a name, in any letter case and several languages",
    find: matchesWhere(TITLED, (match, before, after) => {
      const [, title = "", dot = "", word = ""] = match;
      const lower = title.toLowerCase();
      const kind = classOf(
        word.length > 3 && word === word.toUpperCase() ? `${word[0]}${word.slice(1).toLowerCase()}` : word,
      );
      const known = kind !== "given" && kind !== "unknown" && kind !== "too";
      if (NOBODY.test(word) || isFamous(word) || isOthersTitled(before, after) || OUR_OTHER.test(before)) return false;
      if (/^[^\n]{0,14}(?:\d\w\w grade|neighborhood|energy)/i.test(after)) return false;
      const shouted = word.length > 2 && word === word.toUpperCase();
      if (isCapital(word)) {
        if (lower === "mr" && title === "MR" && dot === "") return shouted && !known;
        if (lower === "ms" && dot === "") return title === "Ms" || (title === "ms" && !shouted) || !known;
        if (lower === "pan") return !known && !/\b(?:the|a|frying|bed|sheet)\s$/i.test(before);
        if (lower === "miss" || lower === "don" || lower === "hr") return isCapital(title) && !known;
        if (new RegExp(`^(?:${TITLE}|mr|ms|pani)$`).test(lower)) return true;
        return !known && (isCapital(title) || dot !== "");
      }
      if (known || word.length < 3)
        return lower === "mr" || lower === "mrs"
          ? kind === "short" && word.length > 1 && ACTS_BEHIND.test(after)
          : false;
      if (/^(?:mr|mrs|mister|missus|mevrouw|meneer|senora|frau|herr|mme|mlle|signora|sra|srta|dona)$/.test(lower))
        return true;
      if (lower === "ms" || lower === "miss") return kind !== "too" || ACTS_BEHIND.test(after);
      return kind === "given" && /^(?:auntie|gramps|granny|bhai|tia|tio|baba|tata|mama)$/.test(lower);
    }),
  },
  {
    id: "name-after-patient",
    kind: "name",
    description: "pt, patient, my lady, this guy, baby boy and a name",
    find: anyOf(
      named(
        SURE.unknown,
        ({ before, text }) =>
          NOUN_BEFORE.test(before) && !MADE.test(before) && !(text.invented && !/\b(?:pts?|patients?)\b/i.test(before)),
      ),
      named(SURE.maybe, ({ before, after, first }) => {
        if (
          !NOUN_BEFORE.test(before) ||
          MADE.test(before) ||
          /\b(?:pts|patients|clients) $/i.test(before) ||
          first.length < 4
        )
          return false;
        if (
          /'s$/.test(first) ||
          /[A-Z]\. $/i.test(before) ||
          (first.length > 4 && /\b(?:baby|bb|bg|twin|infant)\b[^\n]{0,9}$/i.test(before)) ||
          (first.length > 4 && /^[,.;:]? ?$/.test(after)) ||
          isCapital(first)
        )
          return true;
        return (
          [ACTS_BEHIND, AGE_BEHIND, NUMBER_BEHIND, ID_BEHIND, /^ (?:family|and)\b/].some((behind) =>
            behind.test(after),
          ) || isClinical(/^,? ([a-z&/-]{2,20})/i.exec(after)?.[1] ?? "")
        );
      }),
    ),
  },
  {
    id: "name-told",
    kind: "name",
    description: "named X, her name is X, label reads X, clinic list: X",
    find: anyOf(
      namedSurely(
        SURE.unknown,
        ({ first, before }) =>
          /\bnames?\b[^\n.?!]{3,40}\b(?:is|it'?s|:|begins with \w,) $/i.test(before) &&
          isCapital(first) &&
          !/\bmy (?:\w+ )?name/i.test(before),
      ),
      namedSurely(SURE.maybe, ({ name, first, before, text }) => {
        if (!NAMED_BEFORE.test(before) || OWN_NAMED.test(before) || first.length < 3) return false;
        if (
          isOthers(
            before.replace(/ ?(?:is |was )?(?:named|called|goes by) ?$/i, " "),
            text.text.slice(name.end, name.end + 40),
          )
        )
          return false;
        if (/(?:^|[,.;!?] ?|\bhere,? )name(?:'s| is):? $/i.test(before) && !text.patient) return false;
        if (/(?:named|called|nicknamed|goes by) ["'(]?$/i.test(before) && !text.patient && !text.care) return false;
        if (/called ["'(]?$/i.test(before)) return name.sure >= SURE.unknown && (text.patient || text.care);
        return name.sure >= SURE.unknown || isCapital(first) || /(?:\bis|\bwas|'s|:|=|named) ?["'(]?$/i.test(before);
      }),
      named(SURE.unknown, ({ before, first }) => LABEL_BEFORE.test(before) && isCapital(first)),
      matches(
        /(?:^|\n|[|;,])[ >#-]{0,4}(?:pt|patient|patient name|pt name|name)\s?[:=|]\s{0,3}["']?[A-Z][A-Za-z'-]{2,20}(?:, ?| )[A-Z][A-Za-z'-]{1,20}/,
      ),
      matchesWhere(
        /\b(?:(?:pt|patient|first|last|sur|full|real|legal|maiden|family|given)[ -]?name|[lf]name|last ?nm|surname|first|last)s?\s?[=:]\s?["']?([A-Z][A-Za-z'-]{1,24})/gi,
        (match) => isCapital(match[1] ?? "") && classOf(match[1] ?? "") !== "common",
      ),
      matches(/\b(?:[lf]name|last ?nm|first ?nm)\s?[=:]|(?<![A-Za-z])[A-Z]{2,20}\^[A-Z]{2,20}\b/i),
      matches(
        /["']?[A-Z][a-z'-]{2,20}(?: [A-Z][a-z'-]{2,20})?["']? (?:is|was) (?:his|her|their|the pt'?s|the patient'?s) (?:(?:real|full|first|last|actual|legal) )?name\b/,
      ),
    ),
  },
  {
    id: "name-of-kin",
    kind: "name",
    description: "her husband X, son of X, next of kin: X",
    find: anyOf(
      namedSurely(
        SURE.unknown,
        ({ before }) => KIN_BEFORE.test(before) && !/\bmy \w{0,12} ?\S*$/i.test(before.slice(-12)),
      ),
      namedSurely(SURE.unknown, ({ before }) => KIN_OF.test(before)),
      named(
        SURE.unknown,
        ({ first, before, text }) =>
          isCapital(first) &&
          (text.care || text.patient || /contact|kin|proxy|poa|hcp/i.test(before)) &&
          KIN_LABEL.test(before) &&
          !/\bmy (?:\w{1,12} )?\w+\W*$/i.test(before),
      ),
    ),
  },
  {
    id: "name-in-message",
    kind: "name",
    description: "who writes to a doctor, or signs or sends a pasted message",
    find: anyOf(
      namedSurely(
        SURE.unknown,
        ({ before, after }) =>
          /\b(?:dr|doctor|doc|doctora)\b[\w .,]{0,40}? (?:so )?(?:my (?:wife|husband|son|daughter|mother|father|mom|dad)|this is|it'?s|its|my name is|i am|i'm|soy|es) (?:me,? )?$/i.test(
            before,
          ) &&
          !/^[,']?s? ?(?:from|at|with) (?:mercor|handshake|outlier|afterquery|micro1|welo|hr)\b|^,? (?:an? )?(?:pgy|md|do|np|rn|pa|crna|resident|fellow|nurse|attending|student|pharmd)\b/i.test(
            after,
          ),
      ),
      namedSurely(
        SURE.given,
        ({ before, after }) => /\b(?:hi|hello|hey)?,? ?this is $/i.test(before) && KIN_BEHIND.test(after),
      ),
      namedSurely(
        SURE.unknown,
        ({ before, text }) =>
          /["'] ?(?:(?:hi|hello|hey|doc|dr)[,.!]? ){0,2}(?:my name is|i am|i'm|this is) $/i.test(before) &&
          (text.care || text.patient || /\b911\b/.test(text.text)),
      ),
      namedSurely(
        SURE.unknown,
        ({ before, after, first }) =>
          isCapital(first) &&
          /["']$/.test(before) &&
          /^["'] (?:for|as|=|is|was) (?:him|her|his|the p(?:atien)?t|my p(?:atien)?t)\b/i.test(after),
      ),
      namedSurely(
        SURE.unknown,
        ({ before, after }) => /\b(?:dr|doctor|doc),? $/i.test(before) && /^ here\b/i.test(after),
      ),
      matchesWhere(
        /\bsigned\b[^\n]{0,16}["',:] ?(?:thank you|thanks|love|sincerely|yours)?,? ?([A-Z][a-z'-]{2,20}) (?:[A-Z]\. )?[A-Z][a-z'-]{2,20}/g,
        (match) => /given|unknown|too/.test(classOf(match[1] ?? "")),
      ),
      namedSurely(
        SURE.given,
        ({ before, text }) =>
          /["'>] ?(?:hi|hello|doc|dr|dear)?[^\n]{0,24}\b(?:this is|it'?s|its) (?:me,? )?$/i.test(before) && text.care,
      ),
      matchesWhere(
        /\b(?:forwarded|fwd?|from|sender|sent by|signed|yours|sincerely|regards|thanks|love)\b[^\n\w]{0,3}(?:from|by|message)?[:>,]\s?["']?(?:thank you, )?([A-Z][a-z'-]{1,24}) (?:[A-Z]\. )?([A-Z][a-z'-]{1,24})/gi,
        (match, before, after) =>
          isCapital(match[1] ?? "") &&
          isCapital(match[2] ?? "") &&
          classOf(match[1] ?? "") !== "common" &&
          !isOthers(before, after),
      ),
    ),
  },
];
