import { compare } from "./text-order.ts";
import type { CountedLink, Link } from "./views.ts";

/** How many decisions name each address, once each however often; the most frequent first, then by address. */
export function countLinks(named: readonly (readonly Link[])[]): CountedLink[] {
  const once = named.flatMap((links) => [...new Map(links.map((link) => [link.href, link])).values()]);
  const byAddress = Map.groupBy(once, ({ href }) => href);
  return [...byAddress.values()]
    .flatMap(([link, ...others]) => (link === undefined ? [] : [{ link, count: others.length + 1 }]))
    .sort((a, b) => b.count - a.count || compare(a.link.href, b.link.href));
}
