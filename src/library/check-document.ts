/** Rules for one document alone: its form, its lengths, its words. */
import { inlineText } from "../bot/index.ts";
import type { Context } from "./context.ts";
import { type DraftDocument, piecesOf } from "./document.ts";
import { DOCUMENT } from "./limits.ts";
import { blocksText } from "./text.ts";
import type { Document } from "./types.ts";

export function checkDocument(
  draft: DraftDocument<unknown>,
  document: Document,
  kind: "answer" | "caution",
  context: Context,
): void {
  const { report } = context;
  const { file } = draft;
  const limits = DOCUMENT[kind];
  const short = inlineText(document.short);
  const details = blocksText(document.details);
  if (draft.title.length > limits.title)
    report.error(
      file,
      draft.titleLine,
      `the title is too long: ${draft.title.length} characters, at most ${limits.title}`,
    );
  if (/[{}]/.test(draft.title)) report.error(file, draft.titleLine, "a title holds no braces");
  if (draft.title !== "" && draft.blocks[0]?.block.kind !== "text")
    report.error(
      file,
      draft.blocks[0]?.line ?? draft.titleLine,
      "the short answer is missing: a paragraph right beneath the title",
    );
  const shortLine = draft.blocks[0]?.line ?? draft.titleLine;
  if (short.length > limits.short)
    report.error(
      file,
      shortLine,
      `the first paragraph is too long: ${short.length} characters with figures and sources printed, at most ${limits.short}`,
    );
  if (details.length > limits.details)
    report.error(
      file,
      draft.blocks[1]?.line ?? shortLine,
      `the details are too long: ${details.length} characters with figures and sources printed, at most ${limits.details}`,
    );
  context.written.push({ file, line: draft.titleLine, text: draft.title });
  for (const piece of piecesOf(draft)) context.written.push({ file, ...piece });
}
