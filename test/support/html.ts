/** Reads HTML as strictly as the page's renderer must write it. Anything looser is an error. */

export interface ReadHtml {
  tags: { name: string; attributes: Record<string, string> }[];
  /** What a reader sees, as one run of words: tags are spaces, entities are read, white space is one space. */
  text: string;
}

const VOID = new Set(["input", "br", "meta", "link"]);
const TAG = /^<([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/;
const END = /^<\/([a-z][a-z0-9]*)>/;
const ENTITIES: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** Throws on a stray `<`, an unknown entity, a tag that is not closed, an attribute without plain quotes. */
export function readHtml(html: string): ReadHtml {
  const tags: ReadHtml["tags"] = [];
  const open: string[] = [];
  let text = "";
  let rest = html.replace(/^<!doctype html>\n/, "");
  while (rest !== "") {
    const end = END.exec(rest);
    const tag = TAG.exec(rest);
    if (end) {
      const expected = open.pop();
      if (expected !== end[1]) throw new Error(`</${end[1]}> where </${expected}> belongs`);
      text += " ";
      rest = rest.slice(end[0].length);
    } else if (tag) {
      const [whole, name = "", attributes = ""] = tag;
      tags.push({ name, attributes: readAttributes(attributes) });
      if (!VOID.has(name)) open.push(name);
      text += " ";
      rest = rest.slice(whole.length);
    } else {
      const [words = ""] = /^[^<>]+/.exec(rest) ?? [];
      if (words === "") throw new Error(`not written strictly: ${rest.slice(0, 60)}`);
      text += unescaped(words);
      rest = rest.slice(words.length);
    }
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(", ")}`);
  return { tags, text: text.replace(/\s+/g, " ").trim() };
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`the attribute ${name} stands twice`);
    attributes[name] = unescaped(value);
  }
  return attributes;
}

const unescaped = (text: string): string =>
  text.replace(/&[^;\s]*;?/g, (entity) => {
    const read = ENTITIES[entity];
    if (read === undefined) throw new Error(`a bare & or an unknown entity: ${entity}`);
    return read;
  });
