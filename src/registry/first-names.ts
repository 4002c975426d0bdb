import type { CollectionName } from "../records/collections.ts";
import type { Redirect } from "../records/redirect.ts";
import { folders } from "./address.ts";

/** Gives an event of a renamed record the identifier that it had under the first name: nobody hears of it twice. */
export type ToLastingId = (id: string) => string;

/** How identifiers of events last: `decisions/new#decided` -> `decisions/old#decided` where a redirect says `renamed`. */
export function toLastingIds(redirects: readonly Redirect[]): ToLastingId {
  const first = new Map(
    redirects.filter(({ renamed }) => renamed === true).map(({ from, to }) => [toKey(to), toKey(from)]),
  );
  return (id) => {
    const [, start = "", key = "", event = ""] = /^((?:tag:[^:]+:)?)([a-z]+\/[^#]+)(#.*)?$/.exec(id) ?? [];
    const before = first.get(key);
    return before === undefined ? id : start + before + event;
  };
}

const collections = new Map(
  Object.entries(folders).map(([collection, folder]) => [folder, collection as CollectionName]),
);

// `/decisions/san-2026-003/` -> `decisions/san-2026-003`, the folder of a page read as its collection.
function toKey(address: string): string {
  const [, folder = "", id = ""] = address.split("/");
  return `${collections.get(folder) ?? folder}/${id}`;
}
