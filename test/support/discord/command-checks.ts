/** What Discord would refuse of commands to register; written apart from the adapter's own checks, as `checks.ts` is. */
import { z } from "zod";
import { choice, filled } from "./checks.ts";

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const named = {
  name: z
    .string()
    .regex(NAME)
    .refine((name) => name === name.toLowerCase(), "lower case"),
  description: filled(100),
};
const basic = z
  .strictObject({
    type: z.union([z.literal(3), z.literal(4)]),
    ...named,
    required: z.boolean().optional(),
    autocomplete: z.boolean().optional(),
    choices: z.array(choice).max(25).optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
  })
  .refine((one) => !(one.autocomplete && one.choices), "autocomplete beside choices");
const ordered = <T extends { required?: boolean | undefined }>(options: T[]) =>
  options.every((one, index) => !one.required || options.slice(0, index).every((before) => before.required));
const basics = z.array(basic).max(25).refine(ordered, "a required option behind an optional one");
const sub = z.strictObject({ type: z.literal(1), ...named, options: basics.optional() });
const globally = {
  contexts: z.array(z.int().min(0).max(2)).min(1).optional(),
  integration_types: z.array(z.int().min(0).max(1)).min(1).optional(),
};
const command = z
  .strictObject({
    type: z.literal(1),
    ...named,
    options: z.union([basics, z.array(sub).max(25)]).optional(),
    ...globally,
  })
  .refine((one) => sizeOf(one) <= 8000, "more than 8000 characters");

function sizeOf(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, one) => sum + sizeOf(one), 0);
  if (typeof part !== "object" || part === null) return 0;
  const own = ["name", "description", "value"].reduce(
    (sum, key) => sum + String(Reflect.get(part, key) ?? "").length,
    0,
  );
  return own + sizeOf(Reflect.get(part, "options")) + sizeOf(Reflect.get(part, "choices"));
}

/** Everything wrong with a list of commands to register. */
export function commandsProblems(body: unknown, inGuild: boolean): string[] {
  const read = z.array(command).max(100).safeParse(body);
  if (!read.success) return read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  const names = read.data.map(({ name }) => name);
  const global = inGuild && read.data.some(({ contexts, integration_types }) => contexts || integration_types);
  return [
    ...(new Set(names).size < names.length ? ["a name stands twice"] : []),
    ...(global ? ["contexts exist on global commands only"] : []),
  ];
}
