import { parseArgs } from "node:util";
import { answerById, cautionReply, showAnswer } from "../answering/index.ts";
import { nearest, type Reply } from "../bot/index.ts";
import { renderers } from "../core.ts";
import type { Library } from "../library/index.ts";
import { guideStart, letterReply, writeLetter } from "../onboarding/index.ts";
import type { Services } from "../services.ts";
import { textsOf } from "../texts.ts";
import { loadedCore, UsageError, type Verb } from "./verb.ts";

type Surface = keyof typeof renderers;

export const render: Verb = {
  help: `preceptor render ID --surface discord|slack|web|terminal

The exact payload that an answer would send in a community without notes of its own. ID is an answer's
(pay/residents), a caution's (visa-j1), or that of a guide or letter as \`stale\` names it (guides/eligible).`,
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { surface: { type: "string", default: "terminal" } },
    });
    const [id] = positionals;
    if (id === undefined || positionals.length > 1)
      throw new UsageError("Give one answer's id: preceptor render pay/residents --surface slack");
    if (!Object.hasOwn(renderers, values.surface))
      throw new UsageError(
        `There is no surface \`${values.surface}\`. There are: ${Object.keys(renderers).join(", ")}`,
      );
    const surface = values.surface as Surface;
    const { bot } = await loadedCore({ learns: false });
    const services = bot.services();
    const reply = await replyOf(services, id, surface);
    if (!reply) throw new UsageError(unknown(services.library, id));
    for (const payload of bot.present(reply, renderers[surface]))
      console.log(typeof payload === "string" ? payload : JSON.stringify(payload, null, 2));
    return 0;
  },
};

/** As a member would open it by its button; undefined where there is nothing of this id. */
async function replyOf(services: Services, id: string, surface: Surface): Promise<Reply | undefined> {
  const { library, answering } = services;
  const texts = textsOf(() => library);
  const now = new Date();
  const chat = surface === "discord" || surface === "slack";
  const answer = answerById(library, id);
  if (answer) {
    const can = { share: chat, send: chat };
    const context = { services, texts, now, can, community: `${surface}:render`, visibility: "private" as const };
    return showAnswer(context, answer, { cautions: answering.cautionsOver(answer) });
  }
  const caution = library.cautions.get(id);
  if (caution) return cautionReply(caution, { texts });
  const [folder, name = ""] = id.split("/");
  const guide = folder === "guides" ? library.guides.get(name) : undefined;
  if (guide) return guideStart(guide, { library, texts, now });
  const letter = folder === "letters" ? library.letters.get(name) : undefined;
  return letter && letterReply(letter, writeLetter(letter, {}), texts, now);
}

function unknown(library: Library, id: string): string {
  const near = nearest(id, [...library.answers.keys(), ...library.cautions.keys()]);
  const meant = near === undefined ? "" : ` Did you mean \`${near}\`?`;
  return `There is no answer \`${id}\`.${meant} See \`preceptor topics\` in the terminal, or the folder content/answers.`;
}
