import { z } from "zod";
import { topicsReply } from "../src/answering/index.ts";
import { command } from "../src/services.ts";
import { askWith } from "./facets.ts";

export const ask = command({
  name: "ask",
  summary: "Ask a question in your own words",
  options: {
    question: {
      description: "Your question, without any patient details",
      kind: "text",
      required: true,
      schema: z.string().max(2000),
    },
  },
  access: "everyone",
  visibility: "private",
  examples: ["pgy3 em what would i pull in", "do i have to tell my hospital"],
  run(context, { question = "" }) {
    if (question === "") return topicsReply(context.services.library, context.texts);
    return askWith(context, question);
  },
});
