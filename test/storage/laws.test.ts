/** The laws of the store on SQLite. On the servers: test/servers. */
import { afterEach, describe } from "vitest";
import { memberLaws, repositoryLaws } from "../support/storage/laws.ts";
import { endAll } from "../support/storage/processes.ts";
import { createBench } from "../support/storage/store.ts";

const bench = createBench();
afterEach(async () => {
  endAll();
  await bench.clear();
});

describe("a repository on SQLite", () => repositoryLaws(bench));
describe("members and installations on SQLite", () => memberLaws(bench));
