import { expect, it, onTestFinished } from "vitest";
import { checkSlackTokens } from "../../../src/adapters/slack/index.ts";
import { recordingLog } from "../../support/bot.ts";
import { fakeSlack } from "../../support/slack/server.ts";

it("says which token Slack refuses, and what to do, with one call each", async () => {
  const slack = await fakeSlack();
  onTestFinished(() => slack.stop());
  const rest = { apiUrl: slack.apiUrl, log: recordingLog(), clock: () => new Date() };
  expect(await checkSlackTokens({ ...rest, botToken: "xoxb-good", appToken: "xapp-good" })).toEqual([]);
  expect(slack.calls.map(({ method }) => method)).toEqual(["auth.test", "apps.connections.open"]);
  expect(await checkSlackTokens({ ...rest, botToken: "xoxb-old", appToken: "xapp-old" })).toEqual([
    expect.stringMatching(/SLACK_BOT_TOKEN \(invalid_auth\).*Install the app again/),
    expect.stringMatching(/SLACK_APP_TOKEN \(invalid_auth\).*connections:write/),
  ]);
  expect(await checkSlackTokens({ ...rest, botToken: null, appToken: null })).toEqual([]);
  slack.fail("auth.test", { status: 503 });
  expect(await checkSlackTokens({ ...rest, botToken: "xoxb-good", appToken: null })).toEqual([
    expect.stringMatching(/^SLACK_BOT_TOKEN could not be checked: Slack cannot be reached/),
  ]);
});
