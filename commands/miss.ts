/** A question without an answer goes to the moderators: by the member's own press, shown once more before it goes. */
import { suggestionsReply } from "../src/answering/index.ts";
import { type Actions, type Context, type Reply, type Result, saying } from "../src/bot/index.ts";
import { cleaned, draftReply, MISS, missForm, type Sent, sentReply } from "../src/moderation/index.ts";
import { kindsOf, kindWords } from "../src/privacy/index.ts";
import type { Services } from "../src/services.ts";
import { showVerdict } from "./verdicts.ts";

type Ask = Context<Services>;

/** The answers that come nearest to some words, by which moderators see alike questions together. */
const nearest = ({ services: { answering } }: Ask, words: string): string[] =>
  answering
    .ask(words)
    .candidates.slice(0, 3)
    .map(({ answer }) => answer.id);

/** What was screened when it was typed is screened again before it is kept: its cleaned form is another text. */
function refused({ texts }: Ask, words: string): Result | null {
  const kinds = kindsOf(words).slice(0, 3);
  if (kinds.length === 0) return null;
  const told = new Intl.ListFormat("en", { type: "conjunction" }).format(kinds.map((kind) => kindWords[kind]));
  return saying(texts("patient-data", { kinds: told }));
}

/** The words of a submitted form, or what is wrong with them. */
export function wordsOf(context: Ask, fields: Record<string, string>): { words: string } | { wrong: Result } {
  const words = cleaned(fields.words ?? "");
  if (words.length > MISS.words)
    return { wrong: { errors: { words: context.texts("too-long", { limit: MISS.words.toLocaleString("en-US") }) } } };
  const wrong = refused(context, words);
  return wrong ? { wrong } : { words };
}

/** Sends some words to the moderators of a community. */
export function sendMiss(
  context: Ask,
  miss: { id: string; community: string; words: string; wantsReply: boolean; about?: string },
): Promise<Sent | "full"> {
  const near = miss.about === undefined ? nearest(context, miss.words) : [];
  return context.services.misses.send(context.member, { ...miss, near });
}

export const full = ({ texts }: Ask): Reply => saying(texts("miss-full", { most: MISS.open }));

async function send(context: Ask, id: string): Promise<Result> {
  const { services, texts, member } = context;
  const draft = await services.misses.draft(member, id);
  if (!draft) {
    // Pressed twice: whoever did is told that it was sent, and can still withdraw it.
    const before = await own(context, id);
    if (before?.miss.state.kind === "open") return sentReply(context, before);
    return saying(texts("miss-draft-gone", { minutes: MISS.draftMinutes }));
  }
  const wrong = refused(context, draft.words);
  const sent = wrong ? undefined : await sendMiss(context, draft);
  // It stays for its 15 minutes: one of the others may be withdrawn meanwhile.
  if (sent === "full") return full(context);
  await services.misses.dropDraft(member, id);
  return sent ? sentReply(context, sent) : (wrong ?? saying(texts("miss-dropped")));
}

/** One's own, by its id: of nobody else, whatever the route says. */
const own = async ({ services, member }: Ask, id: string): Promise<Sent | undefined> =>
  (await services.misses.mine(member)).find((sent) => sent.id === id);

async function withdraw(context: Ask, id: string): Promise<Result> {
  const sent = await own(context, id);
  const { misses } = context.services;
  let withdrawn = false;
  if (sent)
    await misses.change(sent, (miss) => {
      withdrawn = miss?.state.kind === "open";
      return withdrawn ? undefined : miss;
    });
  return saying(context.texts(withdrawn ? "miss-withdrawn" : "miss-not-there"));
}

/** A reply that did not arrive in direct messages: read here, and then it is gone from the store. */
async function read(context: Ask, id: string): Promise<Result> {
  const sent = await own(context, id);
  const state = sent?.miss.state;
  if (!sent || (state?.kind !== "waiting" && state?.kind !== "unsure")) return saying(context.texts("miss-not-there"));
  return {
    reply: await showVerdict(context, sent, state.verdict),
    later: async () => {
      await context.services.misses.change(sent, () => undefined);
      return undefined;
    },
  };
}

export const missActions: Actions<Services> = {
  owner: "miss",
  presses: {
    none: { visibility: "private", mode: "add", run: (context) => suggestionsReply(context, []) },
    form: {
      visibility: "private",
      mode: "add",
      opensForm: true,
      run: ({ community, texts }) => (community === null ? saying(texts("miss-none-here")) : { form: missForm }),
    },
    send: { visibility: "private", mode: "update", run: (context, [id = ""]) => send(context, id) },
    drop: {
      visibility: "private",
      mode: "update",
      async run({ services, member, texts }, [id = ""]) {
        await services.misses.dropDraft(member, id);
        return saying(texts("miss-dropped"));
      },
    },
    withdraw: { visibility: "private", mode: "update", run: (context, [id = ""]) => withdraw(context, id) },
    read: { visibility: "private", mode: "add", run: (context, [id = ""]) => read(context, id) },
  },
  submits: {
    draft: {
      visibility: "private",
      mode: "add",
      async run(context, _, fields) {
        const { services, texts, member, community } = context;
        if (community === null) return saying(texts("miss-none-here"));
        const typed = wordsOf(context, fields);
        if ("wrong" in typed) return typed.wrong;
        const { words } = typed;
        if (words === "") return { errors: { words: texts("miss-empty") } };
        const draft = await services.misses.keepDraft(member, { community, words, wantsReply: fields.reply === "yes" });
        return draftReply(context, draft);
      },
    },
  },
};
