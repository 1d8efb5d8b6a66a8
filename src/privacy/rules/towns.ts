/** Towns and small places that a person in care is from. */
import { anyOf, matches, matchesWhere, type Rule } from "../find.ts";
import { isCommon } from "../words/common.ts";
import { isOthers } from "../words/others.ts";
import { isTown } from "../words/places.ts";

const PERSON =
  "(?:s?he(?:'s| is| was|s)?|pts?(?:'s| is| was)?|patient(?: is| was)?|guy|lady|woman|man|kid|family|they(?:'re| are)|gentleman|\\d{1,3} ?(?:yo ?)?[MFmf](?: [a-z]{3,12}){0,2}|\\d{1,3} ?y/?o(?: [mf]\\w{0,24}| woman| man)?|initials|who is|who's)";
// States and countries may be named under Safe Harbor; wards and workplaces are no homes.
const WIDE =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|North|South|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West|Wisconsin|Wyoming|[A-Z]{2,4}\b|America|Africa|Asia|Europe|Mexico|Canada|China|India|Nigeria|Ghana|Kenya|Ethiopia|Somalia|Egypt|Syria|Iraq|Iran|Afghanistan|Pakistan|Bangladesh|Nepal|Vietnam|Korea|Japan|Philippines|Thailand|Brazil|Cuba|Haiti|Jamaica|Guatemala|Honduras|El|Puerto|Peru|Colombia|Venezuela|Ecuador|Russia|Ukraine|Poland|Germany|France|Spain|Italy|England|Ireland|Scotland|Israel|Turkey|Epic|Mercor|Handshake|Outlier|Peds|Ortho|Surgery|Medicine|Clinic|Neuro|Cards|Yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Last|The|Reddit|Discord|Slack)\b/;

export const townRules: Rule[] = [
  {
    id: "home-town",
    kind: "address",
    description: "the town a patient is from: 72M from Tulsa, pt from Mockton OH",
    find: anyOf(
      matchesWhere(
        new RegExp(
          `\\b${PERSON},? (?:(?:comes?|came|coming|hails?|is|was|originally|transferred|lives?|living|works?|farms?|grew up|born|resides?|flew in) )?(?:from|in|near|outside(?: of)?) ((?:[A-Z][a-z]{2,20}|St\\.) ?(?:[A-Z][a-z]{2,20})?)(?:,? (?:[A-Z]{2}\\b|[A-Z][a-z]{1,24}))?`,
          "g",
        ),
        (match, before, after, { care, patient, invented }) => {
          const place = match[1] ?? "";
          if (
            invented ||
            WIDE.test(place) ||
            isCommon(place.trim().split(" ")[0] ?? "") ||
            isOthers("", after) ||
            /\b(?:my|pd|friend|boss) (?:\w{1,24} )?$/i.test(before)
          )
            return false;
          return (
            (care || patient) && (/\bfrom\b|lives|resid|near|outside/.test(match[0]) || /,? [A-Z]{2}$/.test(match[0]))
          );
        },
      ),
      matches(
        /\b(?:pt|patient|s?he|they|who|family)(?:'s)? (?:lives? in|resides? in|is in|is from|from|grew up in) (?:a )?(?:\w{1,24} )?(?:town|village|county|city|place|island) (?:called|named|of) [A-Z]/i,
      ),
    ),
  },
  {
    id: "home-town-small",
    kind: "address",
    description: "the town a patient is from, in lower case before the name of a state",
    find: matchesWhere(
      /\b(?:from|in|near|outside) (?!the\b|rural\b|a\b|upstate\b|northern\b|southern\b|western\b|eastern\b)([a-z]{3,14}(?: [a-z]{3,12})?),? (?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|ohio|oklahoma|oregon|pennsylvania|tennessee|texas|utah|vermont|virginia|wisconsin|wyoming)\b/g,
      (match, before, _after, { patient, care, invented }) =>
        (patient || care || /\b(?:[a-z]\.[a-z]\.|\d\d)[^\n]{0,6}$/i.test(before)) &&
        !invented &&
        !isCommon((match[1] ?? "").split(" ")[0] ?? "") &&
        !/\b(?:i|i'm|we|my|moved|license\w?|licensed|practice|practicing)\b/i.test(before),
    ),
  },
  {
    id: "home-town-known",
    kind: "address",
    description: "a well-known town, in any letter case, that a patient is from: pt from duluth; A.K. 44F Tulsa",
    find: matchesWhere(
      /(?:\b(?:pts?|patient|s?he|lady|guy|kid|man|woman|\d{1,3} ?(?:yo ?)?[mf])(?:'s| is| was)?,? (?:from|of|in|out of|lives in|flew in from) |(?:[A-Z]\.){2},? \(?\d{1,3} ?[MF],? |\d{1,3} ?[MF] )([A-Za-z]{4,16})\b/gi,
      (match, before, after, { invented }) =>
        isTown(match[1] ?? "") &&
        !invented &&
        !isOthers("", after) &&
        !/\b(?:my|i|pd|friend|im|i'm)\b[^\n]{0,12}$/i.test(before) &&
        !/^ (?:np|pa|rn|md|do|resident|clinic|hospital|md)\b/i.test(after),
    ),
  },
  {
    id: "small-place",
    kind: "address",
    description: "a place so small that it points to one person",
    find: anyOf(
      matches(
        /\b(?:population|pop\.?) (?:of )?(?:only |about |like |~)?(?:\d{1,3}(?:,\d{3})?|\d{4})\b(?! (?:health|based))/i,
      ),
      matches(
        /\b(?:only|sole|one) (?:\w{1,24} ){0,2}(?:woman|man|person|guy|kid|patient|pt|lady|girl|boy|case|female|male|family|child|survivor|teen|amish \w{1,24}|black \w{1,24}|asian \w{1,24}|trans \w{1,24}|doctor's wife)\b[^\n.]{0,20}\b(?:in|from|there|at) (?:[A-Z][a-z]{3,24}|the|our|this|that|his|her|town|there)(?: (?:county|town|village|state|city|island|reservation|parish|valley|[A-Z][a-z]{1,24}))?\b/,
      ),
      matches(/\b(?:s?he|pt|patient|who)(?:'s| is| was) the only (?:\w{1,24} ){1,2}in [A-Z][a-z]{3,24}/),
      matches(
        /\b(?:only|sole) \w{1,24} (?:pt|patient|kid|person|case|family) (?:there|in (?:the|our|this) (?:county|town|village|state|island))/i,
      ),
    ),
  },
];
