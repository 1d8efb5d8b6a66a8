import { describe, expect, it } from "vitest";
import { render, violations } from "../../../src/adapters/slack/index.ts";
import { type Block, buttons, heading, list, note, plain, text } from "../../../src/bot/index.ts";
import { messageSchema } from "../../support/slack/checks.ts";

const legal = (message: unknown) => messageSchema.safeParse(message);

describe("violations", () => {
  const routes = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ label: "x", route: `v1:a:b:${index}` }));
  const options = (count: number) => Array.from({ length: count }, (_, index) => ({ label: "x", value: `v${index}` }));
  const picker = (block: Partial<Extract<Block, { kind: "picker" }>>): Block => ({
    kind: "picker",
    route: "v1:a:b:",
    placeholder: "Choose",
    options: options(2),
    ...block,
  });
  const broken: Record<string, Block[]> = {
    "51 blocks": Array.from({ length: 51 }, () => text("x")),
    "no blocks": [],
    "a heading of 151": [heading("x".repeat(151))],
    "an empty heading": [heading("")],
    "an empty paragraph": [text([])],
    "an empty piece of text": [text("")],
    "an empty list": [list([])],
    "an empty list item": [list([[]])],
    "an empty note": [note("")],
    "13,201 characters": Array.from({ length: 2 }, () => text("x".repeat(6601))),
    "a label of 76": buttons({ label: "x".repeat(76), route: "v1:a:b:" }),
    "an empty label": buttons({ label: "", route: "v1:a:b:" }),
    "one route twice": buttons(...routes(1), ...routes(1)),
    "a route of a button and a picker": [...buttons({ label: "x", route: "v1:a:b:" }), picker({})],
    "an id of 256": buttons({ label: "x", route: "x".repeat(256) }),
    "a link of 3001": buttons({ label: "x", url: `https://${"x".repeat(2993)}` }),
    "a link without words": [text([{ type: "link", url: "https://example.com", children: plain("") }])],
    "101 options": [picker({ options: options(101) })],
    "no options": [picker({ options: [] })],
    "an option of 76": [picker({ options: [{ label: "x".repeat(76), value: "v" }] })],
    "an option's value of 76": [picker({ options: [{ label: "x", value: "v".repeat(76) }] })],
    "an option's description of 76": [picker({ options: [{ label: "x", value: "v", description: "x".repeat(76) }] })],
    "a group's label of 76": [picker({ options: [{ label: "x", value: "v", group: "x".repeat(76) }] })],
    "a placeholder of 151": [picker({ placeholder: "x".repeat(151) })],
  };

  it.each(Object.entries(broken))("are told of %s, as Slack would", (_, blocks) => {
    const message = render({ title: "Title", blocks });
    expect(violations(message)).toHaveLength(1);
    expect(legal(message).success).toBe(false);
  });

  it("are told of a link that is not https, and of two options with one value", () => {
    const link: Block[] = buttons({ label: "x", url: "javascript:alert(1)" });
    expect(violations(render({ title: "x", blocks: link }))).toHaveLength(1);
    const twice = [picker({ options: [...options(1), ...options(1)] })];
    expect(violations(render({ title: "x", blocks: twice }))).toHaveLength(1);
  });

  const inLimits: Record<string, Block[]> = {
    "50 blocks": Array.from({ length: 50 }, () => text("x")),
    "a heading of 150": [heading("x".repeat(150))],
    "13,200 characters": Array.from({ length: 2 }, () => text("x".repeat(6600))),
    "a label of 75": buttons({ label: "x".repeat(75), route: "v1:a:b:" }),
    "100 options": [picker({ options: options(100) })],
  };
  it.each(Object.entries(inLimits))("are not told of %s", (_, blocks) => {
    const message = render({ title: "Title", blocks });
    expect(violations(message)).toEqual([]);
    expect(legal(message).success).toBe(true);
  });
});
