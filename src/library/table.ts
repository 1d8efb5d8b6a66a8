/** A YAML file that maps ids to entries of one shape. */
import type { z } from "zod";
import type { Context, Names } from "./context.ts";
import { ID } from "./schemas.ts";
import { shaped } from "./shape.ts";
import type { Yaml } from "./yaml.ts";

export interface Row<T> {
  id: string;
  value: T;
  line: number;
}

export interface Table<T> extends Names {
  file: string;
  yaml: Yaml;
  rows: Row<T>[];
}

/** Reads YAML text, telling its problems; undefined where it is no map. */
export function readMap(
  text: string | undefined,
  file: string,
  { report, yaml: parse }: Pick<Context, "report" | "yaml">,
): { map: Record<string, unknown>; yaml: Yaml } | undefined {
  if (text === undefined) return undefined;
  const yaml = parse(text);
  for (const { line, message } of yaml.problems) report.error(file, line, message);
  if (yaml.problems.length > 0) return undefined;
  if (typeof yaml.value === "object" && yaml.value !== null && !Array.isArray(yaml.value))
    return { map: yaml.value as Record<string, unknown>, yaml };
  report.error(
    file,
    1,
    text.trim() === ""
      ? "the file is empty. Write it again, or delete it"
      : "must be a map: an id, a colon, and its keys beneath",
  );
  return undefined;
}

/** Every entry that has the shape. `keys`: the known keys, for "did you mean". */
export function readTable<T>(
  text: string | undefined,
  file: string,
  schema: z.ZodType<T>,
  context: Pick<Context, "report" | "yaml">,
  keys: readonly string[] = [],
): Table<T> {
  const { report } = context;
  const read = readMap(text, file, context);
  if (read === undefined) return { file, yaml: context.yaml("{}"), rows: [], ids: new Set(), isRead: false };
  const { map, yaml } = read;
  const rows: Row<T>[] = [];
  for (const [id, entry] of Object.entries(map)) {
    const line = yaml.lineOf([id]);
    if (!ID.test(id)) report.error(file, line, `\`${id}\` is no id: use small letters, digits and hyphens, at most 40`);
    const value = shaped(schema, entry, { report, file, yaml, path: [id], keys });
    if (value !== undefined) rows.push({ id, value, line });
  }
  return { file, yaml, rows, ids: new Set(Object.keys(map)), isRead: true };
}
