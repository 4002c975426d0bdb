import { type Channel, channels } from "./outputs/feeds/channels.ts";
import type { Feed } from "./outputs/feeds/feed.ts";
import { toArchives, toFeed, toItems, withHindsight } from "./outputs/feeds/model.ts";
import { type SubjectChannel, toSubjectChannels } from "./outputs/feeds/subjects.ts";
import { toHindsight } from "./outputs/wording/hindsight.ts";
import { toLastingIds } from "./registry/first-names.ts";
import { changedOn, redirects, register } from "./register.ts";

const toLastingId = toLastingIds(redirects);
const items = toItems(register).map((item) => ({ ...item, id: toLastingId(item.id) }));
const hindsight = toHindsight(changedOn, register.asOf);
const whole: readonly Channel[] = Object.values(channels);

/** The feeds of the whole register. */
export const mainFeeds: readonly Feed[] = whole.map(toToldFeed);

/** The feeds of one subject each, for the subjects to which something happened. */
export const subjectFeeds: readonly { readonly channel: SubjectChannel; readonly feed: Feed }[] = toSubjectChannels(
  register,
)
  .map((channel) => ({ channel, feed: toToldFeed(channel) }))
  .filter(({ feed }) => feed.items.length > 0);

/** The archives of the feeds that have told more than they hold, a year each. */
export const archives: readonly Feed[] = [...whole, ...subjectFeeds.map(({ channel }) => channel)].flatMap((channel) =>
  toArchives(items, channel).map((feed) => withHindsight(feed, hindsight)),
);

/** Every feed and every archive. */
export const everyFeed: readonly Feed[] = [...mainFeeds, ...archives, ...subjectFeeds.map(({ feed }) => feed)];

const byHome = new Map(subjectFeeds.map(({ feed }) => [feed.home, feed]));

function toToldFeed(channel: Channel): Feed {
  return withHindsight(toFeed(items, channel), hindsight);
}

/** The feed that follows a page, by the address of the page without base path; undefined when it has none of its own. */
export function feedOf(path: string): Feed | undefined {
  return path === "/flux/" ? undefined : byHome.get(path);
}
