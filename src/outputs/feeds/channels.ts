import type { FeedItem } from "./feed.ts";

/** A feed of the register, without its items. */
export interface Channel {
  /** Its name in addresses; it never changes. */
  readonly name: string;
  /** Title for readers' programs. */
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

/** Before the title of every feed, so that a reader's program says where it comes from. */
export const titleStart = "Sanctiothèque : ";

/** The feeds of the whole register. */
export const channels = {
  tout: {
    name: "tout",
    title: `${titleStart}tout le registre`,
    description: "Décisions, incidents et corrections, dès que le registre les connaît.",
    home: "/",
    holds: () => true,
    hasArchives: true,
  },
  decisions: {
    name: "decisions",
    title: `${titleStart}les décisions`,
    description: "Sanctions, mises en demeure, liquidations, clôtures et décisions du Conseil d’État.",
    home: "/",
    holds: ({ record }) => /^(decisions|fines|injunctions|astreintes)\//.test(record),
    hasArchives: true,
  },
  incidents: {
    name: "incidents",
    title: `${titleStart}les incidents`,
    description: "Violations de données rendues publiques.",
    home: "/",
    holds: ({ record }) => record.startsWith("incidents/"),
    hasArchives: true,
  },
  corrections: {
    name: "corrections",
    title: `${titleStart}les corrections`,
    description: "Les erreurs que le registre a publiées et corrigées.",
    home: "/",
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

/** The extension of a format, which is its name in addresses. */
export type FormatName = (typeof formats)[number]["extension"];
