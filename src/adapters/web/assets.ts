/** The page's own files. tsc does not copy them, so they are read from `src/` by sources and compiled code alike. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { HttpRoute } from "../../bot/index.ts";

const FILES = [
  ["style.css", "text/css; charset=utf-8"],
  ["message.css", "text/css; charset=utf-8"],
  ["app.js", "text/javascript; charset=utf-8"],
  ["icon.svg", "image/svg+xml"],
] as const;

/** GET routes of the page's files, read once. Throws where the package is incomplete. */
export function assetRoutes(): HttpRoute[] {
  const folder = join(packageRoot(dirname(fileURLToPath(import.meta.url))), "src/adapters/web/assets");
  return FILES.map(([name, type]) => {
    const content = readFileSync(join(folder, name));
    return {
      method: "GET",
      path: `/${name}`,
      handle(_, response) {
        // Small files that change with a release: asked for again each time is right, and cheap.
        response.writeHead(200, {
          "content-type": type,
          "cache-control": "no-cache",
          "content-length": content.length,
        });
        response.end(content);
      },
    };
  });
}

function packageRoot(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("the page's files are missing: no package.json above the program");
  return packageRoot(parent);
}
