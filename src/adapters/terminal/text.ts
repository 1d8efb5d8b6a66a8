/** Plain text for a terminal: no control characters, lines of 80 columns. */

/** How emphasis looks; `plainStyle` where the output is no terminal, or NO_COLOR asks for it (no-color.org). */
export interface Style {
  strong(text: string): string;
  dim(text: string): string;
  stop(text: string): string;
  warn(text: string): string;
}

const same = (text: string) => text;
export const plainStyle: Style = { strong: same, dim: same, stop: same, warn: same };

const ESC = "\u001b[";
const sgr = (code: string) => (text: string) => (text === "" ? "" : `${ESC}${code}m${text}${ESC}0m`);
export const ansiStyle: Style = { strong: sgr("1"), dim: sgr("2"), stop: sgr("1;31"), warn: sgr("1;33") };

export const COLUMNS = 80;

/**
 * Takes out what could steer a terminal: C0 and C1 controls (ESC among them), and the marks that reorder text. Line
 * breaks stay, tabs become spaces.
 */
export function inert(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replaceAll("\t", "    ")
    .replace(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu, "");
}

/**
 * Wraps at spaces. A word longer than a line (an address) stays whole, so that it can be copied.
 * @param first what stands before the first line; @param rest before each further one.
 */
export function wrap(text: string, first = "", rest = first): string {
  const lines: string[] = [];
  for (const part of inert(text).split("\n")) {
    let line = "";
    let width = COLUMNS - first.length;
    for (const word of part.split(/ +/).filter((found) => found !== "")) {
      if (line !== "" && [...line].length + 1 + [...word].length > width) {
        lines.push(line);
        line = word;
        width = COLUMNS - rest.length;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd()).join("\n");
}
