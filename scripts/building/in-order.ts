/** Hands things on in one order, whatever the order in which they come. */
export interface Ordered<T> {
  /** Says the names to come, in the order in which they are handed on. */
  readonly expect: (names: readonly string[]) => void;
  /** Whether this name was said. */
  readonly expects: (name: string) => boolean;
  /** Takes one thing. Throws for one that was not expected: it would be lost. */
  readonly take: (name: string, thing: T) => void;
  /** Hands on what still waits for one that never came. */
  readonly finish: () => void;
}

/** `pass` hears of each thing in the expected order; `end` is told, once, that the last one has passed. */
export function inOrder<T>(pass: (name: string, thing: T) => void, end: () => void): Ordered<T> {
  const waiting = new Map<string, T>();
  let expected: readonly string[] = [];
  let names: ReadonlySet<string> = new Set();
  let next = 0;
  const passOne = (name: string): void => {
    const thing = waiting.get(name);
    if (thing !== undefined) pass(name, thing);
    waiting.delete(name);
    next += 1;
    if (next === expected.length) end();
  };
  const passReady = (isReady: (name: string) => boolean): void => {
    for (let name = expected[next]; name !== undefined && isReady(name); name = expected[next]) passOne(name);
  };
  return {
    expect: (announced) => {
      expected = announced;
      names = new Set(announced);
      next = 0;
    },
    expects: (name) => names.has(name),
    take: (name, thing) => {
      if (!names.has(name)) throw new Error(`${name} was made, and nobody expected it: the search would lose it.`);
      waiting.set(name, thing);
      passReady((one) => waiting.has(one));
    },
    finish: () => {
      passReady(() => true);
    },
  };
}
