/** The small tools that rules are made of. All are linear: every gap is bounded, and nothing nests. */
import type { Kind } from "./kinds.ts";
import type { Prepared } from "./prepare.ts";

export type Find = (text: Prepared) => boolean;

export interface Rule {
  /** Unique; the only thing about a hit that may be counted. */
  id: string;
  kind: Kind;
  description: string;
  /** Something that every hit holds, cheap to look for: most messages then cost most rules next to nothing. */
  needs?: "digit" | RegExp;
  /** Looked for only where no other rule found a number: it says less than they do. */
  fallback?: true;
  find: Find;
}

/** Whether a rule finds something: its cheap need first. */
export function finds({ needs, find }: Rule, text: Prepared): boolean {
  if (needs === "digit" ? !text.hasDigit : needs !== undefined && !needs.test(text.text)) return false;
  return find(text);
}

/** A rule that is one pattern (not global). */
export const matches =
  (pattern: RegExp): Find =>
  ({ text }) =>
    pattern.test(text);

export const anyOf =
  (...finds: Find[]): Find =>
  (text) =>
    finds.some((find) => find(text));

/** Every match that `judge` accepts; the pattern is global, the judge sees what stands before and after. */
export function matchesWhere(
  pattern: RegExp,
  judge: (match: RegExpExecArray, before: string, after: string, text: Prepared) => boolean,
): Find {
  return (prepared) => {
    const { text } = prepared;
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (judge(match, text.slice(Math.max(0, match.index - 60), match.index), text.slice(end, end + 60), prepared))
        return true;
    }
    return false;
  };
}

const LINK =
  /^(?:[^a-z0-9$]|(?:nos?|nr|num|numbers?|nbr|is|was|are|of|ids?|value|for|the|this|that|pt|patient|its?|it's|ends?|ending|in|with|starts?|begins?|like|says?|shows?|known as|reads?|should be|still|es|est|ist|numero|on|to|him|hers?|my|his|their|our|insulin|pump|state|wrong|please|pls|card|sticker|label|wristband|comes|came|up|as|last[- ]?(?:4|four)(?: digits)?|outside|hospital|old|new|nuevo|both|all|from|there|here|i think|maybe|he said|she said)(?![a-z])){0,24}/i;

/** A few words between the label and a colon: "MRN in the url: 448..". */
const ASIDE = /^ [a-z' ]{2,24}[:=]\s{0,2}(?=\S{0,3}\d)/i;

/** Digits of the identifier that `rest` begins with, joined; "" where it begins with something else. */
export function idAtStart(rest: string): string {
  const tokens = rest.split(/[\s,;|"'()[\]<>]+/, 8).filter(Boolean);
  const first = tokens[0] ?? "";
  let at = 0;
  let digits = "";
  if (/^[a-z]{1,4}$/i.test(first) && /^\d{3}/.test(tokens[1] ?? "")) at = 1;
  const head = tokens[at] ?? "";
  if (!/\d/.test(head) || /^[a-z]{9}/i.test(head)) return "";
  digits = head.replace(/[oO](?=[\dOo-])/g, "0").replace(/\D/g, "");
  for (const token of tokens.slice(at + 1)) {
    if (!/^[-#/]?\d[\d\-./]*$/.test(token) && token !== "-") break;
    digits += token.replace(/\D/g, "");
  }
  return digits;
}

export interface Labelled {
  /** Fewest digits of the value. */
  min: number;
  /** Whether a recent year is no value ("social security 2026"). */
  notYear?: boolean;
  /** Whether the value begins with a digit, not with letters. */
  digitFirst?: boolean;
  /** What may not stand right before the label. */
  notAfter?: RegExp;
  /** What may not follow within the next 60 characters. */
  notBefore?: RegExp;
}

/** A keyword with an identifier behind it ("MRN: 00..", "mrn is 44 82 ..", "chart # A-991..") . */
export function labelledId(keys: string, { min, notYear, digitFirst, notAfter, notBefore }: Labelled): Find {
  const key = new RegExp(`(?<![a-z0-9])(?:${keys})(?![a-z])`, "gi");
  return ({ text, hasDigit }) => {
    if (!hasDigit) return false;
    for (const match of text.matchAll(key)) {
      if (notAfter?.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 80);
      if (notBefore?.test(after)) continue;
      const link = (ASIDE.exec(after) ?? LINK.exec(after))?.[0] ?? "";
      if (digitFirst && !/^[x*]{0,3}-?\d/i.test(after.slice(link.length))) continue;
      const digits = idAtStart(after.slice(link.length));
      const year =
        /^(?:19|20)\d\d$/.test(digits) &&
        (notYear || /\b(?:in|of|for)\s*$/i.test(link)) &&
        !/\b(?:end|start|begin|last)/i.test(link);
      if (digits.length >= min && !year && /[1-9]/.test(digits) && !/^(\d)\1{4,}$/.test(digits)) return true;
    }
    return false;
  };
}

/** The identifier first, then its keyword: "0048... is his MRN", "4417790 (mrn)", "4417790 mrn". */
export function idBefore(keys: string, least: number): Find {
  const whose = "(?:(?:the|her|his|their|pt'?s?|patient'?s?|an?|my)\\s){0,2}";
  const joined = new RegExp(
    `(?<![\\d-])\\d[\\d\\- ]{${least - 2},18}\\d["')\\]]{0,2}\\s{0,2}(?:(?:\\?|<-{1,2}|is|was|=|-|,|\\(|as|that's|thats|es|for)\\s{0,2}){1,2}${whose}(?:${keys})(?![a-z])`,
    "i",
  );
  const bare = new RegExp(`(?<![\\d$.,])\\d[\\d-]{5,14}\\d ${whose}(?:${keys})(?![a-z])`, "i");
  return ({ text, hasDigit }) => hasDigit && (joined.test(text) || bare.test(text));
}
