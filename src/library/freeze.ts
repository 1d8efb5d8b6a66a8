/** A library is shared by everything that runs at once, so nobody may change it. */

/** Freezes objects, arrays and maps all the way down; a map's `set`, `delete` and `clear` then throw. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    for (const method of ["set", "delete", "clear"]) Object.defineProperty(value, method, { value: refuse });
    Object.freeze(value);
    for (const entry of value.values()) deepFreeze(entry);
    return value;
  }
  Object.freeze(value);
  for (const entry of Object.values(value)) deepFreeze(entry);
  return value;
}

function refuse(): never {
  throw new TypeError("The library is frozen. Change the content files and reload.");
}
