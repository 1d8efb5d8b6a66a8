/** A rule of the content check that needs the surfaces: every answer and caution must fit each of them, whole. */
import { createHash } from "node:crypto";
import { type Composing, cautionBlocks, cautionReply, composeAnswer } from "./answering/index.ts";
import { inlineText, type Renderer, type Reply, violations } from "./bot/index.ts";
import { type Answer, createMemory, type Problem, type Rule } from "./library/index.ts";
import { feedbackButtons } from "./moderation/index.ts";
import {
  clashes,
  guideReply,
  letterReply,
  lettersReply,
  longestLetter,
  longestWays,
  onboardingScreens,
} from "./onboarding/index.ts";
import { textsOf } from "./texts.ts";

/** What of a reply does not fit one message of a surface, each as "slack: ...". */
type Unfit = (reply: Reply) => string[];

const unfitOn =
  (renderers: readonly Renderer<unknown>[]): Unfit =>
  (reply) =>
    renderers.flatMap((renderer) =>
      violations(reply, renderer).map((violation) => `${renderer.surface}: ${violation}`),
    );

const told = (file: string, what: string, unfit: readonly string[]): Problem[] =>
  unfit.map((where) => ({
    file,
    line: 1,
    severity: "error" as const,
    message: `${what} does not fit ${where}. Make it shorter`,
  }));

/** An answer in both its views, with every button that may stand under it. */
function answerFits(answer: Answer, context: Composing, unfit: Unfit): Problem[] {
  const shown = { instead: [], beneath: { blocks: [], buttons: feedbackButtons(answer.id) } };
  const whole = composeAnswer(context, answer, { ...shown, detail: "full" });
  return [
    ...told(answer.file, "the answer", unfit(composeAnswer(context, answer, shown))),
    ...told(answer.file, "the answer with its details", unfit(whole)),
  ];
}

/** What of one answer does not fit: for a draft. */
export const draftFits = (answer: Answer, context: Composing, renderers: readonly Renderer<unknown>[]): Problem[] =>
  answerFits(answer, context, unfitOn(renderers));

/** A reply that is as it was in the load before is not rendered again. */
export function fitRule(renderers: readonly Renderer<unknown>[]): Rule {
  const rendered = unfitOn(renderers);
  const memory = createMemory<string[]>();
  const unfit: Unfit = (reply) => {
    const key = createHash("sha1").update(JSON.stringify(reply)).digest("base64");
    return memory.of(key, () => rendered(reply));
  };
  return (library) => {
    const texts = textsOf(() => library);
    const now = new Date(0);
    const context = { services: { library }, texts, now, can: { share: true, send: true } };
    const problems: Problem[] = [];
    const check = (file: string, reply: Reply, what: string) => problems.push(...told(file, what, unfit(reply)));
    for (const answer of library.answers.values()) problems.push(...answerFits(answer, context, unfit));
    for (const caution of library.cautions.values())
      check(caution.file, cautionReply(caution, { texts }), "the caution");
    for (const guide of library.guides.values())
      for (const path of longestWays(guide))
        check(guide.file, guideReply(guide, guide.hash, path, { library, texts, now }), `the screen after "${path}"`);
    const stops = cautionBlocks(
      [...library.cautions.values()]
        .filter(({ severity }) => severity === "stop")
        .sort((a, b) => inlineText(b.short).length - inlineText(a.short).length)
        .slice(0, 2),
    );
    for (const letter of library.letters.values())
      check(
        letter.file,
        letterReply(letter, longestLetter(letter), texts, now, stops),
        "the letter with its fields filled in, beneath two stops",
      );
    if (library.letters.size > 0) check("letters", lettersReply(library, texts), "the list of letters");
    for (const { what, reply } of onboardingScreens(library, texts)) check("plan.yaml", reply, what);
    for (const [one, other] of clashes(library))
      problems.push({
        file: "vocabulary.yaml",
        line: 1,
        severity: "error",
        message: `\`${one}\` and \`${other}\` have one code in buttons. Rename one of them`,
      });
    memory.turn();
    return problems;
  };
}
