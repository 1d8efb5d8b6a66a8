/** The secret that keys members: given, or made once and kept beside the SQLite file. */
import { randomBytes } from "node:crypto";
import { chmod, link, open, readFile, rm, stat } from "node:fs/promises";
import { FatalError, type Log } from "../bot/index.ts";
import { codeOf, wordsOf } from "./fault.ts";

/** Makes the secret where there is none. Two processes that start at once agree on one. Throws a FatalError that says what to do. */
export async function secretBeside(file: string, log: Log): Promise<string> {
  const path = `${file}.secret`;
  try {
    return await readSecret(path, log);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error instanceof FatalError ? error : unusable(path, error);
  }
  try {
    await makeSecret(path);
  } catch (error) {
    throw unusable(path, error);
  }
  return readSecret(path, log);
}

async function readSecret(path: string, log: Log): Promise<string> {
  const secret = (await readFile(path, "utf8")).trim();
  if (secret.length < 32)
    throw new FatalError(
      `The secret in ${path} is too short to be one. Put a backup of the file in its place, or set MEMBER_KEY_SECRET to the secret that was in it.`,
    );
  if (((await stat(path)).mode & 0o077) !== 0) {
    await chmod(path, 0o600).catch((error: unknown) =>
      log.warn({ err: wordsOf(error) }, "others on this machine may read the secret beside the store"),
    );
  }
  return secret;
}

/** Whole or not at all: written aside, then linked, which fails where another process was first. */
async function makeSecret(path: string): Promise<void> {
  const aside = `${path}.${process.pid}.${randomBytes(6).toString("hex")}`;
  const handle = await open(aside, "wx", 0o600);
  try {
    await handle.writeFile(`${randomBytes(32).toString("base64url")}\n`);
    await handle.sync();
    await handle.close();
    await link(aside, path);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

const unusable = (path: string, error: unknown) =>
  new FatalError(
    `The secret in ${path} cannot be read or made (${codeOf(error) || wordsOf(error)}). Give the user that runs Preceptor the right to it, or set MEMBER_KEY_SECRET (make one with \`openssl rand -hex 32\`).`,
  );
