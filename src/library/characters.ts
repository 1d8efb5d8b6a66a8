/** Signs of a damaged or disguised text: invisible and direction marks, decoding accidents, merge conflicts. */
import type { LineProblem } from "./yaml.ts";

const BAD: readonly [RegExp, string][] = [
  [/[^\P{Cc}\t\n]/u, "a control character (NUL or the like)"],
  [/\uFEFF/u, "a byte-order mark (BOM). Save the file as UTF-8 without BOM"],
  [/\p{Bidi_Control}/u, "a hidden mark that changes the direction of writing"],
  [/[\u{E0000}-\u{E007F}]/u, "hidden tag characters"],
  [
    /[^\P{Cf}\p{Bidi_Control}\uFEFF\u{E0000}-\u{E007F}]|\p{Variation_Selector}|[\u3164\u115F\u1160]/u,
    "an invisible (zero-width) character",
  ],
  [/[\u2028\u2029]/u, "a hidden line separator"],
  [/\uFFFD/u, "a character that was lost in copying (\uFFFD)"],
  [/\p{Co}/u, "a private-use character"],
  [/\p{M}{3}/u, "accents piled on one another"],
  // An address or a name can be imitated with them. Greek stands beside Latin in medicine (TNF\u03B1): of its letters only
  // the ones that look the same.
  [
    /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]|\p{Script=Latin}[\u0391-\u03A9\u03BF\u03F2\u03F3]|[\u0391-\u03A9\u03BF\u03F2\u03F3]\p{Script=Latin}/u,
    "a letter of another alphabet that looks like one of ours",
  ],
  [/[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/u, "a letter or sign in a special width or style"],
  // UTF-8 that was once read as Windows-1252: quotes and dashes, then accented letters and spaces, then emoji.
  [
    /\u00E2\u20AC|[\u00C2\u00C3][\u00A0-\u00BF]|\u00F0\u0178/u,
    "garbled text (an apostrophe or accent that was decoded twice)",
  ],
];

/** Each line that a person could not read as it was meant. Lines end in \n. */
export function characterProblems(text: string): LineProblem[] {
  if (!/[^\t\n -~]|<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|/u.test(text)) return [];
  return text.split("\n").flatMap((content, index) => {
    const found = BAD.filter(([pattern]) => pattern.test(content)).map(([, name]) => `${name}. Type this line again`);
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(content))
      found.push("a merge conflict was left here. Keep one of the two versions and delete the marker lines");
    return found.map((message) => ({ line: index + 1, message }));
  });
}
