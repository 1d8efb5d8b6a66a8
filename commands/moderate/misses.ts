/** Questions that members sent on: read, answered, dismissed. Of the moderator's own community, and of no other. */
import { answerById } from "../../src/answering/index.ts";
import type { Context, Form, Press, Result } from "../../src/bot/index.ts";
import {
  chooseReply,
  confirmMarkReply,
  countsOf,
  dismissals,
  dismissReply,
  doneReply,
  feedbackReply,
  type Group,
  type GroupView,
  groupAt,
  groupOf,
  groupReply,
  listReply,
  MISS,
  mendReply,
  replyForm,
} from "../../src/moderation/index.ts";
import { command, type Services } from "../../src/services.ts";
import { again, decide, leave } from "./decide.ts";

type Ask = Context<Services>;

const press = (run: Press<Services>["run"]): Press<Services> => ({
  visibility: "private",
  mode: "update",
  access: "moderators",
  run,
});

/** Of the moderator's own community: what a route names is looked for among these alone. */
const own = async ({ services, community }: Ask) => (community === null ? [] : services.misses.of(community));

const list = async (context: Ask, page = 0): Promise<Result> => listReply(context, await own(context), page);

async function show(context: Ask, group: Group, view: GroupView = {}): Promise<Result> {
  const { services, community } = context;
  const { about } = group;
  const all = about === undefined || community === null ? [] : await services.feedback.of(community);
  return groupReply(context, group, { ...view, counts: about === undefined ? [] : countsOf(context, all, about) });
}

/** Acts on a group as the moderator saw it; where it is another one now, shows that instead. */
async function onGroup(
  context: Ask,
  [id, stamp]: string[],
  run: (group: Group) => Promise<Result> | Result,
): Promise<Result> {
  const found = groupAt(await own(context), id, stamp);
  if (!found) return doneReply(context.texts("misses-gone"));
  return found.changed ? show(context, found.group, { lead: context.texts("misses-changed") }) : run(found.group);
}

async function open(context: Ask, id: string | undefined, page: number): Promise<Result> {
  const found = groupAt(await own(context), id);
  return found ? show(context, found.group, { page }) : doneReply(context.texts("misses-gone"));
}

async function alone(context: Ask, id: string | undefined): Promise<Result> {
  const sent = (await own(context)).find((one) => one.id === id && one.miss.state.kind === "open");
  return sent ? show(context, groupOf([sent])) : doneReply(context.texts("misses-gone"));
}

function mend(context: Ask, form: Form, problems: readonly { message: string }[], typed: string): Result {
  const errors = { words: problems.map(({ message }) => message).join(". ") };
  return { errors, instead: mendReply(context, form, errors, typed) };
}

const pageOf = (text: string | undefined): number => (/^\d{1,4}$/.test(text ?? "") ? Number(text) : 0);

export const misses = command({
  name: "moderate misses",
  summary: "Questions without an answer that members sent you",
  options: {},
  access: "moderators",
  visibility: "private",
  examples: [],
  presses: {
    misses: press((context, [page]) => list(context, pageOf(page))),
    "miss-open": press((context, [id, page], [value]) => open(context, value ?? id, pageOf(page))),
    "miss-one": press((context, _, [id]) => alone(context, id)),
    // A form is opened without a look at the store; what it is about is looked up when it comes back.
    "miss-write": { ...press((_, [id = "", stamp = ""]) => ({ form: replyForm(id, stamp) })), opensForm: true },
    "miss-by": press((context, args) => onGroup(context, args, (group) => chooseReply(context, group))),
    "miss-topic": press((context, args, [topic]) =>
      onGroup(context, args, (group) => chooseReply(context, group, topic)),
    ),
    "miss-mark": press((context, args, [id]) => {
      const answer = answerById(context.services.library, id);
      return onGroup(context, args, (group) =>
        answer ? confirmMarkReply(context, group, answer) : chooseReply(context, group),
      );
    }),
    "miss-marked": press((context, [id = "", stamp = "", chosen]) => {
      const answer = answerById(context.services.library, chosen);
      return onGroup(context, [id, stamp], (group) =>
        answer ? decide(context, group, { kind: "answer", answer: answer.id }) : chooseReply(context, group),
      );
    }),
    "miss-why": press((context, args) => onGroup(context, args, (group) => dismissReply(context, group))),
    "miss-dismiss": press((context, args, [value]) => {
      const reason = dismissals.find((one) => one === value);
      return onGroup(context, args, (group) =>
        reason ? decide(context, group, { kind: "dismissed", reason }) : dismissReply(context, group),
      );
    }),
    "miss-done": press((context, args) =>
      onGroup(context, args, (group) =>
        group.misses.some(({ miss }) => miss.to !== null)
          ? dismissReply(context, group)
          : decide(context, group, { kind: "dismissed", reason: "not-here" }),
      ),
    ),
    "miss-again": press((context, [id = ""]) => again(context, id)),
    "miss-leave": press((context, [id = ""]) => leave(context, id)),
    feedback: press(async (context) => {
      const { services, community } = context;
      return feedbackReply(context, community === null ? [] : await services.feedback.of(community));
    }),
  },
  submits: {
    "miss-reply": {
      visibility: "private",
      mode: "update",
      access: "moderators",
      published: true,
      run(context, args, fields) {
        const words = (fields.words ?? "").trim();
        const { problems } = context.services.desk.checkProse(words, MISS.reply);
        const errors = problems.filter(({ severity }) => severity === "error");
        if (errors.length > 0) return mend(context, replyForm(args[0] ?? "", args[1] ?? ""), errors, words);
        return onGroup(context, args, (group) => decide(context, group, { kind: "reply", words }));
      },
    },
  },
  run: (context) => list(context),
});
