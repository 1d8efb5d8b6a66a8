import { answersOf, employerOption, fitOf, outcomeReply, showAnswer } from "../src/answering/index.ts";
import type { Context, Reply, Result } from "../src/bot/index.ts";
import { profileFacets, stepsFor } from "../src/onboarding/index.ts";
import { command, type Services } from "../src/services.ts";
import { aboutOption, answerAbout } from "./about.ts";
import { saidFrom } from "./facets.ts";
import { letters, withLetters } from "./letters.ts";

const about = aboutOption("disclosure");
/** The word "letter" opens the letters; everything else is about the topic. */
const aboutDisclosure: typeof about = {
  ...about,
  suggest: (services, typed) => [
    ...(services.library.letters.size > 0 && "letter".startsWith(typed.trim().toLowerCase())
      ? [{ label: "Draft a letter", value: "letter" }]
      : []),
    ...(about.suggest?.(services, typed) ?? []),
  ],
};

export const disclosure = command({
  name: "disclosure",
  summary: "Whom to tell before you start: program, employer, agency",
  options: { employer: employerOption, about: aboutDisclosure },
  access: "everyone",
  visibility: "private",
  examples: ["va", "employer:academic", "do i need approval or just disclose", "letter"],
  async run(context, { employer, about }) {
    if (/^\s*letters?\s*$/i.test(about ?? "")) return letters(context);
    const result = await answered(context, employer, about);
    return "blocks" in result ? withLetters(context, result, employer ? { employer: [employer] } : {}) : result;
  },
});

async function answered(
  context: Context<Services>,
  employer: string | undefined,
  about: string | undefined,
): Promise<Result> {
  const { library, answering } = context.services;
  if (employer === undefined && (about ?? "").trim() === "") {
    const own = await ownAnswer(context);
    if (own) return own;
  }
  if (employer === undefined || (about !== undefined && about.trim().split(/\s+/).length > 2))
    return answerAbout(context, "disclosure", about);
  const facets = { employer: [employer] };
  const profile = await profileFacets(context);
  const answer = answersOf(library, "disclosure").find(
    ({ audience }) => audience.employer && fitOf(audience, facets) !== null,
  );
  if (answer) return showAnswer(context, answer, { cautions: answering.cautions(facets, "disclosure", profile) });
  const title = library.vocabulary.groups.employer.get(employer)?.title ?? employer;
  return outcomeReply(context, answering.ask(`disclosure to my employer: ${title}`, { topic: "disclosure" }));
}

/** Whom one must tell by one's own plan: the first step that names an answer about it. */
async function ownAnswer(context: Context<Services>): Promise<Reply | undefined> {
  const { library, answering } = context.services;
  const profile = await profileFacets(context);
  if (Object.keys(profile).length === 0) return undefined;
  const related = stepsFor(library, profile).flatMap((step) => step.related);
  const answer = related.flatMap((id) => library.answers.get(id) ?? []).find(({ topic }) => topic === "disclosure");
  if (!answer) return undefined;
  const cautions = answering.cautions(profile, "disclosure");
  return showAnswer(context, answer, { cautions, lead: saidFrom(context, profile) });
}
