/** What /hipaa and /malpractice share: one topic, asked about in free text or picked from its answers. */
import { z } from "zod";
import { answerById, answersOf, showAnswer, topicReply } from "../src/answering/index.ts";
import type { Choice, Context, Option, Result } from "../src/bot/index.ts";
import type { TopicId } from "../src/library/index.ts";
import { command, type Services } from "../src/services.ts";
import { askWith } from "./facets.ts";
import { guidesFor } from "./guides.ts";

/** Free text over one topic; suggestions are the titles of its answers. */
export const aboutOption = (topic: TopicId): Option<Services, string> => ({
  description: "What it is about, in your own words or from the list",
  kind: "text",
  schema: z.string().max(2000),
  suggest: (services, typed) => suggestAnswers(services, topic, typed),
});

function suggestAnswers({ library, answering }: Services, topic: TopicId, typed: string): Choice[] {
  const answers = answersOf(library, topic);
  const found = typed.trim() === "" ? answers : answering.ask(typed, { topic }).candidates.map(({ answer }) => answer);
  return found.map((answer) => ({ label: answer.title, value: answer.id }));
}

/** An answer by its id (a suggestion was picked), or by question within the topic. */
export async function answerAbout(
  context: Context<Services>,
  topic: TopicId,
  about: string | undefined,
): Promise<Result> {
  const { library, answering, reader } = context.services;
  if (about === undefined || about.trim() === "")
    return topicReply(library, topic, context.texts, guidesFor(library, topic));
  const picked = answerById(library, about.trim());
  if (picked) return showAnswer(context, picked, { cautions: answering.cautionsOver(picked, await reader(context)) });
  return askWith(context, about, topic);
}

export const aboutCommand = (name: "hipaa" | "malpractice", summary: string, examples: string[]) =>
  command({
    name,
    summary,
    options: { about: aboutOption(name) },
    access: "everyone",
    visibility: "private",
    examples,
    run: (context, { about }) => answerAbout(context, name, about),
  });
