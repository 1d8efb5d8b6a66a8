import { answersOf, employerOption, fitOf, outcomeReply, showAnswer } from "../src/answering/index.ts";
import { command } from "../src/services.ts";
import { aboutOption, answerAbout } from "./about.ts";

export const disclosure = command({
  name: "disclosure",
  summary: "Whom to tell before you start: program, employer, agency",
  options: { employer: employerOption, about: aboutOption("disclosure") },
  access: "everyone",
  visibility: "private",
  examples: ["va", "employer:academic", "do i need approval or just disclose"],
  run(context, { employer, about }) {
    const { library, answering } = context.services;
    if (employer === undefined || (about !== undefined && about.trim().split(/\s+/).length > 2))
      return answerAbout(context, "disclosure", about);
    const facets = { employer: [employer] };
    const answer = answersOf(library, "disclosure").find(
      ({ audience }) => audience.employer && fitOf(audience, facets) !== null,
    );
    if (answer) return showAnswer(context, answer, { cautions: answering.cautions(facets, "disclosure") });
    const title = library.vocabulary.groups.employer.get(employer)?.title ?? employer;
    return outcomeReply(context, answering.ask(`disclosure to my employer: ${title}`, { topic: "disclosure" }));
  },
});
