/** YAML read strictly: plain data only. Warnings are errors, in words that a person who writes content understands. */
import {
  Composer,
  CST,
  type Document,
  isMap,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  type YAMLError,
} from "yaml";
import { FILES } from "./limits.ts";

export interface LineProblem {
  /** In the file, from 1. */
  line: number;
  message: string;
}

export interface Yaml {
  /** Undefined where the text could not be read. */
  value: unknown;
  problems: LineProblem[];
  /** The line of the key at this path (of the item, in a list); of the nearest parent where it is missing. */
  lineOf(path: readonly PropertyKey[]): number;
}

const WORDS: Partial<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a value with `: ` in it must stand in quotes: `title: "Pay: the short version"`',
  DUPLICATE_KEY: "this key stands here twice. Keep one",
  BAD_INDENT: "this line is indented in another way than its neighbors. Line it up with them",
  TAB_AS_INDENT: "this line is indented with a tab. Use spaces",
  MULTIPLE_DOCS: "two documents in one file (a line of ---). Make two files of it",
  RESOURCE_EXHAUSTION: "lists and maps are nested too deeply",
  MISSING_CHAR: "something is missing here or on the line before: a quote, a bracket, or the `:` after a key",
  BAD_SCALAR_START: "a value that begins with @, `, % or another sign must stand in quotes",
};

/** `firstLine` is the line of the file on which the text begins. Never throws. */
export function parseYaml(text: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  // The tokens are looked at before anything is built from them, and made only once.
  const tokens = [...new Lexer().lex(text)];
  const refused = refusals(tokens).map(({ line, message }) => ({ line: line + firstLine - 1, message }));
  if (refused.length > 0) return { value: undefined, problems: refused, lineOf: () => firstLine };

  const document = compose(tokens, text.length, lines);
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    line: lineAt(error.pos[0]),
    message: inWords(error),
  }));
  const lineOf = (path: readonly PropertyKey[]): number => {
    let node: unknown = document.contents;
    let offset = document.contents?.range?.[0] ?? 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => String((item.key as { value?: unknown })?.value) === String(step));
        if (!pair) break;
        offset = (pair.key as Node).range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        offset = (node as Node | undefined)?.range?.[0] ?? offset;
      } else break;
    }
    return lineAt(offset);
  };
  return { value: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }), problems, lineOf };
}

/** What `parseDocument` does, from tokens that exist already. */
function compose(tokens: readonly string[], length: number, lines: LineCounter): Document.Parsed {
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({
    strict: true,
    uniqueKeys: true,
    version: "1.2",
    schema: "core",
    stringKeys: true,
    merge: false,
    customTags: [],
  });
  lines.addNewLine(0);
  const parsed = function* () {
    for (const token of tokens) yield* parser.next(token);
    yield* parser.end();
  };
  const [document] = composer.compose(parsed(), true, length);
  if (document === undefined || !("contents" in document)) throw new Error("the composer must give a document");
  return document as Document.Parsed;
}

function inWords(error: YAMLError): string {
  return WORDS[error.code] ?? `this line cannot be read as \`key: value\` (${error.message})`;
}

/** What is legal YAML but has no place in content. Found in the tokens, before anything is built from them. */
function refusals(tokens: readonly string[]): LineProblem[] {
  const problems: LineProblem[] = [];
  let line = 1;
  let depth = 0;
  let onLine = 0;
  let isBlank = true;
  let isScalar = false;
  const tell = (message: string) => problems.push({ line, message });
  for (const token of tokens) {
    const type = isScalar ? "scalar-text" : CST.tokenType(token);
    isScalar = token === CST.SCALAR;
    if (type === "anchor" || type === "alias")
      tell(
        `\`${token}\`: a value that begins with ${token.charAt(0)} must stand in quotes (content has no anchors or aliases)`,
      );
    else if (type === "tag")
      tell(`\`${token}\`: tags (a word that begins with !) are not allowed. Put the value in quotes`);
    else if (type === "comment" && !isBlank)
      tell(
        "everything after ` #` is dropped as a comment. Put the value in quotes, or the comment on a line of its own",
      );
    else if (type === "explicit-key-ind") tell("a line cannot begin with `? `. Put the value in quotes");
    else if (type === "directive-line") tell("a line cannot begin with %");
    else if (type === "doc-start" || type === "doc-end")
      tell("two documents in one file (a line of ---). Make two files of it");
    else if (type === "scalar-text" && token === "<<") tell("`<<` (a merge key) is not allowed. Write the values out");
    else if (type === "flow-map-start" || type === "flow-seq-start") depth++;
    else if (type === "flow-map-end" || type === "flow-seq-end") depth--;
    else if (type === "seq-item-ind") onLine++;
    if (depth > FILES.nesting || onLine > FILES.nesting) {
      tell("lists and maps are nested too deeply");
      return problems;
    }
    const breaks = token.includes("\n") ? token.split("\n").length - 1 : 0;
    if (breaks > 0) onLine = 0;
    line += breaks;
    if (breaks > 0) isBlank = true;
    else if (type !== "space" && type !== "doc-mode" && type !== "byte-order-mark") isBlank = false;
  }
  return problems;
}
