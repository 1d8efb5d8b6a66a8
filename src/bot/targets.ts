/** What an invocation is for: a command, or a press or submit by its route id. */
import type { Actions, Command, Press, Submit } from "./command.ts";
import type { Invocation } from "./invocation.ts";
import { parseRoute } from "./route.ts";

export type Target<S> =
  | { kind: "command"; command: Command<S> }
  | { kind: "press"; press: Press<S>; args: string[] }
  | { kind: "submit"; submit: Submit<S>; args: string[] };

/** Throws where two commands, presses or submits have one name: a programming error, told at start. */
export function createTargets<S>(
  all: readonly Command<S>[],
  actions: readonly Actions<S>[],
): (invocation: Invocation) => Target<S> | null {
  const commands = new Map(all.map((command) => [command.name, command]));
  if (commands.size !== all.length) throw new Error("two commands have one name");
  const owners = ownersOf(all, actions);

  return (invocation) => {
    if (invocation.kind === "command" || invocation.kind === "suggest") {
      const command = commands.get(invocation.name);
      return command ? { kind: "command", command } : null;
    }
    const route = parseRoute(invocation.route);
    const owner = route && owners.get(route.owner);
    if (!owner) return null;
    const press =
      invocation.kind === "press" && Object.hasOwn(owner.presses, route.action) && owner.presses[route.action];
    if (press) return { kind: "press", press, args: route.args };
    const submit =
      invocation.kind === "submit" && Object.hasOwn(owner.submits, route.action) && owner.submits[route.action];
    return submit ? { kind: "submit", submit, args: route.args } : null;
  };
}

function ownersOf<S>(commands: readonly Command<S>[], actions: readonly Actions<S>[]) {
  const owners = new Map<string, { presses: Record<string, Press<S>>; submits: Record<string, Submit<S>> }>();
  const own = (owner: string, presses: Record<string, Press<S>> = {}, submits: Record<string, Submit<S>> = {}) => {
    const entry = owners.get(owner) ?? { presses: {}, submits: {} };
    for (const [action, press] of Object.entries(presses)) {
      if (entry.presses[action]) throw new Error(`two presses are called ${owner}:${action}`);
      entry.presses[action] = press;
    }
    for (const [action, submit] of Object.entries(submits)) {
      if (entry.submits[action]) throw new Error(`two submits are called ${owner}:${action}`);
      entry.submits[action] = submit;
    }
    owners.set(owner, entry);
  };
  for (const command of commands) own(command.name.split(" ")[0] ?? command.name, command.presses, command.submits);
  for (const { owner, presses, submits } of actions) own(owner, presses, submits);
  return owners;
}
