/** Any request to the product: every command, press and submit, with anything in them. */
import fc from "fast-check";
import { actions, commands } from "../../commands/index.ts";
import type { Caller, Invocation } from "../../src/bot/index.ts";
import { words } from "./arbitrary.ts";
import { anyText, PROTOTYPE } from "./fuzz.ts";

const names = [...commands.map(({ name }) => name), ...PROTOTYPE, "", "moderate status"];
const optionNames = [...new Set(commands.flatMap(({ options }) => Object.keys(options))), ...PROTOTYPE];
const anyValue = fc.oneof(
  anyText,
  fc.constantFrom("resident", "attending", "3", "0", "-1", "1e9", "emergency-medicine", "pay", "pay/residents", "j1"),
);
const table = (keys: readonly string[]) =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...keys), words), anyValue), { maxLength: 5 })
    .map((pairs): Record<string, string> => Object.fromEntries(pairs));

const targets = [
  ...commands.map(({ name, presses = {}, submits = {} }) => ({ owner: name.split(" ")[0] ?? name, presses, submits })),
  ...actions.map(({ owner, presses = {}, submits = {} }) => ({ owner, presses, submits })),
].flatMap(({ owner, presses, submits }) =>
  [...Object.keys(presses), ...Object.keys(submits), ...PROTOTYPE].map((action) => `v1:${owner}:${action}`),
);
const argument = fc.oneof(
  fc.constantFrom("", "k", "n......", "n.zzzz.....99", "pay/residents", "program-director", "0", "-1", "1e9", "show"),
  fc.constantFrom("credential", "level", "specialty", "hours", "w2.5.0.10", "../..", ...PROTOTYPE.slice(1)),
  fc.stringMatching(/^[A-Za-z0-9._~/=+-]{0,20}$/),
);
export const anyRoute = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...targets), fc.array(argument, { maxLength: 5 }))
      .map(([target, args]) => `${target}:${args.join(",")}`),
  },
  { weight: 1, arbitrary: words },
  { weight: 1, arbitrary: fc.constantFrom("", "v1", "v1:::", "v2:answer:open:x", `v1:answer:open:${"a".repeat(500)}`) },
);

const caller: fc.Arbitrary<Caller> = fc.record({
  surface: fc.constantFrom("discord" as const, "slack" as const, "web" as const, "terminal" as const),
  member: fc.constantFrom("discord:1", "slack:T1:U1", "web:x", "terminal:local"),
  community: fc.constantFrom(null, "discord:1", "slack:T1"),
  locale: fc.constantFrom("en-US", "tr", "", "xx-invalid-locale"),
  moderator: fc.constantFrom(
    async () => true,
    async () => false,
    () => Promise.reject(new Error("the platform is away")),
  ),
});
const visibility = fc.constantFrom("private" as const, "public" as const);
const name = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: words });
const anyRequest = fc.oneof(
  fc.record({ kind: fc.constant("command" as const), name, text: anyText, visibility }),
  fc.record({ kind: fc.constant("command" as const), name, options: table(optionNames) }),
  fc.record({
    kind: fc.constant("press" as const),
    route: anyRoute,
    values: fc.array(anyValue, { maxLength: 3 }),
    from: fc.constantFrom("private" as const, "shared" as const),
  }),
  fc.record({
    kind: fc.constant("submit" as const),
    route: anyRoute,
    fields: table(["recipient", "platform", "hours", "start", ...PROTOTYPE]),
  }),
  fc.record({
    kind: fc.constant("suggest" as const),
    name,
    option: fc.oneof(fc.constantFrom(...optionNames), words),
    text: anyText,
  }),
);
export const anyInvocation: fc.Arbitrary<Invocation> = fc
  .tuple(caller, anyRequest)
  .map(([who, what]) => ({ ...who, ...what }));
