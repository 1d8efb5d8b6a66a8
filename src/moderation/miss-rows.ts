/** As much of the store's repositories as misses need, and the same in memory. */

export interface Rows<T> {
  get(key: string): Promise<T | undefined>;
  /** `ttlMs` in milliseconds. */
  set(key: string, value: T, ttlMs?: number): Promise<void>;
  /**
   * Changes one record in one step for all processes. `change` may run more than once; it returns `undefined` to
   * delete, or the very record it was given to leave it. `ttlOf`: milliseconds that what is written is kept.
   */
  update(
    key: string,
    change: (current: T | undefined) => T | undefined,
    ttlOf?: (value: T) => number,
  ): Promise<T | undefined>;
  delete(key: string): Promise<void>;
  /** Those whose key contains `part`; all without one. */
  entries(part?: string): Promise<[key: string, value: T][]>;
}

/** For tests, and where nothing may be written. What is kept for a time goes with the process. */
export function memoryRows<T>(): Rows<T> {
  const rows = new Map<string, T>();
  return {
    get: async (key) => rows.get(key),
    set: async (key, value) => void rows.set(key, value),
    update: async (key, change) => {
      const next = change(rows.get(key));
      if (next === undefined) rows.delete(key);
      else rows.set(key, next);
      return next;
    },
    delete: async (key) => void rows.delete(key),
    entries: async (part = "") => [...rows].filter(([key]) => key.includes(part)),
  };
}
