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
  const [newest] = archivedYears(held, channel);
  const previous = newest === undefined ? null : toArchiveName(channel, newest);
  return cut(channel, held.slice(0, most), { current: null, previous, next: null });
}

/** One archive for each whole year, newest first, up to the first that the feed no longer holds whole (RFC 5005). */
export function toArchives(items: readonly FeedItem[], channel: Channel): Feed[] {
  const held = items.filter(channel.holds);
  const years = archivedYears(held, channel);
  const nameAt = (index: number): string | null => {
    const year = years[index];
    return year === undefined ? null : toArchiveName(channel, year);
  };
  return years.map((year, index) => {
    const pages = { current: channel.name, previous: nameAt(index + 1), next: nameAt(index - 1) };
    const ofYear = held.filter(({ on }) => toYear(on) === year);
    return { ...cut(channel, ofYear, pages), name: toArchiveName(channel, year) };
  });
}

/** The feed of a past state, which says that its words may be younger; `hindsight` is null when they are not. */
export function withHindsight(feed: Feed, hindsight: string | null): Feed {
  if (hindsight === null) return feed;
  return { ...feed, description: typeset(`${feed.description} ${hindsight}`) };
}

// Counted in items and not in days: a new year in which nothing happened changes no byte.
function archivedYears(held: readonly FeedItem[], { hasArchives }: Channel): string[] {
  const first = held[most];
  if (!hasArchives || first === undefined) return [];
  return [...new Set(held.map(({ on }) => toYear(on)))].filter((year) => year <= toYear(first.on));
}

function cut({ name, title, description, home }: Channel, items: readonly FeedItem[], pages: Feed["pages"]): Feed {
  const days = items.map((item) => item.updatedOn).sort();
  const updatedOn = days.at(-1) ?? openedOn;
  return { name, title: typeset(title), description: typeset(description), home, updatedOn, items, pages };
}

function toArchiveName({ name }: Channel, year: string): string {
  return `${name}-${year}`;
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
