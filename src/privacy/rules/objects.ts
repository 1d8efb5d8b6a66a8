/** Things with numbers that lead to a person: devices, vehicles, papers. And details that do. */
import { anyOf, labelledId, matches, matchesWhere, type Rule } from "../find.ts";

const NUMBER = "(?:#|nos?\\b\\.?|num(?:ber)?|id\\b|s/?n|sn|ref|lot|code|identifier|imei)";
const GADGET =
  "(?:device|transmitter|implant|pacemaker|pacer|ppm|icd|aicd|defibrillator|stimulator|dbs|vns|pump|sensor|cgm|dexcom|libre|loop recorder|ilr|lvad|udi|lead|valve|stent|generator|controller|monitor|holter|watch|glucometer|meter|hearing aid|cochlear implant|prosthe\\w{1,24}|knee|hip|port|port-?a-?cath|shunt|cpap|bipap|vent(?:ilator)?|wheelchair|omnipod|micra|implanted device|graft|mesh|plate|rod|iol|lens)";
const OWN_THING = /\b(?:my|laptop|computer|iphone|macbook|work|task|second|external) (?:\w{1,24} )?$/i;
const CARD = "licen[sc]e|lic|id|permit|cert(?:ificate)?|card";

export const objectRules: Rule[] = [
  {
    id: "device",
    kind: "device",
    needs: "digit",
    description: "a serial, transmitter or implant number",
    find: anyOf(
      labelledId(
        `${GADGET}(?: (?:serial|model|device|lot|generator|implant|transmitter))?[ .]?${NUMBER}|serial(?: ?${NUMBER})?(?! killer|trop)|s/n|sn#?|udi|imei|lot ?(?:#|nos?\\b|number)`,
        { min: 3, notAfter: OWN_THING, notBefore: /^[^\n]{0,12}\bE\d{1,2}\.\d/ },
      ),
      matchesWhere(
        new RegExp(`\\b${GADGET} (?:is |was |sn |lot |ref |id |no |recall )?(?:a )?([a-z0-9][a-z0-9-]{4,20})`, "gi"),
        (match, before) =>
          /\d{3}/.test(match[1] ?? "") &&
          /[a-z]/i.test(match[1] ?? "") &&
          !OWN_THING.test(before) &&
          !/^\d+(?:mg|mcg|ml|min|hrs?|k|x|st|nd|rd|th)?$/i.test(match[1] ?? ""),
      ),
      matchesWhere(
        /\b(?:transmitter|sensor|pump|device|pacemaker|implant)(?: (?:id|code|sn|serial))?[ :#]{1,3}([a-z0-9-]{5,20})/gi,
        (match, before) =>
          /\d/.test(match[1] ?? "") &&
          /[a-z]/i.test(match[1] ?? "") &&
          match[1] === match[1]?.toUpperCase() &&
          !OWN_THING.test(before),
      ),
      matches(
        /\b(?:implant|valve|stent|mesh|graft|hip|knee|pacemaker|lead)s?\b[^\n]{0,30}\blot ?#?:? ?[a-z]{0,3}\d{3,}/i,
      ),
      matches(/(?<![\w:])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:])/i),
      matches(/\(01\)\d{14}/),
      matches(/(?=[\w-]{0,20}\d{3})[A-Z][\w-]{5,24} is (?:the|his|her) (?:device|serial|implant|pump|pacemaker)\b/),
    ),
  },
  {
    id: "plate",
    kind: "plate",
    needs: "digit",
    description: "a license plate or VIN",
    find: anyOf(
      matchesWhere(
        /\b(?:(?:licen[sc]e|number|car|vehicle|truck|registration|reg) plates?|plates? ?(?:#|nos?\b\.?|number|:|,|is|was|reads?)|plates|tags? ?(?:#|nos?\b|number|:)|(?:truck|car|van|vehicle|motorcycle|license|temp) tags?|(?:car|vehicle) reg(?:istration|o)?|rego)[ :#=]{0,3}(?:(?:is|was|reads?|number|no\.?|#) ?){0,2}"?([a-z0-9]{1,4}[- ]?[a-z0-9]{2,5})(?![a-z])/gi,
        (match) =>
          /\d/.test(match[1] ?? "") &&
          /[a-z]/i.test(match[1] ?? "") &&
          !/^(?:of|with|in|at|from|for|to|and|the)\b/i.test(match[1] ?? ""),
      ),
      matches(
        /\b(?:[Pp]lates?|[Tt]ags?|[Rr]eg) (?:[A-Z]{1,4}[- ]?\d[A-Z0-9]{1,5}|[A-Z]{2,4}[- ]?\d{2,4}[A-Z]?|\d{1,3}[- ]?[A-Z]{2,3}[- ]?\d{0,3})\b/,
      ),
      matches(
        /(?<![\w-])(?:[A-Z]{2,3}[- ]?\d{3,4}|\d[A-Z]{3}\d{3}) (?:is|was) (?:the|his|her|their) (?:\w{1,24} )?plate/,
      ),
      matches(
        /\b(?:[Cc]ar|[Tt]ruck|[Vv]an|SUV|[Ss]edan|[Vv]ehicle) (?=[A-Z0-9]{5,7}\b)(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{5,7}\b/,
      ),
      matchesWhere(/\bvin\b[^\n]{0,12}?\b([a-hj-npr-z0-9]{6,17})\b/gi, (match) => /\d{3}/.test(match[1] ?? "")),
      matchesWhere(
        /(?<![A-Z0-9-])[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9-])/g,
        (match) => /\d{4}$/.test(match[0]) && /[A-Z]{2}/.test(match[0]),
      ),
    ),
  },
  {
    id: "license",
    kind: "license",
    needs: "digit",
    description: "a driver's license, state ID, passport, card or permit number",
    find: labelledId(
      `(?:vet|visa|senior|disability|veteran'?s?) (?:id )?(?:card )?(?:#|nos?\\b\\.?|num(?:ber)?)|concealed carry ?#|(?:driver'?s?|drivers|driving|state|concealed carry|ccw|gun|firearm|fishing|hunting|pilot'?s?|scuba|diving|commercial|marriage|commercial driver'?s?|medical marijuana|mmj|marijuana|consular|military|tribal|matricula|student|green|voter) (?:${CARD})[ .]?(?:#|nos?\\b\\.?|num(?:ber)?)?|c?dl(?: ?#| no\\.?| state [a-z]{2})?|id card|passport[ .]?(?:#|nos?\\b\\.?|num(?:ber)?)?|alien (?:registration )?(?:#|number)|a-(?:number|#)|a#|(?:birth|death) cert(?:ificate)?[ .]?(?:#|nos?\\b\\.?|num(?:ber)?)?|permit (?:#|nos?\\b\\.?|num(?:ber)?)|(?:his|her|their|pt'?s?|patient'?s?) (?:\\w{1,24} )?(?:licen[sc]e|certificate|badge)[ .]?(?:#|nos?\\b\\.?|num(?:ber)?)?|fuhrerschein|licencia(?: de conducir)?|ine|dni|cedula|rfc|cpf|personalausweis`,
      {
        min: 3,
        notAfter: /\b(?:my|training|medical|np|rn|nursing|physician|board) (?:\w{1,24} )?$/i,
        notBefore: /^\s?:?\s?\d{1,2}\/\d/,
      },
    ),
  },
  {
    id: "license-of-another",
    kind: "license",
    needs: "digit",
    description: "a license number that is said to be his or hers",
    find: matches(
      /\blicen[sc]e (?:no\.?|number|#) ?[a-z]{0,3}\d{4,12}\b[^\n]{0,40}\b(?:her|his|pt'?s?|patient'?s?|their|(?:dead |drunk |unidentified )?(?:guy|man|lady|woman|driver)|wallet)\b/i,
    ),
  },
  {
    id: "ip",
    kind: "ip",
    description: "an IP address that is no version or section number",
    find: anyOf(
      matchesWhere(/(?<![\d.v])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\d.]\d|\d)/g, (match, before) => {
        const octets = match.slice(1, 5).map(Number);
        if (
          octets.some((octet) => octet > 255) ||
          (/^(?:192\.168|10\.|127\.)/.test(match[0]) && !/\b(?:ip|pt|patient|his|her)\b/i.test(before)) ||
          /\b(?:v|ver|version|section|sec|guideline|release|build|chapter)\.? ?$/i.test(before) ||
          /\bmy (?:\w{1,24} ){0,2}(?:is )?$/i.test(before)
        )
          return false;
        return /\bip\b/i.test(before) || octets.some((octet) => octet > 40);
      }),
      matches(
        /(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}:?(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4}(?![\w:])[^\n]{0,30}\b(?:ip|address)\b|\bip(?:v6)?\b[^\n]{0,20}(?:[0-9a-f]{1,4}:){3,7}/i,
      ),
    ),
  },
  {
    id: "one-of-a-kind",
    kind: "other-id",
    description: "an office, a headline or a mark that points to one person",
    find: anyOf(
      matches(
        /\b(?:s?he|pt|patient|who)(?:'s| is| was) (?:the|our|a) (?:\w{1,24} ){0,2}(?:mayor|sheriff|librarian|pastor|priest|imam|rabbi|governor|judge|quarterback|police chief|chief of police|fire chief|weatherman|news anchor|anchor|congress\w{1,24}|town clerk|postmaster|superintendent|football coach|town doctor)\b(?! (?:said|says|signed))/i,
      ),
      matches(
        /\b(?:s?he|pt|patient|case|story|accident|crash|shooting|baby|they|guy|lady|kid|family)\b[^\n.]{0,25}\b(?:was|were|made|is|all over|went|featured)\b[^\n.]{0,12}\b(?:(?:in |on )?the (?:local |evening |town )?(?:news|papers?|headlines|front page)|(?:local|national) news|headlines|viral)\b(?! that)/i,
      ),
      matches(
        /\b(?:news (?:story|article|clip)|article|obituary|obit) (?:about|on|of|for) (?:him|her|the (?:pt|patient|kid|family|accident|crash)|my p(?:t|atient))\b/i,
      ),
      matches(
        /\b(?:tattoo|birthmark|scar|piercing)s?\b[^\n.]{0,30}\b(?:on|across|over|of) (?:his|her|the|their)\b[^\n]{0,60}\b(?:only|everyone|everybody|recogni[sz]\w{1,24}|unique|known|famous)\b/i,
      ),
      matches(
        /\b(?:first|only) (?:\w{1,12} )?(?:set of )?(?:quintuplets|quadruplets|sextuplets|conjoined twins|(?:\w{1,12} )?transplants?|survivors?|case) in (?:the|our|this) (?:state|county|city|country|town)/i,
      ),
      matches(
        /\b(?:her|his|pt's|patient's) (?:husband|wife|dad|father|mom|mother|son|daughter|brother|sister) (?:is|was) (?:the|our) (?:\w{1,12} )?(?:mayor|sheriff|fire chief|police chief|judge|principal|pastor|senator|governor|coach|superintendent)\b/i,
      ),
      matches(/\b(?:portal|mychart) (?:username|login|user) (?:is )?[\w.]{4,30}\d/i),
      matches(/\beveryone (?:in town |here )?(?:knows|would know) (?:who|him|her)/i),
    ),
  },
];
