/** A request's body, up to a limit. */
import type { IncomingMessage } from "node:http";

export type Body = { kind: "whole"; body: Buffer } | { kind: "too-large" } | { kind: "aborted" };

/**
 * Reads a body whole. One that is too large is read on and thrown away, up to 16 times the limit, so that the sender
 * reads the answer instead of a reset connection.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
      if (size > limit * 16) resolve({ kind: "too-large" });
    });
    request.on("end", () =>
      resolve(size > limit ? { kind: "too-large" } : { kind: "whole", body: Buffer.concat(chunks) }),
    );
    request.on("error", () => resolve({ kind: "aborted" }));
    request.on("close", () => resolve({ kind: "aborted" }));
  });
}
