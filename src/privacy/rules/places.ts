/** Addresses, ZIP codes, rooms, beds. */
import { anyOf, matches, matchesWhere, type Rule } from "../find.ts";
import { isCommon } from "../words/common.ts";

const LONG_SUFFIX = "street|avenue|ave|road|rd|lane|ln|boulevard|blvd|terrace|terr|parkway|pkwy|highway|hwy|crescent|cres|alley|trail|trl|circle|cir|ct|court|drive|dr|st|place|pl|way|row|square|sq|loop|close|grove|pike|run|ridge|heights|hollow|mews|gardens";
const LIVES = "(?:lives?|living|resid(?:es|ing|ent)|stays?|staying|address|addr|home is|house is|picked up|biba|found down|from)";

export const placeRules: Rule[] = [
  {
    id: "street",
    kind: "address",
    description: "a house number and a street",
    find: matchesWhere(new RegExp(`(?<![\\d.$/:-])(\\d{1,5}[a-z]?) ((?:[nsew]\\.? |north |south |east |west )?(?:[a-z][a-z'-]{1,20}\\.? ){1,3})(${LONG_SUFFIX})\\b\\.?`, "gi"), (match, before) => {
      const middle = (match[2] ?? "").trim().split(/\s+/);
      const suffix = match[3] ?? "";
      if (middle.every((word) => isCommon(word)) && !new RegExp(`${LIVES}[^\\n]{0,15}$`, "i").test(before)) return false;
      if (middle.some((word) => /^(?:in|the|a|an|for|to|my|is|of|per|hrs?|hours?|min|minutes|weeks?|days?|and|or|at|i|an)$/i.test(word))) return false;
      return /^(?:street|avenue|ave|road|rd|lane|ln|boulevard|blvd|terrace|parkway|pkwy|hwy|highway|crescent)$/i.test(suffix) || middle.every((word) => /^[A-Z]/.test(word)) || new RegExp(`${LIVES}[^\\n]{0,15}$`, "i").test(before);
    }),
  },
  {
    id: "post-box",
    kind: "address",
    description: "a post-office box, rural route or apartment of a person",
    find: anyOf(matches(/\bp\.? ?o\.? box\s?#?\d{1,6}/i), matches(/\b(?:rr|rural route) ?#? ?\d{1,3},? box \d+/i), matches(new RegExp(`\\b${LIVES}\\b[^\\n]{0,50}\\b(?:apt|apartment|unit|suite|lot|trailer) ?#? ?\\d{1,4}[a-z]?\\b`, "i"))),
  },
  {
    id: "street-abroad",
    kind: "address",
    description: "a street as other languages write it",
    find: matches(/\b(?:calle|avenida|avda\.?|rua|via|rue|ulica|ul\.) (?:de (?:la |los |las )?|du |des |della )?[A-Z][\w'-]{2,20}(?: [A-Z][\w'-]{2,20})?,? (?:no\.? ?|#)?\d{1,4}\b|\b\d{1,4},? (?:bis )?rue (?:de |du |des )|\b[A-Z][a-z]{2,20}(?:strasse|straße|str\.|weg|platz|gasse) \d{1,4}\b/),
  },
  {
    id: "zip",
    kind: "zip",
    description: "a ZIP or postal code behind its label",
    find: matchesWhere(/\b(?:zip ?(?:code)?s?|postal ?code|post ?code|codigo postal|plz|c\.p\.|cp)(?![a-z])[^\n\da-z]{0,4}(?:is |of |= ?|was )?\s?(?:\d{5}(?:-\d{4})?(?!\d)|[a-z]\d[a-z] ?\d[a-z]\d|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})\b/gi, (_match, before) => !/\b(?:my|our) (?:\w+ )?$/i.test(before)),
  },
  {
    id: "zip-state",
    kind: "zip",
    description: "a state and five digits behind a place",
    find: matches(/\b[A-Z][a-z]{2,20},? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) \d{5}(?:-\d{4})?(?!\d)/),
  },
  {
    id: "room",
    kind: "room",
    description: "a room or bed of a ward",
    find: matchesWhere(/\b(?:room|rm|bed|bay|crib|isolette|cama|habitacion|zimmer|chambre|(?:[mscnpt]?icu|nicu|picu|ccu|pacu|ed|er|tele|stepdown) (?:bed|room|rm|bay)?) ?#?\s?(\d{1,4}-?[a-d]?(?:-\d)?)(?![\w%:/])(?! ?(?:hours?|hrs?|beds?|weeks?|days?|min|am|pm|yrs?|years?|docs?|of\b))/gi, (match, before, _after, text) => {
      if (/\b(?:breakout|zoom|exam|conference|meeting|call|chat|waiting|class|slack|discord|escape|my|dorm|locker|hotel|our)\s?$/i.test(before)) return false;
      return text.patient || (match[1] ?? "").length > 2 || /coded|pt|lady|guy|dude|gentleman/i.test(text.text);
    }),
  },
  {
    id: "room-short",
    kind: "room",
    description: "a person in a bare room number: the lady in 12B, mrs x in 304",
    find: matches(/\b(?:lady|guy|dude|gentleman|man|woman|pt|patient|kid|baby|grandma|fella|(?:mrs?|ms|miss)\.? [a-z'-]{2,20}) (?:over )?in (?:bed |room )?#?\d{1,4}[a-d]?(?:-\d)?(?=[\s,.?!;)]|$)(?! ?(?:hours?|hrs?|weeks?|wks?|days?|months?|years?|min|of|mg|states?|cases|to|out|percent))/i),
  },
];
