import { collectionNames, type Records } from "../records/collections.ts";
import { addressOf } from "./address.ts";

/**
 * The records with their prose cut loose from what is not known yet: a link to the page of a record that `all` holds and
 * `known` does not becomes plain words, whatever base path stands before the address.
 */
export function withoutLostLinks(known: Records, all: Records): Records {
  const shown = new Set(addressesOf(known));
  const lost = new Set(addressesOf(all).filter((address) => !shown.has(address)));
  if (lost.size === 0) return known;
  const lists = collectionNames.map((name) => [
    name,
    known[name].map((record) => ({ ...record, prose: withoutLinks(record.prose, lost) })),
  ]);
  return Object.fromEntries(lists) as Records;
}

function addressesOf(records: Records): string[] {
  return collectionNames.flatMap((name) => records[name].map((record) => addressOf(name, record)));
}

function withoutLinks(html: string, lost: ReadonlySet<string>): string {
  return html.replace(/<a\b[^>]*\bhref="(\/[^"]*)"[^>]*>(.*?)<\/a>/gs, (link: string, href: string, words: string) => {
    // The last two segments, or three of a provision, which is always known: what stands before is the base path.
    const address = /\/[^/]+\/[^/]+\/(?=#|$)/.exec(href)?.[0] ?? "";
    return lost.has(address) ? words : link;
  });
}
