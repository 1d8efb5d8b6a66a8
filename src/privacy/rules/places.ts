/** Addresses, towns, ZIP codes. */
import { anyOf, matches, matchesWhere, type Rule } from "../find.ts";
import { isCommon } from "../words/common.ts";

const CERTAIN = "street|avenue|ave|road|rd|lane|ln|boulevard|blvd|terrace|terr|parkway|pkwy|highway|hwy|crescent|alley";
const ANY_CASE = CERTAIN.replace(/(?<=^|\|)[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
const PERHAPS =
  "cres|trail|trl|circle|cir|ct|court|drive|dr|st|place|pl|way|row|square|sq|loop|close|grove|pike|run|ridge|heights|hollow|mews|gardens|ter|plaza|path|bend|point|pt|hill|view";
const LIVES =
  "(?:lives?|living|lived|resid(?:es|ing|ent)|stay(?:s|ing)|address|addr|home is|house is|picked (?:him |her |them )?up|biba|ems (?:run|call)?|ambulance|run to|called to|dispatched to|homebound|home (?:health|visit|o2|hospice)|snf|found (?:him |her |them )?down|sleeps|discharged? to|d/c to|dc to|evicted from|home:)";
/** Whose address is public: a company's, a hospital's, the writer's employer's. */
const ORGANISATION =
  /\b(?:office|hq|headquarters?|company|employer|is my (?:hospital|clinic|work)|residents? welcome|university|suite \d|campus|llc|inc|contract|ship|swag|merch|w-?9|mailing|joke address|residency|platform|handshakes?|mercor)\b/i;

export const placeRules: Rule[] = [
  {
    id: "street",
    kind: "address",
    needs: "digit",
    description: "a house number and a street",
    find: matchesWhere(
      new RegExp(
        `(?<![\\d.$/:-])(\\d{1,5}(?:-\\d{1,4})?[a-z]?),? ((?:[nsew]\\.? |north |south |east |west )?(?:[a-z0-9][a-z0-9'-]{0,20}\\.? ){1,3})(${CERTAIN}|${PERHAPS})\\b\\.?`,
        "gi",
      ),
      (match, before, after) => {
        if (
          /\b(?:my|our) (?:home |mailing |work )?address (?:is |: ?)?$|\bmailed to $/i.test(before) ||
          ORGANISATION.test(before) ||
          ORGANISATION.test(after.slice(0, 45))
        )
          return false;
        const middle = (match[2] ?? "").trim().split(/\s+/);
        const suffix = match[3] ?? "";
        if (
          middle.some((word) =>
            /^(?:in|the|a|an|for|to|my|is|of|per|hrs?|hours?|min|mins|minutes|weeks?|days?|and|or|at|i|mg|tasks?|more|mcg|ml|miles?)$/i.test(
              word,
            ),
          )
        )
          return false;
        if (
          /\b(?:send|mail|office at|hq|mercor|handshake|outlier|headquarters?|company|hospital is at|office|w-?9)\b[^\n]{0,24}$/i.test(
            before,
          )
        )
          return false;
        const lives =
          new RegExp(`${LIVES}[^\\n]{0,25}$`, "i").test(before) ||
          /^,? ?(?:apt|unit|#|[A-Z][a-z]{1,24},? [A-Z]{2}\b)/.test(after);
        const capital = middle.every((word) => /^[A-Z0-9]/.test(word)) && /^[A-Z]/.test(suffix);
        const known = middle.every((word) => isCommon(word) || /^\d+$/.test(word));
        if (new RegExp(`^(?:${CERTAIN})$`, "i").test(suffix)) return !known || lives || capital;
        return lives || (capital && (suffix !== "Dr" || !known));
      },
    ),
  },
  {
    id: "post-box",
    kind: "address",
    needs: "digit",
    description: "a post-office box, rural route or apartment of a person",
    find: anyOf(
      matches(/\bp\.? ?o\.? box\s?#?\d{1,6}/i),
      matches(/\b(?:rr|rural route) ?#? ?\d{1,3},? box \d+/i),
      matches(
        new RegExp(
          `\\b${LIVES}\\b[^\\n]{0,50}\\b(?:apt|apartment|unit|suite|lot|trailer|space) ?#? ?\\d{1,4}[a-z]?\\b`,
          "i",
        ),
      ),
    ),
  },
  {
    id: "street-lived",
    kind: "address",
    description: "where somebody lives, by a street, crossing, home or county without a number",
    find: anyOf(
      matches(
        new RegExp(
          `\\b${LIVES} (?:\\w{1,24} ){0,4}(?:on|at|off|near|behind|by|in)\\b[^\\n.]{0,25}?\\b[A-Z][a-z]{2,20} (?:${ANY_CASE}|St|Dr|Ct|Way|Place|Court|Drive|County|county|Apartments|Apts|Estates|Towers|Trailer Park|Village|Heights|Projects)\\b`,
        ),
      ),
      matches(
        new RegExp(
          `\\b(?:${LIVES}|from|comes from|transferred from|(?:s?he|pt|patient)(?:'s| is) (?:back )?at|resident (?:at|of))\\b[^\\n.]{0,20}?\\b(?:[A-Z][a-z']{2,20} ){1,3}(?:Assisted Living|Nursing Home|Care Home|Care Center|Rehab|Manor|Villa|Senior Living|Group Home|Memory Care|Pines|Oaks|Acres|Retirement|Skilled Nursing|SNF|Shelter|Lodge|House|assisted living|nursing home|group home|snf|memory care|shelter|reservation)\\b`,
        ),
      ),
      matches(
        /\b(?:\d{1,5} )?block of [A-Z]|\b(?:[Cc]ounty|[Ss]tate|[Ff]arm) (?:[Rr]oad|[Rr]d|[Rr]oute|[Hh]ighway|[Hh]wy) \d{1,4}\b|\b(?:[Rr](?:oute|t)|[Hh]wy|[Hh]ighway) \d{1,3} (?:in|near|outside) [A-Z]|\b(?:[Hh]ouse|[Hh]ome|[Tt]railer|[Aa]partment) (?:is )?on [A-Z][a-z]{1,24} (?:St|Ave|Rd|Dr|Ln|Blvd|Ct|Street|Avenue|Road|Lane|Drive)\b/,
      ),
      matches(
        /\b(?:house|home|shelter|camp|apartment|trailer)\b[^\n.]{0,20}\b(?:on|at|off) (?:\d{1,2}(?:st|nd|rd|th)|[A-Z][a-z]{1,24}) (?:and|&) (?:\d{1,2}(?:st|nd|rd|th)|[A-Z][a-z]{1,24})\b/,
      ),
      matches(
        /\b(?:s?he|pt|patient|family|they|who) (?:all )?(?:lives?|resides?|lived|grew up|was found) (?:in|near|outside(?: of)?|by) (?!the\b|a\b|an\b|my\b|New York state)[A-Z][a-z]{2,20}(?:ville|ton|burg|burgh|field|ford|wood|town|dale|port|berg|boro|mont)\b/,
      ),
    ),
  },
  {
    id: "street-abroad",
    kind: "address",
    needs: "digit",
    description: "a street as other languages write it",
    find: matches(
      /\b(?:calle|avenida|avda\.?|rua|Via|rue|ulica|ul\.|carrera|cra\.?) (?:de (?:la |los |las )?|du |des |della )?[A-Z0-9][\w'-]{1,20}(?: [A-Z][\w'-]{2,20})?,? (?:no\.? ?|numero |#)?\d{1,4}\b|\b\d{1,4},? (?:bis )?[Rr]ue (?:de |du |des |[A-Z])|\b[A-Z][a-z]{2,20}(?:strasse|straße|str\.|weg|platz|gasse|laan|straat) \d{1,4}\b/,
    ),
  },
  {
    id: "address-labelled",
    kind: "address",
    description: "an address behind its label, in whatever form",
    find: anyOf(
      matches(
        /\b(?:(?:his|her|their|pt'?s?|patient'?s?|home|mailing) address|address|addr|domicilio|direccion|adresse|wohnhaft|indirizzo|endereco|anschrift)\s?(?:is|:|=)?\s?(?=[^\n]{0,40}\d)(?:[A-Z][\w.]*,? ?){1,4}/,
      ),
      matches(/(?<![\d.])-?\d{1,2}\.\d{3,8}, ?-?\d{1,3}\.\d{3,8}(?![\d.])/),
      matches(
        /\b(?:corner of|from|at|near|lives (?:on|at|by)) (?:\d{1,3}(?:st|nd|rd|th)|[A-Z]\w{2,15}) (?:and|&) (?:\d{1,3}(?:st|nd|rd|th)|[A-Z]\w{2,15})\b(?=[^\n]{0,40}\b(?:no ride|home|lives|pt|patient|walks?|dialysis|ems|found|picked))|\bcorner of [A-Z0-9][\w]{1,15} (?:and|&) [A-Z0-9]|\b(?:picked (?:him |her )?up|found(?: down)?|crashed|collapsed) (?:at|on) \d{1,3}(?:st|nd|rd|th) (?:and|&) [A-Z]/,
      ),
      matches(
        /\b(?:[Tt]railer|[Ll]ot|[Ss]pace|[Uu]nit) #?\d{1,4},? [A-Z][a-z]+ (?:[A-Z][a-z]+ )?(?:Estates|Park|Village|Court|Manor)|\bunder the [A-Z][a-z]+ (?:St|Street|Ave|Rd|River) bridge|\bdorm room \d+/,
      ),
      matches(
        /\bH\.? ?No\.? ?\d+|\b(?:flat|house) (?:no\.? ?)?\d{1,4}[a-z]?,? (?:[A-Z][a-z]+ )(?:House|Court|Towers?|Nagar|Colony|Apartments?|Road|Street)|\bvillage [A-Z][a-z]+/,
      ),
      matches(/(?:住所|地址|住址|주소|адрес|पता)\s?[:：]\s?\S/u),
      matches(
        /\b(?:next to|behind|down from|across from|above|near|beside) the [A-Z][a-z]{2,20} (?:\w{1,24} )?(?:fire station|water tower|church|school|post office|walmart|bakery|library|gas station|casino|mill|Dairy Queen)/,
      ),
    ),
  },
  {
    id: "zip",
    kind: "zip",
    needs: /zip|post|plz|c\.?p\b|cep/i,
    description: "a ZIP or postal code behind its label",
    find: matchesWhere(
      /\b(?:zip ?-?(?:code)?s?|postal(?: ?code)?|post ?code|codigo postal|pin ?code|code postal|plz|c\.p\.|cp|cep)(?![a-z])(?: (?:area|is|of|was|region|prefix|on file|residence|code|for|her|his|pt)){0,4}[^\n\da-z]{0,4}(?:\d{5}(?:-\d{3,4})?(?!\d)|[a-z]\d[a-z] ?\d[a-z]\d|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})\b/gi,
      (match, before, after, { patient, care }) =>
        /[1-9]/.test(match[0]) &&
        !/\b(?:my|our) (?:\w{1,24} )?$/i.test(before) &&
        (patient || care || !/\b(?:tax|w-?9|rate|licen[sc]e|state|on file|form)\b/i.test(before + after)),
    ),
  },
  {
    id: "zip-placed",
    kind: "zip",
    needs: "digit",
    description: "five digits where a place stands: he's from 51899, OH 42917",
    find: anyOf(
      matches(
        /\b(?:[A-Z][a-z]{2,20}|[A-Z]{3,20}),? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? \d{5}(?:-\d{4})?(?!\d)/,
      ),
      matches(
        /\b(?:(?:s?he|pt|patient|they|who|lady|guy|\d\d ?[mf])(?:'?s| is| was|'re| are)? (?:from|out of)|(?<!\bi )lives?(?: in| at| near)?|resides? in|living in|out in) (?:the )?\d{5}(?!\d|,\d|-\d{5})(?! ?(?:sq|dollars|hours|people))/i,
      ),
      matches(/(?<![\d$#-])\d{5} (?:zip|postal code)\b/i),
      matchesWhere(
        /\b(?:in|from|near|out of) (\d{5})(?![\d,.]\d|-\d{5}|\d)/gi,
        (match, before, after, { patient, care }) =>
          (patient || care) &&
          !/\b(?:i|i'm|im|we|live|based|practice|licensed|my|am)\b[^\n.]{0,12}$/i.test(before) &&
          !/^ ?(?:sq|dollars|hours|people|tasks|points|patients|cases|residents|and|but)/i.test(after) &&
          !/00$/.test(match[1] ?? ""),
      ),
      matches(/(?<![\d$#-])\d{5},? (?:the )?(?:only|that'?s|a) (?:zip|postal|zip ?code)\b/i),
      matches(/(?<![\d$#-])\d{5} (?:is|was) (?:his|her|their|the (?:pt|patient)'?s?) (?:zip|postal)/i),
    ),
  },
];
