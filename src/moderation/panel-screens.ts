/** /moderate panel: a lasting message for a channel where newcomers begin. */
import { type Button, buttons, type Form, heading, type Reply, route, type Texts, text } from "../bot/index.ts";

/** The commands behind its buttons. They stay as they are: a panel is pressed for years. */
export const panelTopics = ["eligibility", "pay", "hipaa", "malpractice", "disclosure"] as const;
const LABELS: Record<(typeof panelTopics)[number], string> = {
  eligibility: "Eligibility",
  pay: "Pay",
  hipaa: "HIPAA",
  malpractice: "Malpractice",
  disclosure: "Disclosure",
};

export function panelReply(texts: Texts): Reply {
  const title = "New to paid AI-training work?";
  return {
    title,
    blocks: [
      heading(title),
      text(texts("panel-about")),
      ...buttons(
        { label: "Start", route: route("panel", "start"), style: "primary" },
        { label: "Ask", route: route("panel", "ask"), style: "primary" },
      ),
      ...buttons(...panelTopics.map((name): Button => ({ label: LABELS[name], route: route("panel", "open", name) }))),
    ],
  };
}

/** One question, answered to its asker alone. */
export const questionForm = (most: number): Form => ({
  route: route("panel", "question"),
  title: "Ask a question",
  submit: "Ask",
  opener: route("panel", "ask"),
  fields: [
    {
      id: "question",
      kind: "paragraph",
      label: "Your question",
      hint: "In your own words, without any patient details. Only you see the answer.",
      required: true,
      maxLength: most,
    },
  ],
});
