/** /moderate preview: an answer as members will see it, and what the checker says of it. */
import {
  type Block,
  buttons,
  type Choice,
  DISCORD,
  type Form,
  heading,
  note,
  PORTABLE,
  type Reply,
  route,
  text,
} from "../bot/index.ts";
import { type Draft, type Library, type Problem, type TopicId, topicIds } from "../library/index.ts";
import type { Moderating } from "./desk.ts";
import { problemBlocks } from "./problems.ts";
import { statusButton } from "./words.ts";

const PAGE = DISCORD.selectOptions;

/** Which answer: a topic first, since a picker holds 25. */
export function previewChoiceReply({ services: { library }, texts }: Moderating, topic?: TopicId): Reply {
  const chosen = topic === undefined ? undefined : library.topics.get(topic);
  const options: Choice[] = chosen
    ? [...library.answers.values()]
        .filter((answer) => answer.topic === chosen.id)
        .map(({ id, title }) => ({ label: title, value: id }))
    : [];
  return {
    title: "Preview",
    blocks: [
      heading(chosen ? `Preview: ${chosen.title}` : "Preview"),
      text(texts("preview-about")),
      ...Array.from(
        { length: Math.ceil(options.length / PAGE) },
        (_, page): Block => ({
          kind: "picker",
          route: route("moderate", "preview-pick", page),
          placeholder: page === 0 ? "Choose an answer" : "Choose an answer (more)",
          options: options.slice(page * PAGE, (page + 1) * PAGE),
        }),
      ),
      {
        kind: "picker",
        route: route("moderate", "preview-topic"),
        placeholder: chosen ? "Another topic" : "Choose a topic",
        options: [...library.topics.values()].map(({ id, title }) => ({ label: title, value: id })),
      },
      ...buttons(
        { label: "Paste Markdown", route: route("moderate", "preview-paste"), style: "primary" },
        statusButton,
      ),
    ],
  };
}

/** Two fields for the text, because one holds 3000 characters on Slack. */
export const pasteForm: Form = {
  route: route("moderate", "preview"),
  title: "Paste Markdown",
  submit: "Preview",
  opener: route("moderate", "preview-paste"),
  fields: [
    {
      id: "id",
      kind: "line",
      label: "Which answer, as topic/name",
      hint: "Such as pay/night-rates. One that exists is replaced in this preview alone.",
      required: true,
      maxLength: 81,
    },
    {
      id: "text",
      kind: "paragraph",
      label: "The file, or the text without its data",
      hint: "From the first --- on, or from the title (# ...). No patient details, even invented.",
      required: true,
      maxLength: PORTABLE.fieldLength,
    },
    {
      id: "rest",
      kind: "paragraph",
      label: "The rest of it, where it did not fit",
      hint: "It is put beneath the text above, on a new line.",
      maxLength: PORTABLE.fieldLength,
    },
  ],
};

/** The id that was typed; null where its topic is none, or its name cannot be a file's. A topic alone is a new answer. */
export function idFrom(typed: string): string | null {
  const [topic = "", slug = "draft", ...more] = typed
    .trim()
    .toLowerCase()
    .replace(/^answers\//, "")
    .replace(/\.md$/, "")
    .split("/");
  if (more.length > 0 || !(topicIds as readonly string[]).includes(topic) || !/^[a-z0-9-]{1,40}$/.test(slug))
    return null;
  return `${topic}/${slug}`;
}

/** What stands beneath an answer in force: the checker's words about its file, as it is now. */
export function findingsBlocks({ texts }: Pick<Moderating, "texts">, problems: readonly Problem[]): Block[] {
  const errors = problems.filter(({ severity }) => severity === "error");
  return [
    heading("What the checker says"),
    ...(problems.length === 0 ? [text(texts("preview-fine"))] : []),
    ...problemBlocks([...errors, ...problems.filter(({ severity }) => severity !== "error")]),
    ...buttons(
      { label: "Another answer", route: route("moderate", "preview-choose") },
      { label: "Paste Markdown", route: route("moderate", "preview-paste") },
    ),
  ];
}

export const problemsOf = (library: Library, id: string, problems: readonly Problem[]): Problem[] =>
  problems.filter(({ file }) => file === library.answers.get(id)?.file);

/** A draft's own blocks. Its buttons would open what is in force, so they stand as words. */
export function pastedReply(context: Pick<Moderating, "texts">, draft: Draft, shown: Reply | undefined): Reply {
  const { texts } = context;
  const labels = (shown?.blocks ?? []).flatMap((block) =>
    block.kind === "buttons" ? block.buttons.map(({ label }) => label) : [],
  );
  const isFolded = labels.includes("Details");
  const lacks = { data: "preview-no-data", "readable-data": "preview-bad-data" } as const;
  const findings = findingsBlocks(context, draft.problems);
  return {
    title: "Preview",
    blocks: [
      ...(shown
        ? shown.blocks.filter(({ kind }) => kind !== "buttons" && kind !== "picker")
        : [heading("Preview"), text(texts("preview-nothing"))]),
      ...(labels.length > 0 ? [note(texts("preview-beneath", { buttons: labels.join(", ") }))] : []),
      ...(isFolded && draft.answer ? [heading("Behind Details"), ...draft.answer.details] : []),
      ...(draft.without === undefined ? [] : [text(texts(lacks[draft.without]))]),
      ...findings,
    ],
  };
}
