/** The buttons under an answer, shared by every command. */
import { type Actions, type Context, type Press, type Reply, saying } from "../bot/index.ts";
import type { Answer, Library } from "../library/index.ts";
import type { Answering } from "./ask.ts";
import { idsOf } from "./codes.ts";
import { cautionReply } from "./compose.ts";
import { showAnswer, suggestionsReply } from "./replies.ts";

type Services = { library: Library; answering: Answering };

/** The answer an id names, or that it was renamed to. */
export function answerById(library: Library, id: string | undefined): Answer | undefined {
  if (id === undefined) return undefined;
  return library.answers.get(id) ?? library.answers.get(library.renamed.get(id) ?? "");
}

const onAnswer =
  (
    show: (context: Context<Services>, answer: Answer, more?: string) => ReturnType<Press<Services>["run"]>,
  ): Press<Services>["run"] =>
  (context, [id, more], [value]) => {
    const answer = answerById(context.services.library, value ?? id);
    return answer ? show(context, answer, more) : saying(context.texts("out-of-date"));
  };

/** An answer opened by a press: with its own cautions, and those that stood above it where the press was. */
function withCautions(
  context: Context<Services>,
  answer: Answer,
  detail: "short" | "full" = "short",
  codes?: string,
): Reply {
  const { library, answering } = context.services;
  const carried = idsOf(codes, library.cautions.keys()).flatMap((id) => library.cautions.get(id) ?? []);
  const cautions = [...new Set([...carried, ...answering.cautionsOver(answer)])].sort((a, b) => a.order - b.order);
  return showAnswer(context, answer, { detail, cautions });
}

export const answerActions: Actions<Services> = {
  owner: "answer",
  presses: {
    open: { visibility: "private", mode: "add", run: onAnswer((context, answer) => withCautions(context, answer)) },
    pick: { visibility: "private", mode: "add", run: onAnswer((context, answer) => withCautions(context, answer)) },
    details: {
      visibility: "private",
      mode: "update",
      run: onAnswer((context, answer, codes) => withCautions(context, answer, "full", codes)),
    },
    not: {
      visibility: "private",
      mode: "add",
      run: (context, [codes]) => {
        const { library } = context.services;
        const others = idsOf(codes, library.answers.keys()).flatMap((id) => library.answers.get(id) ?? []);
        return suggestionsReply(context, others);
      },
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
