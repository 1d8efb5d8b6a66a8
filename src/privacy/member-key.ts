import { createHmac } from "node:crypto";

/** The key of a member (`discord:ID`) in the store: HMAC-SHA256, 43 characters of base64url. Without the secret it leads to nobody. */
export const memberKey = (secret: string, member: string): string =>
  createHmac("sha256", secret).update(member).digest("base64url");
