/** The keys of a closed list, in its order. */
export function keysOf<Key extends string>(list: Readonly<Record<Key, unknown>>): Key[] {
  // The compiler does not know that an object of ours has no other key.
  return Object.keys(list) as Key[];
}
