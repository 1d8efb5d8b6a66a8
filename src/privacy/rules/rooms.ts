/** Rooms, beds and bays of a ward. */
import { anyOf, matches, matchesWhere, type Rule } from "../find.ts";

const NOT_A_ROOM =
  "(?! ?-? ?(?:hours?|hrs?|beds?|weeks?|wks?|days?|mins?|minutes|am\\b|pm\\b|yrs?|years?|y\\b|docs?|of\\b|months?|shifts?|nights?|x\\b|times|rns?|nurses|attendings|residents|fellowship|%|per\\b|to \\d|or \\d|cases|tasks|rotations?|words|prompts|sentences|lines|states))";
const MEETING =
  /\b(?:breakout|zoom|exam|conference|meeting|call|chat|waiting|class|slack|discord|escape|my|dorm|locker|hotel|our|on-?call|teams|google|stream|server|seed)\s?$/i;
const SMALL =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty)";

export const roomRules: Rule[] = [
  {
    id: "room",
    kind: "room",
    description: "room, rm or bed and its number",
    find: matchesWhere(
      new RegExp(
        `\\b(?:room|rm|bed|cuarto|crib|isolette|incubator|bassinet|gurney|cubicle|cama|habitacion|sala|zimmer|stanza|kamer|bett|chambre|lit|quarto|leito|camera|letto|кровать|палата) ?(?:#|-|no\\.? ?|number ?|\\. ?)?\\s?(\\d{1,4} ?-?[a-d]?(?:-\\d{1,2})?|${SMALL})(?![\\w%:/])${NOT_A_ROOM}`,
        "gi",
      ),
      (match, before, after, { patient, care }) =>
        !MEETING.test(before) &&
        !/^ (?:in|of) the (?:breakout|zoom|server|lobby)/i.test(after) &&
        (patient ||
          care ||
          /\d{3}|[a-z]$|isol|stanza|kamer|crib|cama|cuarto|zimmer|habit|chamb|incub|bassi/i.test(match[0]) ||
          before.trim() === ""),
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
          `\\b(?:(?:[MSCNPTB]|CV|CT|ST)?ICU|CCU|PACU|NSU|L&D)(?: ?(?:bed|room|rm|pod|bay) ?|[- ]?#?)\\d{1,3}[ab]?(?![\\w%:/.])${NOT_A_ROOM}`,
          "i",
        ),
      ),
      matches(
        new RegExp(
          `\\b(?:ward|pod|bay|unit|hallway|hall|trauma|resus|ed|er|l&d|triage|pacu|tele|floor|tower|stepdown|recovery|west|east|north|south|ob|peds|psych|snf) ?\\w{0,2},? (?:bed|bay|room|rm|chair|stretcher) ?#?\\d{1,3}[ab]?(?![\\w%:/])${NOT_A_ROOM}`,
          "i",
        ),
      ),
      matches(new RegExp(`\\b(?:trauma|resus|hallway) (?:bay )?#?\\d{1,2}(?![\\w%:/])${NOT_A_ROOM}`, "i")),
      matches(/(?<![\w.-])\d{1,2} (?:West|East|North|South) (?:bed |room |rm )?\d{1,3}[AB]?(?![\w%:/])/),
      matches(/(?<![\w.-])\d{1,2}(?:[NSEW]|North|South|East|West|[A-D]) ?- ?\d{1,4}[AB]?(?![\w%:/.-])/),
      matches(/(?<![\w.-])\d{1,2}[NSEW] ?\/ ?\d{2,4}(?:-\d)?\b|\bLoc(?:ation)?: ?\w{1,4} ?\/ ?\d{2,4}/),
      matches(/\b(?:ED|ER|ICU|Tele|L&D|[Oo]bs|[Rr]esus) #?\d{1,2} (?:wants|needs|is|has|just|coded|pt|patient)\b/),
      matches(/\b[A-Z]?\d{1,4} bed [a-d]\b/i),
      matches(/\b(?:OR|or) ?#? ?\d{1,2} (?:had|coded|just|is (?:coding|crashing|bleeding|a)|pt|patient|case with)\b/),
      matches(/(?:病室|病床|号室|床号|ベッド|병실|호실)\s?[:：]?\s?\d{1,4}|\d{1,4}\s?(?:号室|号床|床|호실)/u),
    ),
  },
  {
    id: "room-of-someone",
    kind: "room",
    description: "a person in a bare room number: the lady in 12B, mrs x in 304",
    find: anyOf(
      matches(
        new RegExp(
          `\\b(?:lady|guy|dude|gentleman|man|woman|pt|patient|kid|baby|grandma|grandpa|fella|fall|code|gi bleed|gib|stroke|chest pain|sickler|frequent flyer|vent|trach|(?:mrs?|ms|miss)\\.? [a-z'-]{2,20}) (?:over |down )?in (?:bed |room |rm |# ?)?\\d{1,4}[a-d]?(?:-\\d)?(?=[\\s,.?!;:)]|$)${NOT_A_ROOM}(?! ?(?:out|mg|states?|percent|mins?\\b))`,
          "i",
        ),
      ),
      matches(
        /\b(?:s?he|pt|patient)(?:'s| is) (?:over |back |still )?in (?:bed |rm |room )?(?:\d{3,4}[a-d]?|\d{1,2}[a-d])(?=[\s,.?!;:)]|$)/i,
      ),
      matches(
        /(?<![\w.$/-])\d{1,3}-(?:[AB]|[1-4]) (?:needs|wants|is|coded|pulled|fell|keeps|has|are|both|and \d+-\d|refus\w{1,24})\b/,
      ),
      matches(
        /\b(?:bay|bed|room|rm) ?#?\d{1,4}[a-d]? (?:coded|is (?:crashing|coding|septic|bleeding|seizing)|has an?|needs|wants|just|pulled|fell)/i,
      ),
    ),
  },
];
