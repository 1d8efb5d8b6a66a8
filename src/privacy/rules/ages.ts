/** Ages over 89, which Safe Harbor groups as 90 or older. */
import { matchesWhere, type Rule } from "../find.ts";

const OLD = "(?:9\\d|1[01]\\d)";
const TALK =
  /\b(?:over|above|older than|under|below|up to|at least|than|beyond|past|exceed\w{0,24}|ages|vs\.?|say the (?:pt|patient) is|if the (?:pt|patient) is|suppose (?:the )?(?:pt|patient) is|turn(?:ed)? into) $/i;
/** What makes a number of two or three digits anything but an age. */
const UNIT =
  "(?![\\d%:]|\\.\\d|/\\d|\\s?(?:%|percent|mins?\\b|minutes|hours|hrs|days|weeks|bpm|mg|kg|lbs?|/(?! ?(?:sex|f\\b|m\\b|gender))|deg|f temp|tasks|points?|dollars|k\\b|an hour|per|degrees|or (?:older|over|above|up)|and (?:older|over|above|up)|\\+))";
const OWN = /\b(?:i'?m|i am|my (?:grand\w{1,24}|nan|nana|great \w{1,24}|mom|dad|own))(?: is| was)?,? ?(?:an? )?$/i;
const PERSON =
  "(?:patient|pt|mom|dad|mother|father|grandm\\w{1,24}|grandp\\w{1,24}|lady|guy|gentleman|man|woman|who|husband|wife|client)";

export const ageRules: Rule[] = [
  {
    id: "age-behind-sex",
    kind: "age90",
    needs: "digit",
    description: "a sex, then an age over 89: F, 94",
    find: matchesWhere(
      new RegExp(`(?<![A-Za-z0-9.])[MF](?:, ?| |/)${OLD}(?![\\w%.:/])`, "g"),
      (_match, _before, _after, { invented }) => !invented,
    ),
  },
  {
    id: "age-over-89",
    kind: "age90",
    needs: "digit",
    description: "a person's age over 89 in digits: 94 yo, 101-year-old, 97F",
    find: matchesWhere(
      new RegExp(
        `(?<![\\d./$-])${OLD}(?: ?- ?| )?(?:y/?r?s?/?o(?:ld)?|y ?o\\b|y\\. ?o\\.?|YO|Y/O|/ ?[MF]|yrs(?! of| in| exp)|y\\.o\\.?|yrs? ?old|years?[- ](?:old|young)|y/?r?/?o?[ /]?[mMfF]|(?:yo |y/o |y )?(?:[MFmf]|male|female|woman|man|gentleman|lady|gal|guy|grandma|nun|vet)|anos|anyos|tahun|vuotta|ar|let|lat|yas(?:inda)?|tuoi|saal|ans|jahr(?:e|ige\\w?)|anni|лет|岁|歳|세)(?![a-zA-Z0-9])`,
        "g",
      ),
      (_match, before, after, { invented }) => {
        const temperature = /\b(?:temp|tmax|t|fever(?: of)?) ?$/i.test(before) || /^ ?(?:temp|tmax)/i.test(after);
        return (
          !invented &&
          !temperature &&
          !TALK.test(before) &&
          !OWN.test(before) &&
          !/^ ?(?:physicians|patients|doctors|residents|subjects|cut-?offs?|rule)/i.test(after)
        );
      },
    ),
  },
  {
    id: "age-over-89-said",
    kind: "age90",
    needs: "digit",
    description: "a person's age over 89 behind a word: she is 94, aged 97, turning 100",
    find: matchesWhere(
      new RegExp(
        `\\b(?:s?he(?:'?s| is| was|'ll be| will be)|aged?:?|age is|age of|(?:just )?turn(?:s|ed|ing)|${PERSON}(?:'s| is| was)?,?(?: aged?)?|died at|lived to(?: be)?|edad:?|alter:?|tiene|of|(?:patient|pt|lady|man|woman)(?:,| who)? (?:is )?of)\\s(?:almost |nearly |about |now |only |actually |an? (?:\\w{3,10} ))?${OLD}${UNIT}`,
        "gi",
      ),
      (match, before, after, { invented, patient }) => {
        if (/^of /i.test(match[0]) && !/^ (?:years|yrs|year)/i.test(after)) return false;
        if (
          invented ||
          OWN.test(before + match[0].replace(/\d+$/, "")) ||
          /\b(?:over|above|under|ages|say the|if the|suppose the|suppose) $/i.test(before.slice(-13)) ||
          (/^(?:mom|dad|mother|father|grand)/i.test(match[0]) &&
            !/\b(?:his|her|their|pt's|patient's|the|whose) $/i.test(before))
        )
          return false;
        if (/^aged?\b/i.test(match[0]))
          return (
            (patient || /^\s*$|^[^\n]{0,3}(?:sex|nursing|female|male|f\b|m\b)/i.test(after)) &&
            !/^ (?:and|in|is|under|as) /i.test(after)
          );
        return true;
      },
    ),
  },
  {
    id: "age-between-commas",
    kind: "age90",
    needs: "digit",
    description: "an age over 89 between commas behind a person: mrs x, 94, hip fx; grandpa in bay 4, 101, choked",
    find: matchesWhere(
      new RegExp(
        `\\b(?:mrs?\\.?|ms|miss|pt|patient|lady|guy|man|woman|gentleman|grandm?a|grandpa|granny|veteran|vet|nun)\\b[^\\n,.]{0,24}, ?\\(?${OLD}\\)?,`,
        "gi",
      ),
      (match, before, after, { invented, care, patient }) =>
        !invented &&
        (care || patient || /\b(?:bay|bed|room|hip|fx)\b/i.test(match[0] + after)) &&
        !/\bmy (?:\w{1,12} )?$/i.test(before) &&
        !/^ ?(?:\d|tasks|percent)/.test(after),
    ),
  },
  {
    id: "age-in-words",
    kind: "age90",
    description: "nineties, centenarian, ninety-four",
    find: matchesWhere(
      /\b(?:(?:in )?(?:her|his|their) (?:mid|early|late)?[- ]?(?:nineties|90'?s)|(?:super)?centenarian|ninety[- ](?:one|two|three|four|five|six|seven|eight|nine)(?:[- ]?(?:years?|yrs?|yo|y\/o)\b|(?= (?:and|now|with|w\/)))|(?:a|one) hundred(?: and)? ?\w{0,6}[- ]years?[- ]old|nonagenarian|aged? ninety(?:[- ]\w{3,5})?|noventa y \w{1,24} anos|(?:s?he|pt|patient|mom|dad)(?:'?s| is| was) (?:a hundred|one hundred|ninety)(?:[- ](?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten))?|(?:9[1-9]|1[01]\d)(?:st|nd|rd|th) birthday|(?:ninetieth|hundredth|100th) birthday|age:? ninety(?:[- ]\w{3,5})?|(?:oldest (?:pt|patient)|my oldest(?: one)?)[^\n\d]{0,14}(?:9\d|1[01]\d)|(?:9|10) decades|years short of 100|(?:pt|patient|s?he|lady|guy) (?:just |has )?(?:hit|crossed|reached|made it to) (?:9\d|1[01]\d)|(?:born|dob|yob|b\.):? (?:in |c\. ?|around )?(?:19[0-2]\d|193[0-5])(?![\d/-]))\b/gi,
      (_match, before, after, { invented }) =>
        !invented &&
        !/["(]\s?(?:a |an )?(?:\w{1,24} )?$/.test(before.slice(-14)) &&
        !/^["')?]/.test(after) &&
        !/\bmy (?:own )?(?:grand\w{1,24})/i.test(before),
    ),
  },
];
