/**
 * What Slack itself would say to a message or a view: written from Slack's reference, apart from the adapter's own
 * checks, so that a wrong number there is seen here. Strict: a key that Slack does not know is an error.
 */
import { z } from "zod";

/** Slack takes `emoji: true` too, but then `:100:` in an answer would no longer read as it was written. */
const plain = (most: number) =>
  z.strictObject({ type: z.literal("plain_text"), text: z.string().min(1).max(most), emoji: z.literal(false) });
const id = z.string().min(1).max(255);
const url = z
  .string()
  .max(3000)
  .regex(/^https?:\/\/[^\s]+$/);

const style = z.strictObject({
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  code: z.boolean().optional(),
  strike: z.boolean().optional(),
});
/** Mentions and broadcasts are legal for Slack; this bot has no business to send one. */
const richElement = z.union([
  z.strictObject({ type: z.literal("text"), text: z.string().min(1), style: style.optional() }),
  z.strictObject({ type: z.literal("link"), url, text: z.string().min(1).optional(), style: style.optional() }),
]);
const section = z.strictObject({ type: z.literal("rich_text_section"), elements: z.array(richElement).min(1) });
const richText = z.strictObject({
  type: z.literal("rich_text"),
  elements: z
    .array(
      z.union([
        section,
        z.strictObject({
          type: z.literal("rich_text_list"),
          style: z.enum(["bullet", "ordered"]),
          elements: z.array(section).min(1),
        }),
        z.strictObject({ type: z.literal("rich_text_preformatted"), elements: z.array(richElement).min(1) }),
      ]),
    )
    .min(1),
});

const option = z.strictObject({
  text: plain(75),
  value: z.string().min(1).max(75),
  description: plain(75).optional(),
});
const options = z.array(option).min(1).max(100);
const select = z
  .strictObject({
    type: z.literal("static_select"),
    action_id: id,
    placeholder: plain(150).optional(),
    options: options.optional(),
    option_groups: z
      .array(z.strictObject({ label: plain(75), options }))
      .min(1)
      .max(100)
      .optional(),
    initial_option: option.optional(),
  })
  .refine((element) => (element.options === undefined) !== (element.option_groups === undefined), "options or groups");
const button = z.strictObject({
  type: z.literal("button"),
  text: plain(75),
  action_id: id,
  value: z.string().max(2000).optional(),
  url: url.optional(),
  style: z.enum(["primary", "danger"]).optional(),
});
const input = z.strictObject({
  type: z.literal("input"),
  block_id: id,
  label: plain(2000),
  hint: plain(2000).optional(),
  optional: z.boolean().optional(),
  element: z.union([
    select,
    z
      .strictObject({
        type: z.literal("plain_text_input"),
        action_id: id,
        multiline: z.boolean().optional(),
        max_length: z.number().int().min(1).max(3000).optional(),
        initial_value: z.string().max(3000).optional(),
      })
      .refine(({ initial_value = "", max_length = 3000 }) => initial_value.length <= max_length, "initial value"),
  ]),
});

const block = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("header"), text: plain(150) }),
  z.strictObject({ type: z.literal("context"), elements: z.array(plain(3000)).min(1).max(10) }),
  z.strictObject({
    type: z.literal("actions"),
    block_id: id.optional(),
    elements: z
      .array(z.union([button, select]))
      .min(1)
      .max(25),
  }),
  richText,
]);

export const messageSchema = z
  .object({ text: z.string().min(1).max(40_000), blocks: z.array(block).min(1).max(50) })
  .superRefine(({ text, blocks }, context) => {
    if (/<[^>]*>/.test(text)) context.addIssue("the fallback text has live markup");
    const ids = blocks.flatMap((each) =>
      each.type === "actions" ? each.elements.map(({ action_id }) => action_id) : [],
    );
    if (new Set(ids).size !== ids.length) context.addIssue("duplicate action_id");
    const rows = blocks.flatMap((each) => (each.type === "actions" && each.block_id ? [each.block_id] : []));
    if (new Set(rows).size !== rows.length) context.addIssue("duplicate block_id");
    if (words(blocks).length > 13_200) context.addIssue("msg_blocks_too_long");
  });

export const viewSchema = z
  .strictObject({
    type: z.literal("modal"),
    callback_id: id,
    title: plain(24),
    submit: plain(24),
    close: plain(24).optional(),
    private_metadata: z.string().max(3000),
    blocks: z.array(input).min(1).max(100),
  })
  .refine(({ blocks }) => new Set(blocks.map((each) => each.block_id)).size === blocks.length, "duplicate block_id");

export const homeSchema = z
  .strictObject({ type: z.literal("home"), blocks: z.array(block).min(1).max(100) })
  .refine(({ blocks }) => {
    const ids = blocks.flatMap((each) =>
      each.type === "actions" ? each.elements.map(({ action_id }) => action_id) : [],
    );
    return new Set(ids).size === ids.length;
  }, "duplicate action_id");

export type CheckedHome = z.infer<typeof homeSchema>;
export type CheckedMessage = z.infer<typeof messageSchema>;
export type CheckedView = z.infer<typeof viewSchema>;

/** Everything that a reader sees in some blocks, in order. */
export function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).join("");
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([key, each]) => (key === "text" && typeof each === "string" ? each : words(each)))
    .join("");
}

/** Every string that Slack would read as markup: the fallback text, and any mrkdwn. */
export function markup(message: { text: string; blocks: unknown }): string[] {
  const found: string[] = [message.text];
  JSON.stringify(message.blocks, (_, value: unknown) => {
    if (typeof value === "object" && value !== null && "type" in value && value.type === "mrkdwn") found.push("mrkdwn");
    return value;
  });
  return found;
}
