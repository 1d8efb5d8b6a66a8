import {
  answersOf,
  authorizationOption,
  credentialOption,
  facetWords,
  fitOf,
  levelOption,
  outcomeReply,
  platformOption,
  showAnswer,
  specialtyOption,
} from "../src/answering/index.ts";
import { buttons, type Context, heading, note, type Reply, route, saying, text } from "../src/bot/index.ts";
import type { Facets } from "../src/library/index.ts";
import { command, type Services } from "../src/services.ts";
import { askWith, type Filled, facetsFrom, fillFrom, picker } from "./facets.ts";
import { guidesFor } from "./guides.ts";

/** What of a profile fills a question that was asked; a visa stands above it as a caution. */
const KEYS = ["credential", "level", "specialty", "tier"] as const;

export const eligibility = command({
  name: "eligibility",
  summary: "Who is taken, and what your visa, program or employer allows",
  options: {
    credential: credentialOption,
    level: levelOption,
    specialty: specialtyOption,
    platform: platformOption,
    authorization: authorizationOption,
  },
  access: "everyone",
  visibility: "private",
  examples: ["pgy2 im", "authorization:h1b", "np mercor"],
  presses: {
    choose: {
      visibility: "private",
      mode: "update",
      run: (context, _, [credential = ""]) => chosen(context, "credential", credential),
    },
    "choose-visa": {
      visibility: "private",
      mode: "update",
      run: (context, _, [authorization = ""]) => chosen(context, "authorization", authorization),
    },
  },
  async run(context, given) {
    const facets = facetsFrom(context.services, given);
    if (Object.keys(facets).length > 0) return eligibilityReply(context, facets);
    if (context.rest !== "") return askWith(context, context.rest, "eligibility");
    const own = await fillFrom(context, {}, [...KEYS, "authorization"]);
    // Who needs no permit is asked for the credential alone.
    if (own.facets.credential && own.facets.authorization?.[0] === "citizen-or-permanent-resident")
      delete own.facets.authorization;
    if (Object.keys(own.facets).length > 0) return eligibilityOf(context, own);
    const { library } = context.services;
    return {
      title: "Eligibility",
      blocks: [
        heading(library.topics.get("eligibility")?.title ?? "Eligibility"),
        text(library.topics.get("eligibility")?.summary ?? ""),
        picker(
          library,
          "credential",
          route("eligibility", "choose"),
          context.texts("choose-option", { option: "credential" }),
        ),
        picker(
          library,
          "authorization",
          route("eligibility", "choose-visa"),
          context.texts("choose-option", { option: "work authorization" }),
        ),
        ...buttons(...guidesFor(library, "eligibility")),
      ],
    };
  },
});

/** A value that is not in the vocabulary was forged, or has left it since. */
function chosen(context: Context<Services>, group: "credential" | "authorization", value: string) {
  const known = context.services.library.vocabulary.groups[group].has(value);
  return known ? eligibilityReply(context, { [group]: [value] }) : saying(context.texts("out-of-date"));
}

/** The answer that fits the most of what was given; what can stop somebody (a visa) weighs most. */
const eligibilityReply = async (context: Context<Services>, given: Facets): Promise<Reply> =>
  eligibilityOf(context, await fillFrom(context, given, KEYS), given);

async function eligibilityOf(
  context: Context<Services>,
  { facets, profile, lead }: Filled,
  given: Facets = {},
): Promise<Reply> {
  const { library, answering } = context.services;
  const [best] = [...answersOf(library, "eligibility"), ...answersOf(library, "platforms")]
    .flatMap((answer) => {
      const fit = fitOf(answer.audience, facets);
      if (fit === null || fit === 0) return [];
      return [
        {
          answer,
          weight:
            fit +
            (answer.audience.authorization ? 2 : 0) +
            (answer.topic === "eligibility" ? 0.5 : 0) -
            (answer.disagree.length > 0 ? 0.2 : 0),
        },
      ];
    })
    .sort((a, b) => b.weight - a.weight);
  const whom = facetWords(library, Object.keys(given).length > 0 ? given : facets);
  if (!best) return outcomeReply(context, answering.ask(`who is eligible: ${whom}`, { topic: "eligibility" }));
  return showAnswer(context, best.answer, {
    cautions: answering.cautions(facets, "eligibility", profile),
    lead: [...(Object.keys(given).length > 0 ? [note(context.texts("for-you", { whom }))] : []), ...lead],
  });
}
