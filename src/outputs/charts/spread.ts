/** A label that wants to stand somewhere on a row. */
export interface Wish {
  /** Centre that it wants, px. */
  readonly x: number;
  readonly width: number;
}

interface Cluster {
  readonly wishes: readonly Wish[];
  /** Left end, px. */
  readonly start: number;
  readonly width: number;
}

/**
 * The centres of labels on one row, none of which overlaps, each as near to its wish as the others allow. Wishes come in
 * order; `left` and `right` are the ends of the row. Null when the row is too short for all.
 */
export function spread(wishes: readonly Wish[], left: number, right: number): readonly number[] | null {
  if (wishes.reduce((sum, { width }) => sum + width, 0) > right - left) return null;
  const clusters = wishes.reduce<readonly Cluster[]>(
    (placed, wish) => join(placed, toCluster([wish], left, right)),
    [],
  );
  return clusters.flatMap(centres);

  function join(placed: readonly Cluster[], next: Cluster): readonly Cluster[] {
    const before = placed.at(-1);
    if (before === undefined || before.start + before.width <= next.start) return [...placed, next];
    return join(placed.slice(0, -1), toCluster([...before.wishes, ...next.wishes], left, right));
  }
}

function toCluster(wishes: readonly Wish[], left: number, right: number): Cluster {
  const width = wishes.reduce((sum, wish) => sum + wish.width, 0);
  let offset = 0;
  const starts = wishes.map((wish) => {
    const start = wish.x - wish.width / 2 - offset;
    offset += wish.width;
    return start;
  });
  const wished = starts.reduce((sum, start) => sum + start, 0) / wishes.length;
  return { wishes, width, start: Math.max(left, Math.min(wished, right - width)) };
}

function centres({ wishes, start }: Cluster): readonly number[] {
  let next = start;
  return wishes.map(({ width }) => {
    next += width;
    return next - width / 2;
  });
}
