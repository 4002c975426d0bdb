import { collectionNames, type CollectionName } from "../../records/collections.ts";

/** A feed of the register, without its items. */
export interface Channel {
  /** Its name in addresses. */
  readonly name: string;
  /** What it holds, a few words: its title once the name of the site stands before. */
  readonly title: string;
  /** What it holds, one sentence. */
  readonly description: string;
  /** The collections whose events and corrections it tells. */
  readonly holds: readonly CollectionName[];
}

/** The feeds of the whole register; names never change. */
export const channels = {
  tout: {
    name: "tout",
    title: "tout le registre",
    description: "Décisions, incidents et corrections, dès que le registre les connaît.",
    holds: collectionNames,
  },
  decisions: {
    name: "decisions",
    title: "les décisions",
    description: "Sanctions, mises en demeure, liquidations, clôtures et décisions du Conseil d’État.",
    holds: ["decisions", "fines", "injunctions", "astreintes"],
  },
  incidents: {
    name: "incidents",
    title: "les incidents",
    description: "Violations de données rendues publiques.",
    holds: ["incidents"],
  },
} as const satisfies Record<string, Channel>;

/** The name of a feed. */
export type ChannelName = keyof typeof channels;

/** The formats of every feed. */
export const formats = [
  { extension: "atom", type: "application/atom+xml", word: "Atom" },
  { extension: "rss", type: "application/rss+xml", word: "RSS" },
  { extension: "json", type: "application/feed+json", word: "JSON Feed" },
] as const;
