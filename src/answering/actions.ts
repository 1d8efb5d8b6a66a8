/** The buttons under an answer, shared by every command. */
import { type Actions, type Context, type Press, type Reply, saying } from "../bot/index.ts";
import type { Answer, Facets, Library } from "../library/index.ts";
import type { Answering } from "./ask.ts";
import { idsOf } from "./codes.ts";
import { cautionReply } from "./compose.ts";
import { type Foot, toRead } from "./foot.ts";
import { showAnswer, suggestionsReply } from "./replies.ts";

type Services = {
  library: Library;
  answering: Answering;
  foot: Foot;
  /** What the one who reads told about themselves; nothing in public. */
  reader(context: Pick<Context<unknown>, "visibility" | "member">): Promise<Facets>;
  /** Counts what was thought of an answer, for nobody in particular. */
  feedback: { count(community: string, answer: string, opinion: "not"): Promise<void> };
};

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

/**
 * An answer opened by a press: with its own cautions, those of its reader, and those that stood above it where the
 * press was.
 */
async function withCautions(
  context: Context<Services>,
  answer: Answer,
  detail: "short" | "full" = "short",
  codes?: string,
): Promise<Reply> {
  const { library, answering, reader } = context.services;
  const carried = idsOf(codes, library.cautions.keys()).flatMap((id) => library.cautions.get(id) ?? []);
  const over = answering.cautionsOver(answer, await reader(context));
  const cautions = [...new Set([...carried, ...over])].sort((a, b) => a.order - b.order);
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
      run: async (context, [codes, id]) => {
        const { services, community } = context;
        const { library, feedback } = services;
        const others = idsOf(codes, library.answers.keys()).flatMap((one) => library.answers.get(one) ?? []);
        // Buttons of before do not name the answer that they stand under: those presses are not counted.
        const answer = answerById(library, id);
        const later = async () => {
          if (answer && community !== null) await feedback.count(community, answer.id, "not");
          return undefined;
        };
        return { reply: await suggestionsReply(context, others), later };
      },
    },
    share: { visibility: "public", mode: "add", run: onAnswer((context, answer) => withCautions(context, answer)) },
    send: {
      visibility: "private",
      mode: "add",
      run: onAnswer((context, answer) => ({
        reply: saying(context.texts("sending")),
        later: async () => {
          const services = { ...context.services, foot: toRead(context.services.foot) };
          const copy = { ...context, services, can: { share: false, send: false } };
          const whole = await withCautions(copy, answer, "full");
          const outcome = await context.send(whole);
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
