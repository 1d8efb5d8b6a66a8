/** What was worked out for a text, kept from one load to the next: after a save, only what was saved is new. */

export interface Memory<T> {
  /** What was made for this key in this load or the one before; made now where it was not. `make` is pure. */
  of(key: string, make: () => T): T;
  /** Ends a load: what it did not ask for is forgotten. */
  turn(): void;
}

export function createMemory<T>(): Memory<T> {
  let before = new Map<string, T>();
  let now = new Map<string, T>();
  return {
    of(key, make) {
      const known = now.get(key) ?? before.get(key) ?? make();
      now.set(key, known);
      return known;
    },
    turn() {
      before = now;
      now = new Map();
    },
  };
}
