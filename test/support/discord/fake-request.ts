/** What the fake REST API is sent, how it can fail, and what it shows. */
import type { IncomingMessage } from "node:http";
import { textsOf } from "./checks.ts";
import { APPLICATION, snowflake } from "./payloads.ts";
import { readable } from "./readable.ts";

export interface Request {
  method: string;
  /** Without the version: `/interactions/1/t/callback`. */
  path: string;
  body: { [key: string]: unknown };
  files: { name: string; text: string }[];
  authorization: string | undefined;
  at: number;
}

/** How the next matching requests go wrong. */
export interface Failure {
  match: RegExp;
  times: number;
  /** Milliseconds before anything happens. */
  delayMs?: number;
  status?: number;
  code?: number;
  message?: string;
  retryAfter?: number;
  /** Takes the connection away instead of answering: before the request counts, or after. Or never says a word. */
  drop?: "before" | "after" | "hang-before" | "hang-after";
}

export interface Shown {
  id: string;
  body: { [key: string]: unknown };
  ephemeral: boolean;
  channel?: string;
  files: { name: string; text: string }[];
}

/** The words of a message, as its reader sees them. */
export function wordsOf(message: Shown | undefined): string {
  if (!message) return "";
  return textsOf(message.body.components as Parameters<typeof textsOf>[0])
    .map((content) => readable(content).text)
    .join("\n");
}

/** What Discord adds to a registered command, and what it leaves out again. */
export function withDefaults(command: object, inGuild: boolean): object {
  const trimmed: unknown = JSON.parse(JSON.stringify(command), (key, value: unknown) =>
    key === "required" && value === false
      ? undefined
      : key === "options" && Array.isArray(value) && value.length === 0
        ? undefined
        : value,
  );
  return {
    id: snowflake(),
    application_id: APPLICATION,
    version: snowflake(),
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    name_localizations: null,
    description_localizations: null,
    ...(inGuild ? { contexts: null, integration_types: null } : {}),
    ...(trimmed as object),
  };
}

export async function readRequest(request: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  const base = {
    method: request.method ?? "",
    path: decodeURIComponent(request.url ?? "").replace(/^\/api\/v10/, ""),
    authorization: request.headers.authorization,
    at: Date.now(),
    files: [],
  };
  if (!type.startsWith("multipart/"))
    return { ...base, body: raw.length > 0 ? (JSON.parse(raw.toString()) as Request["body"]) : {} };
  const form = await new Response(raw, { headers: { "content-type": type } }).formData();
  const files: Request["files"] = [];
  for (const [key, value] of form)
    if (key.startsWith("files[") && typeof value !== "string")
      files.push({ name: value.name, text: await value.text() });
  return { ...base, files, body: JSON.parse(String(form.get("payload_json") ?? "{}")) as Request["body"] };
}
