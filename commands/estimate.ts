/** /pay with hours: sums for each source. All inputs stand in the button, so that a press changes one of them in place. */
import { beneath, cautionBlocks, facetWords, payRows } from "../src/answering/index.ts";
import { type Block, buttons, type Context, heading, type Press, type Reply, route, saying } from "../src/bot/index.ts";
import type { Facets } from "../src/library/index.ts";
import {
  type EstimateView,
  estimateBlocks,
  type Inputs,
  staffedWeeks,
  taxBlocks,
  unpaidShares,
  type WageBand,
  wageBands,
} from "../src/onboarding/index.ts";
import type { Services } from "../src/services.ts";
import { type Filled, facetsFrom, fillFrom } from "./facets.ts";

/** What of a profile decides what is paid. */
export const PAY_KEYS = ["credential", "level", "specialty", "tier"] as const;
type Screen = "estimate" | "tax" | "rates" | "estimate-wages" | "tax-wages";
type Lead = (context: Context<Services>, filled: Filled, given: Facets) => Block[];

/** A fifth of the paid time unpaid, and forty weeks with work: the middle of what may be chosen. */
export const firstInputs = (hours: number, now: Date): Inputs => ({
  hours,
  unpaid: 20,
  weeks: 40,
  wages: "any",
  year: now.getUTCFullYear(),
});

function routeTo(screen: Screen, given: Facets, { hours, unpaid, weeks, wages, year }: Inputs): string {
  const choices = [
    unpaidShares.findIndex((share) => share === unpaid),
    staffedWeeks.findIndex((count) => count === weeks),
  ];
  const code = [...choices, wageBands.indexOf(wages), String(year).slice(2)].join("");
  const { credential, level, specialty, platform } = given;
  const facets = [credential, level, specialty, platform].map((values) => values?.[0] ?? "");
  return route("pay", screen, ...facets, hours, code);
}

/** The way to the estimate from the hours that a member named in /start; nothing where none were named. */
export const estimateButtons = (hours: number | undefined, given: Facets, now: Date): Block[] =>
  buttons(
    hours !== undefined && {
      label: `Estimate with my ${hours} hours a week`,
      route: routeTo("estimate", given, firstInputs(hours, now)),
    },
  );

/** Null for what is not of this version: an id that has left the vocabulary, a code of another form. */
function readRoute(
  { library }: Services,
  args: readonly string[],
): { given: Parameters<typeof facetsFrom>[1]; inputs: Inputs } | null {
  const [credential = "", level = "", specialty = "", platform = "", hours = "", code = ""] = args;
  const { groups } = library.vocabulary;
  const isKnown = (group: "credential" | "specialty" | "platform", id: string) => id === "" || groups[group].has(id);
  if (!isKnown("credential", credential) || !isKnown("specialty", specialty) || !isKnown("platform", platform))
    return null;
  if (!/^[1-8]?$/.test(level) || !/^(?:[1-9]|[1-7]\d|80)$/.test(hours)) return null;
  const [, first, second, third, year] = /^(\d)(\d)(\d)(\d\d)$/.exec(code) ?? [];
  const unpaid = unpaidShares[Number(first)];
  const weeks = staffedWeeks[Number(second)];
  const wages = wageBands[Number(third)];
  if (unpaid === undefined || weeks === undefined || wages === undefined) return null;
  return {
    given: {
      credential: credential || undefined,
      level: level === "" ? undefined : Number(level),
      specialty: specialty || undefined,
      platform: platform || undefined,
    },
    inputs: { hours: Number(hours), unpaid, weeks, wages, year: 2000 + Number(year) },
  };
}

export async function estimateReply(
  context: Context<Services>,
  filled: Filled,
  given: Facets,
  inputs: Inputs,
  lead: Block[],
  screen: "estimate" | "tax" = "estimate",
): Promise<Reply> {
  const { services, texts } = context;
  const { library, answering } = services;
  const view: EstimateView = {
    library,
    texts,
    inputs,
    to: (to, changed) => routeTo(to, given, changed),
    wages: routeTo(`${screen}-wages`, given, inputs),
  };
  const figures = payRows(library, filled.facets);
  const whom = facetWords(library, filled.facets);
  const foot = await beneath(context, { of: "topic", topic: "pay" });
  return {
    title: `Estimate: ${whom}`,
    blocks: [
      ...cautionBlocks(answering.cautions(filled.facets, "pay", filled.profile)),
      ...(screen === "estimate" ? [heading(`Pay: what ${inputs.hours} hours a week can come to`)] : []),
      ...lead,
      ...(screen === "estimate" ? estimateBlocks(figures, view) : taxBlocks(figures, view)),
      ...foot.blocks,
      ...buttons(screen === "estimate" && { label: "Published rates", route: routeTo("rates", given, inputs) }),
    ],
  };
}

/** The presses of an estimate. `lead` is what stands above it, `rates` the reply without hours. */
export function estimatePresses(
  lead: Lead,
  rates: (context: Context<Services>, filled: Filled, given: Facets) => Promise<Reply>,
): Record<Screen, Press<Services>> {
  const press = (screen: Screen): Press<Services> => ({
    visibility: "private",
    mode: "update",
    async run(context, args, [picked]) {
      const read = readRoute(context.services, args);
      const wages: WageBand | undefined = wageBands.find((band) => band === picked);
      if (!read || (screen.endsWith("-wages") && wages === undefined)) return saying(context.texts("out-of-date"));
      const given = facetsFrom(context.services, read.given);
      const filled = await fillFrom(context, given, PAY_KEYS);
      if (screen === "rates") return rates(context, filled, given);
      const inputs = wages === undefined ? read.inputs : { ...read.inputs, wages };
      return estimateReply(
        context,
        filled,
        given,
        inputs,
        lead(context, filled, given),
        screen.startsWith("tax") ? "tax" : "estimate",
      );
    },
  });
  return {
    estimate: press("estimate"),
    tax: press("tax"),
    rates: press("rates"),
    "estimate-wages": press("estimate-wages"),
    "tax-wages": press("tax-wages"),
  };
}
