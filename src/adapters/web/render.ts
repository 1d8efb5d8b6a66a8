/** A reply as one `<article>`. Everything is escaped; it works without a script, which adds only comfort. */
import type { Block, Button, Choice, Inline, Renderer, Reply, SourceLine } from "../../bot/index.ts";
import { type Html, html, withBreaks } from "./html.ts";

/** Pure. `mark` stands in every form: whose reply this is, for `Visitors.mark` to hold against who sends it. */
export function render(reply: Reply, mark?: string): string {
  const { file } = reply;
  const copied = file && reply.blocks.find((block) => block.kind === "copy" && block.text === file.text);
  return html`<article class="message" tabindex="-1" aria-label="${reply.title}">${reply.blocks.map((block) =>
    renderBlock(block, block === copied ? file?.name : undefined, mark),
  )}${
    file && !copied
      ? html`<details class="file"><summary>${file.name}</summary><pre data-file="${file.name}">${file.text}</pre></details>`
      : undefined
  }</article>`.html;
}

export const webRenderer: Renderer<string> = webRendererFor();

/** Renders for the visitor of this mark. */
export function webRendererFor(mark?: string): Renderer<string> {
  return { surface: "web", render: (reply) => render(reply, mark), violations };
}

function violations(payload: string): string[] {
  const routes = [...payload.matchAll(/ name="route" value="([^"]*)"/g)].map(([, id]) => id);
  return [...new Set(routes.filter((id, index) => routes.indexOf(id) !== index))].map(
    (id) => `two buttons have the route ${id}`,
  );
}

/** What every form of a reply carries unseen. */
export const hidden = (kind: "press" | "submit", mark: string | undefined): Html =>
  html`<input type="hidden" name="kind" value="${kind}">${mark !== undefined && html`<input type="hidden" name="for" value="${mark}">`}`;

function renderBlock(block: Block, fileName?: string, mark?: string): Html {
  switch (block.kind) {
    case "heading":
      return html`<h2>${block.text}</h2>`;
    case "text":
      return html`<p>${renderInline(block.content)}</p>`;
    case "list": {
      const items = block.items.map((item) => html`<li>${renderInline(item)}</li>`);
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case "facts":
      return html`<section class="facts">${block.title !== undefined && html`<h3>${block.title}</h3>`}<dl>${block.rows.map(
        ({ label, value, source, note }) =>
          html`<div><dt>${label}</dt><dd class="value">${value}</dd><dd class="source">${source}</dd>${
            note !== undefined && html`<dd class="source">${note}</dd>`
          }</div>`,
      )}</dl></section>`;
    case "caution": {
      const stop = block.severity === "stop";
      return html`<section class="caution ${block.severity}" role="note" aria-label="${stop ? "Stop" : "Caution"}"><p class="title"><strong>${
        stop ? "Stop:" : "Caution:"
      }</strong> ${block.title}</p>${block.body.map((part) => renderBlock(part))}</section>`;
    }
    case "sources":
      return html`<section class="sources"><h3>Sources</h3><ul>${block.items.map((item) => html`<li>${source(item)}</li>`)}</ul></section>`;
    case "note":
      return html`<p class="note">${renderInline(block.content)}</p>`;
    case "copy":
      return html`<pre class="copy"${fileName !== undefined && html` data-file="${fileName}"`}>${block.text}</pre>`;
    case "buttons":
      return html`<form class="buttons" method="post" action="/dispatch">${hidden("press", mark)}${block.buttons.map(button)}</form>`;
    case "picker":
      return html`<form class="picker" method="post" action="/dispatch">${hidden("press", mark)}<input type="hidden" name="route" value="${
        block.route
      }"><label>${block.placeholder}<select name="value" required><option value="">Pick one</option>${options(
        block.options,
      )}</select></label><button type="submit">Choose</button></form>`;
  }
}

export const renderInline = (content: readonly Inline[]): Html[] => content.map(renderNode);

function renderNode(node: Inline): Html {
  switch (node.type) {
    case "text":
      return withBreaks(node.value);
    case "inlineCode":
      return html`<code>${node.value}</code>`;
    case "strong":
      return html`<strong>${renderInline(node.children)}</strong>`;
    case "emphasis":
      return html`<em>${renderInline(node.children)}</em>`;
    case "link":
      return link(node.url, html`${renderInline(node.children)}`);
  }
}

/** Options, those of one group together, in the order in which the groups first appear. */
export function options(choices: readonly Choice[], selected?: string): Html[] {
  const option = ({ label, value, description }: Choice) =>
    html`<option value="${value}"${value === selected && html` selected`}>${label}${description !== undefined && `: ${description}`}</option>`;
  const groups = [...new Set(choices.map(({ group }) => group))];
  return groups.map((group) => {
    const own = html`${choices.filter((choice) => choice.group === group).map(option)}`;
    return group === undefined ? own : html`<optgroup label="${group}">${own}</optgroup>`;
  });
}

/** Only https leaves the page; anything else is words. */
function link(url: string, words: Html, className?: string): Html {
  if (!/^https:\/\//i.test(url)) return words;
  return html`<a${className !== undefined && html` class="${className}"`} href="${url}" target="_blank" rel="noopener noreferrer">${words}</a>`;
}

function button(shown: Button): Html {
  if ("url" in shown) return link(shown.url, html`${shown.label}`, "button");
  return html`<button name="route" value="${shown.route}"${
    shown.style !== undefined && shown.style !== "secondary" && html` class="${shown.style}"`
  }>${shown.label}</button>`;
}

function source({ title, publisher, date, url, interest }: SourceLine): Html {
  const words = html`${title}`;
  return html`${url === undefined ? words : link(url, words)}, ${publisher}${interest !== undefined && ` (${interest})`}, ${date}`;
}
