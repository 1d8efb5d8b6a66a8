/** /start to a plan through the real Discord client on a fake Discord. */
import { expect, it, onTestFinished } from "vitest";
import { createDiscordAdapter } from "../../src/adapters/discord/index.ts";
import { memoryMembers } from "../../src/onboarding/index.ts";
import { recordingLog } from "../support/bot.ts";
import { FakeDiscord } from "../support/discord/fake-discord.ts";
import { wordsOf } from "../support/discord/fake-request.ts";
import { until } from "../support/discord/harness.ts";
import { command, MEMBER, pick, press, TOKEN } from "../support/discord/payloads.ts";
import { realCore } from "../support/onboarding.ts";

const members = memoryMembers();
const core = await realCore({ members });

interface Component {
  label?: string;
  custom_id?: string;
  components?: Component[];
  options?: { label: string; value: string }[];
}

/** What is sent for the button, or the option of a select, with this label. */
function interactionFor(components: Component[], label: string): ReturnType<typeof press> | undefined {
  for (const one of components) {
    if (one.label === label && one.custom_id) return press(one.custom_id);
    const option = one.options?.find((other) => other.label === label);
    if (option && one.custom_id) return pick(one.custom_id, [option.value]);
    const inside = interactionFor(one.components ?? [], label);
    if (inside) return inside;
  }
  return undefined;
}

it("on Discord a member comes from /start to a plan in one private message that changes in place", async () => {
  const discord = await FakeDiscord.start();
  const adapter = createDiscordAdapter({
    token: TOKEN,
    apiUrl: discord.apiUrl,
    moderatorRoles: [],
    bot: core.bot,
    log: recordingLog(),
    onFatal: () => undefined,
    retryMs: [50],
    drainMs: 500,
  });
  onTestFinished(async () => {
    await adapter.stop();
    await discord.stop();
    expect(discord.rest.problems).toEqual([]);
  });
  await adapter.start();

  let shown = discord.interact(command("start"));
  await until(() => expect(wordsOf(shown.original)).toContain("not your program's chiefs"));
  expect(shown.original?.ephemeral).toBe(true);
  const presses = async (label: string, expected: string) => {
    const components = (shown.original?.body.components ?? []) as Component[];
    const raw = interactionFor(components, label);
    if (!raw) throw new Error(`nothing is labelled "${label}" in: ${wordsOf(shown.original)}`);
    const next = discord.interact(raw);
    await until(() => expect(wordsOf(next.original)).toContain(expected));
    // 7: the message that was pressed is updated.
    expect(next.answered).toBe(7);
    shown = next;
  };
  await presses("Remember my answers for 180 days", "Your credential");
  await presses("Resident", "Your training year");
  await presses("PGY-1 (intern)", "PGY-1: a no, until your GME office writes otherwise");
  await presses("Back", "Your answer so far: PGY-1");
  await presses("PGY-3", "Your specialty");
  await presses("Emergency and critical care", "Your specialty");
  await presses("Emergency medicine", "Who employs you");
  await presses("Academic medical center or university", "What allows you to work");
  await presses("US citizen or permanent resident", "Hours a week");
  await presses("About 5 hours a week", "Your plan: 0 of 10 done");
  await presses("Open the next step", "How long:");
  await presses("I have asked, and wait", "Waiting for an answer");
  expect(await members.get(`discord:${MEMBER}`)).toMatchObject({
    profile: { credential: "resident", level: 3, hours: 5 },
    steps: { program: { state: "waiting" } },
  });
});
