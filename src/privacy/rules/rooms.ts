/** Rooms, beds and bays of a ward. */
import { anyOf, matches, matchesWhere, type Rule } from "../find.ts";
import { isClinical } from "../words/common.ts";

/** What makes a number behind a room's name a length, a time, a count. */
const NOT_A_ROOM =
  "(?! ?-? ?(?:hours?|hrs?|beds\\b|weeks?|wks?|days?|mins?|minutes|am\\b|pm\\b|yrs?|years?|y\\b|docs?|of\\b|months?|shifts?|nights?|x\\b|times|rns?|nurses|attendings|residents|fellowship|%|per\\b|to \\d|or \\d|cases|tasks|rotations?|words|prompts|sentences|lines|states|hospital|icu\\b|unit\\b))";
const END = `(?![\\w%/]|:\\d|\\.\\d|-\\d{3})${NOT_A_ROOM}`;
const MEETING =
  /\b(?:breakout|zoom|exam|conference|meeting|call|chat|waiting|class|lecture|sim center|simulation|slack|discord|escape|my|dorm|locker|hotel|our|on-?call|teams|google|stream|server|seed|board|mail|server|grow|king|queen|double|flower|garden|tanning|truck)\s?$/i;
const NO_WARD =
  /^ (?:in|of|at) the (?:breakout|zoom|server|lobby|med ed|school|building|conference|hotel)|^[^\n]{0,20}\b(?:info session|booked|osce|conference|lecture)\b/i;
const SMALL =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty)";
const UNIT =
  "(?:[MSCNPTB]|CV|CT|ST|Neuro|Peds|Surg)?ICU|CCU|PACU|NSU|L&D|labor|LDR|ED|ER|OR|tele|obs|resus|trauma|triage|fast ?track|pod [A-Z]|stepdown|PCU|IMC|IMU|MSU|med ?surg|BMT|psych|peds|rehab|hallway|hall|endo|cath lab|pre-?op|holding|IR";
/** What is said of somebody in a bed, and of nothing else that has a number. */
const SICK =
  "(?:wants|needs|is (?:on|npo|dnr|ams|sob|altered|confused|coding|crashing|bleeding|septic|seizing|sundowning|a |an |in |his|her|\\d)|just|coded|coding|crashed|has (?:been|a|an|no|cauda|chest)|pulled|fell|keeps|pt|patient|refus\\w{1,24}|got|on (?:\\d|a|the|bipap|pressors)|with (?:a )?|w\\/|r\\/o|had|both|c ?-?diff|mrsa|dka|gib|chf|npo|dnr|gsw|sat|lost|stemi|stroke|vent|admitted|discharged|boarding|getting|wont|won't|screaming|again)";

/** Several rooms, each with what ails who lies in it: 612-1 r/o mi, 612-2 dka; 4a sob, 4b confused. */
const LISTED =
  /(?<![\w.$/-])(?:(?:bed|rm|room) ?#?)?\d{1,4}(?:-[1-4ab]|[a-d])? ?[:.)-]? ?(?:[a-z]{3,16},? )?([a-z&/-]{2,16})(?![a-z])/gi;

export const roomRules: Rule[] = [
  {
    id: "room",
    kind: "room",
    description: "room, rm or bed and its number or letter",
    find: anyOf(
      matchesWhere(
        new RegExp(
          `\\b(?:rooms?|rm|bed|cuarto|crib|isolette|incubator|bassinet|gurney|cubicle|curtain|stretcher|recliner|chair|hab|cama|habitacion|sala|zimmer|zi|stanza|kamer|bett|chambre|lit|quarto|leito|camera|letto|кровать|палата)\\.? ?(?:#|-|no\\.? ?|number ?|\\. ?)?\\s?(\\d{1,4} ?-?[a-d]?(?:-\\d{1,2})?|${SMALL})${END}`,
          "gi",
        ),
        (match, before, after, { patient, care, invented }) =>
          !invented &&
          !MEETING.test(before) &&
          !NO_WARD.test(after) &&
          (patient ||
            care ||
            /\d{3}|[a-z]$|isol|stanza|kamer|crib|cama|cuarto|zimmer|habit|chamb|incub|bassi|curtain|gurney/i.test(
              match[0],
            ) ||
            before.trim() === "" ||
            /^ (?:has|is|wants|needs)\b/.test(after)),
      ),
      matchesWhere(
        /\b(?:bed|bay|pod|room|hallway) ([A-H])\b(?! ?(?:or|vs|is for|and)\b)/g,
        (_match, before, _after, { patient, care }) => (patient || care) && !MEETING.test(before),
      ),
    ),
  },
  {
    id: "room-of-ward",
    kind: "room",
    needs: "digit",
    description: "a ward and its bed: PICU 03, MICU bed 7, 5 West bed 12, 4N-12, trauma bay 2",
    find: anyOf(
      matches(
        new RegExp(
          `\\b(?:(?:[MSCNPTB]|CV|CT|ST)?ICU|CCU|PACU|NSU|L&D)(?: ?(?:bed|room|rm|pod|bay) ?|[- ]?#?)\\d{1,3}[ab]?${END}`,
          "i",
        ),
      ),
      matches(
        new RegExp(
          `\\b(?:ward|pod|bay|unit|hallway|hall|trauma|resus|ed|er|l&d|triage|pacu|tele|floor|tower|stepdown|recovery|west|east|north|south|ob|peds|psych|snf) ?\\w{0,2},? (?:bed|bay|room|rm|chair|stretcher|curtain) ?#?(?:\\d{1,3}[ab]?${END}|[A-H]\\b)`,
          "i",
        ),
      ),
      matches(new RegExp(`\\b(?:trauma|resus|hallway) (?:bay )?#?\\d{1,2}${END}`, "i")),
      matches(/(?<![\w.-])\d{1,2} ?(?:West|East|North|South) (?:bed |room |rm )?\d{1,3}[AB]?(?![\w%:/])/i),
      matches(/(?<![\w.-])\d{1,2}(?:[NSEW]|North|South|East|West|[A-D]) ?- ?\d{1,4}[AB]?(?![\w%:/.-])/),
      matches(
        /(?<![\w.-])\d{1,2}[NSEW] ?\/ ?\d{2,4}(?:-\d)?\b|(?<![\w.-])\d{1,2}[nsew] (?:rm|room|bed) ?\d{1,4}|\bLoc(?:ation)?: ?\w{1,4} ?\/ ?\d{2,4}/,
      ),
      matches(new RegExp(`\\b(?:${UNIT}) #?\\d{1,2} ${SICK}`, "i")),
      matchesWhere(
        new RegExp(
          `\\b(?:${UNIT}|bay|bed|room|rm)(?<!\\bor|\\bob|pod [a-z]) #?\\d{1,3}(?:${END}) ?(?:[:=-] ?)?([a-z-]{2,20})`,
          "gi",
        ),
        (match, _before, _after, { invented }) =>
          !invented &&
          isClinical(match[1] ?? "") &&
          !/(?:ists?|ians?|nurs\w*|doctors?|fellows?|np|pa|rn)$/i.test(match[1] ?? ""),
      ),
      matches(/\b[A-Z]?\d{1,4} bed (?:[a-d]\b|\d{1,2}\b)/i),
      matches(/(?:病室|病床|号室|床号|ベッド|병실|호실)\s?[:：]?\s?\d{1,4}|\d{1,4}\s?(?:号室|号床|床|호실)/u),
    ),
  },
  {
    id: "room-of-someone",
    kind: "room",
    description: "a person in a bare room number: the lady in 12B, mrs x in 304; or a number that needs suction",
    find: anyOf(
      matches(
        new RegExp(
          `\\b(?:lady|guy|dude|gentleman|man|woman|pt|patient|kid|baby|grandma|grandpa|fella|fall|code|gi bleed|gib|stroke|chest pain|sickler|screamer|frequent flyer|vent|trach|admit|(?:mrs?|ms|miss)\\.? [a-z'-]{2,20}) (?:over |down )?in (?:bed |room |rm |# ?)?(?!(?:19|20)\\d\\d\\b)\\d{1,4}[a-d]?(?:-\\d)?(?=[\\s,.?!;:)]|$)${NOT_A_ROOM}(?! ?(?:out|mg|states?|percent|mins?\\b|tasks))`,
          "i",
        ),
      ),
      matches(
        /\b(?:s?he|pt|patient)(?:'s| is) (?:over |back |still )?in (?:bed |rm |room )?(?:\d{3,4}[a-d]?|\d{1,2}[a-d])(?=[\s,.?!;:)]|$)/i,
      ),
      matches(
        /\bmy \d{1,2}[ab]?(?: and \d{1,2})? (?:both need|needs (?:blood|suction|a sitter|pain)|is (?:npo|on|crashing|septic|a fresh|dying|coding|sundowning|altered)|coded|pulled|fell)/i,
      ),
      matches(/\b(?:hallway|spot|slot|pod|bay|chair) [A-H]\d{1,2}\b/i),
      matches(
        /\b(?:in|from) (?!(?:19|20)\d\d\b)\d{3,4}[ab]? (?:bit|hit|spit|punched|kicked|threw|swung|wants|needs|coded|fell|refus\w+|keeps|has (?:been|a)|is (?:on|sundowning|crashing|septic|npo))\b/i,
      ),
      matches(new RegExp(`(?:^|[.;\\n] ?)(?!(?:19|20)\\d\\d\\b)(?:\\d{3,4}[ab]?|\\d{1,2}[ab]) ${SICK}`, "i")),
      matches(/\bpt in (?:\d[A-Z]?-?\d{1,3}|\d{3,4})(?![\w%:/.])/i),
      matches(new RegExp(`(?<![\\w.$/-])\\d{1,3}-(?:[AB]|[1-4]) (?:${SICK}|(?:and|&) \\d|are both)`)),
      matches(new RegExp(`\\b(?:bay|bed|room|rm|curtain) ?#?\\d{1,4}[a-d]? ${SICK}`, "i")),
    ),
  },
  {
    id: "rooms-listed",
    kind: "room",
    needs: "digit",
    description: "several rooms, each with what ails who lies in it: 612-1 r/o mi, 612-2 dka",
    find: ({ text, invented }) =>
      !invented &&
      [...text.matchAll(LISTED)].filter(
        (match) =>
          /^\D*(?:\d{1,4}-[1-4ab]|\d{1,2}[a-d]|\d{3,4})\b|^(?:bed|rm|room)/i.test(match[0]) &&
          (isClinical(match[1] ?? "") ||
            /^(?:r\/o|s\/p|sob|dka|gib|chf|copd|placement|npo|mi|empty|open|pna|sepsis|stroke|etoh|confused|post-?op)$/i.test(
              match[1] ?? "",
            )),
      ).length > 1,
  },
];
