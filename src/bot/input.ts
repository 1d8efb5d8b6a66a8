/** What a member gave: free text for the guards, options for the command. */
import type { Command } from "./command.ts";
import type { Invocation } from "./invocation.ts";
import { PORTABLE } from "./limits.ts";
import type { Choice } from "./reply.ts";
import type { Target } from "./targets.ts";
import { textToOptions } from "./text-options.ts";
import { plainText } from "./words.ts";

/** Everything a member typed, wherever it stands: what the patient-data screen must see. */
export function freeTextOf<S>(invocation: Invocation, found: Target<S>): string[] {
  switch (invocation.kind) {
    case "command": {
      if (invocation.text !== undefined) return [invocation.text];
      const known = found.kind === "command" ? found.command.options : {};
      // A name that no option has was forged, can hold anything, and is repeated by the reply.
      return Object.entries(invocation.options ?? {}).flatMap(([name, value]) =>
        Object.hasOwn(known, name) ? [value] : [name, value],
      );
    }
    case "suggest":
      return [invocation.text];
    case "submit":
      return Object.values(invocation.fields);
    case "press":
      // Values of a press are ids that the bot offered, but a forged request can hold anything.
      return found.kind === "press" ? invocation.values : [];
  }
}

/**
 * The same as it is to be screened. Lines of a content file's data stand for themselves (ways of asking, ids): read as
 * one text they look like somebody's story. Its text is screened whole.
 */
export function screenedOf<S>(invocation: Invocation, found: Target<S>, typed: string[]): string[] {
  const document = found.kind === "submit" ? found.submit.document : undefined;
  if (invocation.kind !== "submit" || !document) return typed;
  const { fields } = invocation;
  const others = Object.keys(fields).filter((id) => !document.includes(id));
  const lines = document.flatMap((id) => (Object.hasOwn(fields, id) ? (fields[id] ?? "").split(/\r?\n/) : []));
  const start = lines.findIndex((line) => line.trim() !== "");
  const end =
    lines[start]?.trimEnd() === "---" ? lines.findIndex((line, at) => at > start && line.trimEnd() === "---") : -1;
  return [...others.map((id) => fields[id] ?? ""), ...lines.slice(0, end + 1), lines.slice(end + 1).join("\n")];
}

type Read<S> = { values: Parameters<Command<S>["run"]>[1]; rest: string } | { bad: string };

export function readOptions<S>(
  invocation: Invocation & { kind: "command" },
  command: Command<S>,
  services: S,
): Read<S> {
  const parsed =
    invocation.text === undefined
      ? { options: invocation.options ?? {}, rest: "" }
      : textToOptions(invocation.text, command, services);
  const values: Record<string, unknown> = {};
  for (const [name, raw] of Object.entries(parsed.options)) {
    const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
    if (!option) return { bad: name };
    const result = option.schema.safeParse(plainText(raw).trim());
    if (!result.success) return { bad: name };
    const choices = option.kind === "choice" ? option.choices?.(services) : undefined;
    if (choices && !choices.some((choice) => choice.value === result.data)) return { bad: name };
    values[name] = result.data;
  }
  for (const [name, option] of Object.entries(command.options))
    if (option.required && values[name] === undefined && invocation.text === undefined) return { bad: name };
  return { values: values as Parameters<Command<S>["run"]>[1], rest: parsed.rest };
}

export function suggestions<S>(found: Target<S>, invocation: Invocation & { kind: "suggest" }, services: S): Choice[] {
  if (found.kind !== "command") return [];
  const option = found.command.options[invocation.option];
  if (!option) return [];
  if (option.suggest) return option.suggest(services, invocation.text).slice(0, PORTABLE.pickerOptions);
  const typed = plainText(invocation.text).trim().toLowerCase();
  return (option.choices?.(services) ?? [])
    .filter((choice) => `${choice.label} ${choice.value}`.toLowerCase().includes(typed))
    .slice(0, PORTABLE.pickerOptions);
}
