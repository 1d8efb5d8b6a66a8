/** Remembers ids for a while, to answer a repeated delivery only once. Bounded in time and number. */
export function createSeen(clock: () => Date, ttlMs = 15 * 60_000, limit = 10_000): (id: string) => boolean {
  const times = new Map<string, number>();
  /** Whether this id was seen before; from now on it was. */
  return (id) => {
    const now = clock().getTime();
    // A Map keeps the order of insertion: the oldest come first.
    for (const [old, time] of times) {
      if (time > now - ttlMs && times.size < limit) break;
      times.delete(old);
    }
    if (times.has(id)) return true;
    times.set(id, now);
    return false;
  };
}
