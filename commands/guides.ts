/** Guides: short decision trees on buttons. They open from their topic, and carry all that was answered in the button. */
import { type Actions, type Button, type Context, type Reply, saying } from "../src/bot/index.ts";
import type { Library, TopicId } from "../src/library/index.ts";
import { guideButtons, guideReply, guideStart, guidesOf } from "../src/onboarding/index.ts";
import type { Services } from "../src/services.ts";

/** Buttons for the guides of a topic; for all of them where none is named. */
export const guidesFor = ({ guides }: Library, topic?: TopicId): Button[] =>
  guideButtons(topic === undefined ? [...guides.values()] : guidesOf(guides, topic));

const show = (
  { services: { library }, texts, now }: Context<Services>,
  [id = "", hash, path = ""]: string[],
): Reply => {
  const guide = library.guides.get(id);
  if (!guide) return saying(texts("out-of-date"));
  return hash === undefined
    ? guideStart(guide, { library, texts, now })
    : guideReply(guide, hash, path, { library, texts, now });
};

export const guideActions: Actions<Services> = {
  owner: "guide",
  presses: {
    open: { visibility: "private", mode: "add", run: (context, [id = ""]) => show(context, [id]) },
    step: { visibility: "private", mode: "update", run: (context, args) => show(context, args) },
  },
};
