/** The patient-data screen: which kinds of identifiers stand in a message. It keeps nothing and repeats nothing. */
import { finds } from "./find.ts";
import { KINDS, type Kind } from "./kinds.ts";
import { prepare } from "./prepare.ts";
import { RULES } from "./rules/index.ts";

export interface Finding {
  kind: Kind;
  /** The id of the rule that found it; never the text. */
  rule: string;
}

/** Longer texts are screened in windows that overlap, so that work per window stays bounded. In characters. */
const WINDOW = 20_000;
const OVERLAP = 500;

/** What a made-up person may have as well; numbers that reach a real one are flagged even in a made-up case. */
const OF_A_FIGURE: ReadonlySet<Kind> = new Set(["name", "initials", "age90", "date", "dob", "room"]);

/** Kinds of numbers: where one is found, a bare long number needs no name of its own. */
const NUMBERS: readonly Kind[] = [
  "ssn",
  "dea",
  "mrn",
  "member",
  "account",
  "license",
  "phone",
  "fax",
  "device",
  "plate",
  "other-id",
];

/**
 * Finds identifiers of patients, and secrets of the writer, in free text. At most one finding a kind, the most
 * serious first; empty for a text that may be searched, stored and logged. Never throws.
 */
export function screen(text: string): Finding[] {
  const found = new Map<Kind, Finding>();
  for (let start = 0; start === 0 || start < text.length - OVERLAP; start += WINDOW - OVERLAP) {
    const prepared = prepare(text.slice(start, start + WINDOW));
    for (const rule of RULES) {
      if (rule.fallback && NUMBERS.some((kind) => found.has(kind))) continue;
      if (prepared.staged && OF_A_FIGURE.has(rule.kind)) continue;
      if (!found.has(rule.kind) && finds(rule, prepared)) found.set(rule.kind, { kind: rule.kind, rule: rule.id });
    }
  }
  return KINDS.flatMap((kind) => found.get(kind) ?? []);
}

/** The kinds that stand in a text, the most serious first. */
export const kindsOf = (text: string): Kind[] => screen(text).map((finding) => finding.kind);
