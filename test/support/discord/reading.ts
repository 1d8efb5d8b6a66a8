/** What a rendered message shows, and what Discord would say to it. */
import type { DiscordMessage } from "../../../src/adapters/discord/index.ts";
import { messageProblems, textsOf } from "./checks.ts";
import { readable } from "./readable.ts";

export const plain = (value: string) => value.replace(/\s+/g, " ").trim();

/** Everything on the screen, in order: the words of texts, labels, placeholders and options. */
export function screenOf(message: DiscordMessage): string {
  const walk = (one: object): string[] => {
    const own = ["content", "label", "placeholder", "description"].flatMap((key) => {
      const value: unknown = Reflect.get(one, key);
      return typeof value === "string" ? [key === "content" ? readable(value).text : value] : [];
    });
    const inside: unknown = Reflect.get(one, "components") ?? Reflect.get(one, "options") ?? [];
    return [...own, ...(Array.isArray(inside) ? inside.flatMap((child: object) => walk(child)) : [])];
  };
  return plain(message.components.flatMap(walk).join(" "));
}

export const livesOf = (message: DiscordMessage) => texts(message).flatMap((content) => readable(content).live);
export const linksOf = (message: DiscordMessage) => texts(message).flatMap((content) => readable(content).links);
export const texts = (message: DiscordMessage) => textsOf(message.components as Parameters<typeof textsOf>[0]);
export const filesOf = (message: DiscordMessage) => (message.file ? [message.file.name] : []);
export const problemsOf = ({ file, ...body }: DiscordMessage) => messageProblems(body, file ? [file.name] : [], "new");
