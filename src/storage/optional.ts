import { FatalError } from "../bot/index.ts";
import { codeOf } from "./fault.ts";

/** Loads a package that only some installations need. Throws a FatalError that says what to install. */
export async function optional<M>(name: string): Promise<M> {
  try {
    return (await import(name)) as M;
  } catch (error) {
    if (codeOf(error) !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new FatalError(
      `This STORE_URL needs the package ${name}, which is not installed. Run \`npm install --include=optional\`, or use sqlite://.`,
    );
  }
}
