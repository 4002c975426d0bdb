import type { NumberedSource } from "../../registry/views.ts";
import { typeset } from "../typography.ts";

/** Something that happened, as every format of feed tells it. */
export interface FeedItem {
  /** Tag URI of the event: neither the site's address nor the page's is in it. */
  readonly id: string;
  /** Key of the record that it happened to: `decisions/san-2026-003`. */
  readonly record: string;
  /** It mends an error of the register: nothing happened outside. */
  readonly isCorrection: boolean;
  /** Address of the page that tells it, without base path. */
  readonly href: string;
  /** Headline, plain text. */
  readonly title: string;
  /** ISO day on which the public could know of it. */
  readonly on: string;
  /** ISO day of its newest correction, else the same as `on`; never the day of a build. */
  readonly updatedOn: string;
  /** Why it matters, one sentence of plain text, from data. */
  readonly matter: string;
  /** What happened, plain text. */
  readonly summary: string;
  /** Named facts in the order in which a reader needs them. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** Where the facts were read. */
  readonly sources: readonly NumberedSource[];
  /** What readers may sort by. */
  readonly categories: readonly Category[];
}

/** A word to sort by. */
export interface Category {
  /** Lasting key. */
  readonly term: string;
  /** French word. */
  readonly label: string;
}

/** One feed, whatever its format. */
export interface Feed {
  /** Its name in addresses: `decisions` in `/flux/decisions.atom`. */
  readonly name: string;
  /** What it holds, a few words, without the name of the site. */
  readonly title: string;
  /** What it holds, one sentence. */
  readonly description: string;
  /** Page that the feed follows, without base path. */
  readonly home: string;
  /** ISO day of its newest event. */
  readonly updatedOn: string;
  /** Newest first, fifty at most. */
  readonly items: readonly FeedItem[];
  readonly pages: FeedPages;
}

/** The documents around a feed, by their names in addresses; `null` where there is none (RFC 5005). */
export interface FeedPages {
  /** The feed to subscribe to, when this one is an archive of it. */
  readonly current: string | null;
  /** The archive before. */
  readonly previous: string | null;
  /** The archive after. */
  readonly next: string | null;
}

/** What a feed says of the site that publishes it. */
export interface Publisher {
  /** Name of the site. */
  readonly name: string;
  /** Licence of the content, as readers see it. */
  readonly licence: string;
  /** Puts scheme, host and base path before an address of the site. */
  readonly toAbsolute: (path: string) => string;
}

/** The title of a feed: « Sanctiothèque : les décisions ». */
export function toTitle({ title }: Feed, { name }: Publisher): string {
  return typeset(`${name} : ${title}`);
}

/** The lasting name of an event: `decisions/san-2026-003#decided` in the register's own space of names. */
export function toTag(name: string): string {
  return `tag:sanctiotheque,2026:${name}`;
}

/** The first day of an ISO day, month or year: a feed cannot date anything else. */
export function toFirstDay(iso: string): string {
  return iso + "-01-01".slice(iso.length - 4);
}

/** Noon in Greenwich: the same civil day almost everywhere. `day` is an ISO day. */
export function toInstant(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
