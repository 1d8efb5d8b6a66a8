import { parseArgs } from "node:util";
import { answerById, showAnswer } from "../answering/index.ts";
import { renderers } from "../core.ts";
import { textsOf } from "../texts.ts";
import { loadedCore, UsageError, type Verb } from "./verb.ts";

export const render: Verb = {
  help: "preceptor render ID --surface discord|slack|web|terminal\n\nThe exact payload that an answer would send.",
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
    const surface = values.surface as keyof typeof renderers;
    const { bot } = await loadedCore();
    const { library, answering } = bot.services();
    const answer = answerById(library, id);
    if (!answer)
      throw new UsageError(
        `There is no answer \`${id}\`. See \`preceptor topics\` in the terminal, or the folder content/answers.`,
      );
    const chat = surface === "discord" || surface === "slack";
    const context = {
      services: { library },
      texts: textsOf(() => library),
      now: new Date(),
      can: { share: chat, send: chat },
    };
    const reply = showAnswer(context, answer, { cautions: answering.cautionsOver(answer) });
    for (const payload of bot.present(reply, renderers[surface]))
      console.log(typeof payload === "string" ? payload : JSON.stringify(payload, null, 2));
    return 0;
  },
};
