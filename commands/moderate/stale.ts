import { z } from "zod";
import { staleReply, WITHIN } from "../../src/moderation/index.ts";
import { command } from "../../src/services.ts";
import { inCommunity, pageOf, press } from "./in-community.ts";

export const stale = command({
  name: "moderate stale",
  summary: "What is due or overdue for review, overdue first",
  options: {
    within: {
      description: "Days ahead to look (14)",
      kind: "number",
      min: WITHIN.least,
      max: WITHIN.most,
      schema: z
        .string()
        .regex(/^\d{1,4}d?$/)
        .transform((text) => Number.parseInt(text, 10))
        .pipe(z.number().max(WITHIN.most)),
      recognize: (_, words) => {
        const start = words.findIndex((word) => /^\d{1,4}d?$/.test(word));
        return start < 0 ? null : { value: words[start] ?? "", start, length: 1 };
      },
    },
  },
  access: "moderators",
  visibility: "private",
  examples: ["30"],
  presses: {
    stale: press((context, [within, page]) => staleReply(context, pageOf(within), pageOf(page))),
  },
  run: inCommunity((context, { within = WITHIN.usual }: { within?: number }) => staleReply(context, within, 0)),
});
