/** Short codes of ids, for routes: several ids must fit into 100 characters. A code that no id has any more finds nothing. */

/** 31 bits of FNV-1a, as six characters of base 36. */
export function codeOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return ((hash >>> 1) % 36 ** 6).toString(36).padStart(6, "0");
}

/** The ids that some codes, joined by dots, stand for; those that are gone are left out. */
export function idsOf(codes: string | undefined, ids: Iterable<string>): string[] {
  if (!codes) return [];
  const wanted = codes.split(".");
  const found = new Map([...ids].map((id) => [codeOf(id), id]));
  return wanted.flatMap((code) => found.get(code) ?? []);
}

export const codesOf = (ids: readonly string[]): string => ids.map(codeOf).join(".");
