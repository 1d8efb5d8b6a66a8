import {
  answersOf,
  beneath,
  cautionBlocks,
  credentialOption,
  facetWords,
  fitOf,
  hoursOption,
  levelFrom,
  levelOption,
  payRows,
  platformOption,
  showAnswer,
  specialtyOption,
} from "../src/answering/index.ts";
import { type Block, buttons, type Context, heading, note, type Reply, route, saying, text } from "../src/bot/index.ts";
import { type Facets, figureFact } from "../src/library/index.ts";
import { command, type Services } from "../src/services.ts";
import { estimateButtons, estimatePresses, estimateReply, firstInputs, PAY_KEYS } from "./estimate.ts";
import { askWith, type Filled, facetsFrom, fillFrom, picker } from "./facets.ts";

export const pay = command({
  name: "pay",
  summary: "What the work pays, by source",
  options: {
    credential: credentialOption,
    level: levelOption,
    specialty: specialtyOption,
    platform: platformOption,
    hours: hoursOption,
  },
  access: "everyone",
  visibility: "private",
  examples: ["pgy3 em 5h", "credential:np", "cardiology attending"],
  presses: {
    choose: {
      visibility: "private",
      mode: "update",
      run: (context, _, [credential = ""]) => choose(context, credential),
    },
    ...estimatePresses(leadOf, payReply),
  },
  async run(context, { credential, level, specialty, platform, hours }) {
    if (context.rest !== "" && credential === undefined && platform === undefined && specialty === undefined)
      return askWith(context, context.rest, "pay");
    const given = facetsFrom(context.services, { credential, level, specialty, platform });
    const filled = await fillFrom(context, given, PAY_KEYS);
    if (filled.facets.credential === undefined && filled.facets.platform === undefined) return start(context);
    if (hours === undefined) return payReply(context, filled, given);
    return estimateReply(context, filled, given, firstInputs(hours, context.now), leadOf(context, filled, given));
  },
});

function start({ services, texts }: Context<Services>): Reply {
  const topic = services.library.topics.get("pay");
  return {
    title: "Pay",
    blocks: [
      heading(topic?.title ?? "Pay"),
      text(topic?.summary ?? ""),
      picker(services.library, "credential", route("pay", "choose"), texts("choose-option", { option: "credential" })),
    ],
  };
}

/** A value that is not in the vocabulary was forged, or has left it since. */
async function choose(context: Context<Services>, credential: string): Promise<Reply> {
  if (!context.services.library.vocabulary.groups.credential.has(credential))
    return saying(context.texts("out-of-date"));
  const given: Facets = { credential: [credential] };
  return payReply(context, await fillFrom(context, given, PAY_KEYS), given);
}

/** For whom it is, and from which level it holds. */
function leadOf(context: Context<Services>, { facets, lead }: Filled, given: Facets): Block[] {
  const whom = facetWords(context.services.library, given);
  const forYou = whom === "" ? [] : [note(context.texts("for-you", { whom }))];
  return [...forYou, ...lead, ...levelNotes(context, facets)];
}

async function payReply(context: Context<Services>, filled: Filled, given: Facets): Promise<Reply> {
  const { library, answering } = context.services;
  const { facets, profile } = filled;
  const rows = payRows(library, facets);
  const cautions = answering.cautions(facets, "pay", profile);
  const lead = leadOf(context, filled, given);
  const withEstimate = (reply: Reply): Reply => ({
    ...reply,
    blocks: [...reply.blocks, ...estimateButtons(filled.hours, given, context.now)],
  });
  const answer = answersOf(library, "pay")
    .map((candidate) => ({ candidate, fit: fitOf(candidate.audience, facets) ?? 0 }))
    .sort((a, b) => b.fit - a.fit)[0];
  if (answer && answer.fit > 0)
    return withEstimate(await showAnswer(context, answer.candidate, { cautions, figures: rows, lead }));
  const foot = await beneath(context, { of: "topic", topic: "pay" });
  return withEstimate({
    title: "Pay",
    blocks: [
      ...cautionBlocks(cautions),
      heading("Pay"),
      ...lead,
      { kind: "facts", rows: rows.map(figureFact) },
      ...foot.blocks,
      ...buttons(...foot.buttons),
    ],
  });
}

/** From which PGY the row holds; and, below it, that the row is not theirs. */
function levelNotes(
  { services: { library }, texts }: Context<Services>,
  { credential: [id] = [], level: [level] = [] }: Facets,
): Block[] {
  const from = id === undefined ? null : levelFrom(library, id);
  if (id === undefined || from === null) return [];
  const credential = (library.vocabulary.groups.credential.get(id)?.title ?? id).toLowerCase();
  if (level === undefined) return [note(texts("level-from", { credential, level: from }))];
  return level < from ? [text(texts("level-below", { credential, level, from }))] : [];
}
