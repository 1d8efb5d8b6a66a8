/** Names in the middle of talk of care: with an age, with what is theirs, with what was done. */
import { anyOf, type Rule } from "../find.ts";
import { KIN, named, namedSurely } from "../name-places.ts";
import { SURE } from "../names.ts";
import { isClinical, isMisspelled } from "../words/common.ts";
import { isCapital } from "../words/name-like.ts";
import { ACTS_BEHIND, AGE_BEHIND, ID_BEHIND, NUMBER_BEHIND, ROOM_BEHIND, VAGUE } from "./name-acts.ts";

const BELONGS =
  "charts?|labs?|biopsy|bx|wound|results?|scans?|mri|ct|discharge|room|meds|icu|surgery|tumou?r|chemo|path(?:ology)?|x-?ray|cxr|notes?|vitals|ekg|ecg|echo|cath|lactate|potassium|creatinine|hgb|a1c|k|bp|rash|dose|dx|diagnosis|seizures?|stroke|consent|code status|code|mrn|dob|case|story|pic|photo|bed|crt|drip|vent|trach|fall|feet|foot|leg|kidneys?|liver|heart|pacemaker|insulin|fistula|insurance|records?|transplant|delivery|baby|twins?|doc|pills|meds|chart|exam|appointment|appt|visit|prescription|script|refills?|crt?|bun|wbc|inr|hr|sats?|o2|abg|psa|tsh|ef|foley|peg|iv|line|drain|bipap|catheter|lytes|bmp|cbc|crit|gas|numbers|sugars?|pressure|temp|care|admission|hospitalization|aneurysm|hip|knee|cancer|mets|pain|symptoms|copd|chf|dka|pna|sepsis|death|autopsy|funeral|family meeting|gerd|gout|diabetes|afib|asthma";
const OWNED = new RegExp(`^ (?:[a-z0-9-]{1,14} ){0,2}(?:${KIN}|${BELONGS})\\b`, "i");
const HANDLED =
  "saw|seen|see(?:ing)?|admit(?:ted|ting)|discharg(?:ed|ing)|consent(?:ed|ing)|intubated|extubated|examin(?:ed|ing)|treat(?:ed|ing)|operated on|round(?:ed|ing) on|took care of|taking care of|car(?:ed|ing) for|delivered|coded|cathed|scoped|transferred|called|paged|consult(?:ed)? on|pronounced|lost|diagnosed|biopsied|transfused|stitched|sutured|vaccinated|tapped|lined|precepted|followed|following|wrote up|writing up|write up|met|visited|phoned|hung up with|spoke (?:to|with|w\\/?)|spoken to|talked (?:to|with|w\\/?)|sat with|ran the code on|gave|told|put";
const HANDLED_BEFORE = new RegExp(`\\b(?:${HANDLED}) (?:old |poor |little |this )?["']?$`, "i");
const ABOUT_BEFORE = new RegExp(
  `\\b(?:for|on|of|about|abt|re:?|regarding|with|w|from|by|to|remember|concerning|like|honou?r|is|w\\/|presented|${HANDLED})[: ]{1,2}\\(?["']?$`,
  "i",
);

/** A word of care that says what somebody has, not who cares for them or with what. */
const isFinding = (word: string): boolean =>
  isClinical(word) &&
  !/(?:ists?|ians?|doctors?|nurses?|pharmacist|clinic|bar|pump|fee|task|bid|iv|bp|nps?|pas?|rns?|mds?|dos?|crnas?)$/i.test(
    word,
  );

export const careNameRules: Rule[] = [
  {
    id: "name-with-age",
    kind: "name",
    description: "a name and an age: maria lopez 67F; Ottoline Fauxberg, 43, has ...",
    find: anyOf(
      named(
        SURE.unknown,
        ({ after, text }) =>
          AGE_BEHIND.test(after) &&
          !/^[^\n]{0,14}(?:in practice|experience|exp\b|icu|out|of (?:exp|icu))/i.test(after) &&
          !text.invented,
      ),
      named(
        SURE.maybe,
        ({ after, first, text }) =>
          AGE_BEHIND.test(after) && /^,? ?\(?\d/.test(after) && text.care && !text.invented && first.length > 4,
      ),
      named(
        SURE.unknown,
        ({ name, after, text }) =>
          NUMBER_BEHIND.test(after) &&
          (text.care || text.patient) &&
          !text.invented &&
          (name.sure > SURE.unknown || /^, \d\d,/.test(after)),
      ),
    ),
  },
  {
    id: "name-owns",
    kind: "name",
    description: "X's labs, X's wife, the X family",
    find: anyOf(
      named(
        SURE.maybe,
        ({ name, last, before, after, text }) =>
          /'s?$/.test(last) &&
          last.length > 4 &&
          OWNED.test(after) &&
          !/\b(?:my|the ai|model) (?:\w+ )?$/i.test(before) &&
          (name.sure >= SURE.given || text.patient || text.care || /\b(?:use|using|tell|write|share) $/i.test(before)),
      ),
      namedSurely(
        SURE.maybe,
        ({ before, after, first }) =>
          first.length > 3 &&
          (/^ (?:twins|triplets|siblings|sisters|brothers|kids|baby|infant|newborn|girl|boy|quads)\b/i.test(after)
            ? isCapital(first)
            : /^ (?:family|fam)\b(?! (?:med|practice|doc|phys))/i.test(after) && /^(?:.*\bthe )?$/i.test(before)) &&
          !/\bmy $/i.test(before),
      ),
    ),
  },
  {
    id: "name-in-care",
    kind: "name",
    description: "a name with what is done in care: saw Delphine in clinic, Theo coded, fauxworth in 12",
    find: anyOf(
      named(
        SURE.given,
        ({ after, text }) =>
          !text.invented &&
          ((ACTS_BEHIND.test(after) && (!VAGUE.test(after) || text.care || text.patient)) ||
            ROOM_BEHIND.test(after) ||
            ID_BEHIND.test(after)),
      ),
      named(
        SURE.unknown,
        ({ first, before, after, text }) =>
          !text.invented &&
          first.length > 3 &&
          text.care &&
          (ID_BEHIND.test(after) ||
            (ACTS_BEHIND.test(after) &&
              (!VAGUE.test(after) || (isCapital(first) && (text.patient || !/(?:^|[.!?] )$/.test(before)))))),
      ),
      named(
        SURE.maybe,
        ({ first, before, after, text }) =>
          !text.invented &&
          first.length > 4 &&
          text.care &&
          ID_BEHIND.test(after) &&
          !/\b(?:the|an?|my|our|your) $/i.test(before),
      ),
      namedSurely(
        SURE.unknown,
        ({ first, after, text }) =>
          !text.invented && isCapital(first) && isClinical(/^,? ?[-(]{1,2} ?([a-z&/]{2,20})/i.exec(after)?.[1] ?? ""),
      ),
      named(
        SURE.maybe,
        ({ first, before, after, text }) =>
          !text.invented &&
          first.length > 4 &&
          isFinding(/^ ([a-z&/]{2,20})/i.exec(after)?.[1] ?? "") &&
          (first.includes("-") || (text.patient && /(?:^|[.;,] )$/.test(before))) &&
          !isMisspelled(first),
      ),
      named(
        SURE.given,
        ({ before, text }) => !text.invented && (text.care || text.patient) && HANDLED_BEFORE.test(before),
      ),
    ),
  },
  {
    id: "name-spoken-of",
    kind: "name",
    description: "a full name, or a given one, in talk of a case",
    find: anyOf(
      named(
        SURE.given,
        ({ name, before, text }) =>
          !text.invented &&
          ABOUT_BEFORE.test(before) &&
          (text.care || (name.sure === SURE.full && (text.patient || text.aCase))),
      ),
      named(SURE.full, ({ text }) => !text.invented && (text.care || text.patient || text.aCase)),
      named(SURE.given, ({ first, text }) => !text.invented && text.care && (text.patient || isCapital(first))),
    ),
  },
];
