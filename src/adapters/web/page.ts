/** The page: a box for a command or a question, the commands, the conversation. It works without a script. */
import type { Html } from "./html.ts";
import { html } from "./html.ts";

export interface PageContent {
  commands: readonly {
    name: string;
    summary: string;
    access: "everyone" | "moderators";
    examples: readonly string[];
  }[];
  moderator: boolean;
  /** Whether a moderator signs in here (a WEB_TOKEN is set), and has done so. */
  signIn: "none" | "out" | "in";
  /** Rendered articles; without them the page greets. */
  messages?: readonly string[];
}

/** Pure; a whole HTML document. */
export function renderPage({ commands, moderator, signIn, messages = [] }: PageContent): string {
  const open = commands.filter(({ access, name }) => access === "everyone" && name !== "ask");
  const kept = commands.filter(({ access }) => access === "moderators");
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Preceptor</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="Checked answers for clinicians about paid AI-training work.">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
<link rel="stylesheet" href="/message.css">
<script type="module" src="/app.js"></script>
</head>
<body>
<header>
<h1><a href="/">Preceptor</a></h1>
<p>Checked answers for clinicians about paid AI-training work.</p>
</header>
<main>
<form class="ask" method="post" action="/dispatch">
<input type="hidden" name="kind" value="command">
<label for="text">Your question, or a command</label>
<div class="box"><textarea id="text" name="text" rows="1" required maxlength="3000" autocomplete="off" enterkeyhint="send" placeholder="Ask, or type a command"></textarea><button type="submit" class="primary">Ask</button></div>
<p id="status" role="status" aria-live="polite"></p>
</form>
<p class="reminder">No patient names, dates or record numbers.</p>
${menu("Commands", open)}${moderator && kept.length > 0 && menu("For moderators", kept)}
<section id="conversation" aria-label="Conversation">${
    messages.length > 0 ? messages.map((message) => ({ html: message })) : [welcome(commands)]
  }</section>
</main>
<footer>
<p>Every answer is written by people from the sources it names; nothing is generated. It is orientation, not legal, tax or medical advice.</p>
${signIn === "out" && tokenForm()}${
  signIn === "in" &&
  html`<form class="session" method="post" action="/logout"><p>You are signed in as a moderator.</p><button type="submit">Sign out</button></form>`
}
</footer>
</body>
</html>
`.html;
}

/** A page for what went wrong before a reply could be made. */
export const renderProblem = (title: string, sentence: string): string =>
  html`<article class="message problem" tabindex="-1" aria-label="${title}"><h2>${title}</h2><p>${sentence}</p></article>`
    .html;

const menu = (label: string, commands: PageContent["commands"]): Html =>
  html`<nav aria-label="${label}"><form class="chips" method="post" action="/dispatch"><input type="hidden" name="kind" value="command">${commands.map(
    ({ name, summary }) => html`<button name="name" value="${name}" title="${summary}">${name}</button>`,
  )}</form></nav>`;

function welcome(commands: PageContent["commands"]): Html {
  const examples = commands.find(({ name }) => name === "ask")?.examples ?? [];
  if (examples.length === 0) return html``;
  return html`<div id="welcome"><h2 class="welcome">People ask</h2><form class="examples" method="post" action="/dispatch"><input type="hidden" name="kind" value="command">${examples.map(
    (example) => html`<button name="text" value="${example}">${example}</button>`,
  )}</form></div>`;
}

const tokenForm = (): Html =>
  html`<details><summary>For moderators</summary><form class="session" method="post" action="/login"><label>Token <input type="password" name="token" required autocomplete="current-password"></label><button type="submit">Sign in</button></form></details>`;
