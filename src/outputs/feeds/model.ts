import type { RegisterView } from "../../registry/views.ts";
import { typeset } from "../typography.ts";
import type { Channel } from "./channels.ts";
import { toCorrectionItems } from "./correction-items.ts";
import { toDecisionItem } from "./decision-item.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { toIncidentItem } from "./incident-item.ts";

const most = 50;

/** The day on which the register opened: the date of a feed in which nothing has happened yet. */
const openedOn = "2026-11-21";

/** One feed of the register: its events up to the as-of day, newest first, fifty at most. */
export function toFeed(register: RegisterView, { name, title, description, holds }: Channel): Feed {
  const told = toItems(register).filter(({ collection, on }) => holds.includes(collection) && on <= register.asOf);
  const items = told.sort(byNewest).slice(0, most).map(typesetItem);
  const updatedOn =
    items
      .map((item) => item.updatedOn)
      .sort()
      .at(-1) ?? openedOn;
  return { name, title: typeset(title), description: typeset(description), updatedOn, items };
}

function toItems(register: RegisterView): FeedItem[] {
  const incidents = register.incidents.map(toIncidentItem).filter((item) => item !== null);
  return [...register.decisions.map(toDecisionItem), ...incidents, ...toCorrectionItems(register)];
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
