/** The buttons under an answer, shared by every command. */
import { type Actions, type Context, type Press, type Reply, saying } from "../bot/index.ts";
import type { Answer, Library } from "../library/index.ts";
import type { Answering } from "./ask.ts";
import { cautionReply } from "./compose.ts";
import { showAnswer } from "./replies.ts";

type Services = { library: Library; answering: Answering };

/** The answer an id names, or that it was renamed to. */
export function answerById(library: Library, id: string | undefined): Answer | undefined {
  if (id === undefined) return undefined;
  return library.answers.get(id) ?? library.answers.get(library.renamed.get(id) ?? "");
}

const onAnswer =
  (show: (context: Context<Services>, answer: Answer) => ReturnType<Press<Services>["run"]>): Press<Services>["run"] =>
  (context, args, values) => {
    const answer = answerById(context.services.library, values[0] ?? args[0]);
    return answer ? show(context, answer) : saying(context.texts("out-of-date"));
  };

const withCautions = (context: Context<Services>, answer: Answer, detail: "short" | "full" = "short"): Reply =>
  showAnswer(context, answer, { detail, cautions: context.services.answering.cautionsOver(answer) });

export const answerActions: Actions<Services> = {
  owner: "answer",
  presses: {
    open: { visibility: "private", mode: "add", run: onAnswer((context, answer) => withCautions(context, answer)) },
    pick: { visibility: "private", mode: "add", run: onAnswer((context, answer) => withCautions(context, answer)) },
    details: {
      visibility: "private",
      mode: "update",
      run: onAnswer((context, answer) => withCautions(context, answer, "full")),
    },
    share: { visibility: "public", mode: "add", run: onAnswer((context, answer) => withCautions(context, answer)) },
    send: {
      visibility: "private",
      mode: "add",
      run: onAnswer((context, answer) => ({
        reply: saying(context.texts("sending")),
        later: async () => {
          const outcome = await context.send(
            withCautions({ ...context, can: { share: false, send: false } }, answer, "full"),
          );
          return saying(context.texts(outcome === "delivered" ? "sent" : "send-refused"));
        },
      })),
    },
    caution: {
      visibility: "private",
      mode: "add",
      run: (context, [id = ""]) => {
        const caution = context.services.library.cautions.get(id);
        return caution ? cautionReply(caution, context) : saying(context.texts("out-of-date"));
      },
    },
  },
};
