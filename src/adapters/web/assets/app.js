/**
 * Makes a conversation of the page: forms are sent without leaving it, and replies stand below one another. Without
 * this script the same forms load the page anew.
 */
const conversation = document.querySelector("#conversation");
const status = document.querySelector("#status");
const box = document.querySelector("#text");

/** For a form in the conversation: the message whose button opened it. */
const openedFrom = new WeakMap();
let running = false;

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== "/dispatch") return;
  event.preventDefault();
  if (!running) void send(form, event.submitter);
});

/** Enter sends, as in a chat; Shift+Enter makes a line. */
box?.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  box.form?.requestSubmit();
});

/** A second question is typed over the first; the first may also be corrected. */
box?.addEventListener("focus", () => box.select());

async function send(form, submitter) {
  const body = new URLSearchParams(new FormData(form, submitter));
  const enable = hold();
  try {
    const response = await fetch("/dispatch", {
      method: "POST",
      headers: { "x-fragment": "1" },
      body,
      signal: AbortSignal.timeout(30_000),
    });
    const type = response.headers.get("content-type") ?? "";
    const text = await response.text();
    enable("");
    if (type.startsWith("text/html"))
      place(parse(text), response.headers.get("x-reply") ?? "add", form.closest(".message"));
    else fail(submitter, text);
  } catch {
    enable("");
    fail(submitter, "Preceptor did not answer. Check your connection, then try again.");
  }
}

/** Nothing can be pressed twice while a reply is on its way. Returns what lets it be pressed again. */
function hold() {
  running = true;
  const buttons = [...document.querySelectorAll("button:not(:disabled)")];
  for (const button of buttons) button.disabled = true;
  conversation.setAttribute("aria-busy", "true");
  // Not for an instant: what flickers disturbs.
  const timer = setTimeout(() => {
    status.textContent = "Looking it up";
  }, 300);
  return (sentence) => {
    clearTimeout(timer);
    running = false;
    for (const button of buttons) button.disabled = false;
    conversation.removeAttribute("aria-busy");
    status.textContent = sentence;
  };
}

function fail(submitter, sentence) {
  status.textContent = sentence;
  submitter?.focus();
}

function parse(text) {
  const template = document.createElement("template");
  template.innerHTML = text;
  const messages = [...template.content.querySelectorAll(".message")];
  for (const message of messages) equip(message);
  return messages;
}

/** Puts messages into the conversation: at its end, or in the place of the message that was pressed. */
function place(messages, mode, pressed) {
  const [first] = messages;
  if (!first) return;
  document.querySelector("#welcome")?.remove();
  const opener = pressed && openedFrom.get(pressed);
  if (mode === "errors" && pressed) {
    if (opener) openedFrom.set(first, opener);
    pressed.replaceWith(...messages);
  } else if (mode === "update" && pressed) {
    // A form may change the message it was opened from: both give way to what they became.
    if (opener?.isConnected) {
      opener.replaceWith(...messages);
      pressed.remove();
    } else pressed.replaceWith(...messages);
  } else {
    if (mode === "form" && pressed) openedFrom.set(first, pressed);
    // A form that was answered folds: its words are not lost if the answer asks for others.
    if (pressed && isForm(pressed)) pressed.querySelector("details").open = false;
    conversation.append(...messages);
  }
  const target =
    first.querySelector("[aria-invalid]") ?? (mode === "form" && first.querySelector(".field > :last-child")) ?? null;
  first.scrollIntoView({ block: "start" });
  (target || first).focus({ preventScroll: target === null || target === false });
}

const isForm = (message) => message.querySelector("details.form") !== null;

/** Adds what only a script can do: copy a text, save it as a file. */
function equip(message) {
  for (const text of message.querySelectorAll("pre")) {
    const tools = document.createElement("div");
    tools.className = "tools";
    tools.append(copier(text));
    if (text.dataset.file) tools.append(saver(text, text.dataset.file));
    text.after(tools);
  }
}

function copier(text) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.addEventListener("click", () => void copy(text, button));
  return button;
}

async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text.textContent);
    button.textContent = "Copied";
  } catch {
    // Without https there is no clipboard: selected, it can be copied by hand.
    getSelection()?.selectAllChildren(text);
    button.textContent = "Selected: copy it now";
  }
}

function saver(text, name) {
  const link = document.createElement("a");
  link.className = "button";
  link.textContent = `Save ${name}`;
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text.textContent], { type: "text/plain" }));
  return link;
}

for (const message of conversation.querySelectorAll(".message")) equip(message);
