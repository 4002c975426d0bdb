import type { FeedItem } from "./feed.ts";

/** A feed of the register, without its items. */
export interface Channel {
  /** Its name in addresses; it never changes. */
  readonly name: string;
  /** What it holds, a few words: its title once the name of the site stands before. */
  readonly title: string;
  /** What it holds, one sentence. */
  readonly description: string;
  /** Page that it follows, without base path. */
  readonly home: string;
  /** Whether it tells an event or a correction. */
  readonly holds: (item: FeedItem) => boolean;
  /** Whether what no longer fits is kept in an archive for each year. */
  readonly hasArchives: boolean;
}

/** The feeds of the whole register. */
export const channels = {
  tout: {
    name: "tout",
    title: "tout le registre",
    description: "Décisions, incidents et corrections, dès que le registre les connaît.",
    home: "/",
    holds: () => true,
    hasArchives: true,
  },
  decisions: {
    name: "decisions",
    title: "les décisions",
    description: "Sanctions, mises en demeure, liquidations, clôtures et décisions du Conseil d’État.",
    home: "/",
    holds: ({ record }) => /^(decisions|fines|injunctions|astreintes)\//.test(record),
    hasArchives: true,
  },
  incidents: {
    name: "incidents",
    title: "les incidents",
    description: "Violations de données rendues publiques.",
    home: "/",
    holds: ({ record }) => record.startsWith("incidents/"),
    hasArchives: true,
  },
  corrections: {
    name: "corrections",
    title: "les corrections",
    description: "Les erreurs que le registre a publiées et corrigées.",
    home: "/corrections/",
    holds: ({ isCorrection }) => isCorrection,
    hasArchives: false,
  },
} as const satisfies Record<string, Channel>;

/** The name of a feed of the whole register. */
export type ChannelName = keyof typeof channels;

/** The formats of every feed. */
export const formats = [
  { extension: "atom", type: "application/atom+xml", word: "Atom" },
  { extension: "rss", type: "application/rss+xml", word: "RSS" },
  { extension: "json", type: "application/feed+json", word: "JSON Feed" },
] as const;
