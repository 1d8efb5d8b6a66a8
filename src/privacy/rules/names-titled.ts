/** Names behind a title or behind a word for a person in care. */
import { anyOf, matches, matchesWhere, type Rule } from "../find.ts";
import { isCommon, NAMES_TOO_SET } from "../words/common.ts";
import {
  bare,
  COLLEAGUE,
  isCapital,
  isEponym,
  isFamous,
  isGiven,
  isNameAnyhow,
  isNameHere,
  WORD,
} from "../words/name-like.ts";

const TITLE =
  "mrs?|ms|miss|mx|mister|missus|misses|mstr|sr|sra|srta|senor|senora|senorita|don|dona|herr|frau|mme|mlle|madame|monsieur|signora?|sig\\.ra|pani?|hr|dhr|mevr|mevrouw|meneer|bhai|tia|tio|auntie|gramps|granny";
/** Endings of clinical adjectives, drugs and participles: no names. */
const CLINICAL_END =
  /(?:ed|ic|ly|al|ia|um|er|or|ate|ine|ide|one|ol|ive|ist|ism|ing|tion|ous|emic|xic|sis|tis|pril|statin|mab|nib)$/;
/** What a person in care does or has, right behind a lower-case name. */
const ACTS =
  /^(?:'s\b|,? \(?\d{1,3}\b|,? (?:has|had|was|is|came|coming|admitted|coded|died|got|gets|wants|needs|said|says|refused|refuses|asked|asks|fell|presented|presents|in (?:room|bed|\d)|w\/|with|from|who|keeps|again|took|went|hates|loves|told|signed|left|on))/i;

function titled(title: string, dot: string, word: string, after: string): boolean {
  const lower = title.toLowerCase();
  if (isFamous(word) || !isNameHere(word) || /^(?:vs|and|or|was)$/i.test(word)) return false;
  const shouted = /^[A-Z'-]{3,24}$/.test(word) && !isCommon(word);
  switch (lower) {
    case "ms": // multiple sclerosis, mass spectrometry, medical student
      if (dot !== "" || title === "Ms") return isCapital(word) || dot !== "";
      return title === "ms" ? !isCapital(word) && word.length > 3 : shouted;
    case "mr": // magnetic resonance
      return title === "MR" && dot === "" ? shouted : true;
    case "miss":
    case "misses":
      return (
        (isCapital(title) && isCapital(word)) || isGiven(word) || (NAMES_TOO_SET.has(bare(word)) && ACTS.test(after))
      );
    case "sr":
    case "mx":
    case "pan":
    case "don":
    case "hr":
    case "tia":
    case "sra":
      return isCapital(word) && (isCapital(title) || dot !== "" || lower === "sra");
    default:
      return lower.length < 5 && !/^(?:mrs|herr|frau)$/.test(lower)
        ? isCapital(word) || isGiven(word)
        : isGiven(word) || isCapital(word) || /^(?:mrs|mister|mevrouw|meneer|mevr|senora|signora)$/.test(lower);
  }
}

export const titledRules: Rule[] = [
  {
    id: "name-with-title",
    kind: "name",
    description: "Mr, Mrs, Ms, Miss and a name, in any letter case and several languages",
    find: matchesWhere(
      new RegExp(
        `(?<![A-Za-z/-])(${TITLE})(\\.?)(?: (?:& |and |y )(?:mrs?|ms|sra)\\.?)?(?:\\s|(?<=\\.))\\(?(?:[A-Z]\\. |dr\\.? |de la |de |del |van der |van den |van |von |el |al-?)?(${WORD})`,
        "gi",
      ),
      (match, before, after) => {
        const [, title = "", dot = "", word = ""] = match;
        const office =
          COLLEAGUE.test(after.slice(0, 40)) ||
          /^[^\n]{0,14}(?:\d\w\w grade|neighborhood|energy)/i.test(after) ||
          COLLEAGUE.test(before.slice(-25).replace(/\b(?:attending|intern|rn|np|md)\b/gi, ""));
        return !office && titled(title, dot, word, after);
      },
    ),
  },
  {
    id: "name-after-patient",
    kind: "name",
    description: "pt, patient, client and a name",
    find: matchesWhere(
      new RegExp(
        `\\b(pts?|patients?|clients?|my (?:guy|lady|gal|kid)|paciente|patientin|patiente|paziente|doente|pacjent(?:ka)?|utente|hasta|benh nhan)\\b(?:(?<=pts?)\\.)?[:,-]? ?(?:is |was |named |called |- ?|- )?["(']?(?:[a-z]\\. )?(${WORD})(?:,? (${WORD}))?`,
        "gi",
      ),
      (match, before, after) => {
        const [whole, , first = "", second = ""] = match;
        if (/\b(?:the model|ai|standardi[sz]ed|sim(?:ulated)?|fake|synthetic|fictional|virtual)\s$/i.test(before))
          return false;
        if (isFamous(`${first} ${second}`) || isEponym(` ${second}`)) return false;
        if (isGiven(first)) return true;
        if (isCapital(first)) {
          if (isNameAnyhow(first)) return true;
          return (
            /^[A-Z'-]{3,24}$/.test(first) && /^[A-Z'-]{3,24}$/.test(second) && !isCommon(first) && !isCommon(second)
          );
        }
        if (isCommon(first) || first.length < 4) return false;
        const rest = `${second === "" ? "" : ` ${second}`}${after}`;
        return (
          isGiven(second) ||
          (second.length > 3 &&
            first.length > 3 &&
            !isCommon(second) &&
            !CLINICAL_END.test(first) &&
            !CLINICAL_END.test(second)) ||
          (/'s$/.test(first) && !/^patients/i.test(whole)) ||
          (first.length > 4 && !CLINICAL_END.test(first) && ACTS.test(rest)) ||
          (/\b[a-z]\. $/.test(whole.slice(0, whole.indexOf(first))) && first.length > 4)
        );
      },
    ),
  },
  {
    id: "name-after-case",
    kind: "name",
    description: "case, handoff, consult and a full name",
    find: matchesWhere(
      /\b(?:[Cc]ases?|CASE|[Cc]onsult(?:ed)?(?: on)?|[Hh]andoff|[Cc]hart|[Pp]roblem|[Ss]tory|[Pp]ages? (?:about|re)|[Rr]e|RE|FW|Fwd|[Ss]ubject)\b:?,? (?:for |of |on |re |re: ?)?([A-Z][a-z'-]{2,20}) ([A-Z][A-Za-z'-]{2,20})/g,
      (match, _before, after) => {
        const [, first = "", second = ""] = match;
        return (
          !isCommon(first) &&
          !isCommon(second) &&
          !isFamous(second) &&
          !isEponym(after) &&
          !COLLEAGUE.test(`${second}${after.slice(0, 30)}`) &&
          !/^(?:Mercor|Handshake|Outlier)/.test(first)
        );
      },
    ),
  },
  {
    id: "name-of-someone",
    kind: "name",
    description: "this guy X, a woman named X, the X's baby, baby boy X",
    find: anyOf(
      matchesWhere(
        new RegExp(
          `\\b(?:guy|lady|gentleman|dude|gal|fella|woman|man|kid|boy|girl|teen|toddler|grandma|grandpa|veteran|vet|nun|farmer|neighbor|inmate)\\b,? \\(?(?:named |called |is called |is named )?(${WORD})`,
          "gi",
        ),
        (match, before, after, { care, invented }) => {
          const word = match[1] ?? "";
          return (
            isGiven(word) &&
            care &&
            !invented &&
            !COLLEAGUE.test(after.slice(0, 30)) &&
            !/\bmy (?:\w{1,24} )?$/i.test(before)
          );
        },
      ),
      matchesWhere(
        new RegExp(
          `\\b(?:baby(?: ?(?:boy|girl))?|bb|bg|infant(?: of)?|twin [ab]|neonate|newborn)\\b:? (?:of |is |named )?(${WORD})`,
          "gi",
        ),
        (match) => isNameAnyhow(match[1] ?? ""),
      ),
      matches(/\b[A-Z][a-z]{3,20} (?:twins|triplets)\b|\b(?:pts|patients): ?(?:[a-z]{3,15} [a-z]\b\.?,? ?){2}/),
      matches(
        /\bthe [A-Z][a-z]{3,20}(?:s?'s?)? (?:baby|twins?|triplets|kid|siblings|sisters|brothers|infant|newborn)\b/,
      ),
    ),
  },
  {
    id: "name-too",
    kind: "name",
    description: "pt and a name that is an everyday word too, capitalized: Pt Grace, 67F",
    find: matchesWhere(
      /\b(?:[Pp]t|PT|[Pp]atient|[Cc]lient)\.?:? (?:named |is )?([A-Z][a-z]{2,10})\b/g,
      (match, _before, after) =>
        NAMES_TOO_SET.has(bare(match[1] ?? "")) &&
        /^(?:,? \(?\d{1,3}(?: ?[mfMF])?\b|,? [A-Z][a-z]{1,24}|,? (?:has|had|was|is|w\/|with|came|coded|said|wants|who)\b)/.test(
          after,
        ),
    ),
  },
];
