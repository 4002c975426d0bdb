/** What a reader asks of a list. */
export interface Choice {
  /** Values chosen, by the keys of their facets; a facet without a choice is absent. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** The order asked for; `null` for that of the list. */
  readonly order: { readonly key: string; readonly way: "up" | "down" } | null;
}

/** What a list can be asked: an address that says something else is not believed. */
export interface Offer {
  /** The values of each facet. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Keys of the orders. */
  readonly orders: readonly string[];
}

/** The page on which the filters stand. */
export interface Place {
  /** Path of the page as it was opened. */
  readonly path: string;
  /** Path of the whole list. */
  readonly home: string;
  /** The value that the page is for; `null` on the page of the whole list. */
  readonly own: { readonly facet: string; readonly value: string } | null;
}

/** The choice that an address tells: its query and, on the page of a value, that value. */
export function parseChoice(
  { pathname, search }: Pick<Location, "pathname" | "search">,
  at: Place,
  offer: Offer,
): Choice {
  const query = new URLSearchParams(search);
  if (at.own !== null && pathname === at.path) query.append(at.own.facet, at.own.value);
  const chosen = Object.entries(offer.values).flatMap(([facet, values]) => {
    const asked = query.getAll(facet);
    const known = values.filter((value) => asked.includes(value));
    return known.length === 0 ? [] : [[facet, known] as const];
  });
  const key = query.get("tri") ?? "";
  const way = query.get("sens") === "croissant" ? "up" : "down";
  return { chosen: Object.fromEntries(chosen), order: offer.orders.includes(key) ? { key, way } : null };
}

/** The address of a choice: the page of a value while that value alone is chosen in its facet, else the whole list. */
export function toAddress({ chosen, order }: Choice, { path, home, own }: Place): string {
  const isOwn = own !== null && chosen[own.facet]?.length === 1 && chosen[own.facet]?.[0] === own.value;
  const query = new URLSearchParams();
  for (const [facet, values] of Object.entries(chosen)) {
    if (!isOwn || facet !== own.facet) for (const value of values) query.append(facet, value);
  }
  if (order !== null) query.set("tri", order.key);
  if (order?.way === "up") query.set("sens", "croissant");
  const search = query.toString();
  return `${isOwn ? path : home}${search === "" ? "" : `?${search}`}`;
}

/** The same choice with a value taken or given back. */
export function toggle({ chosen, order }: Choice, facet: string, value: string): Choice {
  const before = chosen[facet] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const all = Object.entries({ ...chosen, [facet]: after });
  return { chosen: Object.fromEntries(all.filter(([, values]) => values.length > 0)), order };
}
