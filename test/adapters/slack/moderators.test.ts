import { describe, expect, it } from "vitest";
import { harness } from "../../support/slack/harness.ts";
import { MEMBER } from "../../support/slack/payloads.ts";
import type { Person } from "../../support/slack/web-api.ts";

const status = async (given: Parameters<typeof harness>[1], person?: Person) => {
  const made = await harness("http", given);
  if (person) made.slack.people.set(MEMBER, person);
  await made.command("/clin-moderate", "status");
  return { ...made, told: made.slack.shown.at(-1)?.words };
};

describe("who moderates", () => {
  it.each<[string, Person, string]>([
    ["an admin", { is_admin: true }, "You moderate."],
    ["an owner", { is_owner: true }, "You moderate."],
    ["a member", {}, "You do not."],
    ["a deleted admin", { is_admin: true, deleted: true }, "You do not."],
    ["an admin of another company, in a shared channel", { is_admin: true, team_id: "T0OTHER" }, "You do not."],
  ])("%s", async (_, person, told) => {
    expect((await status({}, person)).told).toBe(told);
  });

  it("a user whom the settings name, without asking Slack", async () => {
    const { told, slack } = await status({ moderators: [MEMBER] });
    expect(told).toBe("You moderate.");
    expect(slack.count("users.info")).toBe(0);
  });

  it("a member of a group that the settings name", async () => {
    const prepare: NonNullable<Parameters<typeof harness>[1]>["prepare"] = ({ groups }) =>
      groups.set("S0GROUP", [MEMBER]);
    expect((await status({ moderators: ["S0GROUP"], prepare }, {})).told).toBe("You moderate.");
    expect((await status({ moderators: ["S0OTHER", "S0GROUP"], prepare }, {})).told).toBe("You do not.");
  });

  it("is asked once in five minutes", async () => {
    let now = Date.now();
    const { command, slack } = await status({ clock: () => new Date(now) }, { is_admin: true });
    await command("/clin-moderate", "status");
    now += 4 * 60_000;
    await command("/clin-moderate", "status");
    expect(slack.count("users.info")).toBe(1);
    slack.people.set(MEMBER, {});
    now += 61_000;
    await command("/clin-moderate", "status");
    expect(slack.count("users.info")).toBe(2);
    expect(slack.shown.at(-1)?.words).toBe("You do not.");
  });

  it("nobody where Slack does not answer; it is asked again the next time", async () => {
    const { command, slack, told } = await status(
      {
        prepare: ({ fail }) => fail("users.info", { status: 500 }),
      },
      { is_admin: true },
    );
    expect(told).toBe("You do not.");
    await command("/clin-moderate", "status");
    expect(slack.shown.at(-1)?.words).toBe("You moderate.");
  });
});
