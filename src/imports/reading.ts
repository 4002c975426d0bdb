/** Something read in the text, or why it was not: an import proposes and never decides. */
export type Reading<T> =
  | {
      readonly kind: "read";
      readonly value: T;
      /** The words it was read from. */
      readonly phrase: string;
    }
  | {
      readonly kind: "unread";
      /** Why, in French. */
      readonly because: string;
      /** The words that stopped the reading; `null` when nothing was found. */
      readonly phrase: string | null;
    };

/** What was read, or why not, and where in the text it stands. */
export type Found<T> = Reading<T> & {
  /** Where the words begin. */
  readonly start: number;
  /** Where they end. */
  readonly end: number;
};

/** A value and the words it was read from. */
export function read<T>(value: T, phrase: string): Reading<T> {
  return { kind: "read", value, phrase };
}

/** No value, and why. */
export function unread(because: string, phrase: string | null = null): Reading<never> {
  return { kind: "unread", because, phrase };
}

/** The one value that all readings agree on; otherwise why there is none. */
export function agreed<T>(found: readonly Reading<T>[], none: string, several: string): Reading<T> {
  const [first] = found;
  if (first === undefined) return unread(none);
  const refused = found.find((one) => one.kind === "unread");
  if (refused !== undefined) return refused;
  const values = new Set(found.map((one) => (one.kind === "read" ? one.value : null)));
  return values.size === 1 ? first : unread(several, found.map(({ phrase }) => phrase ?? "").join(" ; "));
}
