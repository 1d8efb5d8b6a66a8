/** Letters: chosen from a list, filled in a short form, given back as a draft. Nothing that is typed there is kept. */
import { cautionBlocks, fitOf } from "../src/answering/index.ts";
import { type Actions, type Block, buttons, type Context, type Reply, type Result, saying } from "../src/bot/index.ts";
import type { Facets } from "../src/library/index.ts";
import {
  letterButton,
  letterForm,
  letterFormOf,
  letterReply,
  lettersButton,
  lettersReply,
  tooLong,
  writeLetter,
} from "../src/onboarding/index.ts";
import type { Services } from "../src/services.ts";

/** The reply with buttons beneath it: the letter for these facets, where there is one, and all of them. */
export function withLetters({ services: { library } }: Context<Services>, reply: Reply, facets: Facets = {}): Reply {
  const own = [...library.letters.values()].find(({ for: whom }) => (fitOf(whom, facets) ?? 0) > 0);
  if (library.letters.size === 0) return reply;
  return { ...reply, blocks: [...reply.blocks, ...buttons(own && letterButton(own), lettersButton)] };
}

/** A visa that forbids the work stands above every letter that would ask somebody else to allow it. */
async function stops(context: Context<Services>): Promise<Block[]> {
  const { answering, reader } = context.services;
  const cautions = answering.cautions({}, "disclosure", await reader(context));
  return cautionBlocks(cautions.filter(({ severity }) => severity === "stop"));
}

export const letters = async (context: Context<Services>): Promise<Reply> =>
  lettersReply(context.services.library, context.texts, await stops(context));

const form = ({ services: { library }, texts }: Context<Services>, id: string | undefined): Result => {
  const letter = library.letters.get(id ?? "");
  return letter ? { form: letterFormOf(letter) } : saying(texts("out-of-date"));
};

export const letterActions: Actions<Services> = {
  owner: "letter",
  presses: {
    list: { visibility: "private", mode: "add", run: (context) => letters(context) },
    form: { visibility: "private", mode: "add", opensForm: true, run: (context, [id]) => form(context, id) },
    pick: { visibility: "private", mode: "add", opensForm: true, run: (context, _, [id]) => form(context, id) },
  },
  submits: {
    write: {
      visibility: "private",
      mode: "add",
      async run(context, [id = ""], fields) {
        const { services, texts, now } = context;
        const letter = services.library.letters.get(id);
        if (!letter) return saying(texts("out-of-date"));
        const long = tooLong(letter, fields).map((field) => [
          field,
          texts("too-long", { limit: letterForm[field].maxLength }),
        ]);
        if (long.length > 0) return { errors: Object.fromEntries(long) };
        return letterReply(letter, writeLetter(letter, fields), texts, now, await stops(context));
      },
    },
  },
};
