/** One row: Keyv's own shape, `{"value": ..., "expires": milliseconds}`, read with suspicion. */
import { z } from "zod";

const envelope = z.object({ value: z.unknown(), expires: z.number().optional() });

export type Row<T> =
  | { state: "kept"; value: T; expires: number | undefined }
  | { state: "expired" }
  /** `problem` names no value of the row. */
  | { state: "bad"; problem: string };

export function readRow<T>(text: string, schema: z.ZodType<T>, now: Date): Row<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { state: "bad", problem: "no JSON" };
  }
  const outer = envelope.safeParse(json);
  if (!outer.success) return { state: "bad", problem: "no row" };
  const { value, expires } = outer.data;
  if (expires !== undefined && expires <= now.getTime()) return { state: "expired" };
  const inner = schema.safeParse(value);
  if (inner.success) return { state: "kept", value: inner.data, expires };
  const { path, code } = inner.error.issues[0] ?? { path: [], code: "custom" };
  return { state: "bad", problem: `${path.join(".") || "value"}: ${code}` };
}

export const writeRow = (value: unknown, expires: number | undefined): string => JSON.stringify({ value, expires });
