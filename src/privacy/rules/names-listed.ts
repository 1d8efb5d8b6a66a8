/** Names as lists write them: last before first, a sign-out of several people. */
import { anyOf, type Find, matches, matchesWhere, type Rule } from "../find.ts";
import { classOf } from "../names.ts";
import { isClinical, isMisspelled } from "../words/common.ts";
import { bare, isCapital } from "../words/name-like.ts";
import { EPONYMOUS, isOthers, isThing } from "../words/others.ts";

const PAIR =
  /(?<![A-Za-z'-]|[A-Za-z], ?)([A-Za-z][A-Za-z'-]{1,24}),( ?)([A-Za-z][A-Za-z'-]{1,20})(?![A-Za-z'-])( [A-Z]\b\.?)?/g;
/** What stands behind a name on a label or in a list. */
const LISTED =
  /^\s{0,2}[,;|/(-]{0,3}\s{0,2}(?:- |[MFmf]\b|\d|DOB|dob|MRN|mrn|acc|room|rm|bed|\(|needs\b|for\b|admitted|$|\n|[:;-]? ?(?:head|chest|stat|re|ct|mri|xr|us)\b)/i;
const AGED = /^ \(?\d{1,3} ?(?:yo ?)?[mf]\b/i;
const LIST_BEFORE =
  /(?:\b(?:re|for|on|pt|patient|page|paging|consult|worklist|list|note|sheet|h&p)[:,]?|->|\() ?$|\b(?:list|schedule|worklist) ?->? ?$/i;
const SHORT_NOTE =
  /^(?:watch|waiting|pending|npo|dispo|trend|diurese|replete|family|fam|mtg|needs|likely|stable|dc|d\/c|home|snf|placement|r\/o|s\/p|f\/u|post-?op|new|tele|vent|pod\d?|dnr|full|cards|surg|gi|neuro|id|psych|obs|ams|sob|cp|fall|hip|knee|lung|colon|breast|gbm|lap|chole|orif|bp|pain|confused|nstemi|chf|copd|gib|sepsis|cath)$/i;

function isPair(last: string, first: string, initial: boolean, after: string, care: boolean): boolean {
  const [a, b] = [classOf(last), classOf(first)];
  if (isCapital(last) !== isCapital(first) || EPONYMOUS.test(bare(last)) || EPONYMOUS.test(bare(first))) return false;
  const shouted = last === last.toUpperCase() && last.length > 3;
  const listed = initial || LISTED.test(after);
  if (a === "given" && b === "given") return shouted && listed;
  if (b === "given")
    return a === "unknown" || a === "too"
      ? isCapital(last) || listed || care
      : a === "common" && last.length > 2 && isCapital(last) && listed && (shouted || care);
  if (a !== "unknown" && a !== "given") return false;
  if (b === "too") return isCapital(last) ? listed || care : AGED.test(after);
  if (b !== "unknown") return false;
  return (
    last.length > 3 && first.length > 2 && listed && (shouted || /^[ ,(|/-]{1,4}(?:\d|[MF]\b|DOB|MRN)/.test(after))
  );
}

/** Whether a segment of a list begins with a name, and goes on as a sign-out does. */
function isEntry(segment: string): boolean {
  const match =
    /^[\s>*•-]{0,4}(?:(?:bed|rm|room|icu)? ?#?\d{1,4}[a-d]?(?:-\d)?[:.)]? ?-? ?|\d{1,2}[:.)] ?)?([A-Za-z][A-Za-z'-]{2,20})(?:,? [A-Z]\.?)?([ ,:(/-]{1,3})(.{0,40})/i.exec(
      segment,
    );
  const [, word = "", , rest = ""] = match ?? [];
  const kind = classOf(word);
  if ((kind !== "unknown" && kind !== "given" && !(kind === "too" && isCapital(word))) || EPONYMOUS.test(bare(word)))
    return false;
  if (isThing(` ${rest}`)) return false;
  if (!isCapital(word) && (word.length < 5 || isMisspelled(word))) return false;
  return rest
    .split(/[\s,()/:]+/, 3)
    .some(
      (next) =>
        next.length > 1 &&
        ((isClinical(next) && !/(?:ists?|ians?|care|medicine)$/.test(next)) || SHORT_NOTE.test(next)) &&
        classOf(next) !== "given",
    );
}

const handoff: Find = ({ text, names, invented }) =>
  !invented &&
  names.length > 1 &&
  text
    .slice(text.search(/\b(?:list|handoff|sign ?-?out|board|east|west|north|south|roster|census)\b[^\n:]{0,30}:/i) + 1)
    .replace(/^[^\n:]{0,40}:/, "")
    .replace(/^\W*(?:sign(?:ing|ed)? ?-?out|hand(?:ing)? ?-?off|handed off|passing off)\W+/i, "")
    .split(/[,;\n]|\. (?=[A-Z])|(?<=\w) (?=\d\) )/, 40)
    .filter((segment) => isEntry(segment.trim())).length > 1;

export const listedRules: Rule[] = [
  {
    id: "name-last-first",
    kind: "name",
    needs: /,/,
    description: "LAST, FIRST or Last, First",
    find: anyOf(
      matches(
        /(?<![A-Za-z-])(?:[Pp]ts?:? )?[A-Z][a-z], [A-Z][a-z]{1,12}(?: [A-Z][a-z]{1,12})? \(?\d{1,3} ?(?:yo ?)?[MFmf]\b|\b[Pp]ts?:? [A-Z][a-z], [A-Z]\b/,
      ),
      matchesWhere(PAIR, ([, last = "", , first = "", initial], before, after, { care, patient }) => {
        const expected = care || patient || LIST_BEFORE.test(before);
        return (
          !isOthers(before, after) &&
          !/\bMD $/.test(before) &&
          isPair(last, first, initial !== undefined, after, expected)
        );
      }),
      matchesWhere(
        /\b(?:for|on|pt|h&p|note|chart|bed|room \w{1,6}|is)[:,]? ["']?([A-Z][a-z'-]{2,20}), [A-Z]\b(?!\.?,? ?(?:et al|&|[A-Z]\.,|\(?(?:19|20)\d\d))/gi,
        (match, _before, _after, { care, patient }) =>
          (care || patient || /["']/.test(match[0])) && classOf(match[1] ?? "") === "unknown",
      ),
    ),
  },
  {
    id: "name-in-handoff",
    kind: "name",
    description: "two or more entries of a sign-out list: Smith 402 chf, Nguyen 405 copd",
    find: anyOf(
      handoff,
      ({ text }) =>
        [...text.matchAll(/(?<![A-Za-z-])([A-Z][A-Z'-]{3,20}) [A-Z](?=[,;\n]|$)/g)].filter(
          (match) => classOf(match[1] ?? "") === "unknown",
        ).length > 1,
      ({ text }) => /\b(?:pts|patients): ?(?:[a-z]{3,15} [a-z]\b\.?,? ?){2}/i.test(text),
    ),
  },
];
