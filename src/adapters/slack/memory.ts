/** A bounded map whose entries grow old: what was seen lately, without a leak. */
export interface Memory<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  delete(key: string): void;
}

/** Keeps at most `max` entries (the oldest goes first), each for `ttlMs` milliseconds. */
export function createMemory<V>(max: number, ttlMs: number, clock: () => Date): Memory<V> {
  const entries = new Map<string, { value: V; until: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry && entry.until > clock().getTime()) return entry.value;
      entries.delete(key);
      return undefined;
    },
    set(key, value) {
      entries.delete(key);
      entries.set(key, { value, until: clock().getTime() + ttlMs });
      for (const oldest of entries.keys()) {
        if (entries.size <= max) break;
        entries.delete(oldest);
      }
    },
    delete: (key) => void entries.delete(key),
  };
}
