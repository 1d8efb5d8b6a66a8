/** Rules between files, and those that read a whole text. */
import { inlineText } from "../bot/index.ts";
import { checkAsks } from "./check-asks.ts";
import { checkCautions } from "./check-cautions.ts";
import { checkDisagreements } from "./check-disagreement.ts";
import { checkLinks } from "./check-links.ts";
import { checkNumbers } from "./check-numbers.ts";
import { checkTwins } from "./check-twins.ts";
import { checkClaims, readingGrade } from "./check-words.ts";
import type { Context } from "./context.ts";
import type { AnswerDraft, CautionDraft } from "./documents.ts";
import { READING } from "./limits.ts";
import { blocksText } from "./text.ts";
import type { Answer, Caution, Figure, Outside, Redirect, Source } from "./types.ts";

export interface Whole {
  answers: ReadonlyMap<string, Answer>;
  drafts: ReadonlyMap<string, AnswerDraft>;
  cautions: ReadonlyMap<string, Caution>;
  cautionDrafts: ReadonlyMap<string, CautionDraft>;
  redirects: ReadonlyMap<string, Redirect>;
  outside: ReadonlyMap<string, Outside>;
  figures: ReadonlyMap<string, Figure>;
  sources: ReadonlyMap<string, Source>;
  phrasings: ReadonlyMap<string, readonly string[]>;
  /** Ids of all answer files, readable or not. */
  ids: ReadonlySet<string>;
}

export function checkAcross(whole: Whole, context: Context): void {
  checkAsks(whole, context);
  checkLinks(whole, context);
  checkDisagreements(whole, context);
  checkCautions(whole, context);
  checkNumbers(whole, context);
  checkTwins(whole, context);
  for (const draft of [...whole.drafts.values(), ...whole.cautionDrafts.values()]) checkClaims(draft, context.report);
  for (const { short, details, file } of [...whole.answers.values(), ...whole.cautions.values()]) {
    const grade = readingGrade(`${inlineText(short)}\n${blocksText(details)}`);
    if (grade > READING.grade)
      context.report.warning(
        file,
        1,
        `reads at grade ${grade.toFixed(0)}; aim at 9 or lower. Shorter sentences and plainer words help`,
      );
  }
}
