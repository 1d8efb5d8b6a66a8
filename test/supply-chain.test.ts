/** What is installed with the program: which packages run a script then, and under which licences the rest stands. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

interface Locked {
  version?: string;
  license?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}
const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> };
const manifest = JSON.parse(read("package.json")) as {
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
  scripts: Record<string, string>;
};
const locked = Object.entries(packages).filter(([path]) => path !== "");
const production = locked.filter(([, { dev }]) => !dev);
const nameOf = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** All of them let the program be run, changed and passed on, and ask for no more than to be named. */
const LICENCES = new Set(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "BlueOak-1.0.0"]);
const isFine = (licence = ""): boolean =>
  licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((one) => LICENCES.has(one));

describe("install scripts", () => {
  it("are run by sqlite3 alone, which compiles SQLite", () => {
    const withScripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
    // esbuild's own only looks whether its binary is there: npm puts it there as a package, and tsx finds that.
    expect(withScripts.sort()).toEqual(["esbuild", "sqlite3"]);
    expect(manifest.allowScripts).toEqual({ sqlite3: true, esbuild: false });
    expect(Object.keys(manifest.scripts).filter((name) => /install|^prepare$/.test(name))).toEqual([]);
  });
});

const OTHER_SYSTEMS = /^node_modules\/@(?:biomejs\/cli|oxlint\/binding|oxlint-tsgolint\/)/;

describe("what is installed", () => {
  it("is pinned, and comes from the registry with a digest", () => {
    const { dependencies, optionalDependencies, devDependencies } = manifest;
    for (const version of Object.values({ ...dependencies, ...optionalDependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const [path, { resolved = "https://registry.npmjs.org/", integrity, dev }] of locked) {
      expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      // Development tools' binaries for other systems are named without one: npm takes the registry's when it installs there.
      if (integrity !== undefined || !dev || !OTHER_SYSTEMS.test(path)) expect(integrity, path).toMatch(/^sha512-/);
    }
  });

  it("has licences of known kinds wherever it runs in production", () => {
    const others = production
      .filter(([, { license }]) => !isFine(license))
      .map(([path, { license }]) => [path, license]);
    expect(others).toEqual([]);
    expect(production.length).toBeGreaterThan(50);
  });

  it("stands in SECURITY.md with version and licence, where the program names it itself", () => {
    const told = read("SECURITY.md");
    const direct = { ...manifest.dependencies, ...manifest.optionalDependencies };
    const missing = Object.entries(direct).filter(([name, version]) => {
      const { license = "" } = packages[`node_modules/${name}`] ?? {};
      const optional = name in manifest.optionalDependencies ? " (optional)" : "";
      return !told.includes(`| \`${name}\` ${version}${optional} | ${license} |`);
    });
    expect(missing).toEqual([]);
  });
});
