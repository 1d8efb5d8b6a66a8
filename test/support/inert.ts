/** What of a member's words became more than words in a payload: mentions, links, markup, signs for a terminal. */
import type { Reply } from "../../src/bot/index.ts";
import { fit } from "../../src/bot/index.ts";
import { renderers } from "../../src/core.ts";
import { readable } from "./discord/readable.ts";
import { readHtml } from "./html.ts";

/** The host that hostile words name: a link to it came out of them. See HOSTILE in replies.ts. */
export const EVIL = "evil.example.com";

const PINGS = ["user mention", "role mention", "channel mention", "everyone", "time", "command mention", "emoji"];

/** Throws where a surface would not take the reply whole. */
export function alive(reply: Reply): string[] {
  return Object.entries(renderers).flatMap(([surface, renderer]) =>
    fit(reply, renderer).flatMap((payload) => {
      const broken = renderer.violations(payload);
      if (broken.length > 0) throw new Error(`${surface}: ${broken.join("; ")}`);
      return (LOOK[surface]?.(payload) ?? ["nobody looks here"]).map((found) => `${surface}: ${found}`);
    }),
  );
}

const LOOK: Record<string, (payload: unknown) => string[]> = {
  discord(payload) {
    const { allowed_mentions, components } = payload as { allowed_mentions: { parse: unknown[] }; components: unknown };
    const found = allowed_mentions.parse.length > 0 ? ["mentions are on"] : [];
    walk(components, (key, value) => {
      if (key === "url" && value.includes(EVIL)) found.push(value);
      if (key !== "content") return;
      const { live, links } = readable(value);
      found.push(...live.filter((kind) => PINGS.includes(kind)), ...links.filter((link) => link.includes(EVIL)));
    });
    return found;
  },
  slack(payload) {
    const found: string[] = [];
    const { text, blocks } = payload as { text: string; blocks: unknown };
    if (/<[^>]*>/.test(text)) found.push("markup in the fallback text");
    walk(blocks, (key, value) => {
      if (key === "type" && /^(?:user|usergroup|team|channel|broadcast|emoji|date|mrkdwn|image|video)$/.test(value))
        found.push(value);
      if ((key === "url" || key === "image_url") && value.includes(EVIL)) found.push(value);
    });
    return found;
  },
  web(payload) {
    const { tags } = readHtml(String(payload));
    return tags.flatMap(({ name, attributes }) => [
      ...(["script", "img", "iframe", "style", "object", "svg"].includes(name) ? [`<${name}>`] : []),
      ...Object.entries(attributes).flatMap(([key, value]) =>
        /^on|^style$|^srcdoc$/.test(key) ||
        (/^(?:href|src|action|formaction)$/.test(key) && !/^(?:\/dispatch$|https:\/\/)/.test(value))
          ? [`${name} ${key}`]
          : [],
      ),
      ...(attributes.href?.includes(EVIL) ? [attributes.href] : []),
    ]);
  },
  terminal(payload) {
    return /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u.test(String(payload)) ? ["a control character"] : [];
  },
};

function walk(value: unknown, see: (key: string, text: string) => void, key = ""): void {
  if (typeof value === "string") see(key, value);
  else if (Array.isArray(value)) for (const each of value) walk(each, see, key);
  else if (typeof value === "object" && value !== null)
    for (const [name, each] of Object.entries(value)) walk(each, see, name);
}
