/** What a POST to /dispatch asks for, as JSON or as a form of the page. */
import { z } from "zod";
import { FIELD_PREFIX } from "./form.ts";

const strings = z.record(z.string(), z.string());

const asked = z.discriminatedUnion("kind", [
  /** Without a name, the text says which command it is. */
  z.object({
    kind: z.literal("command"),
    name: z.string().optional(),
    text: z.string().optional(),
    options: strings.optional(),
  }),
  z.object({
    kind: z.literal("press"),
    route: z.string(),
    values: z.array(z.string()).default([]),
    /** The mark of the visitor whose reply it was. */
    for: z.string().optional(),
  }),
  z.object({
    kind: z.literal("submit"),
    route: z.string(),
    fields: strings.default({}),
    opener: z.string().optional(),
    for: z.string().optional(),
  }),
]);
export type Asked = z.infer<typeof asked>;

/** Null where the body is none of ours. */
export function readAsked(contentType: string, body: Buffer): Asked | null {
  const type = contentType.split(";")[0]?.trim().toLowerCase();
  const text = body.toString("utf8");
  const raw =
    type === "application/json"
      ? parseJson(text)
      : type === "application/x-www-form-urlencoded"
        ? parseForm(text)
        : null;
  const read = asked.safeParse(raw);
  return read.success ? read.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function parseForm(text: string): unknown {
  const form = new URLSearchParams(text);
  const one = (name: string) => form.get(name) ?? undefined;
  const fields = Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      name.startsWith(FIELD_PREFIX) ? [[name.slice(FIELD_PREFIX.length), value.replaceAll("\r\n", "\n")]] : [],
    ),
  );
  const line = one("text")?.replaceAll("\r\n", "\n");
  return {
    kind: one("kind"),
    name: one("name"),
    text: line,
    route: one("route"),
    opener: one("opener"),
    for: one("for"),
    values: form.getAll("value"),
    fields,
  };
}
