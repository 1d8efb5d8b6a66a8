/** Which secret a store was made with. Under another one, nobody in it is found, and nobody could be forgotten. */
import { z } from "zod";
import { FatalError } from "../bot/index.ts";
import type { Repository } from "./repository.ts";
import { derivedKey } from "./seal.ts";

export const identitySchema = z.strictObject({ fingerprint: z.string() });
const KEY = "secret";

/** Throws a FatalError where the store belongs to another secret. */
export async function mustBelong(records: Repository<z.infer<typeof identitySchema>>, secret: string): Promise<void> {
  const fingerprint = derivedKey(secret, "identity").toString("base64url");
  const kept = await records.update(KEY, (current) => current ?? { fingerprint });
  if (kept?.fingerprint !== fingerprint)
    throw new FatalError(
      "The store was made with another MEMBER_KEY_SECRET, so nobody in it would be found. Set the one it was made with (or put back the .secret file beside the SQLite file). Where it is lost, move the store aside: Preceptor then starts empty.",
    );
}
