import { z } from "zod";
import { answerById, beneath, composeAnswer, showAnswer } from "../../src/answering/index.ts";
import { type Choice, plainText, type Reply, type Result, saying } from "../../src/bot/index.ts";
import type { TopicId } from "../../src/library/index.ts";
import {
  findingsBlocks,
  idFrom,
  mendReply,
  pastedReply,
  pasteForm,
  previewChoiceReply,
  problemsOf,
} from "../../src/moderation/index.ts";
import { command, type Services } from "../../src/services.ts";
import { type Here, inCommunity, opensForm, press, submit } from "./in-community.ts";

export const preview = command({
  name: "moderate preview",
  summary: "An answer as members see it, with what the checker says; or text that you paste",
  options: {
    answer: {
      description: "The answer, by its title or as topic/name",
      kind: "text",
      schema: z.string().max(200),
      suggest: suggestAnswers,
    },
  },
  access: "moderators",
  visibility: "private",
  examples: ["pay/residents"],
  presses: {
    "preview-choose": press((context) => previewChoiceReply(context)),
    "preview-topic": press((context, _, [topic]) => previewChoiceReply(context, topic as TopicId)),
    "preview-pick": press((context, _, [id]) => previewed(context, id)),
    // Beside a list that is worked through.
    "preview-open": { ...press((context, _, [id]) => previewed(context, id)), mode: "add" },
    "preview-show": { ...press((context, [id]) => previewed(context, id)), mode: "add" },
    "preview-paste": opensForm(() => ({ form: pasteForm })),
  },
  submits: { preview: { ...submit((context, _, fields) => pasted(context, fields)), document: ["text", "rest"] } },
  run: inCommunity((context, { answer }) => {
    if (answer === undefined) return previewChoiceReply(context);
    return previewed(context, answer.trim());
  }),
});

function suggestAnswers({ library }: Services, typed: string): Choice[] {
  const words = plainText(typed).trim().toLowerCase();
  return [...library.answers.values()]
    .filter(({ id, title }) => `${title} ${id}`.toLowerCase().includes(words))
    .map(({ id, title }) => ({ label: title, value: id }));
}

/** By id, or by its title as it was typed. */
async function previewed(context: Here, wanted: string | undefined): Promise<Reply> {
  const { library, answering, desk } = context.services;
  const answer =
    answerById(library, wanted) ??
    [...library.answers.values()].find(({ title }) => title.toLowerCase() === wanted?.toLowerCase());
  if (!answer) return previewChoiceReply(context);
  const reply = await showAnswer(context, answer, { cautions: answering.cautionsOver(answer) });
  const findings = findingsBlocks(context, problemsOf(library, answer.id, desk.problems()));
  return { ...reply, blocks: [...reply.blocks, ...findings] };
}

/** Nothing of what was pasted is kept. */
async function pasted(context: Here, fields: Record<string, string>): Promise<Result> {
  const { services, texts, now } = context;
  const { library, answering, desk } = services;
  const id = idFrom(fields.id ?? "");
  const text = [fields.text ?? "", fields.rest ?? ""].join("\n");
  if (id === null) {
    const errors = { id: texts("preview-id") };
    return { errors, instead: mendReply(context, pasteForm, errors, text) };
  }
  if (text.trim() === "") return saying(texts("preview-nothing"));
  const draft = desk.draft(library, id, text, now);
  if (!draft.answer) return pastedReply(context, draft, undefined);
  const { answer } = draft;
  const shown = composeAnswer(context, answer, {
    cautions: answering.cautionsOver(answer),
    beneath: await beneath(context, { of: "answer", answer }),
  });
  return pastedReply(context, draft, shown);
}
