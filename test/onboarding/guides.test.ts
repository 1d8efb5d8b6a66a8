/** Every way through every guide that is shipped. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Button, blocksText, fit, parseRoute, type Reply } from "../../src/bot/index.ts";
import { renderers } from "../../src/core.ts";
import type { Guide, Library } from "../../src/library/index.ts";
import { further, guideReply, guideStart, guidesOf, placeOf } from "../../src/onboarding/index.ts";
import { textsOf } from "../../src/texts.ts";
import { TODAY } from "../support/content.ts";
import { realLibrary } from "../support/onboarding.ts";

let library: Library;
beforeAll(async () => {
  library = await realLibrary();
}, 60_000);

const IDS = ["contract", "eligible", "policy-reach", "scam", "task-safe", "whom-to-tell"];
const guide = (id: string): Guide => library.guides.get(id) ?? expect.fail(`no guide ${id}`);
const screen = (tree: Guide, path: string, hash = tree.hash): Reply =>
  guideReply(tree, hash, path, { library, texts: textsOf(() => library), now: TODAY });

/** Routes of the steps that a screen offers, by label. */
function stepsOf(reply: Reply): Map<string, string[]> {
  const all = reply.blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : []));
  return new Map(
    all.flatMap((button: Button) => {
      const route = "route" in button ? parseRoute(button.route) : null;
      return route?.action === "step" ? [[button.label, route.args] as const] : [];
    }),
  );
}

/** All paths to results. */
function pathsOf(tree: Guide, path = ""): string[] {
  const place = placeOf(tree, tree.hash, path);
  if (!place) throw new Error(`no place ${path}`);
  if (place.kind === "result") return [path];
  return place.node.answers.flatMap((_, index) => pathsOf(tree, further(path, index)));
}

describe("the shipped guides", () => {
  it("are the six that are promised, each under its topic", () => {
    expect([...library.guides.keys()]).toEqual(IDS);
    const topics = { hipaa: "task-safe", disclosure: "whom-to-tell", eligibility: "eligible", safety: "scam" };
    for (const [topic, id] of Object.entries(topics))
      expect(guidesOf(library.guides, topic).map((tree) => tree.id)).toContain(id);
    expect(guidesOf(library.guides, "malpractice").map(({ id }) => id)).toEqual(["contract", "policy-reach"]);
  });

  it.each(IDS)("%s ends every way in a result that says what to do, whom to ask and on what it rests", (id) => {
    const tree = guide(id);
    const paths = pathsOf(tree);
    expect(paths.length).toBeGreaterThan(8);
    const ended = new Set<string>();
    for (const path of paths) {
      expect(path.length).toBeLessThanOrEqual(8);
      const place = placeOf(tree, tree.hash, path);
      if (place?.kind !== "result") throw new Error(`${path} does not end`);
      ended.add(place.result.id);
      const words = blocksText(screen(tree, path).blocks);
      expect(words).toContain("What to do");
      expect(words).toContain(`Ask, in writing: ${place.result.ask}`);
      for (const source of place.result.sources) expect(words).toContain(source.title);
      for (const { label } of place.given) expect(words).toContain(label);
      expect(words).toContain("not yet reviewed by a clinician");
    }
    expect([...ended].sort()).toEqual([...tree.results.keys()].sort());
  });

  it.each(IDS)("%s fits every surface on every way", (id) => {
    const tree = guide(id);
    const all = new Set(pathsOf(tree).flatMap((path) => [...path, ""].map((_, length) => path.slice(0, length))));
    for (const path of [...all, ...pathsOf(tree)])
      for (const renderer of Object.values(renderers)) expect(fit(screen(tree, path), renderer)).toHaveLength(1);
  });

  it.each(IDS)("%s goes back one question, and to the beginning", (id) => {
    const tree = guide(id);
    for (const path of pathsOf(tree)) {
      const steps = stepsOf(screen(tree, path));
      expect(steps.get("Back")).toEqual([id, tree.hash, path.slice(0, -1)]);
      if (path.length > 1) expect(steps.get("Start again")).toEqual([id, tree.hash, ""]);
      expect(new Set([...steps.values()].map(String)).size).toBe(steps.size);
    }
    expect(stepsOf(screen(tree, "")).has("Back")).toBe(false);
  });

  it("say kindly that they were changed, and offer to start again", () => {
    const tree = guide("scam");
    const reply = screen(tree, "01", "zzzz");
    expect(blocksText(reply.blocks)).toContain("This guide was updated since you opened it");
    expect([...stepsOf(reply)]).toEqual([["Start again", ["scam", tree.hash, ""]]]);
  });

  it("take no path that they did not make", () => {
    fc.assert(
      fc.property(fc.constantFrom(...IDS), fc.string({ maxLength: 10 }), (id, path) => {
        const tree = guide(id);
        const place = placeOf(tree, tree.hash, path);
        const reply = screen(tree, path);
        if (place === null) expect(blocksText(reply.blocks)).toContain("This guide was updated");
        else
          expect(
            place.given
              .map(({ node, label }) => node.answers.findIndex((a) => a.label === label).toString(36))
              .join(""),
          ).toBe(path);
      }),
      { numRuns: 500 },
    );
  });

  it("never end a press in a dead end: random answers, backs and new starts", () => {
    fc.assert(
      fc.property(fc.constantFrom(...IDS), fc.array(fc.nat({ max: 20 }), { maxLength: 40 }), (id, presses) => {
        const tree = guide(id);
        let path = "";
        let trail: string[] = [];
        let reply = guideStart(tree, { library, texts: textsOf(() => library), now: TODAY });
        for (const press of presses) {
          const offered = [...stepsOf(reply)];
          const [label, args] = offered[press % offered.length] ?? expect.fail("a dead end");
          if (label === "Back") trail = trail.slice(0, -1);
          else if (label === "Start again") trail = [];
          else trail = [...trail, label];
          path = args[2] ?? "";
          reply = screen(tree, path);
          const place = placeOf(tree, tree.hash, path);
          expect(place?.given.map((given) => given.label)).toEqual(trail);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("lead a J-1 physician to a stop wherever they ask", () => {
    for (const [id, labels] of [
      ["eligible", ["J-1 or F-1", "J-1"]],
      ["whom-to-tell", ["Resident or fellow", "J-1 visa"]],
    ] as const) {
      const tree = guide(id);
      const path = labels.reduce((so, label) => stepsOf(screen(tree, so)).get(label)?.[2] ?? expect.fail(label), "");
      const [first] = screen(tree, path).blocks;
      expect(first).toMatchObject({ kind: "caution", severity: "stop", title: "J-1: no paid AI work" });
    }
  });
});
