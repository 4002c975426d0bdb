import type { MetaTag } from "./outputs/citations/zotero-tags.ts";
import type { CollectionName } from "./records/collections.ts";
import type { Revision } from "./registry/revisions.ts";
import type { Link } from "./registry/views.ts";
import { citationOf } from "./site-citations.ts";
import { feedOf } from "./site-feeds.ts";
import { history } from "./site-history.ts";

/** What the page of a record shows of the site around it. */
export interface Surroundings {
  /** How the page is cited: a French footnote, what Zotero's connector reads, the files beside the page. */
  readonly citation: { readonly footnote?: string; readonly tags: readonly MetaTag[]; readonly files: readonly Link[] };
  /** The page's own feed, its name in addresses and its title; `null` when it has none. */
  readonly feed: { readonly name: string; readonly title: string } | null;
  /** The commit that changed the record last; `null` when the site is built from files alone. */
  readonly revision: Revision | null;
}

/** The page of one record, and all that it is made from. */
export interface RecordPath<View> {
  readonly params: { readonly id: string };
  readonly props: { readonly view: View; readonly around: Surroundings };
}

/** The pages of a collection, one for each record. */
export function toRecordPaths<View extends { readonly id: string; readonly href: string }>(
  collection: CollectionName,
  views: readonly View[],
): RecordPath<View>[] {
  return views.map((view) => ({ params: { id: view.id }, props: { view, around: toSurroundings(collection, view) } }));
}

function toSurroundings(collection: CollectionName, { id, href }: { id: string; href: string }): Surroundings {
  const { footnote, tags = [], files = [] } = citationOf(href) ?? {};
  const feed = feedOf(href);
  const [revision = null] = history?.of(`${collection}/${id}`) ?? [];
  return {
    citation: { ...(footnote !== undefined && { footnote }), tags, files },
    feed: feed === undefined ? null : { name: feed.name, title: feed.title },
    revision,
  };
}
