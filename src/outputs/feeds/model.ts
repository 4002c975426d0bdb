import type { RegisterView } from "../../registry/views.ts";
import { typeset } from "../typography.ts";
import type { Channel } from "./channels.ts";
import { toCorrectionItems } from "./correction-items.ts";
import { toDecisionItems } from "./decision-item.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { toDecisionFollowings } from "./following-items.ts";
import { toIncidentItems } from "./incident-item.ts";

const most = 50;

/** The day on which the register opened: the date of a feed in which nothing has happened yet. */
const openedOn = "2026-11-21";

/** Every event of the register up to the as-of day, newest first: what all feeds are cut from. */
export function toItems(register: RegisterView): FeedItem[] {
  const { decisions, incidents } = register;
  return [
    ...decisions.flatMap(toDecisionItems),
    ...decisions.flatMap(toDecisionFollowings),
    ...incidents.flatMap(toIncidentItems),
    ...toCorrectionItems(register),
  ]
    .filter(({ on }) => on <= register.asOf)
    .sort(byNewest)
    .map(typesetItem);
}

/** The feed to subscribe to: the fifty newest items, which lead to the archives when there are more. */
export function toFeed(items: readonly FeedItem[], channel: Channel): Feed {
  const held = items.filter(channel.holds);
  const previous = toParts(held, channel)[0]?.name ?? null;
  return cut(channel, held.slice(0, most), { current: null, previous, next: null });
}

/** The archives of each year, newest first, up to the first year that the feed no longer holds whole (RFC 5005). */
export function toArchives(items: readonly FeedItem[], channel: Channel): Feed[] {
  const parts = toParts(items.filter(channel.holds), channel);
  return parts.map(({ name, items: ofPart }, index) => {
    const pages = {
      current: channel.name,
      previous: parts[index + 1]?.name ?? null,
      next: parts[index - 1]?.name ?? null,
    };
    return { ...cut(channel, ofPart, pages), name };
  });
}

/** The feed of a past state, which says that its words may be younger; `hindsight` is null when they are not. */
export function withHindsight(feed: Feed, hindsight: string | null): Feed {
  if (hindsight === null) return feed;
  return { ...feed, description: typeset(`${feed.description} ${hindsight}`) };
}

interface Part {
  /** `tout-2024`; `tout-2024-2` for what the first fifty events of the year leave. */
  readonly name: string;
  readonly items: readonly FeedItem[];
}

// Counted in items and not in days: a new year in which nothing happened changes no byte.
function toParts(held: readonly FeedItem[], { name, hasArchives }: Channel): Part[] {
  const first = held[most];
  if (!hasArchives || first === undefined) return [];
  const archived = held.filter(({ on }) => toYear(on) <= toYear(first.on));
  return [...Map.groupBy(archived, ({ on }) => toYear(on))].flatMap(([year, ofYear]) =>
    toFifties(ofYear).map((items, index, { length }) => ({
      name: `${name}-${year}${index === length - 1 ? "" : `-${String(length - index)}`}`,
      items,
    })),
  );
}

// Counted from the oldest: what happens later in a year leaves its first archive as it is.
function toFifties(newestFirst: readonly FeedItem[]): FeedItem[][] {
  const parts = Map.groupBy(newestFirst, (_item, index) => Math.floor((newestFirst.length - 1 - index) / most));
  return [...parts.values()];
}

function cut({ name, title, description, home }: Channel, items: readonly FeedItem[], pages: Feed["pages"]): Feed {
  const days = items.map((item) => item.updatedOn).sort();
  const updatedOn = days.at(-1) ?? openedOn;
  return { name, title: typeset(title), description: typeset(description), home, updatedOn, items, pages };
}

function toYear(on: string): string {
  return on.slice(0, 4);
}

// Events of one day stand in the order of their ids, which never change.
function byNewest(one: FeedItem, other: FeedItem): number {
  if (one.on !== other.on) return one.on < other.on ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}

function typesetItem(item: FeedItem): FeedItem {
  const facts = item.facts.map(({ name, value }) => ({ name: typeset(name), value: typeset(value) }));
  return { ...item, title: typeset(item.title), matter: typeset(item.matter), summary: typeset(item.summary), facts };
}
