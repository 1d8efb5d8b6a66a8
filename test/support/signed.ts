/** Requests as Discord and Slack sign them, byte by byte, so that they can be changed or sent again. */
import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { type Answer, call } from "./http.ts";
import { SIGNING_SECRET } from "./slack/server.ts";

export interface SignedRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
}

export const send = ({ url, headers, body }: SignedRequest): Promise<Answer> =>
  call(url, { method: "POST", headers, body });

const keys = generateKeyPairSync("ed25519");
export const DISCORD_PUBLIC_KEY = keys.publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");

const seconds = (ageSeconds: number) => String(Math.floor(Date.now() / 1000) - ageSeconds);

export function discordRequest(base: string, payload: object | string, ageSeconds = 0): SignedRequest {
  const body = typeof payload === "string" ? payload : JSON.stringify(payload);
  const timestamp = seconds(ageSeconds);
  return {
    url: `${base}/discord/interactions`,
    body,
    headers: {
      "content-type": "application/json",
      "x-signature-timestamp": timestamp,
      "x-signature-ed25519": sign(null, Buffer.from(timestamp + body), keys.privateKey).toString("hex"),
    },
  };
}

/** An event goes as JSON; a command as a form, and so does whatever is pressed or submitted, as one field of it. */
export function slackRequest(
  base: string,
  kind: "command" | "interactive" | "event",
  payload: object | string,
  ageSeconds = 0,
): SignedRequest {
  const json = typeof payload === "string" ? payload : JSON.stringify(payload);
  const body =
    kind === "event"
      ? json
      : new URLSearchParams(kind === "interactive" ? { payload: json } : { ...(payload as object) }).toString();
  const timestamp = seconds(ageSeconds);
  const hash = createHmac("sha256", SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest("hex");
  return {
    url: `${base}/slack/events`,
    body,
    headers: {
      "content-type": kind === "event" ? "application/json" : "application/x-www-form-urlencoded",
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": `v0=${hash}`,
    },
  };
}
