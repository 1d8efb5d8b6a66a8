/** A rule of the content check that needs the surfaces: every answer and caution must fit each of them, whole. */
import { cautionReply, showAnswer } from "./answering/index.ts";
import { type Renderer, type Reply, violations } from "./bot/index.ts";
import type { Problem, Rule } from "./library/index.ts";
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

export const fitRule =
  (renderers: readonly Renderer<unknown>[]): Rule =>
  (library) => {
    const texts = textsOf(() => library);
    const now = new Date(0);
    const context = { services: { library }, texts, now, can: { share: true, send: true } };
    const problems: Problem[] = [];
    const check = (file: string, reply: Reply, what: string) => {
      for (const renderer of renderers)
        for (const violation of violations(reply, renderer))
          problems.push({
            file,
            line: 1,
            severity: "error",
            message: `${what} does not fit ${renderer.surface}: ${violation}. Make it shorter`,
          });
    };
    for (const answer of library.answers.values()) {
      check(answer.file, showAnswer(context, answer), "the answer");
      check(answer.file, showAnswer(context, answer, { detail: "full" }), "the answer with its details");
    }
    for (const caution of library.cautions.values())
      check(caution.file, cautionReply(caution, { texts }), "the caution");
    for (const guide of library.guides.values())
      for (const path of longestWays(guide))
        check(guide.file, guideReply(guide, guide.hash, path, { library, texts, now }), `the screen after "${path}"`);
    for (const letter of library.letters.values())
      check(
        letter.file,
        letterReply(letter, longestLetter(letter), texts, now),
        "the letter with its fields filled in",
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
    return problems;
  };
