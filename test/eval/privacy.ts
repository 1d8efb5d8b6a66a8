/** The patient-data screen on every set: found, false alarms, and kinds; beside what others find. */
import { KINDS, type Kind, kindsOf } from "../../src/privacy/index.ts";
import { lines, type Text } from "./sets.ts";

/** What a short list of patterns finds, of the kind that redaction libraries are made of: the baseline that runs here. */
const PATTERNS = [
  /\b\d{3}[- ]\d{2}[- ]\d{4}\b/,
  /\bssn\b\D{0,12}\d{3,}/i,
  /(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b/,
  /\b[\w.+-]+@[\w-]+\.[\w.]+\b/,
  /\b(?:mrn|chart|account|acct|member id|medical record)\b\W{0,4}(?:no|number|#|is|:)?\W{0,4}[A-Z]{0,3}\d{4,}/i,
  /\b(?:dob|date of birth|born)\b\W{0,6}[\w ,/.-]{0,12}\d{2,4}/i,
  /\b\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d{2}\b/,
  /\b(?:Mr|Mrs|Ms|Miss)\.? [A-Z][a-z]+/,
  /\b(?:pt|patient)\.? [A-Z][a-z]+ [A-Z][a-z]+/,
  /\b\d{1,5} [A-Z][a-z]+ (?:St|Ave|Rd|Blvd|Lane|Ln|Dr|Street|Avenue|Road)\b/,
  /\bzip\b\W{0,8}\d{5}\b/i,
  /\b(?:\d{1,3}\.){3}\d{1,3}\b/,
];

/** Recorded when the tools were chosen (notes on the ecosystem, section 5), on a set that is not here; not measured now. */
const RECORDED: [string, string, string][] = [
  ["@openredaction/core 1.1.5", "87/120", "80/160"],
  ["redact-pii 3.4.0", "86/120", "52/160"],
  ["@openredaction/core, hipaa preset", "49/120", "55/160"],
  ["@redactpii/node 1.0.17", "34/120", "1/160"],
  ["compromise, people()", "31/120", "27/160"],
];

const SETS = ["shared-phi", "own-phi", "voices-phi"].flatMap((name) =>
  name.startsWith("shared")
    ? [{ title: `${name} (develop)`, positive: `${name}-positive`, negative: `${name}-negative` }]
    : ["develop", "sealed"].map((split) => ({
        title: `${name} ${split}`,
        positive: `${name}-positive-${split}`,
        negative: `${name}-negative-${split}`,
      })),
);

const share = (hits: number, of: number): string =>
  `${of === 0 ? "-" : `${((100 * hits) / of).toFixed(1)} %`} (${hits}/${of})`.padEnd(19);
const found = (texts: readonly Text[], flags: (text: string) => boolean): string =>
  share(texts.filter(({ text }) => flags(text)).length, texts.length);

/** Of the texts with a kind, those in which the kind was found: over the sets of one split. */
function byKind(split: string): Map<Kind, string> {
  const texts = SETS.filter(({ title }) => title.includes(split)).flatMap(({ positive }) => lines<Text>(positive));
  return new Map(
    KINDS.map((kind) => {
      const with_ = texts.filter(({ kinds = [] }) => kinds.includes(kind));
      return [kind, share(with_.filter(({ text }) => kindsOf(text).includes(kind)).length, with_.length)];
    }),
  );
}

/** Prints the tables. Nothing of a sealed text is shown. */
export function printPrivacy(print: (line: string) => void): void {
  const screened = (text: string) => kindsOf(text).length > 0;
  const matched = (text: string) => PATTERNS.some((pattern) => pattern.test(text));
  print("\npatient data: found / false alarms, and the same for twelve patterns as libraries have them");
  for (const { title, positive, negative } of SETS) {
    const [yes, no] = [lines<Text>(positive), lines<Text>(negative)];
    print(
      `  ${title.padEnd(22)} ${found(yes, screened)} ${found(no, screened)}  ${found(yes, matched)} ${found(no, matched)}`,
    );
  }
  print("\npatient data: texts in which the kind was found, develop and sealed");
  const sealed = byKind("sealed");
  for (const [kind, develop] of byKind("develop")) print(`  ${kind.padEnd(22)} ${develop} ${sealed.get(kind)}`);
  print("\nlibraries, as recorded when they were compared on another set of texts; they are not installed here");
  for (const [library, recall, alarms] of RECORDED)
    print(`  ${library.padEnd(34)} found ${recall}, false alarms ${alarms}`);
}
