import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderForm } from "../../../src/adapters/web/form.ts";
import { escaped } from "../../../src/adapters/web/html.ts";
import { render, webRenderer } from "../../../src/adapters/web/index.ts";
import { buttons, type Form, fit, type Reply, text } from "../../../src/bot/index.ts";
import { arbitraryReply, words } from "../../support/arbitrary.ts";
import { readHtml } from "../../support/html.ts";
import { replies, textOf } from "../../support/replies.ts";

/** Everything that a reply may put on the page; what is not listed here cannot come out. */
const ALLOWED: Record<string, string[]> = {
  article: ["class", "tabindex", "aria-label"],
  section: ["class", "role", "aria-label"],
  form: ["class", "method", "action"],
  input: ["type", "name", "value"],
  button: ["type", "class", "name", "value"],
  select: ["name", "required"],
  option: ["value"],
  optgroup: ["label"],
  a: ["class", "href", "target", "rel"],
  pre: ["class", "data-file"],
  details: ["class"],
  p: ["class"],
  dd: ["class"],
  ...Object.fromEntries(
    ["h2", "h3", "ul", "ol", "li", "dl", "div", "dt", "strong", "em", "code", "br", "label", "summary"].map((name) => [
      name,
      [],
    ]),
  ),
};

/** As a reader sees it: control characters are dropped, white space is one space. */
const flat = (shown: string) =>
  shown
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .replace(/\s+/g, " ")
    .trim();

function expectInert(html: string): void {
  for (const { name, attributes } of readHtml(html).tags) {
    const allowed = ALLOWED[name];
    expect(allowed, `<${name}>`).toBeDefined();
    for (const attribute of Object.keys(attributes)) expect(allowed, `<${name} ${attribute}>`).toContain(attribute);
    if (name === "a") {
      expect(attributes.href).toMatch(/^https:\/\//);
      expect(attributes.rel).toBe("noopener noreferrer");
    }
    if (name === "form") expect([attributes.method, attributes.action]).toEqual(["post", "/dispatch"]);
  }
}

describe.each(Object.entries(replies))("the reply %s", (_, reply) => {
  const payload = webRenderer.render(reply);

  it("loses no text, in order", () => {
    const shown = readHtml(payload).text;
    let from = 0;
    for (const part of textOf({ ...reply, blocks: reply.blocks.filter(({ kind }) => kind !== "sources") }).map(flat)) {
      const at = shown.indexOf(part, from);
      expect(at, `${part} is missing`).toBeGreaterThanOrEqual(0);
      from = at + part.length;
    }
    for (const part of textOf(reply)) expect(shown).toContain(flat(part));
  });

  it("is inert", () => expectInert(payload));

  it("is legal", () => expect(webRenderer.violations(payload)).toEqual([]));

  it("brings routes and values through unchanged", () => {
    const { tags } = readHtml(payload);
    const values = (tag: string, name?: string) =>
      tags.filter((one) => one.name === tag && one.attributes.name === name).map(({ attributes }) => attributes.value);
    const all = reply.blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : []));
    expect(values("button", "route")).toEqual(all.flatMap((button) => ("route" in button ? [button.route] : [])));
    const pickers = reply.blocks.flatMap((block) => (block.kind === "picker" ? [block] : []));
    expect(values("input", "route")).toEqual(pickers.map(({ route }) => route));
    const options = values("option").filter((value) => value !== "");
    expect(options).toEqual(pickers.flatMap((picker) => picker.options.map(({ value }) => value)));
  });
});

describe("any reply", () => {
  it("is inert and loses no text", () => {
    fc.assert(
      fc.property(arbitraryReply, (reply) => {
        const html = render(reply);
        expectInert(html);
        const shown = readHtml(html).text;
        for (const part of textOf(reply)) expect(shown).toContain(flat(part));
      }),
    );
  });
});

describe("what is escaped", () => {
  it("reads back as it was", () => {
    fc.assert(
      fc.property(words, (value) => {
        expect(readHtml(`<p>${escaped(value)}</p>`).text).toBe(flat(value));
      }),
    );
  });

  it("is every character with a meaning", () => expect(escaped(`<&>"'`)).toBe("&lt;&amp;&gt;&quot;&#39;"));
});

it("links only to https, whatever the type says", () => {
  const link = {
    type: "link" as const,
    url: "javascript:alert(1)",
    children: [{ type: "text" as const, value: "words" }],
  };
  expect(
    render({ title: "", blocks: [text([link]), ...buttons({ label: "go", url: "http://example.com" })] }),
  ).not.toMatch(/<a |javascript/);
});

it("names a route that stands twice, and fit parts the two", () => {
  const twice = (index: number) => buttons({ label: `Go ${index}`, route: "v1:a:b:c" })[0] as Reply["blocks"][number];
  const reply = { title: "", blocks: [twice(1), text("between"), twice(2)] };
  expect(webRenderer.violations(render(reply))).toEqual(["two buttons have the route v1:a:b:c"]);
  expect(fit(reply, webRenderer)).toHaveLength(2);
});

it("keeps line breaks, and text to copy as it stands", () => {
  expect(render(replies["line breaks in text"] as Reply)).toContain("one<br>two");
  expect(render({ title: "", blocks: [{ kind: "copy", text: "a\n\n  <b>" }] })).toContain(
    '<pre class="copy">a\n\n  &lt;b&gt;</pre>',
  );
});

it("carries a file once", () => {
  const file = { name: "letter.txt", text: "Dear Dr." };
  expect(render({ title: "", blocks: [{ kind: "copy", text: file.text }], file })).toContain(
    '<pre class="copy" data-file="letter.txt">',
  );
  const apart = render({ title: "", blocks: [text("See the file.")], file });
  expectInert(apart);
  expect(apart).toContain('<pre data-file="letter.txt">Dear Dr.</pre>');
});

describe("a form", () => {
  const form: Form = {
    route: "v1:a:save:1",
    opener: "v1:a:open:1",
    title: "A <note>",
    submit: "Save",
    fields: [
      { id: "words", kind: "paragraph", label: "Words", hint: "Few & plain", required: true, maxLength: 500 },
      { id: "place", kind: "line", label: "Place", value: '"GME" office' },
      {
        id: "kind",
        kind: "choice",
        label: "Kind",
        required: true,
        value: "link",
        options: [
          { label: "Form", value: "form" },
          { label: "Link", value: "link" },
        ],
      },
    ],
  };
  const tag = (html: string, name: string) =>
    readHtml(html)
      .tags.filter((one) => one.attributes.name === name)
      .map(({ attributes }) => attributes);

  it("asks for each field with what the browser can check", () => {
    const html = renderForm(form);
    expect(readHtml(html).text).toContain("Words Few & plain");
    expect(tag(html, "field.words")).toEqual([expect.objectContaining({ required: "", maxlength: "500" })]);
    expect(tag(html, "field.place")[0]).toMatchObject({ value: '"GME" office' });
    expect(readHtml(html).tags.find(({ attributes }) => "selected" in attributes)?.attributes.value).toBe("link");
    expect([tag(html, "route")[0]?.value, tag(html, "opener")[0]?.value]).toEqual([form.route, form.opener]);
  });

  it("shows again what was typed, and what is wrong at its field", () => {
    const html = renderForm(form, {
      fields: { words: "\n<b>", place: "", kind: "form" },
      errors: { words: "Say it otherwise." },
    });
    expect(html).toContain('<span class="error">Say it otherwise.</span><textarea');
    expect(html).toContain(">\n\n&lt;b&gt;</textarea>");
    expect(tag(html, "field.words")[0]).toMatchObject({ "aria-invalid": "true" });
    expect(tag(html, "field.place")[0]).toMatchObject({ value: "" });
    expect(tag(html, "field.place")[0]).not.toHaveProperty("aria-invalid");
  });
});
