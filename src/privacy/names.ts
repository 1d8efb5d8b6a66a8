/** Finds what can be a person's name, once for all rules: a rule then judges what stands around it. */
import { isCommon, isOnlyInflected, NAMES_TOO_SET } from "./words/common.ts";
import { bare, isCapital, isFamous, isGiven } from "./words/name-like.ts";
import { isTown } from "./words/places.ts";

/** How sure the words alone are a name, whatever stands around them. */
export const SURE = {
  /** A given name and a surname, or "SURNAME, Given". */
  full: 4,
  /** A given name, two capitalized words that no vocabulary knows, an initial and such a word. */
  given: 3,
  /** One capitalized word that no vocabulary knows, or two in lower case. */
  unknown: 2,
  /** One such word in lower case, or a capitalized everyday word that is a name too (Grace, Hill). */
  maybe: 1,
} as const;

export interface NameSpan {
  start: number;
  end: number;
  words: readonly string[];
  sure: number;
}

const WORD = /(?<![A-Za-z0-9])[A-Za-z][A-Za-z']*(?:-[A-Za-z][A-Za-z']+)*/g;
const TITLE =
  /^(?:mr|mrs|ms|mx|sr|sra|srta|don|dona|frau|herr|mme|mlle|dr|prof|paciente|patiente|patientin|paziente|pacjent)$/i;
const PARTICLE = /^(?:de|la|del|della|di|da|dos|van|von|der|den|bin|ibn|al|el|le|st|y)$/i;
/** Endings of clinical adjectives, drugs and participles that no list holds. */
const CLINICAL_END =
  /(?:emic|xic|tic|gic|nic|ric|ated|tomy|stomy|itis|osis|pril|statin|olol|mab|nib|gliptin|gliflozin|azole|mycin|cillin|sartan|parin|oxacin|tidine|dipine|amide|azine|azepam|codone|caine|phylline|scopy|plasty|graphy|ectasis|megaly|penia|uria|algia|plegia|paresis)$/i;
/** Given names that in lower case are rather a word or a short form. */
const OFTEN_A_WORD: ReadonlySet<string> = new Set(
  "ana max ada ali ava dot sol val art eve may ace ida mia alma carol pip mel cal hal".split(" "),
);
/** What a town's name begins with: what follows is no person. */
const TOWN_BEGINS = /^(?:san|santa|saint|des|baton|tel|puerto|fort|costa|las|los|el|new|port|mount|lake)$/i;
/** Of the words that are names too, those that hardly anybody types in lower case as a word. */
const SELDOM_A_WORD: ReadonlySet<string> = new Set(
  "xu wu ng yu hu lu vu li opal kip kit prudence jasper jordan jackson hudson austin sydney madison savannah robin rowan sienna wilson davis johnson ellis scarlet reagan preston orlando oxford monroe murphy norwood quincy truman vance vaughn verona winston grace faith joy hope ruby iris ivy penny sandy sue holly heather melody clay heath chester rocky rosy davis hayes".split(
    " ",
  ),
);
/** Letters of the longest name. Whether a word is misspelled costs the square of its length. */
const LONGEST = 40;
/** Letters that no surname is without. */
const VOWEL = /[aeiouy]/i;

export type Class = "given" | "unknown" | "too" | "common" | "short";

/** What a word can be: part of a name for sure (`given`), perhaps (`unknown`, `too`), or not. */
export function classOf(word: string): Class {
  const plain = word.replace(/'s?$/, "");
  const first = plain.split("-")[0] ?? plain;
  if (plain.length < 2 || plain.length > LONGEST || TITLE.test(plain)) return "short";
  if (OFTEN_A_WORD.has(plain)) return "common";
  if (isGiven(plain)) return "given";
  const shouted = plain.length < 6 && plain === plain.toUpperCase();
  // "NextMark", "APRNs": what runs on in capitals is a maker's name or a short form, but for McDonald and DeLuca.
  if (/[a-z][A-Z]|^[A-Z]{2,}s$/.test(plain) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O')[A-Z]/.test(plain))
    return "common";
  const rest = plain.slice(first.length + 1);
  if (!shouted && isGiven(first) && first.length > 2 && (rest === "" || isCapital(rest) || !isCommon(rest)))
    return "given";
  if (NAMES_TOO_SET.has(bare(plain))) return "too";
  if (/^[A-Z][a-z]{2,}-[A-Z][a-z]{2,}$/.test(plain)) return "unknown";
  if (isCommon(plain) || shouted || isTown(plain)) return "common";
  if (plain.length < 3 || !VOWEL.test(plain) || CLINICAL_END.test(plain)) return "short";
  return isFamous(plain) ? "common" : "unknown";
}

interface Word {
  text: string;
  start: number;
  end: number;
  kind: Class;
}

/** Whether `next` carries on the name of which `end` is a part: the same letter case, and nothing but a space or an initial between. */
function continues(end: Word, next: Word, gap: string): boolean {
  if (!/^(?: | [A-Z]\.? | "[A-Za-z]+" )$/.test(gap) || /'s?$/.test(end.text)) return false;
  if (isCapital(end.text) !== isCapital(next.text)) return false;
  if (next.kind === "given" || next.kind === "unknown") return true;
  if (next.kind === "too") return end.kind === "given";
  return end.kind === "given" && next.kind === "common" && isCapital(next.text) && next.text.length > 3;
}

/** Whether two words are a town: "San Diego", "des moines". */
const beginsTown = (word: Word, next: Word | undefined, text: string): boolean =>
  next !== undefined &&
  TOWN_BEGINS.test(word.text) &&
  text.slice(word.end, next.start) === " " &&
  isCapital(word.text) === isCapital(next.text);

/** The names that a normalized text may hold, in its order. */
export function nameSpans(text: string): NameSpan[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const kind = classOf(match[0]);
    // "Fakely" and "Harding" only look inflected where no sentence and no heading asks for a capital.
    const odd = kind === "common" && isCapital(match[0]) && isOnlyInflected(match[0]);
    const inside =
      odd && /(?:^|[\s(])[a-z0-9][\w'-]*[,:]? $/.test(text.slice(Math.max(0, match.index - 24), match.index));
    words.push({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      kind: inside ? "unknown" : kind,
    });
  }
  const spans: NameSpan[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined) continue;
    if (beginsTown(first, words[at + 1], text)) {
      at++;
      continue;
    }
    if (first.kind === "common" || first.kind === "short") continue;
    if (first.kind === "too" && !isCapital(first.text) && !SELDOM_A_WORD.has(first.text)) continue;
    const held = [first];
    let last = at;
    for (let ahead = at + 1; ahead < words.length && held.length < 4; ahead++) {
      const end = held.at(-1) ?? first;
      const from = ahead;
      while (isCapital(first.text) && PARTICLE.test(words[ahead]?.text ?? "")) ahead++;
      const next = words[ahead];
      const gap = next === undefined ? "" : text.slice(end.end, next.start);
      if (
        next === undefined ||
        !(from === ahead ? continues(end, next, gap) : isCapital(next.text) && /^[ \w'-]+$/.test(gap))
      )
        break;
      held.push(next);
      last = ahead;
    }
    spans.push({
      start: first.start,
      end: (held.at(-1) ?? first).end,
      words: held.map((word) => word.text),
      sure: sureness(held, text),
    });
    at = last;
  }
  return spans;
}

function sureness(held: readonly Word[], text: string): number {
  const first = held[0];
  const given = held.some((word) => word.kind === "given");
  const capital = first !== undefined && isCapital(first.text);
  if (
    given &&
    (held.length > 1 || /^ (?:(?!I\b)[A-Z]\b(?!['-])|[a-z]\.(?= |,|$))/.test(text.slice(held.at(-1)?.end ?? 0)))
  )
    return SURE.full;
  if (
    first !== undefined &&
    /(?<![A-Za-z])[A-Z]\. $/.test(text.slice(Math.max(0, first.start - 4), first.start)) &&
    capital
  )
    return SURE.given;
  const initialled =
    capital && first?.kind === "unknown" && /^ (?!I\b)[A-Z]\.(?=[\s,;:)]|$)/.test(text.slice(held.at(-1)?.end ?? 0));
  if (given || initialled || (capital && held.length > 1 && held.every((word) => word.kind === "unknown")))
    return SURE.given;
  if (first?.kind === "too") return held.length > 1 ? SURE.unknown : capital ? SURE.maybe : 0;
  return capital || held.length > 1 ? SURE.unknown : SURE.maybe;
}
