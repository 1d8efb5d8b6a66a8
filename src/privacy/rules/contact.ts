/** Telephone, fax, email. */
import { anyOf, matches, matchesWhere, type Rule } from "../find.ts";

const TOLL_FREE = /^\D{0,3}1?\D{0,2}8(?:00|33|44|55|66|77|88)\b/;
const OWN =
  /\b(?:(?:my|our)\s(?:(?!p(?:atien)?ts?\b)\w{1,24}\s){0,2}|(?:add|invite|email|reach|contact|call|text|dm|ping) me:?\s|me (?:at|on)\s(?:my\s)?|i'm at\s)(?:(?:is|at|on|:)\s?){0,2}$/i;
const COMPANY =
  /\b(?:support|recruiter|mercor|handshake|outlier|afterquery|micro1|welo|hr|hotline|helpline|crisis|poison|compliance|gme|coordinator|carrier|insurer|scam(?:mer)?s?|spam|company|agency|office of|board of|irs|dea|customer service|help ?desk|privacy office|payroll|onboarding|npi)\b/i;
const PERSON =
  /\b(?:pts?|patients?|his|her|their|mom|dad|mother|father|wife|husband|son|daughter|family|nok|next of kin|caregiver|cell|home)\b/i;
const LABEL =
  "(?:cell|mobile|mob|phone|ph|tel|telephone|telefono|telefon|tfno|celular|handy|call(?:ed)?|text(?:ed)?|(?:daughter|son|wife|husband|mom|dad|sister|brother|family) at|ring|contact|reach(?:ed)?|callback|call ?back #?|cb|number|#|home|whatsapp|pager|電話|电话|전화|тел)";

const OFFICE =
  /^(?:support|help|info|hr|admin|contact|no-?reply|payroll|billing|careers?|jobs|privacy|legal|compliance|security|team|hello|recruit\w{0,24}|gme|experts?|office|abuse|press)\b/i;
const PLATFORM =
  /@ ?(?:\w{1,24}\.)?(?:mercor|joinhandshake|handshake|outlier|afterquery|micro1|welodata|welocalize|openai|anthropic|scale|google|hhs|cms|irs|persona)\b/i;

/** Whether an address is a person's, not an office's, a platform's, a recruiter's or the writer's own. */
function isPersonal(match: RegExpExecArray, before: string, after: string): boolean {
  const around = `${before} ${after}`;
  const told =
    /\b(?:s?he|pt|patient|mom|dad|wife|husband|daughter|son|family|contact) (?:\w+ )?(?:said|says|wrote|told|asked|asks)\b/i.test(
      before,
    );
  if (OFFICE.test(match[0]) || PLATFORM.test(match[0]) || (OWN.test(before) && !told)) return false;
  if (/^ ?(?:is|=|that'?s) (?:my|our|the (?:office|recruiter|support))\b/i.test(after)) return false;
  return PERSON.test(around) || !COMPANY.test(around);
}

const GROUPED = new RegExp(
  `(?<![a-z])(?:${LABEL.slice(3, -1)}|contact)(?: ?(?:no|number|nos|#)\\.?)?(?: (?:is|mum|mom|dad|him|her|on|at|of|the|pt|patient|sister|brother|son|daughter)){0,3}[ :=#]{1,3}\\+?0?\\d{2,5}[ -]\\d{3,4}[ -]\\d{3,6}(?!\\d)`,
  "gi",
);

export const contactRules: Rule[] = [
  {
    id: "fax",
    kind: "fax",
    needs: "digit",
    description: "a fax number behind its label",
    find: matchesWhere(
      /(?<![a-z])(?:e?fax(?:ed)?|fx|facsimile|f(?=:))(?![a-z])[^\n\d]{0,25}\+?\(?\d[\d\-. ()]{5,16}\d/gi,
      (match, before, _after, text) => {
        const number = match[0].replace(/^[^\d+(]*/, "");
        return !TOLL_FREE.test(number) && !/\bmy $/i.test(before) && (text.patient || !COMPANY.test(before));
      },
    ),
  },
  {
    id: "phone-shape",
    kind: "phone",
    needs: "digit",
    description: "a ten-digit telephone number by its shape, not a toll-free or a company's line",
    find: matchesWhere(
      /(?<![\d.\-/$#])(?:\+?1[-. ]{0,2})?(?:\(\d{3}\)[-. ]{0,2}|\d{3}[-. /]{1,3})\d{3}[-. ]{0,3}\d{4}(?![\d-])/g,
      (match, before, after, text) => {
        if (
          TOLL_FREE.test(match[0]) ||
          /\b(?:fake|dummy|placeholder|made[- ]up)\b/i.test(before.slice(-20)) ||
          OWN.test(before) ||
          /\b(?:e?fax|fx|npi|doi|isbn)\b[^\n]{0,12}$/i.test(before)
        )
          return false;
        return (
          PERSON.test(before.slice(-25)) ||
          !COMPANY.test(`${before} ${after}`) ||
          (text.patient && !COMPANY.test(before))
        );
      },
    ),
  },
  {
    id: "phone-labelled",
    kind: "phone",
    needs: "digit",
    description: "seven or ten digits behind a word for telephone",
    find: matchesWhere(
      new RegExp(
        `(?<![a-z])${LABEL}(?![a-z])[^\\n\\d$]{0,20}\\+?\\(?(?:\\d{3}[-. ]\\d{4}|\\d{3,5} \\d{5,7}|\\d{10}|1\\d{10})(?![\\d.-]\\d|\\d)|(?<![a-z])(?:cell|phone|mobile|tel|telephone|landline|cb|call ?back)(?: ?(?:#|no\\.?|number))?(?: is)?[: ]{1,3}\\d{7}(?!\\d)|(?<![a-z])(?:call|ring|reach|text)(?![a-z])[^\\n\\d]{0,40}(?:wife|husband|son|daughter|mom|dad|sister|brother|pt|patient) (?:at )?\\d{7}(?!\\d)`,
        "gi",
      ),
      (match, before) =>
        !/\b(?:fake|dummy|placeholder|made[- ]up)\b/i.test(before.slice(-20)) &&
        !OWN.test(before) &&
        (!COMPANY.test(before.slice(-24) + match[0]) || PERSON.test(before + match[0])) &&
        !TOLL_FREE.test(match[0].replace(/^[^\d+(]*/, "")) &&
        !/\bnpi\b/i.test(before.slice(-15) + match[0]),
    ),
  },
  {
    id: "phone-before",
    kind: "phone",
    needs: "digit",
    description: "digits, then whose telephone it is",
    find: matches(
      /(?<![\d.$-])1?\d{10} (?:is |= ?|\(|that'?s )?(?:(?:the|her|his|their|pt'?s?|patient'?s?|[a-z]{3,10}'s|mom'?s?|dad'?s?) ){0,2}(?:cell|phone|mobile|home|tel|landline|number|wife|husband|son|daughter)\b/i,
    ),
  },
  {
    id: "phone-grouped",
    kind: "phone",
    description: "a telephone word and digits grouped as other countries do, or area code and number apart",
    needs: "digit",
    find: anyOf(
      matchesWhere(
        GROUPED,
        (match, before, after) =>
          !OWN.test(before) &&
          !/\b(?:scam|recruiter|mercor|support|hotline)\b/i.test(`${before} ${after}`) &&
          !TOLL_FREE.test(match[0].replace(/^[^\d+(]*/, "")),
      ),
      matches(/\b(?:cell|phone|mobile|tel|callback|landline)(?: number| #)?,? (?:ends?|ending)(?: in| with)? \d{4}\b/i),
      matches(/\barea code\b[^\n\d]{0,8}\d{3}\b[^\n\d]{0,14}\d{3}[ -.]?\d{4}|\d{7},? area code \d{3}/i),
    ),
  },
  {
    id: "phone-international",
    kind: "phone",
    needs: "digit",
    description: "a number with + and a country code",
    find: matchesWhere(
      /(?<![\d+])\+(?!1\D?8(?:00|88|77|66|55|44|33))\d{1,3}(?:[-. ()]{0,2}\d){7,12}(?!\d)/g,
      (_match, before, after) => !OWN.test(before) && !COMPANY.test(`${before} ${after}`),
    ),
  },
  {
    id: "email",
    kind: "email",
    needs: /@|\bat\b|\(at\)|\[at\]/i,
    description: "an email address that is not the writer's own, a platform's or an office's",
    find: anyOf(
      matchesWhere(
        /(?<![a-z0-9.+-])[a-z0-9][a-z0-9.+-]{0,60}\s?(?:@|\(at\)|\[at\])\s?[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,30}){0,3}(?:\s?(?:\.|\(dot\)|\[dot\])\s?| dot )[a-z]{2,12}(?![a-z])/gi,
        isPersonal,
      ),
      matchesWhere(
        /(?<![a-z0-9.+-])[a-z0-9][a-z0-9.+-]{0,60} at [a-z0-9-]{1,40} dot [a-z]{2,12}(?![a-z])/gi,
        isPersonal,
      ),
      matchesWhere(
        /\be-?mail\b[^\n@]{0,20} [a-z0-9][a-z0-9.+-]{2,40} at (?:gmail|yahoo|hotmail|outlook|aol|icloud|example)\b/gi,
        isPersonal,
      ),
    ),
  },
];
