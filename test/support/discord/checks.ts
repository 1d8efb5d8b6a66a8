/**
 * What Discord would refuse, written from its published OpenAPI description (discord-api-spec, 2026-07-18) and its
 * documentation, and apart from the adapter's own checks: a renderer and a check that err in the same way are caught.
 */
import { z } from "zod";

const text = (max: number) => z.string().max(max);
export const filled = (max: number) => z.string().min(1).max(max);
const id = z.number().int().nonnegative().optional();

const button = z
  .strictObject({
    type: z.literal(2),
    id,
    style: z.number().int().min(1).max(6),
    label: text(80).optional(),
    custom_id: filled(100).optional(),
    url: z.url().max(512).optional(),
    disabled: z.boolean().optional(),
  })
  .refine((one) => (one.style === 5) === (one.url !== undefined), "a link button has an address, and no other has")
  .refine((one) => (one.style === 5) !== (one.custom_id !== undefined), "a button has either an id or an address")
  .refine((one) => (one.label ?? "").trim() !== "", "a button needs a label");
const option = z.strictObject({
  label: filled(100),
  value: filled(100),
  description: text(100).optional(),
  default: z.boolean().optional(),
});
const select = z
  .strictObject({
    type: z.literal(3),
    id,
    custom_id: filled(100),
    placeholder: text(150).optional(),
    min_values: z.int().min(0).max(25).optional(),
    max_values: z.int().min(1).max(25).optional(),
    required: z.boolean().optional(),
    options: z.array(option).min(1).max(25),
  })
  .refine((one) => new Set(one.options.map(({ value }) => value)).size === one.options.length, "values stand twice")
  .refine((one) => one.options.filter((choice) => choice.default).length <= (one.max_values ?? 1), "too many defaults");
const row = z
  .strictObject({
    type: z.literal(1),
    id,
    components: z
      .array(z.union([button, select]))
      .min(1)
      .max(5),
  })
  .refine(
    (one) => one.components.length === 1 || one.components.every(({ type }) => type === 2),
    "a select stands alone in its row",
  );
const display = z.strictObject({
  type: z.literal(10),
  id,
  content: filled(4000).refine((content) => content.trim() !== "", "only white space"),
});
const file = z.strictObject({
  type: z.literal(13),
  id,
  file: z.strictObject({ url: z.string().startsWith("attachment://") }),
  spoiler: z.boolean().optional(),
});
const container = z.strictObject({
  type: z.literal(17),
  id,
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  components: z
    .array(z.union([row, display, file]))
    .min(1)
    .max(40),
  spoiler: z.boolean().optional(),
});

const top = z.union([row, display, file, container]);
type Top = z.infer<typeof top>;

const mentions = z.strictObject({ parse: z.array(z.never()) });
const message = z.strictObject({
  flags: z.int(),
  components: z.array(top).min(1).max(40),
  allowed_mentions: mentions,
  attachments: z
    .array(z.strictObject({ id: z.int(), filename: filled(1024) }))
    .max(10)
    .optional(),
  nonce: filled(25).optional(),
  enforce_nonce: z.boolean().optional(),
  message_reference: z.strictObject({ message_id: z.string(), fail_if_not_exists: z.boolean().optional() }).optional(),
});
export type SentMessage = z.infer<typeof message>;

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

/** Everything wrong with a message, an edit or an update. */
export function messageProblems(body: unknown, files: string[], kind: "new" | "edit"): string[] {
  const read = message.safeParse(body);
  if (!read.success) return read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  const { flags, components, attachments = [] } = read.data;
  const all = components.flatMap(nested);
  const ids = all.flatMap((one) => (typeof one.custom_id === "string" ? [one.custom_id] : []));
  const shown = textsOf(components).join("");
  const problems: string[] = [];
  if (!(flags & V2)) problems.push("components of V2 without the flag");
  if (flags & ~(V2 | EPHEMERAL)) problems.push(`flags ${flags}`);
  if (kind === "edit" && flags & EPHEMERAL) problems.push("an edit cannot make a message ephemeral");
  if (all.length > 40) problems.push(`${all.length} components`);
  if (new Set(ids).size < ids.length) problems.push("COMPONENT_CUSTOM_ID_DUPLICATED");
  if (shown.length > 4000) problems.push(`${shown.length} characters of text in all`);
  if (Buffer.byteLength(shown) + 12 * textsOf(components).length > 10170)
    problems.push("too many bytes: Discord answers 500");
  const named = all.flatMap((one) =>
    one.type === 13 ? [(one.file as { url: string }).url.slice("attachment://".length)] : [],
  );
  if (named.join() !== files.join() || attachments.map(({ filename }) => filename).join() !== files.join())
    problems.push(`files ${files.join()} are not those of the components ${named.join()}`);
  return problems;
}

/** A component and everything inside it. */
function nested(one: object): Record<string, unknown>[] {
  const inside: unknown = Reflect.get(one, "components");
  return [{ ...one }, ...(Array.isArray(inside) ? inside.flatMap((child: object) => nested(child)) : [])];
}

/** The Markdown of every Text Display, in the order of the screen. */
export function textsOf(components: readonly Top[]): string[] {
  return components.flatMap((one) =>
    one.type === 10 ? [one.content] : one.type === 17 ? textsOf(one.components as Top[]) : [],
  );
}

const input = z
  .strictObject({
    type: z.literal(4),
    id,
    custom_id: filled(100),
    style: z.union([z.literal(1), z.literal(2)]),
    value: text(4000).optional(),
    placeholder: text(100).optional(),
    required: z.boolean().optional(),
    min_length: z.int().min(0).max(4000).optional(),
    max_length: z.int().min(1).max(4000).optional(),
  })
  .refine((one) => (one.value?.length ?? 0) <= (one.max_length ?? 4000), "the value is longer than allowed");
const modal = z
  .strictObject({
    custom_id: filled(100),
    title: filled(45),
    components: z
      .array(
        z.strictObject({
          type: z.literal(18),
          id,
          label: filled(45),
          description: filled(100).optional(),
          component: z.union([input, select]),
        }),
      )
      .min(1)
      .max(5),
  })
  .refine(
    (one) => new Set(one.components.map(({ component }) => component.custom_id)).size === one.components.length,
    "ids stand twice",
  );

export const choice = z.strictObject({ name: filled(100), value: filled(100) });

/** Everything wrong with the first response to an interaction. */
export function callbackProblems(body: unknown, files: string[], type: number, onMessage: boolean): string[] {
  const read = z.strictObject({ type: z.int(), data: z.unknown() }).partial({ data: true }).safeParse(body);
  if (!read.success) return ["not a callback"];
  const { data } = read.data;
  const issues = (result: { success: boolean; error?: z.ZodError }) =>
    result.success ? [] : (result.error?.issues ?? []).map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  switch (read.data.type) {
    case 4:
      return type === 4 ? ["a message in answer to autocomplete"] : messageProblems(data, files, "new");
    case 5:
      return type === 4
        ? ["autocomplete cannot be deferred"]
        : issues(
            z
              .strictObject({ flags: z.literal(EPHEMERAL) })
              .optional()
              .safeParse(data),
          );
    case 6:
      return onMessage ? issues(z.undefined().safeParse(data)) : ["there is no message to update"];
    case 7:
      return onMessage ? messageProblems(data, files, "edit") : ["there is no message to update"];
    case 8:
      return type === 4
        ? issues(z.strictObject({ choices: z.array(choice).max(25) }).safeParse(data))
        : ["choices only answer autocomplete"];
    case 9:
      return type === 5 ? ["a form cannot answer a form"] : issues(modal.safeParse(data));
    default:
      return [`callback type ${read.data.type}`];
  }
}
